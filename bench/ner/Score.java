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
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.zip.GZIPInputStream;

/**
 * Precision, recall and F1 of a name model on a file that {@code Prepare} wrote, by whole names: a name counts as found
 * only when its first token, its last token and its type are right. Tokens are those of the corpus, before segmentation.
 *
 * <p>{@code java -cp CP Score.java MODEL FILE [misses]}: with {@code misses}, each wrong name is printed too.
 */
public final class Score {
    private static final int NEAR = 60;
    private static final int LONGEST = 4;
    private static final int SURNAME = 4;

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
        List<List<String>> labels = new ArrayList<>();
        ThreadMXBean thread = ManagementFactory.getThreadMXBean();
        sentences.forEach(rows -> classifier.classifySentence(tokens(rows))); // warms the virtual machine up
        long nanos = 0;
        for (int s = 0; s < sentences.size(); s++) {
            List<String[]> rows = sentences.get(s);
            List<CoreLabel> tokens = tokens(rows);
            long start = thread.getCurrentThreadCpuTime(); // other work on the machine does not count
            List<CoreLabel> answers = classifier.classifySentence(tokens);
            nanos += thread.getCurrentThreadCpuTime() - start;
            labels.add(new ArrayList<>(answers.stream()
                    .map(token -> token.get(AnswerAnnotation.class))
                    .toList()));
        }
        Set<Name> gold = new HashSet<>();
        for (int s = 0; s < sentences.size(); s++) {
            gold.addAll(names(s, sentences.get(s), sentences.get(s).stream().map(row -> row[2]).toList()));
        }
        System.out.println("the model alone");
        print(gold, found(sentences, labels));
        recall(sentences, labels);
        System.out.println("with the names it found nearby, as the extractor uses it");
        Set<Name> found = found(sentences, labels);
        print(gold, found);
        System.out.printf(Locale.ROOT, "%.0f sentences a second of one core%n", sentences.size() * 1e9 / nanos);
        if (args.length > 2) {
            gold.stream().filter(name -> !found.contains(name)).forEach(name -> show("missed", name, sentences));
            found.stream().filter(name -> !gold.contains(name)).forEach(name -> show("wrong", name, sentences));
        }
    }

    private static Set<Name> found(List<List<String[]>> sentences, List<List<String>> labels) {
        Set<Name> found = new HashSet<>();
        for (int s = 0; s < sentences.size(); s++) {
            found.addAll(names(s, sentences.get(s), labels.get(s)));
        }
        return found;
    }

    /**
     * What the extractor does within an article ({@code NameRecall}): the last word of a full name is known where the
     * tagger too takes it for a name, a name of two to four words anywhere. The corpus does not mark where an article
     * ends: NEAR sentences to either side stand for it.
     */
    private static void recall(List<List<String[]>> sentences, List<List<String>> labels) {
        Map<String, List<Integer>> people = new HashMap<>();
        Map<String, List<Integer>> whole = new HashMap<>();
        Map<String, String> types = new HashMap<>();
        for (int s = 0; s < sentences.size(); s++) {
            List<String[]> rows = sentences.get(s);
            List<String> own = labels.get(s);
            for (int i = 0; i < rows.size(); i++) {
                int end = i + 1;
                while (end < rows.size() && own.get(end).equals("I-" + type(own.get(i)))) {
                    end++;
                }
                if (!own.get(i).startsWith("B-") || end - i < 2) {
                    continue;
                }
                whole.computeIfAbsent(words(rows, i, end), w -> new ArrayList<>()).add(s);
                types.putIfAbsent(words(rows, i, end), type(own.get(i)));
                String last = rows.get(end - 1)[0];
                if (type(own.get(i)).equals("PER") && last.length() >= SURNAME) {
                    people.computeIfAbsent(last, w -> new ArrayList<>()).add(s);
                }
            }
        }
        for (int s = 0; s < sentences.size(); s++) {
            List<String[]> rows = sentences.get(s);
            List<String> own = labels.get(s);
            for (int i = 0; i < rows.size(); i++) {
                int open = i;
                while (open < Math.min(rows.size(), i + LONGEST) && own.get(open).equals("O")) {
                    open++;
                }
                int end = open;
                while (end >= i + 2 && !isNear(whole.get(words(rows, i, end)), s)) {
                    end--;
                }
                boolean surname = open > i
                        && end < i + 2
                        && rows.get(i)[1].endsWith("NNP")
                        && isNear(people.get(rows.get(i)[0]), s);
                if (end >= i + 2) {
                    String type = types.get(words(rows, i, end));
                    for (int k = i; k < end; k++) {
                        own.set(k, (k == i ? "B-" : "I-") + type);
                    }
                } else if (surname) {
                    own.set(i, "B-PER");
                }
            }
        }
    }

    private static boolean isNear(List<Integer> places, int sentence) {
        return places != null && places.stream().anyMatch(place -> Math.abs(place - sentence) <= NEAR);
    }

    private static String words(List<String[]> rows, int first, int end) {
        return rows.subList(first, end).stream().map(row -> row[0]).collect(Collectors.joining(" "));
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
