package org.khabar.bench.judgement;

import com.google.common.collect.ArrayListMultimap;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.ListMultimap;
import com.google.gson.Gson;
import edu.stanford.nlp.classify.Dataset;
import edu.stanford.nlp.classify.LinearClassifier;
import edu.stanford.nlp.ling.BasicDatum;
import edu.stanford.nlp.stats.Counter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.zip.GZIPOutputStream;
import org.jspecify.annotations.Nullable;
import org.khabar.article.Article;
import org.khabar.coref.Entity;
import org.khabar.judgement.Question;
import org.khabar.text.Sentence;
import org.khabar.text.Span;

/**
 * Writes what is asked about annotated articles, for {@code bench/encoder}: {@code Questions GOLD.jsonl TEXTS_FOLDER
 * OUT.gz}. First the answers to each kind of question, then an article a line, with the places of its sentences and the
 * questions about each; each question with the right answer and with what linear models say that have not learned from its
 * article.
 */
public final class Questions {

    private static final int PARTS = 4;
    private static final double UNSEEN = -9;

    private record Asked(int article, Sentence sentence, Question question, String answer) {}

    private record Line(String id, String text, List<Read> sentences) {}

    private record Read(int begin, int end, List<Object> questions) {}

    private Questions() {}

    public static void main(String[] args) throws IOException {
        List<Annotation> annotations = Annotation.read(Path.of(args[0]), Path.of(args[1]));
        List<Asked> all = new ArrayList<>();
        List<Recorder> recorded = Train.record(annotations);
        for (int i = 0; i < recorded.size(); i++) {
            for (Recorder.Answered answered : recorded.get(i).answered()) {
                all.add(new Asked(i, answered.sentence(), answered.question(), answered.answer()));
            }
        }
        Map<Asked, double[]> linear = Collections.synchronizedMap(new IdentityHashMap<>());
        Map<Question.Kind, List<String>> answers = new EnumMap<>(Question.Kind.class);
        // The words of a pair are not always read together.
        for (Question.Kind kind : EnumSet.complementOf(EnumSet.of(Question.Kind.SAME))) {
            List<Asked> ofKind =
                    all.stream().filter(a -> a.question().kind() == kind).toList();
            List<String> names = ImmutableSortedSet.copyOf(
                            ofKind.stream().map(Asked::answer).iterator())
                    .asList();
            answers.put(kind, names);
            for (int part = 0; part < PARTS; part++) {
                say(ofKind, names, part, linear);
            }
        }
        write(Path.of(args[2]), annotations, recorded, all, answers, linear);
    }

    /** What a model says to the questions of one part of the articles that has learned from all others. */
    private static void say(List<Asked> asked, List<String> names, int part, Map<Asked, double[]> linear) {
        Dataset<String, String> data = new Dataset<>();
        for (Asked one : asked) {
            if (one.article() % PARTS != part) {
                data.add(new HashSet<>(one.question().features()), one.answer());
            }
        }
        LinearClassifier<String, String> model = Train.learned(data);
        for (Asked one : asked) {
            if (one.article() % PARTS == part) {
                Counter<String> said = model.logProbabilityOf(new BasicDatum<String, String>(
                        new HashSet<>(one.question().features())));
                linear.put(
                        one,
                        names.stream()
                                .mapToDouble(name -> said.containsKey(name) ? said.getCount(name) : UNSEEN)
                                .toArray());
            }
        }
    }

    private static void write(
            Path out,
            List<Annotation> annotations,
            List<Recorder> recorded,
            List<Asked> all,
            Map<Question.Kind, List<String>> answers,
            Map<Asked, double[]> linear)
            throws IOException {
        ListMultimap<String, Object> asked = ArrayListMultimap.create();
        for (Asked one : all) {
            asked.put(
                    key(one.article(), one.sentence()),
                    line(one, Objects.requireNonNull(linear.get(one), "what the linear model says")));
        }
        Gson gson = new Gson();
        try (PrintWriter lines = new PrintWriter(
                new OutputStreamWriter(new GZIPOutputStream(Files.newOutputStream(out)), StandardCharsets.UTF_8))) {
            answers.forEach((kind, names) -> lines.print("#\t" + kind + "\t" + String.join("\t", names) + "\n"));
            for (int i = 0; i < annotations.size(); i++) {
                Article article = annotations.get(i).article();
                int number = i;
                List<Read> sentences = recorded.get(i).sentences().stream()
                        .map(s -> new Read(s.span().begin(), s.span().end(), asked.get(key(number, s))))
                        .toList();
                lines.print(gson.toJson(new Line(article.id(), article.text(), sentences)) + "\n");
            }
        }
    }

    private static String key(int article, Sentence sentence) {
        return article + " " + sentence.index();
    }

    private static Map<String, Object> line(Asked one, double[] linear) {
        Question question = one.question();
        Map<String, Object> line = new LinkedHashMap<>();
        line.put("kind", question.kind().name());
        line.put("class", question.type());
        line.put("trigger", places(question.trigger()));
        line.put("words", places(question.words()));
        line.put("entity", entity(question.entity()));
        line.put("answer", one.answer());
        line.put(
                "linear",
                Arrays.stream(linear)
                        .map(v -> Math.rint(v * 1000) / 1000)
                        .boxed()
                        .toList());
        return line;
    }

    private static List<Integer> places(@Nullable Span span) {
        return span == null ? List.of() : List.of(span.begin(), span.end());
    }

    private static String entity(@Nullable Entity entity) {
        return entity == null ? "" : entity.kind().name() + (entity.named() ? "n" : "u");
    }
}
