import edu.stanford.nlp.ie.crf.CRFClassifier;
import edu.stanford.nlp.ling.CoreAnnotations.AnswerAnnotation;
import edu.stanford.nlp.ling.CoreLabel;
import java.io.IOException;
import java.io.InputStream;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeMap;
import java.util.zip.GZIPInputStream;

/**
 * Precision, recall and F1 of a name model on a file that {@code Prepare} wrote, by whole names: a name counts as found
 * only when its first token, its last token and its type are right. Tokens are those of the corpus, before segmentation.
 *
 * <p>{@code java -cp CP Score.java MODEL FILE [misses]}: with {@code misses}, each wrong name is printed too.
 */
public final class Score {
    private record Name(int sentence, int first, int last, String type) {}

    private static final class Tally {
        private int right;
        private int found;
        private int gold;

        private String line(String type) {
            double precision = found == 0 ? 0 : (double) right / found;
            double recall = gold == 0 ? 0 : (double) right / gold;
            double f1 = right == 0 ? 0 : 2 * precision * recall / (precision + recall);
            return String.format(
                    Locale.ROOT,
                    "%-4s P %.3f  R %.3f  F1 %.3f  (%d of %d found, %d in the corpus)",
                    type,
                    precision,
                    recall,
                    f1,
                    right,
                    found,
                    gold);
        }
    }

    private Score() {}

    public static void main(String[] args) throws IOException, ClassNotFoundException {
        CRFClassifier<CoreLabel> classifier;
        try (InputStream model = new GZIPInputStream(Files.newInputStream(Path.of(args[0])))) {
            classifier = CRFClassifier.getClassifier(model);
        }
        List<List<String[]>> sentences = read(Path.of(args[1]));
        Set<Name> gold = new HashSet<>();
        Set<Name> found = new HashSet<>();
        ThreadMXBean thread = ManagementFactory.getThreadMXBean();
        sentences.forEach(rows -> classifier.classifySentence(tokens(rows))); // warms the virtual machine up
        long nanos = 0;
        for (int s = 0; s < sentences.size(); s++) {
            List<String[]> rows = sentences.get(s);
            List<CoreLabel> tokens = tokens(rows);
            long start = thread.getCurrentThreadCpuTime(); // other work on the machine does not count
            List<CoreLabel> answers = classifier.classifySentence(tokens);
            nanos += thread.getCurrentThreadCpuTime() - start;
            gold.addAll(names(s, rows, rows.stream().map(row -> row[2]).toList()));
            found.addAll(names(
                    s,
                    rows,
                    answers.stream()
                            .map(token -> token.get(AnswerAnnotation.class))
                            .toList()));
        }
        print(gold, found);
        System.out.printf(Locale.ROOT, "%.0f sentences a second of one core%n", sentences.size() * 1e9 / nanos);
        if (args.length > 2) {
            gold.stream().filter(name -> !found.contains(name)).forEach(name -> show("missed", name, sentences));
            found.stream().filter(name -> !gold.contains(name)).forEach(name -> show("wrong", name, sentences));
        }
    }

    private static List<List<String[]>> read(Path file) throws IOException {
        List<List<String[]>> sentences = new ArrayList<>(List.of(new ArrayList<>()));
        for (String line : Files.readAllLines(file)) {
            List<String[]> last = sentences.get(sentences.size() - 1);
            if (!line.isBlank()) {
                last.add(line.split("\t"));
            } else if (!last.isEmpty()) {
                sentences.add(new ArrayList<>());
            }
        }
        sentences.removeIf(List::isEmpty);
        return sentences;
    }

    /** The tokens as a reader of plain text makes them: a word and its part of speech, nothing else. */
    private static List<CoreLabel> tokens(List<String[]> rows) {
        List<CoreLabel> tokens = new ArrayList<>();
        for (String[] row : rows) {
            CoreLabel token = new CoreLabel();
            token.setWord(row[0]);
            token.setTag(row[1]);
            tokens.add(token);
        }
        return tokens;
    }

    private static List<Name> names(int sentence, List<String[]> rows, List<String> labels) {
        List<Name> names = new ArrayList<>();
        int start = -1;
        for (int i = 0; i <= labels.size(); i++) {
            boolean goesOn = i < labels.size()
                    && start >= 0
                    && type(labels.get(i)).equals(type(labels.get(start)))
                    && !labels.get(i).startsWith("B-");
            if (start >= 0 && !goesOn) {
                names.add(new Name(
                        sentence,
                        Integer.parseInt(rows.get(start)[3]),
                        Integer.parseInt(rows.get(i - 1)[3]),
                        type(labels.get(start))));
                start = -1;
            }
            if (start < 0 && i < labels.size() && !labels.get(i).equals("O")) {
                start = i;
            }
        }
        return names;
    }

    private static String type(String label) {
        return label.substring(label.indexOf('-') + 1);
    }

    private static void print(Set<Name> gold, Set<Name> found) {
        TreeMap<String, Tally> tallies = new TreeMap<>();
        for (Name name : gold) {
            for (String type : List.of(name.type(), "all")) {
                tallies.computeIfAbsent(type, t -> new Tally()).gold++;
            }
        }
        for (Name name : found) {
            for (String type : List.of(name.type(), "all")) {
                Tally tally = tallies.computeIfAbsent(type, t -> new Tally());
                tally.found++;
                tally.right += gold.contains(name) ? 1 : 0;
            }
        }
        tallies.forEach((type, tally) -> System.out.println(tally.line(type)));
    }

    private static void show(String what, Name name, List<List<String[]>> sentences) {
        StringBuilder text = new StringBuilder();
        for (String[] row : sentences.get(name.sentence())) {
            int token = Integer.parseInt(row[3]);
            if (token >= name.first() - 4 && token <= name.last() + 3) {
                text.append(token == name.first() && text.indexOf("[") < 0 ? "[" : "")
                        .append(row[0]);
                text.append(token == name.last() ? "] " : " ");
            }
        }
        System.out.println(what + " " + name.type() + " " + text);
    }
}
