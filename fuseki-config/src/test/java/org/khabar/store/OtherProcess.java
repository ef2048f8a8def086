package org.khabar.store;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** A second Java process with the test's class path. */
final class OtherProcess {
    private OtherProcess() {}

    static Process start(Class<?> main, Path dir) throws IOException {
        return new ProcessBuilder(List.of(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:+UseSerialGC",
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        System.getProperty("java.class.path"),
                        main.getName(),
                        dir.toString()))
                .redirectErrorStream(true)
                .start();
    }

    /** Reads until the process prints the line. */
    static void awaitLine(Process process, String line) throws IOException {
        BufferedReader out =
                new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
        List<String> others = new ArrayList<>();
        for (String next = out.readLine(); !line.equals(next); next = out.readLine()) {
            if (next == null) {
                throw new IOException("The other process ended without printing " + line + ": " + others);
            }
            others.add(next);
        }
    }
}
