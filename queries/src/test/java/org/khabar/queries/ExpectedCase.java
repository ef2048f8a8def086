package org.khabar.queries;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Expected rows of a query: {@code expected/NAME.csv} or {@code expected/NAME~CASE.csv}, with values of its parameters in
 * a properties file of the same name if it is given any.
 *
 * @param label name of the file without its ending
 * @param query name of the query
 * @param values parameter names to values
 * @param lines the header and the rows
 */
record ExpectedCase(String label, String query, Map<String, String> values, List<String> lines) {

    static final Path FOLDER = Path.of("src/test/resources/expected");

    static List<ExpectedCase> all() {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.filter(f -> f.toString().endsWith(".csv"))
                    .sorted()
                    .map(ExpectedCase::read)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static ExpectedCase read(Path csv) {
        String label = csv.getFileName().toString().replaceFirst("\\.csv$", "");
        try {
            return new ExpectedCase(label, label.replaceFirst("~.*", ""), values(label), Files.readAllLines(csv));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Map<String, String> values(String label) throws IOException {
        Path file = FOLDER.resolve(label + ".properties");
        if (!Files.exists(file)) {
            return Map.of();
        }
        Properties properties = new Properties();
        try (Reader reader = Files.newBufferedReader(file)) {
            properties.load(reader);
        }
        return properties.stringPropertyNames().stream().collect(Collectors.toMap(k -> k, properties::getProperty));
    }

    @Override
    public String toString() {
        return label;
    }
}
