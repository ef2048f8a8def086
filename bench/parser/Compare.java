import com.google.gson.Gson;
import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import edu.stanford.nlp.international.arabic.process.ArabicSegmenter;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.parser.common.ParserGrammar;
import edu.stanford.nlp.tagger.maxent.MaxentTagger;
import edu.stanford.nlp.trees.Tree;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import org.khabar.arabic.ArabicReader;
import org.khabar.article.Article;
import org.khabar.clause.Argument;
import org.khabar.clause.Clause;
import org.khabar.clause.SentenceReading;
import org.khabar.text.Span;

/**
 * Who finds what a trigger governs: the clause reader, or CoreNLP's constituency parser? For every annotated agent and
 * target that is named in the sentence of its trigger, counts whether an argument of the trigger covers the name, and
 * whether the argument's noun phrase also begins where the annotated one does.
 *
 * <p>{@code Compare GOLD.jsonl ARTICLES_DIR MODEL}
 */
public final class Compare {

    private static final String SEGMENTER =
            "edu/stanford/nlp/models/segmenter/arabic/arabic-segmenter-atb+bn+arztrain.ser.gz";
    private static final String TAGGER = "edu/stanford/nlp/models/pos-tagger/arabic.tagger";
    private static final int TITLE = 60;

    private final Map<String, int[]> counts = new TreeMap<>();

    public static void main(String[] args) throws Exception {
        ArabicReader reader = new ArabicReader();
        ArabicSegmenter segmenter = new ArabicSegmenter(new Properties());
        segmenter.loadSegmenter(SEGMENTER);
        MaxentTagger tagger = new MaxentTagger(TAGGER);
        long start = System.nanoTime();
        ParserGrammar parser = ParserGrammar.loadModel(args[2]);
        System.out.printf("model loaded in %d ms%n", (System.nanoTime() - start) / 1_000_000);
        Compare compare = new Compare();
        long parsing = 0;
        int sentences = 0;
        for (String line : Files.readAllLines(Path.of(args[0]))) {
            JsonObject gold = new Gson().fromJson(line, JsonObject.class);
            String text = Files.readString(Path.of(args[1], gold.get("file").getAsString()));
            var readings = reader.read(new Article("x", text, "ar", LocalDate.parse("2018-01-01"), null, null))
                    .sentences();
            for (SentenceReading reading : readings) {
                Span span = reading.sentence().span();
                List<Gold> wanted = wanted(gold, text, span);
                if (wanted.isEmpty()) {
                    continue;
                }
                List<CoreLabel> labels = segmenter.segmentStringToTokenList(span.of(text).replace('\n', ' '));
                tagger.tagCoreLabels(labels);
                long begin = System.nanoTime();
                Tree tree = parser.parse(labels);
                parsing += System.nanoTime() - begin;
                sentences++;
                for (Gold want : wanted) {
                    boolean a = compare.count("reader " + want.role, want, ours(reading, want));
                    boolean b = compare.count("parser " + want.role, want, theirs(tree, labels, span.begin(), want));
                    compare.counts.computeIfAbsent("either " + want.role, w -> new int[5])[0]++;
                    compare.counts.get("either " + want.role)[3] += a || b ? 1 : 0;
                    if (System.getProperty("list") != null && a != b) {
                        System.out.println((a ? "READER " : "PARSER ") + want.role + " [" + text.substring(want.trigger, want.triggerEnd) + "] [" + text.substring(want.first, want.end) + "] in " + span.of(text).replace('\n', ' '));
                        if (b) System.out.println("    " + tree.toString());
                    }
                }
            }
        }
        System.out.printf("%d sentences, %.1f ms each in the parser%n", sentences, parsing / 1e6 / sentences);
        compare.counts.forEach((what, n) -> System.out.printf(
                "%s: %d wanted, trigger is a predicate %.3f, covered %.3f, same beginning %.3f, arguments offered %.1f%n",
                what, n[0], n[1] / (double) n[0], n[2] / (double) n[0], n[3] / (double) n[0], n[4] / (double) n[0]));
    }

    private record Gold(String role, int trigger, int triggerEnd, int first, int end) {}

    private static List<Gold> wanted(JsonObject gold, String text, Span span) {
        Map<String, JsonArray> names = new TreeMap<>();
        for (JsonElement e : gold.getAsJsonArray("entities")) {
            names.put(e.getAsJsonObject().get("key").getAsString(), e.getAsJsonObject().getAsJsonArray("names"));
        }
        List<Gold> out = new ArrayList<>();
        for (JsonElement e : gold.getAsJsonArray("events")) {
            JsonObject event = e.getAsJsonObject();
            int at = text.offsetByCodePoints(0, event.get("sentence").getAsInt());
            if (at < span.begin() || at >= span.end()) {
                continue;
            }
            for (String role : List.of("agent", "target")) {
                if (event.get("type").getAsString().equals("Statement") && role.equals("target")) {
                    continue; // mostly what the saying is about, which no argument tells
                }
                if (event.get(role) == null || !event.get(role).isJsonArray()) {
                    continue;
                }
                for (JsonElement key : event.getAsJsonArray(role)) {
                    Span nearest = nearest(names.get(key.getAsString()), text, span, at);
                    if (nearest != null) {
                        int end = at + event.get("trigger").getAsString().length();
                        out.add(new Gold(role, at, end, nearest.begin(), nearest.end()));
                    }
                }
            }
        }
        return out;
    }

    /** The name's mention nearest to the trigger; the longest where several begin together. */
    private static Span nearest(JsonArray names, String text, Span within, int trigger) {
        Span best = null;
        for (JsonElement element : names == null ? new JsonArray() : names) {
            String name = element.getAsString();
            for (int i = text.indexOf(name, within.begin());
                    i >= 0 && i + name.length() <= within.end();
                    i = text.indexOf(name, i + 1)) {
                boolean nearer = best == null || Math.abs(i - trigger) < Math.abs(best.begin() - trigger);
                boolean longer = best != null && i <= best.begin() && i + name.length() >= best.end();
                if (nearer || longer) {
                    best = new Span(i, i + name.length());
                }
            }
        }
        return best;
    }

    private boolean count(String what, Gold gold, List<Span> arguments) {
        int[] n = counts.computeIfAbsent(what, w -> new int[5]);
        n[0]++;
        if (arguments == null) {
            return false;
        }
        n[1]++;
        n[4] += arguments.size();
        boolean covered = false;
        boolean same = false;
        for (Span span : arguments) {
            boolean covers = span.begin() <= gold.first && span.end() >= gold.end - 1;
            covered |= covers;
            same |= covers && gold.first - span.begin() <= 2
                    || covers && gold.first - span.begin() <= TITLE && span.end() - gold.end <= 2;
        }
        n[2] += covered ? 1 : 0;
        n[3] += same ? 1 : 0;
        return same;
    }

    private static List<Span> ours(SentenceReading reading, Gold gold) {
        List<Span> out = null;
        for (Clause clause : reading.clauses()) {
            Span at = reading.sentence().token(clause.token()).span();
            if (at.begin() >= gold.triggerEnd || at.end() <= gold.trigger) {
                continue;
            }
            out = out == null ? new ArrayList<>() : out;
            for (Argument argument : clause.arguments()) {
                if (argument.nominal() != null) {
                    List<Span> spans = out;
                    argument.nominal()
                            .members()
                            .forEach(n -> spans.add(reading.sentence().span(n.first(), n.end())));
                }
            }
        }
        return out;
    }

    private static List<Span> theirs(Tree tree, List<CoreLabel> labels, int base, Gold gold) {
        List<Tree> leaves = tree.getLeaves();
        List<Span> out = null;
        for (int i = 0; i < leaves.size(); i++) {
            CoreLabel label = labels.get(i);
            if (base + label.beginPosition() >= gold.triggerEnd || base + label.endPosition() <= gold.trigger) {
                continue;
            }
            Tree tag = leaves.get(i).parent(tree);
            if (!tag.value().matches("V.*|(DT)?(NN|VBG|VN|JJ).*")) {
                continue;
            }
            out = out == null ? new ArrayList<>() : out;
            for (Tree argument : arguments(tree, tag)) {
                out.add(span(argument, leaves, labels, base));
                for (Tree part : argument.children()) {
                    if (part.value().startsWith("NP")) {
                        out.add(span(part, leaves, labels, base)); // members of a coordination, second part of a construct
                    }
                }
            }
        }
        return out;
    }

    /** Sisters to the right, sisters of the noun phrase or verb phrase around, and a topic before the verb phrase. */
    private static List<Tree> arguments(Tree root, Tree tag) {
        List<Tree> out = new ArrayList<>();
        Tree at = tag;
        Tree up = at.parent(root);
        while (up != null) {
            boolean after = false;
            for (Tree sister : up.children()) {
                after |= sister == at;
                boolean before = !after && up.value().startsWith("S") && at.value().startsWith("VP");
                if (sister != at && (after || before)) {
                    nouns(sister, out);
                }
            }
            boolean projects = up.value().startsWith("NP") && at.value().matches("(DT)?(NN|VBG|VN|JJ).*|NP.*|ADJP.*")
                    || up.value().startsWith("VP") && at.value().matches("V.*");
            if (!projects) {
                return out;
            }
            at = up;
            up = up.parent(root);
        }
        return out;
    }

    private static void nouns(Tree sister, List<Tree> out) {
        if (sister.value().startsWith("NP")) {
            out.add(sister);
        } else if (sister.value().startsWith("PP")) {
            for (Tree child : sister.children()) {
                nouns(child, out);
            }
        }
    }

    private static Span span(Tree tree, List<Tree> leaves, List<CoreLabel> labels, int base) {
        List<Tree> own = tree.getLeaves();
        int first = indexOf(leaves, own.get(0));
        return new Span(
                base + labels.get(first).beginPosition(),
                base + labels.get(first + own.size() - 1).endPosition());
    }

    private static int indexOf(List<Tree> leaves, Tree leaf) {
        for (int i = 0; i < leaves.size(); i++) {
            if (leaves.get(i) == leaf) {
                return i;
            }
        }
        throw new IllegalStateException("A leaf is not in its tree");
    }
}
