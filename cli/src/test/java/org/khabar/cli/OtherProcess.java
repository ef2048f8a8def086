package org.khabar.cli;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** The command as a process of its own, as a user runs it: the only way to see what Ctrl-C does. */
final class OtherProcess implements AutoCloseable {

    private final Process process;
    private final BufferedReader lines;
    private final List<String> read = new ArrayList<>();

    private OtherProcess(Process process) {
        this.process = process;
        this.lines = new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
    }

    /** Starts the command; both its streams come as one. */
    static OtherProcess start(Path folder, String... args) throws IOException {
        List<String> words = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx2g",
                "-XX:+UseSerialGC",
                "-cp",
                System.getProperty("java.class.path"),
                "org.khabar.cli.Khabar"));
        words.addAll(List.of(args));
        return new OtherProcess(new ProcessBuilder(words)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .start());
    }

    /** Waits for a line with these words, and fails with all lines if the process ends without it. */
    String awaitLine(String words) throws IOException {
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            read.add(line);
            if (line.contains(words)) {
                return line;
            }
        }
        throw new AssertionError("no line with \"" + words + "\" in " + read);
    }

    /** As Ctrl-C does: asks the process to end, and waits until it has. */
    int interrupt() throws InterruptedException {
        // By its handle, because the process's own method closes the streams that are read below.
        process.toHandle().destroy();
        if (!process.waitFor(30, TimeUnit.SECONDS)) {
            throw new AssertionError("still runs 30 seconds after it was asked to stop");
        }
        return process.exitValue();
    }

    /** The lines not read yet, when the process has ended. */
    List<String> rest() {
        return lines.lines().toList();
    }

    @Override
    public void close() throws IOException {
        process.destroyForcibly();
        lines.close();
    }
}
