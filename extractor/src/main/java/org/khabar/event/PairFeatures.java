package org.khabar.event;

import com.google.common.collect.Sets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.khabar.clause.SentenceReading;
import org.khabar.coref.Entity;
import org.khabar.text.Pos;
import org.khabar.text.Sentence;
import org.khabar.text.Token;

/** What there is to see of two tellings of the same class, as features of a linear model: who, when, where, in which words. */
final class PairFeatures {

    /** Words on each side of a trigger that belong to its telling. */
    private static final int REACH = 12;

    private static final Set<Pos> MEANING = Set.of(Pos.NOUN, Pos.VERB, Pos.ADJECTIVE, Pos.NAME);
    private static final int SHORT = 2;
    private static final int MUCH = 6;
    private static final int DAYS = 2;
    private static final int FEW = 3;

    private final List<Sentence> sentences;
    private final IdentityHashMap<Event, Set<String>> triggers = new IdentityHashMap<>();
    private final IdentityHashMap<Event, Set<String>> around = new IdentityHashMap<>();

    PairFeatures(List<SentenceReading> readings) {
        sentences = readings.stream().map(SentenceReading::sentence).toList();
    }

    /**
     * Features of a pair.
     *
     * @param before what has been told so far, in one or more places
     * @param now a telling
     * @param between events of the class told between them
     * @param ruled whether the rules take them for one
     */
    List<String> of(Event before, Event now, int between, boolean ruled) {
        String type = "|" + now.type();
        String agents = relation(before.agents(), now.agents());
        String targets = relation(before.targets(), now.targets());
        String roles = agents.charAt(0) + "" + targets.charAt(0);
        String place = place(before, now);
        Set<String> told = words(before);
        Set<String> trigger = words(now);
        String lemma = Collections.disjoint(told, trigger) ? "other" : "same";
        String truth = before.factuality() == now.factuality() ? "=" : before.factuality() + ">" + now.factuality();
        String shared = shared(around(before), around(now));
        String noun = (now.tellings().get(0).known() ? "k" : "")
                + (now.weak() ? "w" : "")
                + (EventMerger.bare(now) ? "b" : "");
        String rule = ruled ? "yes" : "no";
        String gap = Integer.toString(Math.min(between, 3));
        List<String> main = List.of(
                "R=" + rule,
                "A=" + agents,
                "G=" + targets,
                "AG=" + agents + "|" + targets,
                "X=" + relation(before.agents(), now.targets()).charAt(0)
                        + relation(before.targets(), now.agents()).charAt(0),
                "V=" + truth,
                "S=" + place,
                "L=" + lemma,
                "W=" + shared,
                "K=" + noun,
                "N=" + gap,
                "D=" + time(before, now),
                "P=" + relation(before.place(), now.place()),
                "O=" + relation(before.organization(), now.organization()),
                "J=" + post(before, now),
                "M=" + Math.min(3, before.tellings().size()),
                "Q=" + relation(before.sources(), now.sources()).charAt(0),
                "C=" + shared(before.motive(), now.motive()),
                "F="
                        + before.tellings()
                                .get(0)
                                .frame()
                                .equals(now.tellings().get(0).frame()),
                "AS=" + agents + "|" + place,
                "GS=" + targets + "|" + place,
                "RS=" + roles + "|" + place,
                "RL=" + roles + "|" + lemma,
                "RW=" + roles + "|" + shared,
                "RK=" + roles + "|" + noun,
                "RV=" + roles + "|" + truth,
                "RN=" + roles + "|" + gap,
                "RR=" + roles + "|" + rule,
                "SL=" + place + "|" + lemma,
                "SW=" + place + "|" + shared,
                "LW=" + lemma + "|" + shared,
                "KS=" + noun + "|" + place,
                "KN=" + noun + "|" + gap);
        List<String> found = new ArrayList<>(main);
        main.forEach(feature -> found.add(feature + type));
        for (String a : told) {
            found.add("a=" + a);
            trigger.forEach(b -> found.add("ab=" + a + "|" + b));
        }
        trigger.forEach(b -> found.add("b=" + b + "|" + noun));
        return found;
    }

    /** How those who fill a role here stand to those there: the first letter says it, the rest what they are. */
    private static String relation(Set<Entity> before, Set<Entity> now) {
        if (before.isEmpty() || now.isEmpty()) {
            return before.isEmpty() ? now.isEmpty() ? "0" : "<" : ">";
        }
        if (before.equals(now)) {
            return "=";
        }
        if (before.stream().anyMatch(now::contains)) {
            return "~";
        }
        Entity a = before.iterator().next();
        Entity b = now.iterator().next();
        String kinds = kind(a) + kind(b);
        if (before.stream()
                .anyMatch(x -> now.stream().anyMatch(y -> EventMerger.holds(x, y) || EventMerger.holds(y, x)))) {
            return "h" + kinds;
        }
        boolean oneCountry = before.stream().anyMatch(x -> now.stream()
                .anyMatch(y -> country(x) != null && Objects.equals(country(x), country(y))));
        return (oneCountry ? "c" : a.named() && b.named() ? "x" : "u") + kinds;
    }

    private static String relation(@Nullable Entity before, @Nullable Entity now) {
        return relation(before == null ? Set.of() : Set.of(before), now == null ? Set.of() : Set.of(now))
                .substring(0, 1);
    }

    private static String kind(Entity entity) {
        return entity.kind().name().substring(0, 2) + (entity.named() ? "n" : "u");
    }

    private static @Nullable Object country(Entity entity) {
        Object own = entity.country();
        return own != null ? own : entity.entry();
    }

    private static String time(Event before, Event now) {
        if (before.date() == null || now.date() == null) {
            return before.date() == null && now.date() == null ? "0" : "1";
        }
        long gap = EventMerger.gap(before, now);
        return before.date().equals(now.date())
                ? "="
                : gap == 0 ? "~" : gap <= DAYS ? "d" : gap <= EventMerger.MONTH ? "w" : "x";
    }

    private static String post(Event before, Event now) {
        if (before.post() == null || now.post() == null) {
            return before.post() == null && now.post() == null ? "0" : "1";
        }
        return before.post().post().role().equals(now.post().post().role()) ? "=" : "x";
    }

    /** Where the one stands and how far on the other. */
    private static String place(Event before, Event now) {
        int here = now.tellings().get(0).sentence();
        int last = before.tellings().stream()
                .mapToInt(Telling::sentence)
                .filter(there -> there <= here)
                .max()
                .orElse(here);
        int first = before.tellings().stream().mapToInt(Telling::sentence).min().orElse(here);
        int far = here - last;
        String distance = far < 3 ? Integer.toString(far) : far < 5 ? "3" : far < 10 ? "5" : "9";
        return (first == 0 ? "head" : first <= EventMerger.LEAD ? "lead" : "body")
                + distance
                + (here <= EventMerger.LEAD ? "top" : "");
    }

    /** The lemmas of the triggers. */
    private Set<String> words(Event event) {
        return triggers.computeIfAbsent(event, e -> all(e, this::words));
    }

    private Set<String> words(Telling telling) {
        Token token = sentences.get(telling.sentence()).token(telling.token());
        Set<String> words = new LinkedHashSet<>(token.verbs());
        words.addAll(token.nouns());
        return words.isEmpty() ? Set.of(token.form()) : words;
    }

    private Set<String> around(Event event) {
        return around.computeIfAbsent(event, e -> all(e, this::around));
    }

    /** The words with a meaning of their own that stand near a trigger. */
    private Set<String> around(Telling telling) {
        Set<String> words = new LinkedHashSet<>();
        Sentence sentence = sentences.get(telling.sentence());
        int end = Math.min(sentence.size(), telling.token() + REACH + 1);
        for (int i = Math.max(0, telling.token() - REACH); i < end; i++) {
            Token token = sentence.token(i);
            if (i != telling.token()
                    && MEANING.contains(token.pos())
                    && token.form().length() > SHORT) {
                words.add(token.nouns().isEmpty() ? token.form() : Collections.min(token.nouns()));
            }
        }
        return words;
    }

    private static Set<String> all(Event event, Function<Telling, Set<String>> of) {
        return event.tellings().stream().flatMap(t -> of.apply(t).stream()).collect(Collectors.toSet());
    }

    /** How much of the smaller set is in the other too, in tenths, and whether that is more than a few. */
    private static String shared(Set<String> before, Set<String> now) {
        if (before.isEmpty() || now.isEmpty()) {
            return "-";
        }
        int both = Sets.intersection(before, now).size();
        int part = 10 * both / Math.min(before.size(), now.size());
        return Math.min(part, MUCH) + (both > FEW ? "+" : "");
    }
}
