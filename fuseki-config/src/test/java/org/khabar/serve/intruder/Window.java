package org.khabar.serve.intruder;

import java.util.concurrent.atomic.AtomicInteger;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.ExecutionContext;
import org.apache.jena.sparql.engine.QueryIterator;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.engine.binding.BindingFactory;
import org.apache.jena.sparql.engine.iterator.QueryIterSingleton;
import org.apache.jena.sparql.pfunction.PFuncSimple;

/** A property function that notes when it runs. */
public final class Window extends PFuncSimple {
    public static final AtomicInteger OPENED = new AtomicInteger();

    @Override
    public QueryIterator execEvaluated(
            Binding binding, Node subject, Node predicate, Node object, ExecutionContext context) {
        OPENED.incrementAndGet();
        return QueryIterSingleton.create(
                BindingFactory.binding(binding, Var.alloc(object), NodeFactory.createLiteralString("in")), context);
    }
}
