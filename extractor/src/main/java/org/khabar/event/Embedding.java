package org.khabar.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.khabar.clause.Clause;
import org.khabar.clause.Link;
import org.khabar.clause.SentenceReading;

/** Finds the events inside an event: what is demanded, denied, planned, criticized or looked into. */
final class Embedding {

    /** What is said, asked, agreed or looked into has a content that can be an event itself. */
    private static final Set<String> HOLDING = Set.of(
            "Statement",
            "Demand",
            "Criticism",
            "Accusation",
            "Warning",
            "Denial",
            "Rejection",
            "Support",
            "Plan",
            "Agreement",
            "Publication",
            "Poll",
            "Investigation");

    private static final int CLIMB = 4;

    private final SentenceReading reading;
    private final Contexts contexts;
    private final List<Candidate> candidates;

    Embedding(SentenceReading reading, Contexts contexts, List<Candidate> candidates) {
        this.reading = reading;
        this.contexts = contexts;
        this.candidates = candidates;
    }

    /** Tokens of the events that hang on this one with no other event between. */
    List<Integer> in(Candidate candidate) {
        List<Integer> found = new ArrayList<>();
        if (HOLDING.contains(candidate.frame().type())) {
            for (Candidate inner : candidates) {
                if (!inner.equals(candidate) && candidate.equals(holder(inner.clause()))) {
                    found.add(inner.clause().token());
                }
            }
        }
        return found;
    }

    /** The nearest event above a predicate; none if what lies between only tells when. */
    private @Nullable Candidate holder(Clause clause) {
        Clause at = clause;
        for (int depth = 0; depth < CLIMB; depth++) {
            Link link = at.link();
            if (link == null
                    || link.marker().equals("subject")
                    || contexts.times().contains(link.marker())) {
                return null;
            }
            at = reading.clauses().get(link.clause());
            for (Candidate candidate : candidates) {
                if (candidate.clause().index() == at.index()) {
                    return candidate;
                }
            }
        }
        return null;
    }
}
