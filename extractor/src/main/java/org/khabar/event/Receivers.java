package org.khabar.event;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.khabar.clause.Clause;
import org.khabar.clause.Link;
import org.khabar.clause.SentenceReading;
import org.khabar.clause.Slot;
import org.khabar.coref.Entity;

/** Deeds that a verb tells from the side of whom they are done to: تلقى الوزير دعما من الحزب, drew criticism. */
final class Receivers {

    /** What is given to somebody. */
    private static final Set<String> GIVEN =
            Set.of("Support", "Criticism", "Accusation", "Warning", "Aid", "Demand", "Attack", "Investigation");

    private final SentenceReading reading;
    private final Fillers fillers;

    Receivers(SentenceReading reading, Fillers fillers) {
        this.reading = reading;
        this.fillers = fillers;
    }

    /** The verb that somebody receives the deed by, or null. */
    @Nullable
    Clause verb(Candidate candidate) {
        Clause clause = candidate.clause();
        Link link = clause.link();
        if (link == null
                || clause.kind() == Clause.Kind.VERB
                || !GIVEN.contains(candidate.frame().type())) {
            return null;
        }
        Clause up = reading.clauses().get(link.clause());
        boolean own = link.marker().equals("object")
                || fillers.contexts().purposes().contains(link.marker())
                || fillers.contexts().doers().contains(link.marker());
        return own
                        && up.kind() == Clause.Kind.VERB
                        && up.lemmas().stream().anyMatch(fillers.contexts().receiving()::contains)
                ? up
                : null;
    }

    /** Who gives it: whose deed it is, or whom it comes from. */
    Set<Entity> givers(Candidate candidate, Clause verb) {
        Clause clause = candidate.clause();
        if (clause.argument(Slot.POSSESSOR) != null) {
            return fillers.entities(List.of("possessor"), reading, clause);
        }
        Set<Entity> near = fillers.entities(fillers.contexts().senders(), reading, clause);
        return near.isEmpty() ? fillers.entities(fillers.contexts().senders(), reading, verb) : near;
    }

    Set<Entity> receivers(Clause verb) {
        return fillers.entities(List.of("subject"), reading, verb);
    }
}
