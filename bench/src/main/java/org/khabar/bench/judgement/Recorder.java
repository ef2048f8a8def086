package org.khabar.bench.judgement;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.khabar.coref.Entity;
import org.khabar.judgement.Judgement;
import org.khabar.judgement.Question;
import org.khabar.text.Sentence;
import org.khabar.text.Span;

/** Takes down what is asked about one article and answers as its annotator did. */
final class Recorder implements Judgement {

    /** A question with the right answer. */
    record Answered(Question question, String answer, Sentence sentence) {}

    private final Labels labels;
    private final Judgement others;
    private @Nullable Sentence sentence;
    private List<Sentence> sentences = List.of();
    private final List<Answered> answered = new ArrayList<>();

    /** @param others who answers all but classes and pairs, or the rules, for which the annotator does */
    Recorder(Labels labels, Judgement others) {
        this.labels = labels;
        this.others = others;
    }

    List<Answered> answered() {
        return answered;
    }

    /** All sentences of the article. */
    List<Sentence> sentences() {
        return sentences;
    }

    @Override
    public Judgement of(String text, List<Sentence> all) {
        sentences = List.copyOf(all);
        return this;
    }

    @Override
    public Judgement in(Sentence read) {
        sentence = read;
        return this;
    }

    @Override
    public boolean knows(String lemma) {
        return true;
    }

    @Override
    public Map<String, Double> answers(Question question) {
        if (question.kind() == Question.Kind.SAME) {
            return pair(question);
        }
        if (others != RULES && question.kind() != Question.Kind.CLASS) {
            return others.answers(question);
        }
        String answer = labels.event(question.trigger())
                .map(event -> right(question, event))
                .orElse(question.kind() == Question.Kind.CLASS ? Question.NONE : question.ruled());
        boolean open = labels.isOpen(question.trigger());
        if (!open) {
            answered.add(new Answered(question, answer, Objects.requireNonNull(sentence, "asked outside a sentence")));
        }
        return Map.of(answer, 1.0);
    }

    /** Pairs of which one tells nothing that was annotated are left to the rules. */
    private Map<String, Double> pair(Question question) {
        Optional<Annotation.Told> now = labels.event(question.trigger());
        Optional<Annotation.Told> before =
                labels.event(Objects.requireNonNull(question.words(), "what may have told it before"));
        if (now.isEmpty() || before.isEmpty()) {
            return RULES.answers(question);
        }
        String answer = now.equals(before) ? Question.YES : Question.NO;
        answered.add(new Answered(question, answer, Objects.requireNonNull(sentence, "asked outside a sentence")));
        return Map.of(answer, 1.0);
    }

    private String right(Question question, Annotation.Told event) {
        return switch (question.kind()) {
            case CLASS -> event.type();
            case TRUTH -> event.factuality().toUpperCase(Locale.ROOT);
            case AGENT -> takesPart(question, event, "agent");
            case TARGET -> takesPart(question, event, "target");
            case SOURCE -> takesPart(question, event, "accordingTo");
            case ORGANIZATION -> takesPart(question, event, "organization");
            case POST -> isPost(question, event);
            case TIME -> isTime(question, event);
            case SAME -> throw new IllegalArgumentException("a pair has two events");
        };
    }

    private static String takesPart(Question question, Annotation.Told event, String role) {
        Entity entity = Objects.requireNonNull(question.entity(), "who may take part");
        return event.names(role).stream().anyMatch(names -> Likeness.any(names, entity.names()))
                ? Question.YES
                : Question.NO;
    }

    private String isPost(Question question, Annotation.Told event) {
        Span words = Objects.requireNonNull(question.words(), "what may be the post");
        return labels.isLike(words, event.post()) ? Question.YES : Question.NO;
    }

    private String isTime(Question question, Annotation.Told event) {
        Span words = Objects.requireNonNull(question.words(), "what may be the time");
        return labels.isWithin(words, event.time()) ? Question.YES : Question.NO;
    }
}
