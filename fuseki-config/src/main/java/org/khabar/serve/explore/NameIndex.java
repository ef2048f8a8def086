package org.khabar.serve.explore;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ListMultimap;
import com.google.common.collect.Sets;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.jspecify.annotations.Nullable;
import org.khabar.identity.NameComparison;
import org.khabar.identity.NameKeys;

/**
 * Finds entities by names as people type them: any word of a name, from its beginning, in either script, with or without
 * hamza, article and diacritics; and, when nobody is called so, people whose names sound alike in the other script. All
 * names are kept in memory and looked through in one pass: some milliseconds for a hundred thousand. A text index that
 * knows word forms is for sentences, where that is not enough.
 */
public final class NameIndex {
    private static final int WHOLE = 0;
    private static final int BEGINNING = 1;
    private static final int WORDS = 2;
    private static final int SOUND = 3;
    private static final int FEW = 3;
    private static final int WARMING = 8;

    private final List<Entity> entities;
    private final List<Called> all;
    /** Sounds take a hundred times as long as spellings; few searches need them. */
    private @Nullable ListMultimap<String, Called> bySound;

    /** One spelling of a name. */
    private record Called(Entity entity, String words, String bare) {}

    /** An entity and how well it fits; the smaller the better. */
    private record Found(Entity entity, int rank) {}

    NameIndex(List<Entity> entities) {
        this.entities = List.copyOf(entities);
        all = this.entities.parallelStream()
                .flatMap(entity -> entity.names().stream()
                        .map(Node::getLiteralLexicalForm)
                        .map(words -> new Called(entity, words, bare(words))))
                .toList();
    }

    /** Everybody and everything, the most active first. */
    public List<Entity> entities() {
        return entities;
    }

    private synchronized ListMultimap<String, Called> sounds() {
        if (bySound != null) {
            return bySound;
        }
        bySound = all.parallelStream()
                .filter(called -> called.entity().kind() == EntityKind.PERSON)
                .flatMap(called -> NameKeys.of(called.words()).stream().map(key -> Map.entry(key, called)))
                .collect(ImmutableListMultimap.toImmutableListMultimap(Map.Entry::getKey, Map.Entry::getValue));
        return bySound;
    }

    /** Works out now what the first search by sound would wait for, and searches, since code that never ran is slow. */
    void prepare() {
        sounds().values().stream().limit(WARMING).forEach(called -> search(called.words(), 1));
    }

    /**
     * The entities that a text may mean, the best first: whole names before parts, then those with more events.
     *
     * @param text what somebody typed
     * @param most how many at most
     */
    public List<Entity> search(String text, int most) {
        String wanted = bare(text);
        if (wanted.isEmpty()) {
            return List.of();
        }
        Map<Node, Found> found = new LinkedHashMap<>();
        List<String> words = Splitter.on(' ').splitToList(wanted);
        for (Called called : all) {
            int rank = rank(called.bare(), wanted, words);
            if (rank < SOUND) {
                keep(found, called.entity(), rank);
            }
        }
        if (found.size() < FEW) {
            soundingLike(text).forEach(entity -> found.putIfAbsent(entity.node(), new Found(entity, SOUND)));
        }
        return found.values().stream()
                .sorted(Comparator.comparingInt(Found::rank)
                        .thenComparing(each -> each.entity().events(), Comparator.reverseOrder())
                        .thenComparing(each -> each.entity().node().toString()))
                .limit(most)
                .map(Found::entity)
                .toList();
    }

    private List<Entity> soundingLike(String text) {
        // Two names of one sound share several keys, and comparing them is what takes the time.
        Set<Called> alike = Sets.newIdentityHashSet();
        NameKeys.of(text).forEach(key -> alike.addAll(sounds().get(key)));
        return alike.stream()
                .filter(called -> NameComparison.score(text, called.words()) >= NameComparison.SAME)
                .map(Called::entity)
                .toList();
    }

    private static void keep(Map<Node, Found> found, Entity entity, int rank) {
        found.merge(
                entity.node(), new Found(entity, rank), (before, now) -> before.rank() <= now.rank() ? before : now);
    }

    private static int rank(String name, String wanted, List<String> words) {
        if (name.equals(wanted)) {
            return WHOLE;
        }
        if (name.startsWith(wanted)) {
            return BEGINNING;
        }
        String parted = " " + name;
        return words.stream().allMatch(word -> parted.contains(" " + word)) ? WORDS : SOUND;
    }

    private static String bare(String words) {
        return Folding.withoutArticles(Folding.fold(words));
    }
}
