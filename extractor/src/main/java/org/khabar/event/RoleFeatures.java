package org.khabar.event;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.khabar.clause.Argument;
import org.khabar.clause.Circumstance;
import org.khabar.clause.Clause;
import org.khabar.clause.Item;
import org.khabar.clause.Link;
import org.khabar.clause.SentenceReading;
import org.khabar.coref.Entities;
import org.khabar.coref.Entity;
import org.khabar.mention.Nominal;
import org.khabar.text.Span;

/** Who could take part in an event, and what there is to see of each, as features of a linear model. */
final class RoleFeatures {

    private static final int DEPTH = 6;

    private final Candidate candidate;
    private final Clause clause;
    private final SentenceReading reading;
    private final Entities entities;
    private final Quotes quotes;
    private final Nearby nearby;
    private final Set<String> stating;

    /** Where each entity of the sentence stands: index of a token; the nearest to the predicate. */
    private final Map<Entity, Integer> places = new LinkedHashMap<>();

    private final Map<Entity, Set<String>> own;
    private final Map<Entity, Set<String>> above;
    private final Map<Entity, Set<String>> top;
    private final List<Integer> starts = new ArrayList<>();
    private final @Nullable Entity main;

    RoleFeatures(Candidate candidate, Entities entities, Quotes quotes, Nearby nearby, Set<String> stating) {
        this.stating = stating;
        this.candidate = candidate;
        this.clause = candidate.clause();
        this.reading = candidate.reading();
        this.entities = entities;
        this.quotes = quotes;
        this.nearby = nearby;
        for (Item item : reading.items()) {
            Nominal nominal = item.nominal();
            if (nominal != null) {
                nominal.all().forEach(n -> put(entities.of(n), n.head()));
            }
        }
        for (Clause other : reading.clauses()) {
            for (Argument argument : other.arguments()) {
                if (argument.pronoun() != null) {
                    put(entities.of(argument.pronoun()), argument.pronoun().token());
                }
            }
        }
        own = slots(clause);
        Link link = clause.link();
        above = link == null ? Map.of() : slots(reading.clauses().get(link.clause()));
        top = slots(root());
        starts.addAll(places.values());
        main = entities.all().stream()
                .filter(Entity::named)
                .max(Comparator.comparingInt(e -> e.mentions().size()))
                .orElse(null);
    }

    /** The clause on which all hangs that the predicate hangs on. */
    private Clause root() {
        Clause at = clause;
        for (int depth = 0; depth < DEPTH; depth++) {
            Link link = at.link();
            if (link == null) {
                return at;
            }
            at = reading.clauses().get(link.clause());
        }
        return at;
    }

    private void put(@Nullable Entity entity, int token) {
        if (entity != null) {
            places.merge(entity, token, (a, b) -> distance(a) <= distance(b) ? a : b);
        }
    }

    private int distance(int token) {
        return Math.abs(token - clause.token());
    }

    private Map<Entity, Set<String>> slots(Clause of) {
        Map<Entity, Set<String>> found = new LinkedHashMap<>();
        for (Argument argument : of.arguments()) {
            String slot = argument.slot().name().charAt(0) + argument.marker();
            Nominal nominal = argument.nominal();
            if (nominal == null) {
                add(found, entities.of(argument), slot);
                continue;
            }
            for (Nominal n = nominal; n != null; n = n.complement()) {
                String inner = slot + (n.equals(nominal) ? "" : "'");
                add(found, entities.of(n), inner);
                n.conjuncts().forEach(c -> add(found, entities.of(c), inner + "&"));
            }
            nominal.all().forEach(n -> {
                Entity e = entities.of(n);
                if (e != null && !found.containsKey(e)) {
                    add(found, e, slot + "~");
                }
            });
        }
        return found;
    }

    private static void add(Map<Entity, Set<String>> found, @Nullable Entity entity, String slot) {
        if (entity != null) {
            found.computeIfAbsent(entity, e -> new LinkedHashSet<>()).add(slot);
        }
    }

    /**
     * Who could take part: everybody in the sentence, those whom the rules name, who acted last, who is spoken of most, and
     * those of whom the sentences before speak.
     */
    Set<Entity> candidates(Ruled ruled, Set<Entity> last) {
        Set<Entity> all = new LinkedHashSet<>(places.keySet());
        all.addAll(ruled.agents());
        all.addAll(ruled.targets());
        all.addAll(ruled.sources());
        all.addAll(last);
        if (main != null) {
            all.add(main);
        }
        all.addAll(nearby.before(reading.sentence().index()));
        return all;
    }

    /** Whether the sentence speaks of somebody. */
    boolean isHere(Entity entity) {
        return places.containsKey(entity);
    }

    /** The word of the sentence that names somebody nearest to the predicate, or else one of another sentence. */
    @Nullable
    Span words(Entity entity) {
        Integer at = places.get(entity);
        return at == null
                ? nearby.words(entity, reading.sentence().index())
                : reading.sentence().token(at).span();
    }

    /** Whether the sentence speaks of one of them only inside the phrase that speaks of the other: قوات الأمن, الأمن. */
    boolean isOnePhrase(Entity one, Entity other) {
        return isWithin(one, other) || isWithin(other, one);
    }

    /** Whether somebody only speaks of a resignation that is known: قال النائب إن الاستقالة تأخرت. */
    boolean isTeller(Entity entity) {
        Link link = clause.link();
        return clause.kind() == Clause.Kind.NOUN
                && clause.traits().definite()
                && candidate.frame().type().equals("Resignation")
                && link != null
                && (link.marker().equals(Link.FACT) || stating.contains(link.marker()))
                && above.getOrDefault(entity, Set.of()).stream().anyMatch(slot -> slot.startsWith("S"));
    }

    /** Whether the sentence only speaks of somebody by words for several: the two, they both. */
    boolean isMeantWith(Entity one, Entity other) {
        return !isHere(one) && !isHere(other);
    }

    /** Whether the sentence speaks of them as of one and the other: الوزير ونظيره. */
    boolean areJoined(Entity one, Entity other) {
        return mentions(one).stream().anyMatch(m -> mentions(other).stream()
                .anyMatch(o -> m.conjuncts().contains(o) || o.conjuncts().contains(m)));
    }

    private boolean isWithin(Entity inner, Entity outer) {
        List<Nominal> mentions = mentions(inner);
        return !mentions.isEmpty()
                && mentions.stream().allMatch(m -> mentions(outer).stream()
                        .anyMatch(o -> o.first() <= m.first()
                                && m.end() <= o.end()
                                && !o.conjuncts().contains(m)));
    }

    private List<Nominal> mentions(Entity entity) {
        return entity.mentions().stream()
                .filter(m -> m.sentence() == reading.sentence().index())
                .toList();
    }

    /** Whom the rules name. */
    record Ruled(Set<Entity> agents, Set<Entity> targets, Set<Entity> sources) {

        String role(Entity entity) {
            return (agents.contains(entity) ? "A" : "")
                    + (targets.contains(entity) ? "T" : "")
                    + (sources.contains(entity) ? "S" : "");
        }

        String filled() {
            return (agents.isEmpty() ? "0" : "a") + (targets.isEmpty() ? "0" : "t") + (sources.isEmpty() ? "0" : "s");
        }
    }

    List<String> of(Entity entity, Ruled ruled, Set<Entity> last) {
        List<String> found = new ArrayList<>();
        String type = candidate.frame().type();
        String kind = clause.kind().name();
        String rule = ruled.role(entity);
        String rules = ruled.filled();
        String what = entity.kind() + (entity.named() ? "n" : "u");
        String voice = clause.traits().passive() ? "p" : "";
        Set<String> mine = own.getOrDefault(entity, Set.of("-"));
        Set<String> ups = above.getOrDefault(entity, Set.of("-"));
        Link link = clause.link();
        String marker = link == null ? "#" : link.marker();
        String slot = mine.iterator().next();
        String up = ups.iterator().next();
        Integer at = places.get(entity);
        String where = at == null
                ? "away"
                : (at < clause.token() ? "b" : "a") + Math.min(4, (int) (Math.log(1 + distance(at)) / Math.log(2)));
        int between = at == null
                ? 9
                : (int) Math.min(
                        4,
                        starts.stream()
                                .filter(p -> Math.min(p, clause.token()) >= Math.min(at, clause.token())
                                        && Math.max(p, clause.token()) <= Math.max(at, clause.token())
                                        && !p.equals(at))
                                .count());
        long clauses = at == null
                ? 9
                : Math.min(
                        3,
                        reading.clauses().stream()
                                .filter(c -> c.index() != clause.index()
                                        && c.token() > Math.min(at, clause.token())
                                        && c.token() < Math.max(at, clause.token()))
                                .count());
        String r = rule + rules;
        found.add("r=" + r);
        found.add("rT=" + r + "|" + type);
        found.add("rF=" + r + "|" + candidate.frame().id());
        found.add("rW=" + r + "|" + what);
        found.add("rTW=" + r + "|" + what + "|" + type);
        for (String s : mine) {
            found.add("s=" + s + "|" + kind + voice + "|" + rule);
            found.add("sT=" + s + "|" + kind + voice + "|" + type);
            found.add("sTr=" + s + "|" + kind + voice + "|" + type + "|" + r);
            found.add("sTW=" + s + "|" + kind + voice + "|" + type + "|" + what);
            found.add("sW=" + s + "|" + kind + voice + "|" + what + "|" + rule);
            clause.lemmas().forEach(lemma -> found.add("sL=" + s + "|" + lemma));
        }
        for (String s : ups) {
            found.add("u=" + s + "|" + marker + "|" + slot + "|" + rule);
            found.add("uT=" + s + "|" + marker + "|" + type);
            found.add("uTS=" + s + "|" + slot + "|" + type + "|" + kind + "|" + rule);
            if (link != null) {
                reading.clauses().get(link.clause()).lemmas().forEach(l -> found.add("uL=" + s + "|" + l + "|" + slot));
            }
        }
        for (String t : top.getOrDefault(entity, Set.of("-"))) {
            found.add("t=" + t + "|" + slot + "|" + up + "|" + rule);
            found.add("tT=" + t + "|" + type + "|" + kind);
        }
        long ago = entity.mentions().stream()
                .mapToInt(m -> reading.sentence().index() - m.sentence())
                .filter(d -> d >= 0)
                .min()
                .orElse(9);
        found.add("ago=" + Math.min(ago, 4) + "|" + rules + "|" + rule);
        found.add("agoT=" + Math.min(ago, 4) + "|" + rules + "|" + type + "|" + kind);
        found.add("main=" + entity.equals(main) + "|" + rules + "|" + rule);
        found.add("mainT=" + entity.equals(main) + "|" + rules + "|" + type);
        found.add("w=" + where + "|" + slot + "|" + rule);
        found.add("wT=" + where + "|" + type + "|" + rule);
        found.add("wK=" + where + "|" + kind + "|" + rule);
        found.add("n=" + between + "|" + slot + "|" + rule);
        found.add("c=" + clauses + "|" + kind + "|" + rule);
        found.add("what=" + what + "|" + type);
        boolean recent = last.contains(entity);
        found.add("last=" + recent + "|" + rule);
        found.add("lastT=" + recent + "|" + type + "|" + r);
        found.add("m=" + Math.min(5, entity.mentions().size()) + "|" + rule);
        boolean head = entity.mentions().stream().anyMatch(m -> m.sentence() == 0);
        found.add("head=" + head + "|" + rules + "|" + rule);
        found.add("first=" + (at != null && places.values().stream().allMatch(p -> p >= at)) + "|" + rule + "|" + kind);
        if (at != null) {
            boolean source = inside(Circumstance.Kind.SOURCE, at);
            boolean reason = inside(Circumstance.Kind.REASON, at);
            found.add("in=" + source + reason + "|" + rule + "|" + type);
            found.add("q=" + (quotes.opening(at) == quotes.opening(clause.token())) + "|" + rule);
            if (at > 0) {
                found.add("before=" + reading.sentence().token(at - 1).form() + "|" + (at < clause.token()));
                found.add("beforeT=" + reading.sentence().token(at - 1).form() + "|" + (at < clause.token()) + "|"
                        + type);
            }
            found.add("form=" + reading.sentence().token(at).form());
        }
        found.add("count=" + Math.min(6, places.size()) + "|" + r);
        return found;
    }

    private boolean inside(Circumstance.Kind kind, int token) {
        return reading.circumstances().stream()
                .anyMatch(c -> c.kind() == kind && c.first() <= token && token < c.end());
    }
}
