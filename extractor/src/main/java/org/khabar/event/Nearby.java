package org.khabar.event;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.khabar.clause.Item;
import org.khabar.clause.SentenceReading;
import org.khabar.coref.Entities;
import org.khabar.coref.Entity;
import org.khabar.mention.Nominal;
import org.khabar.text.Span;

/** Of whom and of which posts the sentences around one speak, and in which words. */
final class Nearby {

    /** Whoever is named so many sentences before may take part still; of others, whoever is spoken of just before. */
    private static final int REACH = 3;

    /** Lists have hundreds of names in a sentence. */
    private static final int MOST = 10;

    private final List<SentenceReading> readings;

    /** For each sentence those of whom it speaks, the last first. */
    private final List<Set<Entity>> spokenOf = new ArrayList<>();

    /** A post and the phrase that names it. */
    record Named(Event.PostWords words, Nominal nominal) {}

    Nearby(List<SentenceReading> readings, Entities entities) {
        this.readings = readings;
        for (int i = 0; i < readings.size(); i++) {
            spokenOf.add(new LinkedHashSet<>());
        }
        record Spoken(Entity entity, Nominal mention) {}
        entities.all().stream()
                .flatMap(e -> e.mentions().stream().map(m -> new Spoken(e, m)))
                .sorted(Comparator.comparingInt((Spoken s) -> s.mention().head())
                        .reversed())
                .forEach(s -> spokenOf.get(s.mention().sentence()).add(s.entity()));
    }

    /** Those of whom the sentences before speak, and who may take part in what a sentence tells; the nearest first. */
    Set<Entity> before(int sentence) {
        Set<Entity> found = new LinkedHashSet<>();
        for (int i = sentence - 1; i >= Math.max(0, sentence - REACH); i--) {
            for (Entity entity : spokenOf.get(i)) {
                if (found.size() < MOST && (entity.named() || i == sentence - 1)) {
                    found.add(entity);
                }
            }
        }
        return found;
    }

    /**
     * The posts that a sentence and those before name, the nearest first, and the one that the rules take.
     *
     * @param token the predicate
     */
    List<Named> posts(int sentence, int token, Event.@Nullable PostWords ruled) {
        List<Named> found = new ArrayList<>();
        for (int i = sentence; i >= Math.max(0, sentence - REACH); i--) {
            int from = i == sentence ? token : readings.get(i).sentence().size();
            posts(i).stream()
                    .sorted(Comparator.comparingInt(
                            named -> Math.abs(named.words().post().first() - from)))
                    .limit(MOST)
                    .forEach(found::add);
        }
        if (ruled != null && found.stream().noneMatch(named -> named.words().equals(ruled))) {
            posts(ruled.sentence()).stream()
                    .filter(named -> named.words().equals(ruled))
                    .findFirst()
                    .ifPresent(found::add);
        }
        return found;
    }

    private List<Named> posts(int sentence) {
        return readings.get(sentence).items().stream()
                .map(Item::nominal)
                .flatMap(Stream::ofNullable)
                .flatMap(Nominal::all)
                .flatMap(nominal ->
                        nominal.posts().stream().map(post -> new Named(new Event.PostWords(sentence, post), nominal)))
                .distinct()
                .toList();
    }

    Span span(int sentence, int first, int end) {
        return readings.get(sentence).sentence().span(first, end);
    }

    /** The word by which another sentence speaks of somebody: the nearest one before this, else the nearest after it. */
    @Nullable
    Span words(Entity entity, int sentence) {
        return entity.mentions().stream()
                .min(Comparator.comparingInt((Nominal m) -> m.sentence() <= sentence ? 0 : 1)
                        .thenComparingInt(m -> Math.abs(m.sentence() - sentence)))
                .map(m -> readings.get(m.sentence()).sentence().token(m.head()).span())
                .orElse(null);
    }
}
