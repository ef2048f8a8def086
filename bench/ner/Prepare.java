import edu.stanford.nlp.international.arabic.process.ArabicSegmenter;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.tagger.maxent.MaxentTagger;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;

/**
 * Turns ANERcorp (one {@code token TAB label} a line, a blank line between sentences) into training columns: the
 * segment as CoreNLP's Arabic segmenter writes it, its part of speech, its label, and the number of the corpus token
 * that it was cut from. The last two parts of the corpus become the development part and the held-out part.
 *
 * <p>{@code java -cp CP Prepare.java ANERCORP OUTDIR [RAWTEXT]}: RAWTEXT, one paragraph a line, is segmented too.
 */
public final class Prepare {
    private static final String SEGMENTER =
            "edu/stanford/nlp/models/segmenter/arabic/arabic-segmenter-atb+bn+arztrain.ser.gz";
    private static final String TAGGER = "edu/stanford/nlp/models/pos-tagger/arabic.tagger";
    /** Of a hundred sentences, how many at the end are the held-out part, and how many before it the development part. */
    private static final int PART = 12;

    private record Token(String form, String label) {}

    /** A corpus sentence and, for each of its tokens, the segments that it was cut into. */
    private record Sentence(List<Token> tokens, List<List<CoreLabel>> segments) {}

    private final ArabicSegmenter segmenter = new ArabicSegmenter(new Properties());
    private final MaxentTagger tagger = new MaxentTagger(TAGGER);
    /** How often a form stands as a token of its own: tells ب + القاهرة (a preposition) from بجماليون (part of the name). */
    private final Map<String, Integer> whole = new HashMap<>();

    private Prepare() {
        segmenter.loadSegmenter(SEGMENTER);
    }

    public static void main(String[] args) throws IOException {
        Path out = Files.createDirectories(Path.of(args[1]));
        Prepare prepare = new Prepare();
        if (args.length > 2) {
            prepare.rawText(Path.of(args[2]), out.resolve("raw.txt"));
        }
        List<Sentence> sentences = new ArrayList<>();
        for (List<Token> tokens : read(Path.of(args[0]))) {
            sentences.add(prepare.segment(tokens));
        }
        sentences.forEach(prepare::count);
        int heldOut = sentences.size() - Math.round(sentences.size() * PART / 100f);
        int development = 2 * heldOut - sentences.size();
        prepare.write(out.resolve("train.tsv"), sentences.subList(0, development));
        prepare.write(out.resolve("development.tsv"), sentences.subList(development, heldOut));
        prepare.write(out.resolve("train+development.tsv"), sentences.subList(0, heldOut));
        prepare.write(out.resolve("heldout.tsv"), sentences.subList(heldOut, sentences.size()));
        prepare.write(out.resolve("all.tsv"), sentences);
    }

    private static List<List<Token>> read(Path corpus) throws IOException {
        List<List<Token>> sentences = new ArrayList<>();
        List<Token> sentence = new ArrayList<>();
        for (String line : Files.readAllLines(corpus)) {
            if (!line.isBlank()) {
                String[] columns = line.split("\t");
                sentence.add(new Token(columns[0], columns[1]));
            } else if (!sentence.isEmpty()) {
                sentences.add(sentence);
                sentence = new ArrayList<>();
            }
        }
        if (!sentence.isEmpty()) {
            sentences.add(sentence);
        }
        return sentences;
    }

    private Sentence segment(List<Token> tokens) {
        StringBuilder text = new StringBuilder();
        int[] starts = new int[tokens.size() + 1];
        List<List<CoreLabel>> segments = new ArrayList<>();
        for (int i = 0; i < tokens.size(); i++) {
            starts[i] = text.length();
            text.append(tokens.get(i).form()).append(' ');
            segments.add(new ArrayList<>());
        }
        starts[tokens.size()] = text.length();
        List<CoreLabel> line = segmenter.segmentStringToTokenList(text.toString());
        tagger.tagCoreLabels(line);
        int at = 0;
        for (CoreLabel segment : line) {
            while (segment.beginPosition() >= starts[at + 1]) {
                at++;
            }
            segments.get(at).add(segment);
        }
        return new Sentence(tokens, segments);
    }

    private void count(Sentence sentence) {
        for (List<CoreLabel> token : sentence.segments()) {
            whole.merge(form(token, 0), 1, Integer::sum);
        }
    }

    private static String form(List<CoreLabel> token, int from) {
        StringBuilder form = new StringBuilder();
        token.subList(from, token.size()).forEach(segment -> form.append(segment.word()));
        return form.toString();
    }

    private void write(Path file, List<Sentence> sentences) throws IOException {
        try (PrintWriter out = new PrintWriter(Files.newBufferedWriter(file))) {
            for (Sentence sentence : sentences) {
                for (int i = 0; i < sentence.tokens().size(); i++) {
                    writeToken(
                            out,
                            sentence.segments().get(i),
                            sentence.tokens().get(i).label(),
                            i);
                }
                out.println();
            }
        }
    }

    private void writeToken(PrintWriter out, List<CoreLabel> segments, String label, int number) {
        int first = label.startsWith("B-") ? proclitics(segments) : 0;
        for (int i = 0; i < segments.size(); i++) {
            String own = i < first ? "O" : i == first ? label : label.replaceFirst("^B-", "I-");
            CoreLabel segment = segments.get(i);
            out.println(segment.word() + "\t" + segment.tag() + "\t" + own + "\t" + number);
        }
    }

    /** How many of a name's first segments are conjunctions and prepositions before it, and not its first letters. */
    private int proclitics(List<CoreLabel> segments) {
        int clitics = 0;
        while (clitics + 1 < segments.size()
                && segments.get(clitics).word().matches("[وفبلكس]")
                && isName(
                        form(segments, clitics + 1),
                        form(segments, clitics),
                        segments.get(clitics).word())) {
            clitics++;
        }
        return clitics;
    }

    private boolean isName(String rest, String all, String clitic) {
        // و and ل before a name seen nowhere else are what they seem; ب, ف, ك and س are as often a foreign name's
        // start.
        int doubt = clitic.matches("[ول]") ? 1 : 0;
        return rest.length() > 2 && whole.getOrDefault(rest, 0) + doubt >= whole.getOrDefault(all, 0);
    }

    private void rawText(Path text, Path out) throws IOException {
        try (PrintWriter writer = new PrintWriter(Files.newBufferedWriter(out))) {
            for (String line : Files.readAllLines(text)) {
                if (line.isBlank()) {
                    continue;
                }
                List<CoreLabel> segments = segmenter.segmentStringToTokenList(line);
                int end = -1;
                List<CoreLabel> token = new ArrayList<>();
                for (CoreLabel segment : segments) {
                    if (segment.beginPosition() > end && !token.isEmpty()) {
                        whole.merge(form(token, 0), 1, Integer::sum);
                        token.clear();
                    }
                    token.add(segment);
                    end = segment.endPosition();
                    writer.print(segment.word() + " ");
                }
                writer.println();
            }
        }
    }
}
