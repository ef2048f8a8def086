package org.khabar.spark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.spark.launcher.JavaModuleOptions;

/** A standalone Spark cluster on this machine: a master, two workers, and what is submitted, each a process. */
final class Cluster implements AutoCloseable {

    private static final String CLASS_PATH = System.getProperty("java.class.path");
    private static final Pattern MASTER = Pattern.compile("Starting Spark master at (spark://\\S+)");

    private final Path folder;
    private final Path home;
    private final Process master;
    private final List<Process> workers = new ArrayList<>();
    private final String address;

    Cluster(Path folder) throws IOException, InterruptedException {
        this.folder = folder;
        // Workers look for the jars of an installation; the class path of the test has them.
        home = folder.resolve("spark");
        Files.createDirectories(home.resolve("jars"));
        master = start(
                "master",
                "512m",
                "org.apache.spark.deploy.master.Master",
                "--host",
                "127.0.0.1",
                "--port",
                "0",
                "--webui-port",
                "0");
        address = await("master", MASTER);
        for (int i = 0; i < 2; i++) {
            addWorker(1);
        }
    }

    /** Starts a worker whose executors read so many pieces at a time. */
    void addWorker(int cores) throws IOException, InterruptedException {
        String name = "worker-" + workers.size();
        workers.add(start(
                name,
                "512m",
                "org.apache.spark.deploy.worker.Worker",
                "--host",
                "127.0.0.1",
                "--webui-port",
                "0",
                "--cores",
                Integer.toString(cores),
                "--memory",
                "3g",
                "--work-dir",
                folder.resolve("work").toString(),
                address));
        await(name, Pattern.compile("(Successfully registered with master)"));
    }

    /** Kills a worker and, as its executor ends without it, what it runs. */
    void killWorker(int number) {
        Process worker = workers.get(number);
        worker.descendants().forEach(ProcessHandle::destroyForcibly);
        worker.destroyForcibly();
    }

    /** Submits the extractor with these words, as {@code spark-submit} does. */
    Process submit(String name, List<String> conf, String... words) throws IOException {
        return submit(name, SparkExtract.class, conf, words);
    }

    Process submit(String name, Class<?> main, List<String> conf, String... words) throws IOException {
        List<String> all = new ArrayList<>(List.of("--master", address, "--class", main.getName()));
        List<String> settings = new ArrayList<>(List.of(
                "spark.driver.host=127.0.0.1",
                "spark.executor.memory=2g",
                "spark.executor.extraClassPath=" + CLASS_PATH,
                "spark.ui.enabled=false"));
        settings.addAll(conf);
        for (String setting : settings) {
            all.addAll(List.of("--conf", setting));
        }
        // The classes are on the class path already.
        all.add("spark-internal");
        all.addAll(List.of(words));
        return start(name, "1g", "org.apache.spark.deploy.SparkSubmit", all.toArray(String[]::new));
    }

    String log(String name) throws IOException {
        return Files.readString(folder.resolve(name + ".log"));
    }

    private Process start(String name, String heap, String main, String... words) throws IOException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.add("-Xmx" + heap);
        command.addAll(List.of(JavaModuleOptions.defaultModuleOptionArray()));
        command.addAll(List.of("-cp", CLASS_PATH, main));
        command.addAll(List.of(words));
        ProcessBuilder builder = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve(name + ".log").toFile());
        builder.environment().put("SPARK_HOME", home.toString());
        builder.environment().put("SPARK_SCALA_VERSION", "2.13");
        builder.environment().put("SPARK_LOCAL_IP", "127.0.0.1");
        return builder.start();
    }

    private String await(String name, Pattern words) throws IOException, InterruptedException {
        for (int i = 0; i < 600; i++) {
            Matcher matcher = words.matcher(log(name));
            if (matcher.find()) {
                return matcher.group(1);
            }
            Thread.sleep(100);
        }
        throw new AssertionError("no line with " + words + " in\n" + log(name));
    }

    @Override
    public void close() {
        for (int i = 0; i < workers.size(); i++) {
            killWorker(i);
        }
        master.destroyForcibly();
        try {
            for (Process worker : workers) {
                worker.waitFor(10, TimeUnit.SECONDS);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
