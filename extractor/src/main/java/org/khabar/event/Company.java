package org.khabar.event;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.khabar.clause.Clause;
import org.khabar.clause.Link;
import org.khabar.clause.SentenceReading;
import org.khabar.clause.Slot;
import org.khabar.coref.Entity;
import org.khabar.mention.Kind;

/** Who meets whom where a noun names the meeting, but only one side: قال الوزير خلال لقاء مع نظيره. */
final class Company {

    private static final int CLIMB = 3;

    /** Words from a meeting to the verb that tells who met. */
    private static final int NEAR = 5;

    private final SentenceReading reading;
    private final Fillers fillers;

    Company(SentenceReading reading, Fillers fillers) {
        this.reading = reading;
        this.fillers = fillers;
    }

    /** A place that is no country: one is received by a country, but only stays in a town. */
    static boolean isTown(Entity entity) {
        return entity.kind() == Kind.PLACE
                && (entity.entry() == null || !entity.entry().localType().equals("Country"));
    }

    /** اللقاء الذي جمعه بنظيره: whom a meeting brings together. */
    Set<Entity> broughtTogether(Clause meeting) {
        Set<Entity> found = new LinkedHashSet<>();
        for (Clause verb : reading.clauses()) {
            int gap = verb.token() - meeting.token();
            if (verb.kind() == Clause.Kind.VERB
                    && 0 < gap
                    && gap <= NEAR
                    && verb.lemmas().stream().anyMatch(fillers.contexts().gathering()::contains)) {
                verb.arguments().stream()
                        .filter(argument -> argument.slot() != Slot.SUBJECT)
                        .flatMap(argument -> fillers.entities(argument).stream())
                        .filter(entity -> entity.kind() != Kind.PLACE)
                        .forEach(found::add);
            }
        }
        return found;
    }

    /** The subject of what happened during the meeting, which is there too. */
    Set<Entity> attending(Clause meeting) {
        if (meeting.kind() != Clause.Kind.NOUN || meeting.argument(Slot.POSSESSOR) != null) {
            return Set.of();
        }
        Clause at = meeting;
        for (int depth = 0; depth < CLIMB; depth++) {
            Link link = at.link();
            if (link == null) {
                return depth == 0 && meeting.index() == 0 ? subject(next(meeting)) : Set.of();
            }
            Clause up = reading.clauses().get(link.clause());
            boolean during = fillers.contexts().coincident().contains(link.marker())
                    || fillers.contexts().times().contains(link.marker());
            if (up.kind() == Clause.Kind.VERB) {
                return during ? subject(up) : Set.of();
            }
            at = up;
        }
        return Set.of();
    }

    /** وخلال لقاء مع نظيره، قال الوزير: the verb after it. */
    private Clause next(Clause meeting) {
        return reading.clauses().stream()
                .filter(c -> c.kind() == Clause.Kind.VERB && c.token() > meeting.token())
                .findFirst()
                .orElse(meeting);
    }

    private Set<Entity> subject(Clause clause) {
        return clause.kind() == Clause.Kind.VERB ? fillers.entities(List.of("subject"), reading, clause) : Set.of();
    }
}
