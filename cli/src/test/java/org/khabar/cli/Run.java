package org.khabar.cli;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/**
 * One run of the command within the test, with everything real but the streams.
 *
 * @param exit exit code
 * @param out what it wrote to standard output
 * @param err what it wrote to standard error
 */
record Run(int exit, String out, String err) {

    static Run of(String... args) {
        return withInput("", args);
    }

    static Run withInput(String input, String... args) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        Surroundings around = new Surroundings(
                new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8)),
                out,
                new PrintStream(err, true, StandardCharsets.UTF_8),
                false,
                Path.of(".."),
                new ShapesGate());
        int exit = Khabar.run(around, args);
        return new Run(exit, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }
}
