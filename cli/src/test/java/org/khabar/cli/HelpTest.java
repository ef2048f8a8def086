package org.khabar.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HelpTest {

    @ParameterizedTest
    @CsvSource({
        "up,       --port --store --base --lang --date --threads --quick --no-text --report --rejected",
        "extract,  --output --format --base --lang --date --threads --quick --no-text --report --rejected",
        "load,     --store --base --lang --date --threads --quick --no-text --report --rejected",
        "watch,    --store --lang --date --threads --quick --no-text --report --rejected",
        "remove,   --store",
        "serve,    --store --port",
        "query,    --store --endpoint -p --format",
        "queries,  --json",
        "validate, --json",
        "backup,   --store --server --credentials",
        "restore,  --store --server --credentials",
        "compact,  --store --server --credentials",
    })
    void everyCommandHasHelpWithItsOptionsAndExamples(String command, String options) {
        Run run = Run.of(command, "--help");
        assertEquals(new Run(0, run.out(), ""), run);
        assertTrue(run.out().startsWith("Usage: khabar " + command), run.out());
        assertTrue(run.out().contains("Examples:\n  khabar " + command), run.out());
        for (String option : (options + " --quiet --json --help").split(" ", -1)) {
            assertTrue(
                    run.out().contains(option + " ")
                            || run.out().contains(option + "=")
                            || run.out().contains(option + "\n"),
                    option + " in " + run.out());
        }
        run.out().lines().forEach(line -> assertTrue(line.length() <= 80, line));
    }

    @Test
    void theTopHelpListsEveryCommand() {
        String help = Run.of("--help").out();
        for (String command : List.of(
                "up",
                "extract",
                "load",
                "watch",
                "remove",
                "serve",
                "query",
                "queries",
                "validate",
                "backup",
                "restore",
                "compact")) {
            assertTrue(help.contains("\n  " + command + " "), command + " in " + help);
        }
    }

    @Test
    void completionForTheShell() {
        Run run = Run.of("completion");
        assertEquals(ExitCode.DONE, run.exit(), run.err());
        assertTrue(run.out().contains("complete -F _complete_khabar -o default khabar"), run.out());
    }

    @Test
    void withoutACommandTheHelpIsShownAndItIsWrongUse() {
        Run run = Run.of();
        assertEquals(ExitCode.USAGE, run.exit());
        assertTrue(run.err().contains("Usage: khabar"), run.err());
    }
}
