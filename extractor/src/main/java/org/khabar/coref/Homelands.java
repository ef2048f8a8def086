package org.khabar.coref;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.khabar.clause.Argument;
import org.khabar.clause.Clause;
import org.khabar.clause.Item;
import org.khabar.clause.Pronoun;
import org.khabar.clause.SentenceReading;
import org.khabar.clause.Slot;
import org.khabar.lexicon.Entry;
import org.khabar.mention.Kind;
import org.khabar.mention.Nominal;
import org.khabar.mention.Post;
import org.khabar.text.Document;
import org.khabar.text.Orthography;
import org.khabar.text.Traits.Gender;
import org.khabar.text.Traits.Plurality;

/** Finds which country "his country" is: that of whoever the pronoun means, where the article names it. */
final class Homelands {

    private final List<Entity> entities;
    private final Map<Entities.Place, Entity> byPlace;
    private final Map<Pronoun, Entity> pronouns;
    private final boolean arabic;

    Homelands(
            Document document,
            List<Entity> entities,
            Map<Entities.Place, Entity> byPlace,
            Map<Pronoun, Entity> pronouns) {
        this.arabic = document.language().equals("ar");
        this.entities = entities;
        this.byPlace = byPlace;
        this.pronouns = pronouns;
    }

    void resolve(List<SentenceReading> readings) {
        for (SentenceReading reading : readings) {
            reading.items().stream()
                    .map(Item::nominal)
                    .filter(Objects::nonNull)
                    .flatMap(Nominal::all)
                    .filter(n -> Nominal.HOMELAND.equals(n.type()))
                    .forEach(n -> {
                        Entity country = country(owner(reading, n), n);
                        if (country != null) {
                            byPlace.put(Entities.Place.of(n), country);
                        }
                    });
        }
    }

    private @Nullable Entity owner(SentenceReading reading, Nominal homeland) {
        for (Clause clause : reading.clauses()) {
            Argument whose = clause.token() == homeland.head() ? clause.argument(Slot.POSSESSOR) : null;
            if (whose != null && whose.pronoun() != null) {
                return pronouns.get(whose.pronoun());
            }
        }
        return null;
    }

    private @Nullable Entity country(@Nullable Entity owner, Nominal homeland) {
        if (owner == null || owner.kind() == Kind.PLACE) {
            return owner;
        }
        List<Entry> told = Stream.concat(
                        Stream.ofNullable(owner.country()),
                        owner.posts().stream().map(this::country))
                .filter(Objects::nonNull)
                .toList();
        Stream<String> known =
                Stream.ofNullable(owner.entry()).map(Entry::country).filter(Objects::nonNull);
        return Stream.concat(told.stream().map(Entry::iri), known)
                .flatMap(iri -> entities.stream()
                        .filter(e -> e.kind() == Kind.PLACE
                                && e.entry() != null
                                && e.entry().iri().equals(iri)))
                .findFirst()
                .orElseGet(() -> told.isEmpty() ? null : named(told.get(0), homeland));
    }

    /** قال وزير الخارجية الروسي إن بلاده: the country that only an adjective has named. */
    private Entity named(Entry country, Nominal n) {
        Entity place = new Entity(entities.size(), Kind.PLACE, Plurality.SINGULAR);
        Nominal mention = new Nominal(
                n.sentence(),
                n.first(),
                n.head(),
                n.end(),
                Kind.PLACE,
                n.head(),
                n.head() + 1,
                country,
                null,
                List.of(),
                null,
                null,
                null,
                -1,
                List.of(),
                Gender.FEMININE,
                Plurality.SINGULAR,
                true,
                false);
        String name = arabic ? country.arabic() : country.english();
        place.add(mention, name, Orthography.key(name), true);
        entities.add(place);
        return place;
    }

    private @Nullable Entry country(Post post) {
        if (post.country() != null || post.body() == null) {
            return post.country();
        }
        Entity body = byPlace.get(Entities.Place.of(post.body()));
        return body == null ? post.body().country() : body.country();
    }
}
