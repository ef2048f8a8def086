import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Groups words that stand between the same neighbours: the exchange algorithm for a class bigram model. Each word in
 * turn moves to the class where the likelihood of the text is highest, until few move. Needs no labels.
 *
 * <p>{@code java -cp CP Clusters.java CLASSES MINCOUNT OUT TEXT...}: a TEXT is either one sentence a line with spaces
 * between its tokens, or columns (name ending in .tsv) whose first is the token. Writes {@code token TAB class} lines.
 */
public final class Clusters {
    private static final int ROUNDS = 12;

    /** The neighbours of one word on one side, with how often each stands there. */
    private record Neighbours(int[] words, int[] counts) {}

    private final List<String> words = new ArrayList<>();
    private final Map<String, Integer> numbers = new HashMap<>();
    private final int classes;
    private final int[] classOf;
    private final int[] frequency;
    private final Neighbours[] after;
    private final Neighbours[] before;
    private final int[] selfPairs;
    /** pairs[a][b]: how often a word of class a stands before one of class b; transposed[b][a] is the same number. */
    private final int[][] pairs;

    private final int[][] transposed;
    private final long[] sizes;
    private final double[] table = new double[1 << 16];

    private Clusters(int classes, int minCount, List<String[]> sentences) {
        this.classes = classes;
        Map<String, Integer> counts = new HashMap<>();
        sentences.forEach(sentence -> Arrays.stream(sentence).forEach(word -> counts.merge(word, 1, Integer::sum)));
        counts.entrySet().stream()
                .filter(entry -> entry.getValue() >= minCount)
                .sorted(Map.Entry.<String, Integer>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(Map.Entry.comparingByKey()))
                .forEach(entry -> words.add(entry.getKey()));
        words.add("<edge>"); // stands for the sentence's ends and for every rare word
        for (int i = 0; i < words.size(); i++) {
            numbers.put(words.get(i), i);
        }
        for (int i = 2; i < table.length; i++) {
            table[i] = i * Math.log(i);
        }
        int n = words.size();
        classOf = new int[n];
        frequency = new int[n];
        after = new Neighbours[n];
        before = new Neighbours[n];
        selfPairs = new int[n];
        pairs = new int[classes][classes];
        transposed = new int[classes][classes];
        sizes = new long[classes];
        countPairs(sentences);
    }

    private void countPairs(List<String[]> sentences) {
        int edge = words.size() - 1;
        List<Map<Integer, Integer>> next = new ArrayList<>();
        List<Map<Integer, Integer>> previous = new ArrayList<>();
        for (int i = 0; i <= edge; i++) {
            classOf[i] = i == edge ? 0 : 1 + i % (classes - 1);
            next.add(new HashMap<>());
            previous.add(new HashMap<>());
        }
        for (String[] sentence : sentences) {
            int left = edge;
            for (int i = 0; i <= sentence.length; i++) {
                int right = i == sentence.length ? edge : numbers.getOrDefault(sentence[i], edge);
                next.get(left).merge(right, 1, Integer::sum);
                previous.get(right).merge(left, 1, Integer::sum);
                frequency[right]++;
                left = right;
            }
        }
        for (int i = 0; i <= edge; i++) {
            selfPairs[i] = next.get(i).getOrDefault(i, 0);
            sizes[classOf[i]] += frequency[i];
            for (Map.Entry<Integer, Integer> pair : next.get(i).entrySet()) {
                pairs[classOf[i]][classOf[pair.getKey()]] += pair.getValue();
                transposed[classOf[pair.getKey()]][classOf[i]] += pair.getValue();
            }
            after[i] = neighbours(next.get(i), i);
            before[i] = neighbours(previous.get(i), i);
        }
    }

    private static Neighbours neighbours(Map<Integer, Integer> counts, int self) {
        counts.remove(self);
        int[] words = counts.keySet().stream().mapToInt(Integer::intValue).toArray();
        return new Neighbours(words, Arrays.stream(words).map(counts::get).toArray());
    }

    private double xLogX(long x) {
        return x < table.length ? table[(int) x] : x * Math.log(x);
    }

    /** Moves each word once; returns how many changed class. */
    private int round() {
        int moved = 0;
        int[] right = new int[classes];
        int[] left = new int[classes];
        int[] rightClasses = new int[classes];
        int[] leftClasses = new int[classes];
        for (int word = 0; word < words.size() - 1; word++) {
            int rights = gather(after[word], right, rightClasses);
            int lefts = gather(before[word], left, leftClasses);
            int old = classOf[word];
            shift(word, old, -1, right, rightClasses, rights, left, leftClasses, lefts);
            int best = old;
            double bestGain = Double.NEGATIVE_INFINITY;
            for (int target = 1; target < classes; target++) {
                double gain = 2 * (xLogX(sizes[target]) - xLogX(sizes[target] + frequency[word]));
                int[] row = pairs[target];
                for (int i = 0; i < rights; i++) {
                    int c = rightClasses[i];
                    gain += c == target ? 0 : xLogX(row[c] + right[c]) - xLogX(row[c]);
                }
                int[] column = transposed[target];
                for (int i = 0; i < lefts; i++) {
                    int c = leftClasses[i];
                    gain += c == target ? 0 : xLogX(column[c] + left[c]) - xLogX(column[c]);
                }
                gain += xLogX(row[target] + right[target] + left[target] + selfPairs[word]) - xLogX(row[target]);
                if (gain > bestGain) {
                    bestGain = gain;
                    best = target;
                }
            }
            shift(word, best, 1, right, rightClasses, rights, left, leftClasses, lefts);
            classOf[word] = best;
            moved += best == old ? 0 : 1;
            Arrays.fill(right, 0);
            Arrays.fill(left, 0);
        }
        return moved;
    }

    private int gather(Neighbours neighbours, int[] sums, int[] seen) {
        int distinct = 0;
        for (int i = 0; i < neighbours.words().length; i++) {
            int c = classOf[neighbours.words()[i]];
            if (sums[c] == 0) {
                seen[distinct++] = c;
            }
            sums[c] += neighbours.counts()[i];
        }
        return distinct;
    }

    private void shift(
            int word,
            int to,
            int sign,
            int[] right,
            int[] rightClasses,
            int rights,
            int[] left,
            int[] leftClasses,
            int lefts) {
        for (int i = 0; i < rights; i++) {
            int c = rightClasses[i];
            pairs[to][c] += sign * right[c];
            transposed[c][to] += sign * right[c];
        }
        for (int i = 0; i < lefts; i++) {
            int c = leftClasses[i];
            pairs[c][to] += sign * left[c];
            transposed[to][c] += sign * left[c];
        }
        pairs[to][to] += sign * selfPairs[word];
        transposed[to][to] += sign * selfPairs[word];
        sizes[to] += (long) sign * frequency[word];
    }

    public static void main(String[] args) throws IOException {
        List<String[]> sentences = new ArrayList<>();
        for (int i = 3; i < args.length; i++) {
            sentences.addAll(read(Path.of(args[i])));
        }
        Clusters clusters = new Clusters(Integer.parseInt(args[0]), Integer.parseInt(args[1]), sentences);
        for (int i = 0; i < ROUNDS; i++) {
            System.err.println("moved " + clusters.round() + " of " + clusters.words.size());
        }
        try (PrintWriter out = new PrintWriter(Files.newBufferedWriter(Path.of(args[2])))) {
            for (int i = 0; i < clusters.words.size() - 1; i++) {
                out.println(clusters.words.get(i) + "\t" + clusters.classOf[i]);
            }
        }
    }

    private static List<String[]> read(Path file) throws IOException {
        List<String> lines = Files.readAllLines(file);
        if (!file.toString().endsWith(".tsv")) {
            return lines.stream().map(line -> line.trim().split(" +")).toList();
        }
        List<String[]> sentences = new ArrayList<>();
        List<String> sentence = new ArrayList<>();
        for (String line : lines) {
            if (!line.isBlank()) {
                sentence.add(line.substring(0, line.indexOf('\t')));
            } else {
                sentences.add(sentence.toArray(String[]::new));
                sentence.clear();
            }
        }
        return sentences;
    }
}
