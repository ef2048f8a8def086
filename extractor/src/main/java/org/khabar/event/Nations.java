package org.khabar.event;

import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.khabar.clause.Clause;
import org.khabar.clause.Item;
import org.khabar.clause.SentenceReading;
import org.khabar.clause.Slot;
import org.khabar.coref.Entities;
import org.khabar.coref.Entity;
import org.khabar.frame.Frame;
import org.khabar.mention.Kind;
import org.khabar.mention.Nominal;

/** Countries that do what a noun tells, named only by its adjective: الضربات التركية. */
final class Nations {

    /** What countries do, so that their adjective tells the doer: الهجوم التركي. */
    static final Set<String> DEEDS = Set.of(
            "Attack",
            "Sanction",
            "Accusation",
            "Criticism",
            "Rejection",
            "Support",
            "Aid",
            "Warning",
            "Denial",
            "Demand",
            "Withdrawal");

    private final Entities entities;

    Nations(Entities entities) {
        this.entities = entities;
    }

    /** The noun phrase whose head is the predicate of a clause. */
    static Optional<Nominal> phrase(SentenceReading reading, Clause clause) {
        return reading.items().stream()
                .filter(item -> item.first() <= clause.token() && clause.token() < item.end())
                .map(Item::nominal)
                .filter(Objects::nonNull)
                .flatMap(Nominal::all)
                .filter(n -> n.head() == clause.token())
                .findFirst();
    }

    /** الضربات التركية: the country that the deed's own adjective names; مقتل فلسطيني is no such deed. */
    Set<Entity> doing(Frame frame, SentenceReading reading, Clause clause) {
        if (clause.kind() != Clause.Kind.NOUN
                || !DEEDS.contains(frame.type())
                || clause.argument(Slot.POSSESSOR) != null) {
            return Set.of();
        }
        boolean suffers = frame.type().equals("Attack") && frame.slots("target").contains("possessor");
        return phrase(reading, clause)
                .filter(n -> n.definite() || !suffers)
                .map(Nominal::container)
                .filter(nation -> nation.kind() == Kind.PLACE)
                .map(entities::of)
                .map(Set::of)
                .orElse(Set.of());
    }
}
