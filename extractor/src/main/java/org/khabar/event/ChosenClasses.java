package org.khabar.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.khabar.clause.Clause;
import org.khabar.clause.SentenceReading;
import org.khabar.frame.Frame;
import org.khabar.frame.FrameBook;
import org.khabar.judgement.Judgement;
import org.khabar.judgement.Question;
import org.khabar.text.Span;

/** Which predicates of a sentence tell events, and of which class: what the judgement makes of the rules' choice. */
final class ChosenClasses {

    /** How likely a predicate must tell an event of any class at all; less where the rules say so. */
    private static final double TAKEN = 0.5;

    private static final double TAKEN_BY_RULE = 0.4;

    /** Frame of a predicate that no frame of its class names: its arguments in their plain places. */
    private static final String PLAIN = "learned/";

    private final Judgement judgement;
    private final FrameBook frames;
    private final PredicateFeatures features;

    ChosenClasses(Judgement judgement, FrameBook frames, PredicateFeatures features) {
        this.judgement = judgement;
        this.frames = frames;
        this.features = features;
    }

    /**
     * The predicates that tell events.
     *
     * @param fitting those that a frame fits, in the order of the text
     */
    List<Candidate> among(SentenceReading reading, List<Candidate> fitting) {
        List<Candidate> chosen = new ArrayList<>();
        for (Clause clause : reading.clauses()) {
            Optional<Candidate> fit = fitting.stream()
                    .filter(c -> c.clause().index() == clause.index())
                    .findFirst();
            if (fit.isPresent() || isWorthAsking(clause)) {
                type(reading, clause)
                        .ifPresent(type ->
                                chosen.add(fit.filter(c -> c.frame().type().equals(type.getKey()))
                                        .orElseGet(() -> new Candidate(reading, clause, frame(type.getKey(), clause)))
                                        .with(type.getValue())));
            }
        }
        return chosen;
    }

    /** Whether a predicate can tell an event at all, though no frame fits it. */
    private boolean isWorthAsking(Clause clause) {
        return !frames.candidates(clause).isEmpty() || clause.lemmas().stream().anyMatch(judgement::knows);
    }

    private Optional<Map.Entry<String, Double>> type(SentenceReading reading, Clause clause) {
        Span span = reading.sentence().token(clause.token()).span();
        String ruled = features.ruled(clause);
        Map<String, Double> answers =
                judgement.answers(Question.of(Question.Kind.CLASS, span, "", ruled, features.of(clause)));
        double least = ruled.equals(Question.NONE) ? TAKEN : TAKEN_BY_RULE;
        return 1 - answers.getOrDefault(Question.NONE, 0.0) < least
                ? Optional.empty()
                : answers.entrySet().stream()
                        .filter(answer -> !answer.getKey().equals(Question.NONE))
                        .max(Map.Entry.comparingByValue());
    }

    private Frame frame(String type, Clause clause) {
        return frames.candidates(clause).stream()
                .filter(frame -> frame.type().equals(type))
                .findFirst()
                .orElseGet(() -> plain(type, clause));
    }

    private static Frame plain(String type, Clause clause) {
        Map<String, List<String>> roles = clause.kind() == Clause.Kind.NOUN
                ? Map.of("agent", List.of("possessor", "up.subject"))
                : Map.of("agent", List.of("subject"), "target", List.of("object"));
        return new Frame(PLAIN + type, type, clause.kind(), clause.lemmas(), roles, List.of(), false);
    }
}
