package org.khabar.cli;

import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.logging.LogManager;
import org.jspecify.annotations.Nullable;
import org.khabar.export.ExportException;
import org.khabar.frame.FrameException;
import org.khabar.ontology.OntologyFileException;
import org.khabar.queries.QueryLibraryException;
import org.khabar.serve.ServerException;
import org.khabar.store.StoreException;
import picocli.AutoComplete;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The {@code khabar} command. */
@Command(
        name = "khabar",
        description = "From news sentences to a graph you can question.",
        synopsisSubcommandLabel = "COMMAND",
        footer = {
            "",
            "Examples:",
            "  khabar up                                  read the examples and serve them",
            "  khabar extract article.txt -o article.trig",
            "  khabar query resignations",
            "",
            "Exit codes: 0 done, 1 some articles failed, 2 wrong use or configuration, 3 validation refused."
        })
final class Khabar implements Callable<Integer> {

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            description = "Show this help; COMMAND --help shows a command's.")
    @SuppressWarnings("UnusedVariable") // picocli sets it, and shows the help before any command reads it
    private boolean help;

    @Spec
    private @Nullable CommandSpec spec;

    private Khabar() {}

    /** No command was given. */
    @Override
    public Integer call() {
        CommandLine command = Objects.requireNonNull(spec).commandLine();
        command.usage(command.getErr());
        return ExitCode.USAGE;
    }

    /** The command's entry point. */
    public static void main(String[] args) {
        quietLogging();
        // Numbers and dates in messages and files are the same everywhere.
        Locale.setDefault(Locale.ROOT);
        Surroundings around = new Surroundings(
                System.in,
                new StandardOutput(new BufferedOutputStream(new FileOutputStream(FileDescriptor.out))),
                new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8),
                Boolean.getBoolean("khabar.terminal"),
                Path.of(System.getProperty("khabar.home", "")),
                new ShapesGate());
        System.exit(run(around, args));
    }

    static int run(Surroundings around, String... args) {
        CommandLine command = new CommandLine(new Khabar())
                .addSubcommand(new UpCommand(around))
                .addSubcommand(new ExtractCommand(around))
                .addSubcommand(new LoadCommand(around))
                .addSubcommand(new WatchCommand(around))
                .addSubcommand(new RemoveCommand(around))
                .addSubcommand(new ServeCommand(around))
                .addSubcommand(new QueryCommand(around))
                .addSubcommand(new QueriesCommand(around))
                .addSubcommand(new ExportCommand(around))
                .addSubcommand(new ValidateCommand(around))
                .addSubcommand(new BackupCommand(around))
                .addSubcommand(new RestoreCommand(around))
                .addSubcommand(new CompactCommand(around))
                .addSubcommand("completion", new AutoComplete.GenerateCompletion())
                .setOut(new PrintWriter(around.out(), true, StandardCharsets.UTF_8))
                .setErr(new PrintWriter(around.err(), true, StandardCharsets.UTF_8))
                .setUsageHelpAutoWidth(true)
                .setParameterExceptionHandler((e, words) -> wrongUse(around, e))
                .setExecutionExceptionHandler((e, line, parsed) -> failure(around, e));
        return command.execute(args);
    }

    private static int wrongUse(Surroundings around, ParameterException e) {
        CommandLine command = e.getCommandLine();
        around.err()
                .println(String.valueOf(e.getMessage()).replaceAll("\\R\\s*", " ") + "; see "
                        + command.getCommandSpec().qualifiedName() + " --help");
        return ExitCode.USAGE;
    }

    private static int failure(Surroundings around, Exception e) {
        if (e instanceof Shutdown.StoppedException) {
            return ExitCode.SOME_FAILED;
        }
        if (e instanceof StandardOutput.ReaderGoneException) {
            return ExitCode.DONE;
        }
        boolean explained = e instanceof CommandException
                || e instanceof StoreException
                || e instanceof ServerException
                || e instanceof OntologyFileException
                || e instanceof QueryLibraryException
                || e instanceof FrameException;
        if (explained) {
            around.err().println(e.getMessage());
            return ExitCode.USAGE;
        }
        if (e instanceof IOException || e instanceof ExportException) {
            around.err().println("Reading or writing failed (" + e.getMessage() + "); check the disk and the pipe");
            return ExitCode.USAGE;
        }
        around.err().println("This is a fault of khabar, not of yours; please report it with the lines below");
        e.printStackTrace(around.err());
        return ExitCode.FAULT;
    }

    private static void quietLogging() {
        try (InputStream in = Khabar.class.getResourceAsStream("logging.properties")) {
            if (in != null) {
                LogManager.getLogManager().readConfiguration(in);
            }
        } catch (IOException e) {
            throw new IllegalStateException("logging.properties cannot be read", e);
        }
    }
}
