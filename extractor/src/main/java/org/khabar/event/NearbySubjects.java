package org.khabar.event;

import java.util.List;
import java.util.Set;
import org.khabar.clause.Clause;
import org.khabar.clause.SentenceReading;
import org.khabar.clause.Slot;
import org.khabar.coref.Entity;
import org.khabar.text.Pos;

/** Subjects of other verbs that do what a clause tells: the one before that goes on, the one that takes a noun up. */
final class NearbySubjects {

    private static final int RELATIVE_REACH = 5;

    private final List<SentenceReading> readings;
    private final Fillers fillers;

    NearbySubjects(List<SentenceReading> readings, Fillers fillers) {
        this.readings = readings;
        this.fillers = fillers;
    }

    /** استطلاع نشرته الصحيفة, هجوم نفذه مسلحون: the verb after the noun takes it up by a pronoun. */
    Set<Entity> relativeSubject(SentenceReading reading, Clause clause) {
        for (Clause verb : reading.clauses()) {
            int gap = verb.token() - clause.token();
            boolean relative = reading.sentence().posAt(verb.token() - 1, Pos.RELATIVE); // اتهامات التواطؤ التي وجهتها
            if (verb.kind() != Clause.Kind.VERB || gap <= 0 || gap > RELATIVE_REACH * (relative ? 2 : 1)) {
                continue;
            }
            boolean takesUp = verb.arguments().stream()
                    .anyMatch(a -> a.slot() == Slot.OBJECT
                            && a.pronoun() != null
                            && a.pronoun().token() == verb.token() + 1);
            return takesUp ? fillers.entities(List.of("subject"), reading, verb) : Set.of();
        }
        return Set.of();
    }

    /** أحدث الرئيس تغييرا إذ عين فلانا: the subject of the verb before, in the same sentence, goes on. */
    Set<Entity> earlierSubject(SentenceReading reading, Clause clause) {
        if (!fillers.contexts().continuing().contains(formBefore(reading, clause))) {
            return Set.of();
        }
        for (int i = clause.index() - 1; i >= 0; i--) {
            Clause earlier = reading.clauses().get(i);
            boolean relative = reading.sentence().posAt(earlier.token() - 1, Pos.RELATIVE);
            if (earlier.kind() == Clause.Kind.VERB && !relative) {
                return earlier.traits().gender().agrees(clause.traits().gender())
                        ? fillers.entities(List.of("subject"), reading, earlier)
                        : Set.of();
            }
        }
        return fillers.contexts().resuming().contains(formBefore(reading, clause))
                ? subjectBefore(reading, clause)
                : Set.of();
    }

    /** هاجم الجيش القرية وقتل خمسة: who strikes goes on, but not who was struck (قتل خمسة وأصيب عشرة). */
    Set<Entity> earlierDoer(SentenceReading reading, Clause clause) {
        for (int i = clause.index() - 1; i >= 0; i--) {
            Clause earlier = reading.clauses().get(i);
            if (earlier.kind() == Clause.Kind.VERB) {
                return earlier.argument(Slot.OBJECT) == null ? Set.of() : earlierSubject(reading, clause);
            }
        }
        return Set.of();
    }

    /** وصل في زيارة يلتقي خلالها الملك: the subject of the verb before, where a pronoun takes up what he is at. */
    Set<Entity> hostSubject(SentenceReading reading, Clause clause) {
        boolean during = clause.arguments().stream()
                .anyMatch(a ->
                        a.pronoun() != null && fillers.contexts().coincident().contains(a.marker()));
        for (int i = clause.index() - 1; during && i >= 0; i--) {
            Clause earlier = reading.clauses().get(i);
            if (earlier.kind() == Clause.Kind.VERB) {
                return fillers.entities(List.of("subject"), reading, earlier);
            }
        }
        return Set.of();
    }

    /** كما عين فلانا: who did what the sentence before tells. */
    private Set<Entity> subjectBefore(SentenceReading reading, Clause clause) {
        int before = reading.sentence().index() - 1;
        if (before < 0) {
            return Set.of();
        }
        return readings.get(before).clauses().stream()
                .filter(c -> c.kind() == Clause.Kind.VERB)
                .findFirst()
                .filter(c -> c.traits().gender().agrees(clause.traits().gender()))
                .map(c -> fillers.entities(List.of("subject"), readings.get(before), c))
                .orElse(Set.of());
    }

    private static String formBefore(SentenceReading reading, Clause clause) {
        int i = clause.token() - 1;
        while (i > 0 && reading.sentence().posAt(i, Pos.PARTICLE)) {
            i--; // وسيلتقي
        }
        return i < 0 ? "" : reading.sentence().token(i).form();
    }
}
