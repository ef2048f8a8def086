import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Writes the word classes that the classifier sees on a word and its neighbours: the class that the text gave it
 * ({@code Clusters}), or, where the text has it too seldom to tell, the kind of name that the gazette says it is.
 *
 * <p>{@code java -cp CP Lexicon.java OUT CLUSTERS GAZETTE TEXT...}, with the TEXTs that the clusters were made from.
 */
public final class Lexicon {
    /** From so many occurrences on the company that a word keeps says more than a list does. */
    private static final int ENOUGH = 20;

    /** The gazette's types that make a class, the likeliest first, for a word that is in more lists than one. */
    private static final List<String> TYPES =
            List.of("NAME", "COUNTRY", "CITY", "ADMINISTRATIVEAREA", "PLACE", "DEMONYM", "COMPANY", "CLUB");

    private Lexicon() {}

    public static void main(String[] args) throws IOException {
        Map<String, String> classes = new TreeMap<>();
        for (String line : Files.readAllLines(Path.of(args[1]))) {
            classes.put(line.substring(0, line.indexOf('\t')), line.substring(line.indexOf('\t') + 1));
        }
        Map<String, Integer> counts = new HashMap<>();
        for (int i = 3; i < args.length; i++) {
            count(Path.of(args[i]), counts);
        }
        listed(Path.of(args[2])).forEach((word, type) -> {
            if (counts.getOrDefault(word, 0) < ENOUGH) {
                classes.put(word, type.equals("ADMINISTRATIVEAREA") || type.equals("PLACE") ? "CITY" : type);
            }
        });
        Files.write(
                Path.of(args[0]),
                classes.entrySet().stream()
                        .map(entry -> entry.getKey() + "\t" + entry.getValue())
                        .toList());
    }

    private static void count(Path text, Map<String, Integer> counts) throws IOException {
        boolean columns = text.toString().endsWith(".tsv");
        for (String line : Files.readAllLines(text)) {
            Arrays.stream(line.split(columns ? "\t" : " "))
                    .limit(columns ? 1 : Long.MAX_VALUE)
                    .forEach(word -> counts.merge(word, 1, Integer::sum));
        }
    }

    /** The gazette's names of one word, with their likeliest type. */
    private static Map<String, String> listed(Path gazette) throws IOException {
        Map<String, String> types = new HashMap<>();
        for (String line : Files.readAllLines(gazette)) {
            String[] parts = line.split(" ");
            if (parts.length == 2 && TYPES.contains(parts[0])) {
                types.merge(parts[1], parts[0], (a, b) -> TYPES.indexOf(a) <= TYPES.indexOf(b) ? a : b);
            }
        }
        return types;
    }
}
