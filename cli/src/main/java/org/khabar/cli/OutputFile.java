package org.khabar.cli;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.jspecify.annotations.Nullable;

/**
 * A file that is there whole or not at all: it is written under another name beside its place and moved there at the
 * end. If the run is stopped, whatever stood there before still does.
 */
final class OutputFile implements AutoCloseable {

    private final String option;
    private final Path file;
    private final Path unfinished;
    private final OutputStream stream;
    private boolean finished;

    private OutputFile(String option, Path file, Path unfinished, OutputStream stream) {
        this.option = option;
        this.file = file;
        this.unfinished = unfinished;
        this.stream = stream;
    }

    /** @param option the option that names the file, for messages */
    static OutputFile open(String option, Path file) {
        if (Files.isDirectory(file)) {
            throw new CommandException(option + " " + file + " is a folder; name a file");
        }
        try {
            // Where a link leads to; the link itself stays one.
            Path place = Files.exists(file) ? file.toRealPath() : file;
            if (Files.exists(place) && !Files.isRegularFile(place)) {
                // /dev/null or a pipe: nothing may take its place.
                return new OutputFile(option, place, place, new BufferedOutputStream(Files.newOutputStream(place)));
            }
            Path unfinished = place.resolveSibling("." + place.getFileName() + ".unfinished");
            OutputStream stream = new BufferedOutputStream(Files.newOutputStream(unfinished));
            // Ctrl-C runs no finally block.
            unfinished.toFile().deleteOnExit();
            return new OutputFile(option, place, unfinished, stream);
        } catch (IOException e) {
            throw new CommandException(problem(option, file, e), e);
        }
    }

    OutputStream stream() {
        return stream;
    }

    /** All is written: puts the file in its place. */
    void finish() {
        try {
            stream.close();
            if (!unfinished.equals(file)) {
                Files.move(unfinished, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
            }
            finished = true;
        } catch (IOException e) {
            throw new CommandException(problem(option, file, e), e);
        }
    }

    /** One line about a file that cannot be written. */
    static String problem(String option, Path file, IOException error) {
        String name = option + " " + file;
        if (error instanceof NoSuchFileException) {
            return name + " cannot be written, its folder does not exist; make it or name another";
        }
        if (error instanceof AccessDeniedException) {
            return name + " may not be written; change the permissions or name another";
        }
        return name + " cannot be written (" + reason(error.getMessage()) + "); free the disk or name another";
    }

    private static String reason(@Nullable String message) {
        return message == null ? "no reason given" : message;
    }

    @Override
    public void close() {
        if (!finished) {
            try {
                stream.close();
                if (!unfinished.equals(file)) {
                    Files.deleteIfExists(unfinished);
                }
            } catch (IOException e) {
                // The run failed already and said why; the unfinished file goes when the process ends.
            }
        }
    }
}
