package org.khabar.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The launcher script, in a repository of its own with a Java and a Maven that only say how they were called. */
class LauncherTest {

    private static final String BUILDING =
            "Building khabar (the first time takes a minute, more if libraries and language"
                    + " models must be fetched) ...";

    private final Path repository;
    private final Path jdk;
    private final Path tools;

    LauncherTest(@TempDir Path folder) throws IOException {
        this.repository = Files.createDirectories(folder.resolve("a repository"));
        this.jdk = folder.resolve("jdk");
        this.tools = folder.resolve("tools");
        Files.copy(Path.of("../khabar"), repository.resolve("khabar"));
        assertTrue(repository.resolve("khabar").toFile().setExecutable(true));
        write(repository.resolve("pom.xml"), "");
        for (String module : List.of("ontology", "queries", "extractor", "fuseki-config", "cli")) {
            write(repository.resolve(module + "/pom.xml"), "");
            write(repository.resolve(module + "/src/main/java/X.java"), "");
        }
        write(folder.resolve("library.jar"), "");
        program(jdk.resolve("bin/java"), "echo \"java $*\"");
        program(jdk.resolve("bin/javac"), "");
        write(jdk.resolve("release"), "JAVA_VERSION=\"17.0.9\"\n");
        program(tools.resolve("mvn"), """
                echo "mvn $*" >> mvn.log
                for module in ontology queries extractor fuseki-config cli; do
                    mkdir -p $module/target
                    touch $module/target/khabar-$module-1.jar
                done
                printf '%s' "$(dirname "$PWD")/library.jar" > cli/target/classpath
                """);
    }

    @Test
    void buildsOnceAndThenRuns() throws IOException, InterruptedException {
        Run first = launch(repository.resolve("khabar"), "query", "two words");
        assertEquals(BUILDING + "\n", first.err());
        assertTrue(first.out().endsWith("/library.jar org.khabar.cli.Khabar query two words\n"), first.out());
        assertTrue(first.out().contains("-Dkhabar.home=" + repository + " -Dkhabar.terminal=false"), first.out());
        assertTrue(first.out().contains(repository + "/cli/target/khabar-cli-1.jar:"), first.out());
        assertEquals("", launch(repository.resolve("khabar")).err());
        assertEquals(1, builds());
    }

    @Test
    void twoAtOnceBuildOnce() throws IOException, InterruptedException, ExecutionException {
        Path maven = tools.resolve("mvn");
        Files.writeString(maven, Files.readString(maven).replaceFirst("\n", "\nsleep 1\n"));
        Future<Run> other =
                Executors.newSingleThreadExecutor().submit(() -> launch(repository.resolve("khabar"), "one"));
        assertTrue(launch(repository.resolve("khabar"), "two").out().endsWith("org.khabar.cli.Khabar two\n"));
        assertTrue(other.get().out().endsWith("org.khabar.cli.Khabar one\n"));
        assertEquals(1, builds());
    }

    @Test
    void aBuildThatWasKilledHindersNone() throws IOException, InterruptedException {
        write(repository.resolve("cli/target/lock"), "999999999\n");
        assertEquals(BUILDING + "\n", launch(repository.resolve("khabar")).err());
        assertEquals(1, builds());
        assertFalse(Files.exists(repository.resolve("cli/target/lock")));
    }

    @Test
    void buildsAgainWhenASourceIsNewer() throws IOException, InterruptedException {
        launch(repository.resolve("khabar"));
        for (String source : List.of(
                "pom.xml",
                "cli/pom.xml",
                "extractor/src/main/java/X.java",
                "ontology/khabar.ttl",
                "queries/who.rq",
                "fuseki-config/config/khabar.ttl",
                "ontology/authority/places.ttl")) {
            int before = builds();
            write(repository.resolve(source), "");
            Files.setLastModifiedTime(
                    repository.resolve(source), FileTime.from(Instant.now().plusMillis(5)));
            Thread.sleep(10);
            launch(repository.resolve("khabar"));
            assertEquals(before + 1, builds(), source);
            launch(repository.resolve("khabar"));
            assertEquals(before + 1, builds(), source + ", second start");
        }
    }

    @Test
    void aFewFilesAreReadWithoutTheCompilerForLongRuns() throws IOException, InterruptedException {
        Path few = repository.resolve("few articles.txt");
        Files.writeString(few, "a".repeat(60_000));
        Path more = repository.resolve("more.txt");
        Files.writeString(more, "a".repeat(60_000));
        String once = "-XX:TieredStopAtLevel=1";
        assertTrue(options("extract", few.toString()).contains(once));
        assertTrue(options("extract", "--quick", few.toString(), "-o", more.toString())
                .contains(once));
        assertFalse(options("extract", few.toString(), more.toString()).contains(once));
        assertFalse(options("extract", repository.toString()).contains(once));
        assertFalse(options("extract", few.toString(), "-").contains(once));
        assertFalse(options("extract", repository + "/none.txt").contains(once));
        assertFalse(options("load", few.toString()).contains(once));
    }

    private String options(String... words) throws IOException, InterruptedException {
        String started = launch(repository.resolve("khabar"), words).out();
        return started.substring(0, started.indexOf(" -cp "));
    }

    @Test
    void buildsAgainWhenALibraryIsGone() throws IOException, InterruptedException {
        launch(repository.resolve("khabar"));
        Files.delete(repository.resolveSibling("library.jar"));
        launch(repository.resolve("khabar"));
        assertEquals(2, builds());
    }

    @Test
    void aFailedBuildIsShownAndTriedAgain() throws IOException, InterruptedException {
        program(tools.resolve("mvn"), "echo '[INFO] noise'; echo '[ERROR] X.java:[1,1] no semicolon'; exit 1");
        Run run = launch(repository.resolve("khabar"));
        assertEquals(ExitCode.USAGE, run.exit());
        assertEquals("", run.out());
        assertEquals(
                List.of(
                        BUILDING,
                        "[ERROR] X.java:[1,1] no semicolon",
                        "khabar: the build failed; see the lines above; all of them are in " + repository
                                + "/cli/target/build.log"),
                run.err().lines().toList());
        assertFalse(Files.exists(repository.resolve("cli/target/built")));
    }

    @Test
    void worksThroughLinksFromAnyFolder() throws IOException, InterruptedException {
        Path bin = Files.createDirectories(repository.resolveSibling("bin"));
        Files.createSymbolicLink(bin.resolve("direct"), repository.resolve("khabar"));
        Files.createSymbolicLink(bin.resolve("khabar"), Path.of("direct"));
        Run run = launch(bin.resolve("khabar"), "queries");
        assertTrue(run.out().contains("-Dkhabar.home=" + repository + " "), run.out() + run.err());
    }

    @Test
    void javaThatDoesNotDo() throws IOException, InterruptedException {
        write(jdk.resolve("release"), "JAVA_VERSION=\"11.0.2\"\n");
        Run old = launch(repository.resolve("khabar"));
        assertEquals("khabar: " + jdk + "/bin/java is Java 11; install JDK 17 or newer, or set JAVA_HOME\n", old.err());
        assertEquals(ExitCode.USAGE, old.exit());
        write(jdk.resolve("release"), "JAVA_VERSION=\"21\"\n");
        Files.delete(jdk.resolve("bin/javac"));
        assertEquals(
                "khabar: " + jdk
                        + "/bin/java is a runtime without compiler; install JDK 17 or newer, or set JAVA_HOME\n",
                launch(repository.resolve("khabar")).err());
        Files.delete(jdk.resolve("bin/java"));
        assertEquals(
                "khabar: JAVA_HOME is " + jdk + ", but there is no bin/java in it; set it to a JDK 17 or newer\n",
                launch(repository.resolve("khabar")).err());
    }

    private int builds() throws IOException {
        return Files.readAllLines(repository.resolve("mvn.log")).size();
    }

    private Run launch(Path script, String... args) throws IOException, InterruptedException {
        List<String> words = new ArrayList<>(List.of(script.toString()));
        words.addAll(List.of(args));
        ProcessBuilder builder = new ProcessBuilder(words).directory(tools.toFile());
        Map<String, String> environment = builder.environment();
        environment.put("JAVA_HOME", jdk.toString());
        environment.put("PATH", tools + ":" + environment.get("PATH"));
        Path out = Files.createTempFile(tools, "run", ".out");
        Path err = Files.createTempFile(tools, "run", ".err");
        Process process =
                builder.redirectOutput(out.toFile()).redirectError(err.toFile()).start();
        return new Run(process.waitFor(), Files.readString(out), Files.readString(err));
    }

    private static void program(Path file, String body) throws IOException {
        write(file, "#!/bin/sh\n" + body + "\n");
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
    }

    private static void write(Path file, String text) throws IOException {
        Files.createDirectories(file.getParent());
        Files.write(file, text.getBytes(StandardCharsets.UTF_8));
    }
}
