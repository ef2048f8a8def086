package org.khabar.coref;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.khabar.clause.Argument;
import org.khabar.clause.Clause;
import org.khabar.clause.Item;
import org.khabar.clause.Pronoun;
import org.khabar.clause.SentenceReading;
import org.khabar.clause.Slot;
import org.khabar.mention.Kind;
import org.khabar.mention.Nominal;
import org.khabar.text.Traits.Plurality;

/**
 * Finds whom pronouns and verb endings mean: the subject of the clause before if it agrees, else the last agreeing
 * person, body or group before them.
 */
final class Pronouns {

    private final List<SentenceReading> readings;
    private final Function<Nominal, @Nullable Entity> entityOf;
    private final Map<Pronoun, Entity> found = new HashMap<>();
    private @Nullable Entity subject;
    private @Nullable Entity mainSubject;

    Pronouns(List<SentenceReading> readings, Function<Nominal, @Nullable Entity> entityOf) {
        this.readings = readings;
        this.entityOf = entityOf;
    }

    Map<Pronoun, Entity> resolve() {
        for (SentenceReading reading : readings) {
            boolean first = true;
            for (Clause clause : reading.clauses()) {
                for (Argument argument : clause.arguments()) {
                    if (argument.pronoun() != null) {
                        refer(argument.pronoun());
                    }
                }
                if (clause.kind() == Clause.Kind.VERB) {
                    Entity doer = entity(clause.argument(Slot.SUBJECT));
                    if (doer != null) {
                        subject = doer;
                        mainSubject = first ? doer : mainSubject;
                        first = false;
                    }
                }
            }
            subject = mainSubject;
        }
        return found;
    }

    private @Nullable Entity entity(@Nullable Argument argument) {
        if (argument == null) {
            return null;
        }
        if (argument.nominal() != null) {
            return entityOf.apply(argument.nominal());
        }
        return argument.pronoun() == null ? null : found.get(argument.pronoun());
    }

    private void refer(Pronoun pronoun) {
        Entity entity = agrees(subject, pronoun) ? subject : agrees(mainSubject, pronoun) ? mainSubject : null;
        if (entity == null) {
            entity = lastBefore(pronoun);
        }
        if (entity != null && !found.containsKey(pronoun)) {
            found.put(pronoun, entity);
        }
    }

    private @Nullable Entity lastBefore(Pronoun pronoun) {
        for (int s = pronoun.sentence(); s >= Math.max(0, pronoun.sentence() - 2); s--) {
            List<Item> items = readings.get(s).items();
            for (int i = items.size() - 1; i >= 0; i--) {
                Nominal nominal = items.get(i).nominal();
                if (nominal == null || s == pronoun.sentence() && nominal.end() > pronoun.token()) {
                    continue;
                }
                Entity entity = nominal.isEntity() ? entityOf.apply(nominal) : null;
                if (agrees(entity, pronoun)) {
                    return entity;
                }
            }
        }
        return null;
    }

    private static boolean agrees(@Nullable Entity entity, Pronoun pronoun) {
        if (entity == null || entity.kind() == Kind.PLACE) {
            return false;
        }
        if (entity.kind() == Kind.GROUP) {
            return pronoun.number() != Plurality.SINGULAR;
        }
        return pronoun.number() != Plurality.PLURAL && entity.gender().agrees(pronoun.gender());
    }
}
