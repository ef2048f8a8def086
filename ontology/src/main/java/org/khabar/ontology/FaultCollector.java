package org.khabar.ontology;

import java.util.List;
import org.apache.jena.riot.RiotException;
import org.apache.jena.riot.system.ErrorHandler;

/** Notes what the Turtle parser complains of. Its warnings (a date that is none, an IRI with a space) count as faults. */
final class FaultCollector implements ErrorHandler {

    private final String file;
    private final List<TurtleFault> faults;
    private boolean stopped;

    FaultCollector(String file, List<TurtleFault> faults) {
        this.file = file;
        this.faults = faults;
    }

    @Override
    public void warning(String message, long line, long column) {
        faults.add(new TurtleFault(file, line, message));
    }

    @Override
    public void error(String message, long line, long column) {
        stop(message, line);
    }

    @Override
    public void fatal(String message, long line, long column) {
        stop(message, line);
    }

    /** Notes an exception that the parser threw without telling this handler first. */
    void noteUnlessNoted(RiotException e) {
        if (!stopped) {
            faults.add(new TurtleFault(file, 0, String.valueOf(e.getMessage())));
        }
    }

    private void stop(String message, long line) {
        faults.add(new TurtleFault(file, line, message));
        stopped = true;
        throw new RiotException(message);
    }
}
