package org.khabar.cli;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.function.Supplier;

/**
 * Ends a command cleanly on Ctrl-C: the step under way is finished, no other is begun, and what is open is closed, last
 * opened first. An article is stored in one step, so none is stored half.
 */
final class Shutdown implements AutoCloseable {

    private final Deque<AutoCloseable> open = new ArrayDeque<>();
    private final Thread hook = new Thread(this::stop, "shutdown");
    private boolean stopped;

    Shutdown() {
        Runtime.getRuntime().addShutdownHook(hook);
    }

    /** Has this closed at the end, be it a normal one or Ctrl-C. */
    synchronized <T extends AutoCloseable> T closing(T resource) {
        open.push(resource);
        return resource;
    }

    /** Runs a step that Ctrl-C waits for. */
    synchronized <T> T whole(Supplier<T> step) {
        if (stopped) {
            throw new StoppedException();
        }
        return step.get();
    }

    private synchronized void stop() {
        stopped = true;
        RuntimeException problem = null;
        while (!open.isEmpty()) {
            try {
                open.pop().close();
            } catch (Exception e) {
                // One that does not close must not keep the others open.
                problem = new IllegalStateException("Could not close all that was open", e);
            }
        }
        if (problem != null) {
            throw problem;
        }
    }

    @Override
    public void close() {
        try {
            Runtime.getRuntime().removeShutdownHook(hook);
        } catch (IllegalStateException e) {
            // The process is ending already, and the hook does the same as the next line.
        }
        stop();
    }

    /** The process is ending; there is nothing to tell. */
    static final class StoppedException extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }
}
