package org.khabar.coref;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.khabar.clause.Argument;
import org.khabar.clause.Pronoun;
import org.khabar.mention.Nominal;

/** Who is who in one article: the entity of every noun phrase and pronoun. */
public final class Entities {

    private final List<Entity> all;
    private final Map<Place, Entity> byPlace;
    private final Map<Place, List<Entity>> pairs;
    private final Map<Pronoun, Entity> byPronoun;
    private final Map<Pronoun, List<Entity>> both;

    /** Where a noun phrase stands; two phrases with the same head and name speak of the same thing. */
    record Place(int sentence, int first, int head, int end) {
        static Place of(Nominal n) {
            return new Place(n.sentence(), n.first(), n.head(), n.end());
        }
    }

    Entities(
            List<Entity> all,
            Map<Place, Entity> byPlace,
            Map<Place, List<Entity>> pairs,
            Map<Pronoun, Entity> byPronoun,
            Map<Pronoun, List<Entity>> both) {
        this.all = all;
        this.byPlace = byPlace;
        this.pairs = pairs;
        this.byPronoun = byPronoun;
        this.both = both;
    }

    public List<Entity> all() {
        return all;
    }

    public @Nullable Entity of(Nominal nominal) {
        return byPlace.get(Place.of(nominal));
    }

    /** The two of whom a noun phrase, or what it governs, speaks: the two presidents; empty for any other. */
    public List<Entity> pair(Nominal nominal) {
        for (Nominal n = nominal; n != null; n = n.complement()) {
            List<Entity> two = pairs.get(Place.of(n));
            if (two != null) {
                return two;
            }
        }
        return List.of();
    }

    /** The two of whom a pronoun speaks: they both; empty for any other. */
    public List<Entity> pair(Pronoun pronoun) {
        return both.getOrDefault(pronoun, List.of());
    }

    public @Nullable Entity of(Pronoun pronoun) {
        return byPronoun.get(pronoun);
    }

    /** The entity of an argument; for a noun phrase that is no entity itself, none. */
    public @Nullable Entity of(Argument argument) {
        if (argument.nominal() != null) {
            return of(argument.nominal());
        }
        return argument.pronoun() == null ? null : of(argument.pronoun());
    }
}
