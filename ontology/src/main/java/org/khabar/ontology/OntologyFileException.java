package org.khabar.ontology;

import java.util.List;
import java.util.stream.Collectors;

/** Turtle files that cannot be used. The message lists every fault with file and line. */
public final class OntologyFileException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient List<TurtleFault> faults;

    public OntologyFileException(List<TurtleFault> faults) {
        super(faults.stream().map(TurtleFault::toString).collect(Collectors.joining("\n")));
        this.faults = List.copyOf(faults);
    }

    /** All faults, in the order of files and lines. */
    public List<TurtleFault> faults() {
        return faults;
    }
}
