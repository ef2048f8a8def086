package org.khabar.search;

import org.apache.jena.graph.Node;
import org.apache.jena.query.text.TextQueryPF;
import org.apache.jena.sparql.engine.ExecutionContext;
import org.apache.jena.sparql.engine.QueryIterator;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.engine.iterator.QueryIterDistinct;
import org.apache.jena.sparql.pfunction.PropFuncArg;

/**
 * {@code text:query} that gives a node once where only the node is asked for, however many of its names match. With
 * {@code (?node ?score ?literal)} each match is a row, as in Jena.
 */
public final class TextQueryOnce extends TextQueryPF {

    @Override
    public QueryIterator exec(
            Binding binding, PropFuncArg subject, Node predicate, PropFuncArg object, ExecutionContext context) {
        QueryIterator hits = super.exec(binding, subject, predicate, object, context);
        return subject.isList() ? hits : new QueryIterDistinct(hits, null, context);
    }
}
