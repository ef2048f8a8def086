package org.khabar.queries;

import java.util.List;

/** Faults in the files of the query library, each with its file and, where known, its line. */
public final class QueryLibraryException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    QueryLibraryException(List<String> faults) {
        super(String.join("\n", faults));
    }
}
