package org.khabar.cli;

import picocli.CommandLine.Option;

/** Options that every command has. */
final class ConsoleOptions {

    @Option(names = "--quiet", description = "Print problems and results only, no progress and no summary.")
    private boolean quiet;

    @Option(names = "--json", description = "Print the summary as JSON.")
    private boolean json;

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            description = "Show this help.")
    @SuppressWarnings("UnusedVariable") // picocli sets it, and shows the help before any command reads it
    private boolean help;

    Console console(Surroundings around) {
        return new Console(around, quiet);
    }

    boolean json() {
        return json;
    }
}
