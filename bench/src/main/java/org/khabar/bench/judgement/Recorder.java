package org.khabar.bench.judgement;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
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
    private @Nullable Sentence sentence;
    private final List<Answered> answered = new ArrayList<>();

    Recorder(Labels labels) {
        this.labels = labels;
    }

    List<Answered> answered() {
        return answered;
    }

    @Override
    public Judgement in(String text, Sentence read) {
        sentence = read;
        return this;
    }

    @Override
    public boolean knows(String lemma) {
        return true;
    }

    @Override
    public Map<String, Double> answers(Question question) {
        String answer = labels.event(question.trigger())
                .map(event -> right(question, event))
                .orElse(question.kind() == Question.Kind.CLASS ? Question.NONE : question.ruled());
        boolean open = labels.isOpen(question.trigger());
        if (!open) {
            answered.add(new Answered(question, answer, Objects.requireNonNull(sentence, "asked outside a sentence")));
        }
        return Map.of(answer, 1.0);
    }

    private String right(Question question, Annotation.Told event) {
        return switch (question.kind()) {
            case CLASS -> event.type();
            case TRUTH -> event.factuality().toUpperCase(Locale.ROOT);
            case AGENT -> takesPart(question, event, "agent");
            case TARGET -> takesPart(question, event, "target");
            case SOURCE -> takesPart(question, event, "accordingTo");
            case TIME -> isTime(question, event);
        };
    }

    private static String takesPart(Question question, Annotation.Told event, String role) {
        Entity entity = Objects.requireNonNull(question.entity(), "who may take part");
        return event.names(role).stream().anyMatch(names -> Likeness.any(names, entity.names()))
                ? Question.YES
                : Question.NO;
    }

    private String isTime(Question question, Annotation.Told event) {
        Span words = Objects.requireNonNull(question.words(), "what may be the time");
        return labels.isWithin(words, event.time()) ? Question.YES : Question.NO;
    }
}
