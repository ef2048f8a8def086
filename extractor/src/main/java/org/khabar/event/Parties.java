package org.khabar.event;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.khabar.clause.Argument;
import org.khabar.clause.Clause;
import org.khabar.clause.SentenceReading;
import org.khabar.coref.Entities;
import org.khabar.coref.Entity;
import org.khabar.mention.Kind;
import org.khabar.mention.Nominal;

/** The body about whose seat or candidacy an election is: the parliament, or the party whose primaries they are. */
final class Parties {

    private static final Set<String> CHAMBERS = Set.of("Parliament", "Party");

    private final Entities entities;
    private final Contexts contexts;

    Parties(Entities entities, Contexts contexts) {
        this.entities = entities;
        this.contexts = contexts;
    }

    /** The parliament or party inside what is won, else, of primaries, the party of which the article has just spoken. */
    @Nullable
    Entity of(SentenceReading reading, Clause clause, Set<Entity> agents) {
        Entity named = clause.arguments().stream()
                .map(Argument::nominal)
                .flatMap(Stream::ofNullable)
                .flatMap(Nominal::all)
                .map(entities::of)
                .flatMap(Stream::ofNullable)
                .filter(e -> isChamber(e) && !agents.contains(e))
                .findFirst()
                .orElse(null);
        return named != null || !isPartisan(reading, clause) ? named : lastBefore(clause);
    }

    private boolean isPartisan(SentenceReading reading, Clause clause) {
        return clause.lemmas().stream().anyMatch(contexts.partisan()::contains)
                || clause.arguments().stream()
                        .map(Argument::nominal)
                        .flatMap(Stream::ofNullable)
                        .flatMap(n -> reading.sentence().token(n.head()).nouns().stream())
                        .anyMatch(contexts.partisan()::contains);
    }

    private @Nullable Entity lastBefore(Clause clause) {
        Entity last = null;
        int at = -1;
        for (Entity entity : entities.all()) {
            for (Nominal mention : isParty(entity) ? entity.mentions() : List.<Nominal>of()) {
                boolean before = mention.sentence() < clause.sentence()
                        || mention.sentence() == clause.sentence() && mention.first() < clause.token();
                int position = mention.sentence() * 1000 + mention.first();
                if (before && position > at) {
                    last = entity;
                    at = position;
                }
            }
        }
        return last;
    }

    private static boolean isParty(Entity entity) {
        return isA(entity, Set.of("Party"));
    }

    private static boolean isChamber(Entity entity) {
        return isA(entity, CHAMBERS);
    }

    private static boolean isA(Entity entity, Set<String> types) {
        return entity.kind() == Kind.ORGANIZATION
                && entity.named()
                && (entity.type() != null && types.contains(entity.type())
                        || entity.entry() != null
                                && types.contains(entity.entry().localType()));
    }
}
