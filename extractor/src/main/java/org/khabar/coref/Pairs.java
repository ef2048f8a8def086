package org.khabar.coref;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.khabar.clause.Argument;
import org.khabar.clause.Clause;
import org.khabar.clause.Pronoun;
import org.khabar.clause.SentenceReading;
import org.khabar.clause.Slot;
import org.khabar.mention.Kind;
import org.khabar.mention.Nominal;

/** Finds which two "the two sides", "the two presidents" or "the two countries" are: the last two that were named together. */
final class Pairs {

    private static final int REACH = 3;
    private static final Set<Kind> SIDES = Set.of(Kind.PERSON, Kind.ORGANIZATION, Kind.PLACE);

    private final List<SentenceReading> readings;
    private final Function<Nominal, @Nullable Entity> entityOf;

    Pairs(List<SentenceReading> readings, Function<Nominal, @Nullable Entity> entityOf) {
        this.readings = readings;
        this.entityOf = entityOf;
    }

    /** The two that a phrase of a pair's type means; empty if no two of their kind stand together before it. */
    List<Entity> of(Nominal pair) {
        Set<Kind> kinds = kinds(pair);
        if (kinds.isEmpty()) {
            return List.of();
        }
        return before(pair.sentence(), pair.first(), kinds);
    }

    /** The two that every "they both" of an article means, where two have been named. */
    Map<Pronoun, List<Entity>> both() {
        Map<Pronoun, List<Entity>> both = new HashMap<>();
        readings.stream()
                .flatMap(reading -> reading.clauses().stream())
                .flatMap(clause -> clause.arguments().stream())
                .map(Argument::pronoun)
                .filter(pronoun -> pronoun != null && pronoun.reference() == Pronoun.Reference.BOTH)
                .forEach(pronoun -> both.put(pronoun, before(pronoun.sentence(), pronoun.token(), SIDES)));
        both.values().removeIf(List::isEmpty);
        return both;
    }

    private List<Entity> before(int sentence, int token, Set<Kind> kinds) {
        for (int s = sentence; s >= Math.max(0, sentence - REACH); s--) {
            int before = s == sentence ? token : readings.get(s).sentence().size();
            List<Entity> found = in(readings.get(s), before, kinds);
            if (!found.isEmpty()) {
                return found;
            }
        }
        return List.of();
    }

    private static Set<Kind> kinds(Nominal pair) {
        String type = pair.type() == null ? "" : pair.type();
        return switch (type) {
            case Nominal.PAIR -> SIDES;
            case Nominal.PEOPLE_PAIR -> Set.of(Kind.PERSON);
            case Nominal.COUNTRY_PAIR -> Set.of(Kind.PLACE);
            default -> Set.of();
        };
    }

    /** Two joined by and, or who acts and with or upon whom, the last ones before a token. */
    private List<Entity> in(SentenceReading reading, int before, Set<Kind> kinds) {
        List<Entity> last = List.of();
        for (Clause clause : reading.clauses()) {
            if (clause.token() >= before) {
                break;
            }
            List<Entity> sides = new ArrayList<>();
            for (Argument argument : clause.arguments()) {
                Nominal nominal = argument.nominal();
                if (nominal == null
                        || nominal.first() >= before
                        || nominal.type() != null && nominal.type().startsWith(Nominal.PAIR)) {
                    continue;
                }
                List<Entity> joined = named(nominal, kinds);
                if (joined.size() == 2) {
                    last = joined;
                }
                boolean first = sides.isEmpty() && argument.slot() == Slot.SUBJECT;
                if (joined.size() == 1 && (first || !sides.isEmpty()) && !sides.contains(joined.get(0))) {
                    sides.addAll(joined);
                }
            }
            if (sides.size() >= 2) {
                last = sides.subList(0, 2);
            }
        }
        return List.copyOf(last);
    }

    private List<Entity> named(Nominal nominal, Set<Kind> kinds) {
        return nominal.members()
                .map(entityOf)
                .filter(e -> e != null
                        && kinds.contains(e.kind())
                        && (e.named() || !e.posts().isEmpty()))
                .distinct()
                .toList();
    }
}
