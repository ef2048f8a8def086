package org.khabar.bench.judgement;

import edu.stanford.nlp.classify.Dataset;
import edu.stanford.nlp.classify.LinearClassifier;
import edu.stanford.nlp.classify.LinearClassifierFactory;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.zip.GZIPOutputStream;
import org.khabar.judgement.Judgement;
import org.khabar.judgement.Question;
import org.khabar.pipeline.ExtractorOptions;
import org.khabar.pipeline.NewsExtractor;
import org.khabar.text.Sentence;

/**
 * Learns the models of one language: {@code Train GOLD.jsonl TEXTS_FOLDER OUT_FOLDER [PART PARTS]}. With the last two,
 * every article whose number leaves PART when divided by PARTS is left out.
 */
public final class Train {

    /** Features seen less often are left out, and weights below this size, in hundredths. */
    private static final int SEEN = 3;

    private static final int SMALLEST = 4;
    private static final int MEMORY = 6;
    private static final double TOLERANCE = 1e-3;

    /** Standard deviation of the prior of a weight. */
    private static final double SIGMA = 0.36;

    private Train() {}

    public static void main(String[] args) throws IOException {
        List<Annotation> annotations = Annotation.read(Path.of(args[0]), Path.of(args[1]));
        Map<Question.Kind, Dataset<String, String>> data = nothing();
        for (int i = annotations.size() - 1; args.length > 4 && i >= 0; i--) {
            if (i % Integer.parseInt(args[4]) == Integer.parseInt(args[3])) {
                annotations.remove(i);
            }
        }
        List<Recorder> recorded = record(annotations);
        recorded.forEach(ofArticle -> add(ofArticle.answered(), data));
        Pairs.record(annotations, recorded).forEach(pairs -> add(pairs, data));
        Path out = Path.of(args[2]);
        Files.createDirectories(out);
        for (Question.Kind kind : Question.Kind.values()) {
            learn(dataset(data, kind), out.resolve(kind.name().toLowerCase(Locale.ROOT) + ".tsv.gz"));
        }
    }

    static Map<Question.Kind, Dataset<String, String>> nothing() {
        Map<Question.Kind, Dataset<String, String>> data = new EnumMap<>(Question.Kind.class);
        for (Question.Kind kind : Question.Kind.values()) {
            data.put(kind, new Dataset<>());
        }
        return data;
    }

    static void add(List<Recorder.Answered> ofArticle, Map<Question.Kind, Dataset<String, String>> data) {
        for (Recorder.Answered answered : ofArticle) {
            dataset(data, answered.question().kind())
                    .add(new HashSet<>(answered.question().features()), answered.answer());
        }
    }

    /** What the extractor asks goes on to whoever answers for the article at hand. */
    static final class Relay implements Judgement {
        private Judgement to = Judgement.RULES;

        @Override
        public Map<String, Double> answers(Question question) {
            return to.answers(question);
        }

        @Override
        public boolean knows(String lemma) {
            return to.knows(lemma);
        }

        @Override
        public Judgement of(String text, List<Sentence> sentences) {
            return to.of(text, sentences);
        }
    }

    /** What is asked about each article, and the right answers; of predicates only those that may tell an event. */
    static List<Recorder> record(List<Annotation> annotations) {
        Relay relay = new Relay();
        NewsExtractor extractor = extractor(relay);
        List<Recorder> all = new ArrayList<>();
        for (Annotation annotation : annotations) {
            all.add(record(annotation, extractor, relay, Judgement.RULES));
        }
        Set<String> telling = new HashSet<>();
        for (Recorder ofArticle : all) {
            ofArticle.answered().stream()
                    .filter(a -> a.question().kind() == Question.Kind.CLASS
                            && !a.answer().equals(Question.NONE))
                    .flatMap(a -> a.question().features().stream())
                    .filter(feature -> feature.startsWith(Question.LEMMA))
                    .forEach(telling::add);
        }
        for (Recorder ofArticle : all) {
            // Pairs are asked about anew, by Pairs.
            ofArticle.answered().removeIf(a -> a.question().kind() == Question.Kind.SAME);
            ofArticle
                    .answered()
                    .removeIf(a -> a.question().kind() == Question.Kind.CLASS
                            && a.question().features().stream()
                                    .noneMatch(f -> telling.contains(f) || f.startsWith("C=")));
        }
        return all;
    }

    static NewsExtractor extractor(Relay relay) {
        return NewsExtractor.create(new ExtractorOptions("https://example.org/", false, Optional.empty()), relay);
    }

    static Recorder record(Annotation annotation, NewsExtractor extractor, Relay relay, Judgement others) {
        List<Question> asked = new ArrayList<>();
        relay.to = new Judgement() {
            @Override
            public Map<String, Double> answers(Question question) {
                if (question.kind() == Question.Kind.CLASS) {
                    asked.add(question);
                }
                return RULES.answers(question);
            }

            @Override
            public boolean knows(String lemma) {
                return true;
            }
        };
        extractor.extract(annotation.article());
        Recorder recorder = new Recorder(new Labels(annotation, asked), others);
        relay.to = recorder;
        extractor.extract(annotation.article());
        return recorder;
    }

    private static Dataset<String, String> dataset(
            Map<Question.Kind, Dataset<String, String>> data, Question.Kind kind) {
        return Objects.requireNonNull(data.get(kind));
    }

    static LinearClassifier<String, String> learned(Dataset<String, String> data) {
        data.applyFeatureCountThreshold(SEEN);
        LinearClassifierFactory<String, String> factory = new LinearClassifierFactory<>();
        factory.setMem(MEMORY);
        factory.setTol(TOLERANCE);
        factory.setSigma(SIGMA);
        return factory.trainClassifier(data);
    }

    private static void learn(Dataset<String, String> data, Path out) throws IOException {
        LinearClassifier<String, String> classifier = learned(data);
        List<String> answers = new ArrayList<>(new TreeSet<>(classifier.labels()));
        int features = 0;
        try (PrintWriter lines = new PrintWriter(
                new OutputStreamWriter(new GZIPOutputStream(Files.newOutputStream(out)), StandardCharsets.UTF_8))) {
            lines.print(String.join("\t", answers) + "\n");
            for (String feature : new TreeSet<>(classifier.features())) {
                StringBuilder line = new StringBuilder(feature);
                boolean any = false;
                for (String answer : answers) {
                    long weight = Math.round(100 * classifier.weight(feature, answer));
                    boolean counts = Math.abs(weight) >= SMALLEST;
                    line.append('\t').append(counts ? Long.toString(weight) : "");
                    any |= counts;
                }
                if (any) {
                    lines.print(line.append('\n'));
                    features++;
                }
            }
        }
        System.out.printf(
                "%s: %d examples, %d features, %d KB%n",
                out.getFileName(), data.size(), features, Files.size(out) / 1024);
    }
}
