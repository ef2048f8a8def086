package org.khabar.derived;

import org.apache.jena.shared.OperationDeniedException;

/** Somebody wanted to write into the default graph. */
public final class DefaultGraphException extends OperationDeniedException {
    private static final long serialVersionUID = 1L;

    DefaultGraphException() {
        super("The default graph is what all named graphs say together; name a graph");
    }
}
