package org.khabar.event;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.khabar.clause.Argument;
import org.khabar.clause.Clause;
import org.khabar.clause.SentenceReading;
import org.khabar.clause.Slot;
import org.khabar.coref.Entity;
import org.khabar.mention.Kind;

/** Against whom a demand, a protest or a charge goes, where only what stands around it tells. */
final class Addressees {

    private static final Set<String> BROUGHT_DOWN = Set.of("Dismissal", "Resignation", "Arrest", "Investigation");

    private final SentenceReading reading;
    private final Fillers fillers;
    private final List<Candidate> candidates;

    Addressees(SentenceReading reading, Fillers fillers, List<Candidate> candidates) {
        this.reading = reading;
        this.fillers = fillers;
        this.candidates = candidates;
    }

    Set<Entity> of(Candidate candidate, Set<Entity> agents) {
        Set<Entity> found = new LinkedHashSet<>(
                switch (candidate.frame().type()) {
                    case "Demand" -> asked(candidate.clause());
                    case "Protest" -> demanded(candidate);
                    case "Accusation" -> broughtDown(candidate);
                    default -> Set.of();
                });
        found.removeAll(agents);
        return found;
    }

    /** طالب باستقالة الوزير, دعا إلى محاكمة القاتل: what is asked for is asked of him whose it is. */
    private Set<Entity> asked(Clause clause) {
        for (Argument argument : clause.arguments()) {
            if (argument.slot() == Slot.PREPOSITION
                    && fillers.contexts().asking().contains(argument.marker())) {
                Set<Entity> whose = new LinkedHashSet<>(fillers.entities(argument));
                whose.removeIf(entity -> entity.kind() == Kind.PLACE);
                return whose;
            }
        }
        return Set.of();
    }

    /** تظاهروا مطالبين باستقالة الحكومة: the protest is against those of whom its demand asks. */
    private Set<Entity> demanded(Candidate protest) {
        for (Candidate other : candidates) {
            Clause clause = other.clause();
            if (other.frame().type().equals("Demand")
                    && clause.token() > protest.clause().token()) {
                Set<Entity> whom = fillers.entities(other.frame().slots("target"), reading, clause);
                return whom.isEmpty() ? asked(clause) : whom;
            }
        }
        return Set.of();
    }

    /** أقيل الوزير على خلفية اتهامات بالفساد: the charge is against him. */
    private Set<Entity> broughtDown(Candidate charge) {
        Set<Entity> whom = Set.of();
        for (Candidate other : candidates) {
            String type = other.frame().type();
            if (BROUGHT_DOWN.contains(type)
                    && other.clause().token() < charge.clause().token()) {
                whom = fillers.entities(
                        other.frame().slots(type.equals("Resignation") ? "agent" : "target"), reading, other.clause());
            }
        }
        return charge.clause().kind() == Clause.Kind.NOUN ? whom : Set.of();
    }
}
