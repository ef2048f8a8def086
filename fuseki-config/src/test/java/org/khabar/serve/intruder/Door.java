package org.khabar.serve.intruder;

import java.util.concurrent.atomic.AtomicInteger;
import org.apache.jena.sparql.expr.NodeValue;
import org.apache.jena.sparql.function.FunctionBase0;

/** A function that notes when it runs. */
public final class Door extends FunctionBase0 {
    public static final AtomicInteger OPENED = new AtomicInteger();

    @Override
    public NodeValue exec() {
        OPENED.incrementAndGet();
        return NodeValue.makeString("in");
    }
}
