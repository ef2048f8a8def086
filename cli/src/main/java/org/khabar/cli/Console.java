package org.khabar.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/**
 * What a person sees. Results go to standard output; everything else to standard error: problems always, remarks unless
 * {@code --quiet}, and progress only on a terminal, in one line that overwrites itself.
 */
final class Console {

    private static final String CLEAR_LINE = "\r\033[K";

    private final OutputStream out;
    private final PrintStream err;
    private final boolean quiet;
    private final boolean showsProgress;
    private boolean progressShown;

    Console(Surroundings around, boolean quiet) {
        this.out = around.out();
        this.err = around.err();
        this.quiet = quiet;
        this.showsProgress = around.terminal() && !quiet;
    }

    boolean quiet() {
        return quiet;
    }

    /** A line of the result. */
    synchronized void result(String line) {
        clearProgress();
        try {
            out.write((line + "\n").getBytes(StandardCharsets.UTF_8));
            out.flush();
        } catch (IOException e) {
            throw new CommandException("Standard output cannot be written (" + e.getMessage() + ")", e);
        }
    }

    /** Something went wrong; shown even with {@code --quiet}. */
    synchronized void problem(String line) {
        clearProgress();
        err.println(line);
    }

    synchronized void remark(String line) {
        if (!quiet) {
            clearProgress();
            err.println(line);
        }
    }

    /** Replaces the progress line. */
    synchronized void progress(String line) {
        if (showsProgress) {
            err.print(CLEAR_LINE + line);
            err.flush();
            progressShown = true;
        }
    }

    synchronized void clearProgress() {
        if (progressShown) {
            err.print(CLEAR_LINE);
            err.flush();
            progressShown = false;
        }
    }
}
