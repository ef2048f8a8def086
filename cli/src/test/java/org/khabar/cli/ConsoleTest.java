package org.khabar.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ConsoleTest {

    @ParameterizedTest
    @CsvSource({
        // A progress line is wiped before anything else is written, and is for terminals only.
        "true,  false, \\r\\e[KReading 1\\r\\e[KReading 2\\r\\e[Kproblem\\nremark\\n",
        "false, false, problem\\nremark\\n",
        "true,  true,  problem\\n",
    })
    void problemsAlwaysRemarksUnlessQuietProgressOnTerminals(boolean terminal, boolean quiet, String written) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        Surroundings around = new Surroundings(
                InputStream.nullInputStream(),
                out,
                new PrintStream(err, true, StandardCharsets.UTF_8),
                terminal,
                Path.of(""),
                graph -> List.of());
        Console console = new Console(around, quiet);
        console.progress("Reading 1");
        console.progress("Reading 2");
        console.problem("problem");
        console.remark("remark");
        console.result("نتيجة");
        assertEquals(
                written.replace("\\r", "\r").replace("\\n", "\n").replace("\\e", "\033"),
                err.toString(StandardCharsets.UTF_8));
        assertEquals("نتيجة\n", out.toString(StandardCharsets.UTF_8));
    }
}
