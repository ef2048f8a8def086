package org.khabar.identity;

import com.google.common.collect.HashMultimap;
import com.google.common.collect.SetMultimap;
import com.google.common.collect.Sets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Which tellings of events in different articles may be of one event. */
public final class HappeningLinks {

    /** What two tellings must share to be of one event. */
    private enum Key {
        /** Who does it: a person resigns once. */
        AGENT,
        /** Whom it is done to: a person is dismissed once, whoever is said to have done it. */
        TARGET,
        /** Whom it is done to, and by whom if both say so. */
        TARGET_OF,
        /** The person elected, whom one article has as agent and another one as target. */
        PERSON,
        /** Where, and against whom if both say so. */
        PLACE,
        /** Both sides. */
        BOTH,
        /** Two of those who meet, whoever is named first; or one, the day and the place. */
        TWO,
        /** Who speaks, and most of the words; in another language, to whom and on which day. */
        WORDS
    }

    private static final Map<String, Key> KEYS = Map.ofEntries(
            Map.entry("Resignation", Key.AGENT),
            Map.entry("Election", Key.PERSON),
            Map.entry("Appointment", Key.TARGET),
            Map.entry("Dismissal", Key.TARGET),
            Map.entry("Arrest", Key.TARGET),
            Map.entry("Investigation", Key.TARGET_OF),
            Map.entry("Attack", Key.TARGET_OF),
            Map.entry("Sanction", Key.BOTH),
            Map.entry("Aid", Key.BOTH),
            Map.entry("Withdrawal", Key.BOTH),
            Map.entry("Protest", Key.PLACE),
            Map.entry("Meeting", Key.TWO),
            Map.entry("Agreement", Key.TWO));

    private static final double ALIKE_WORDS = 0.5;
    private static final double LIKELY = 0.85;
    private static final double RETOLD = 0.7;
    private static final int YEARS_OF_MEMORY = 3;

    /** Rule of the links from a telling as background to the news. */
    private static final String RETOLD_RULE = "told-again";

    private HappeningLinks() {}

    /** The link between two tellings, if one event can be behind both; it depends on nothing else. */
    public static Optional<Link> between(Happening a, Happening b) {
        if (!a.type().equals(b.type()) || !a.factuality().equals(b.factuality()) || apart(a, b)) {
            return Optional.empty();
        }
        double shared = shared(a, b);
        if (shared == 0) {
            return Optional.empty();
        }
        double time = Times.agreement(a, b);
        if (time > 0) {
            return Optional.of(Link.between(a.id(), b.id(), "same-" + rule(a.type()), shared * time));
        }
        boolean news = isBackground(a) ? b.lead() : a.lead();
        return news ? Optional.of(Link.between(a.id(), b.id(), RETOLD_RULE, RETOLD)) : Optional.empty();
    }

    /** Two tellings that are never of one event: those of one article, and those whose times exclude each other. */
    public static boolean apart(Happening a, Happening b) {
        boolean sameTime = Times.agreement(a, b) > 0;
        return a.article().equals(b.article()) || !sameTime && !isRetold(a, b) && !isRetold(b, a);
    }

    /** One telling is older than the other, which tells it without a date as the background of later news. */
    private static boolean isRetold(Happening older, Happening later) {
        LocalDate then = Times.day(older);
        LocalDate now = later.published();
        return isBackground(later)
                && then != null
                && now != null
                && now.isAfter(then)
                && now.isBefore(then.plusYears(YEARS_OF_MEMORY));
    }

    private static boolean isBackground(Happening happening) {
        return Times.isPersonnel(happening.type()) && !happening.lead() && happening.date() == null;
    }

    /**
     * Links without those of a background that could be one of several news.
     *
     * @param happenings by their ids
     */
    public static List<Link> unambiguous(Map<String, Happening> happenings, Collection<Link> links) {
        SetMultimap<String, Happening> news = HashMultimap.create();
        for (Link link : links) {
            if (link.rule().equals(RETOLD_RULE)) {
                for (String end : List.of(link.first(), link.second())) {
                    Happening telling = happenings.get(end);
                    Happening other = happenings.get(link.otherThan(end));
                    if (telling != null && other != null && isBackground(telling)) {
                        news.put(end, other);
                    }
                }
            }
        }
        Set<String> unclear = news.keySet().stream()
                .filter(id -> news.get(id).stream()
                        .anyMatch(a -> news.get(id).stream().anyMatch(b -> !a.equals(b) && Times.agreement(a, b) == 0)))
                .collect(Collectors.toSet());
        List<Link> sure = new ArrayList<>(links);
        sure.removeIf(link ->
                link.rule().equals(RETOLD_RULE) && (unclear.contains(link.first()) || unclear.contains(link.second())));
        return sure;
    }

    /** Those who take part and of whom two tellings of one event share one. */
    public static Set<String> keyParticipants(Happening happening) {
        return switch (key(happening.type())) {
            case AGENT, BOTH, WORDS -> happening.agents();
            case TARGET, TARGET_OF -> happening.targets();
            case PLACE -> happening.places();
            case TWO, PERSON -> Sets.union(happening.agents(), happening.targets());
        };
    }

    /** Whether two tellings of whatever factuality share those by whom an event of their class is known; sayings never do. */
    static boolean shareTheKey(Happening a, Happening b) {
        return key(a.type()) != Key.WORDS && shared(a, b) > 0;
    }

    private static Key key(String type) {
        return KEYS.getOrDefault(type, Key.WORDS);
    }

    private static String rule(String type) {
        return switch (key(type)) {
            case AGENT -> "agent";
            case TARGET, TARGET_OF -> "target";
            case PERSON -> "person";
            case PLACE -> "place";
            case BOTH -> "agent-and-target";
            case TWO -> "two-participants";
            case WORDS -> "speaker-and-words";
        };
    }

    private static double shared(Happening a, Happening b) {
        Set<String> agents = Sets.intersection(a.agents(), b.agents());
        Set<String> targets = Sets.intersection(a.targets(), b.targets());
        boolean otherAgents =
                agents.isEmpty() && !a.agents().isEmpty() && !b.agents().isEmpty();
        boolean otherTargets =
                targets.isEmpty() && !a.targets().isEmpty() && !b.targets().isEmpty();
        return switch (key(a.type())) {
            case AGENT -> agents.isEmpty() ? 0 : 1;
            case TARGET -> targets.isEmpty() ? 0 : otherAgents ? LIKELY : 1;
            case TARGET_OF -> targets.isEmpty() || otherAgents ? 0 : 1;
            case PERSON -> all(a, b).stream().anyMatch(iri -> iri.contains("/person/")) ? 1 : 0;
            case PLACE -> Sets.intersection(a.places(), b.places()).isEmpty() || otherTargets ? 0 : 0.9;
            case BOTH -> agents.isEmpty() || targets.isEmpty() ? 0 : 1;
            case TWO -> all(a, b).size() > 1 ? 1 : all(a, b).isEmpty() ? 0 : met(a, b);
            case WORDS -> agents.isEmpty() ? 0 : words(a, b, targets, otherTargets);
        };
    }

    private static Set<String> all(Happening a, Happening b) {
        return Sets.intersection(Sets.union(a.agents(), a.targets()), Sets.union(b.agents(), b.targets()));
    }

    /** One of those who meet is unnamed in one of the tellings. */
    private static double met(Happening a, Happening b) {
        boolean unnamed = Sets.union(a.agents(), a.targets()).size() < 2
                || Sets.union(b.agents(), b.targets()).size() < 2;
        boolean there = !Sets.intersection(a.places(), b.places()).isEmpty();
        return unnamed && there && Times.toTheDay(a, b) ? LIKELY : 0;
    }

    private static double words(Happening a, Happening b, Set<String> targets, boolean otherTargets) {
        if (!a.language().equals(b.language())) {
            return !targets.isEmpty() && !otherTargets && Times.agreement(a, b) >= 0.9 ? LIKELY : 0;
        }
        int fewer = Math.min(a.words().size(), b.words().size());
        double alike = fewer == 0 ? 0 : Sets.intersection(a.words(), b.words()).size() / (double) fewer;
        return alike < ALIKE_WORDS ? 0 : 0.8 + 0.2 * alike;
    }
}
