package org.khabar.identity;

import com.google.common.collect.Sets;
import java.util.Map;
import java.util.Set;

/** What two tellings of a class of events must share to be of one event. */
enum KnownBy {
    /** Who does it: a person resigns once. */
    AGENT("agent", true),
    /** Whom it is done to: a person is dismissed once, whoever is said to have done it. */
    TARGET("target", true),
    /** Whom it is done to, and by whom if both say so. */
    TARGET_OF("target", false),
    /** The victim: a person, whoever is said to have done it; or else where or what, and by whom if both say so. */
    VICTIM("victim", false),
    /** The person elected, whom one article has as agent and another one as target. */
    PERSON("person", true),
    /** Where, and against whom if both say so. */
    PLACE("place", false),
    /** Both sides; or the one, if those whom it is done to are known by their number. */
    BOTH("agent-and-target", true),
    /** Two of those who meet, whoever is named first; or one, the day and the place. */
    TWO("two-participants", true),
    /**
     * Who speaks, and either what is demanded, denied or welcomed, or most of the words; in another language, to whom and on which
     * day.
     */
    WORDS("speaker-and-words", false);

    private static final Map<String, KnownBy> BY_TYPE = Map.ofEntries(
            Map.entry("Resignation", AGENT),
            Map.entry("Election", PERSON),
            Map.entry("Appointment", TARGET),
            Map.entry("Dismissal", TARGET),
            Map.entry("Arrest", TARGET),
            Map.entry("Investigation", TARGET_OF),
            Map.entry("Attack", VICTIM),
            Map.entry("Sanction", BOTH),
            Map.entry("Aid", BOTH),
            Map.entry("Withdrawal", BOTH),
            Map.entry("Protest", PLACE),
            Map.entry("Meeting", TWO),
            Map.entry("Agreement", TWO));

    /** Nobody does one of these twice within days about one and the same; of what is said about it there is much. */
    private static final Set<String> ABOUT_ONE = Set.of("Demand", "Denial", "Rejection", "Support");

    private static final double ALIKE_WORDS = 0.5;
    private static final double LIKELY = 0.85;

    private final String what;
    private final boolean once;

    KnownBy(String what, boolean once) {
        this.what = what;
        this.once = once;
    }

    static KnownBy of(String type) {
        return BY_TYPE.getOrDefault(type, WORDS);
    }

    /** A class of event as something that is spoken of: who resigns, is dismissed or replaced leaves, whatever it is called. */
    static String matter(String type) {
        return Times.isPersonnel(type) ? "Office" : type;
    }

    /** The last part of the name of a rule. */
    String what() {
        return what;
    }

    /** Whether two tellings of one article, of the same people and time, are of one event; of attacks on a town there are many. */
    boolean isOnce(Happening a, Happening b) {
        return once
                || this == VICTIM && hasPerson(Sets.intersection(a.targets(), b.targets()))
                || this == WORDS && isAboutOne(a, b);
    }

    static boolean isPerson(String iri) {
        return iri.contains("/person/");
    }

    static boolean hasPerson(Set<String> iris) {
        return iris.stream().anyMatch(KnownBy::isPerson);
    }

    /** Both say how many they are to whom it is done, and say the same. */
    static boolean sameCount(Happening a, Happening b) {
        return !Sets.intersection(a.counts(), b.counts()).isEmpty();
    }

    private static boolean otherCount(Happening a, Happening b) {
        return !a.counts().isEmpty() && !b.counts().isEmpty() && !sameCount(a, b);
    }

    /** Those who take part and of whom two tellings of one event share one. */
    Set<String> participants(Happening happening) {
        return switch (this) {
            case AGENT, WORDS -> happening.agents();
            case TARGET, TARGET_OF, VICTIM, BOTH -> happening.targets();
            case PLACE -> happening.places();
            case TWO, PERSON -> Sets.union(happening.agents(), happening.targets());
        };
    }

    /** How sure what two tellings share makes one event of them, 0 to 1. */
    double shared(Happening a, Happening b) {
        Set<String> agents = Sets.intersection(a.agents(), b.agents());
        Set<String> targets = Sets.intersection(a.targets(), b.targets());
        boolean otherAgents =
                agents.isEmpty() && !a.agents().isEmpty() && !b.agents().isEmpty();
        boolean otherTargets =
                targets.isEmpty() && !a.targets().isEmpty() && !b.targets().isEmpty();
        return switch (this) {
            case AGENT -> agents.isEmpty() ? 0 : 1;
            case TARGET -> targets.isEmpty() ? 0 : otherAgents ? LIKELY : 1;
            case TARGET_OF -> targets.isEmpty() || otherAgents ? 0 : 1;
            case PERSON -> hasPerson(all(a, b)) ? 1 : 0;
            case PLACE -> Sets.intersection(a.places(), b.places()).isEmpty() || otherTargets ? 0 : 0.9;
            case VICTIM -> targets.isEmpty() ? 0 : !otherAgents ? 1 : hasPerson(targets) ? LIKELY : 0;
            case BOTH ->
                targets.isEmpty() || otherAgents || otherCount(a, b)
                        ? 0
                        : !agents.isEmpty() ? 1 : sameCount(a, b) ? LIKELY : 0;
            case TWO -> all(a, b).size() > 1 ? 1 : all(a, b).isEmpty() ? 0 : met(a, b);
            case WORDS -> agents.isEmpty() ? 0 : said(a, b, targets, otherTargets);
        };
    }

    private static Set<String> all(Happening a, Happening b) {
        return Sets.intersection(Sets.union(a.agents(), a.targets()), Sets.union(b.agents(), b.targets()));
    }

    /** One of those who meet is unnamed in one of the tellings. */
    private static double met(Happening a, Happening b) {
        boolean unnamed = leavesOneUnnamed(a) || leavesOneUnnamed(b);
        boolean there = !Sets.intersection(a.places(), b.places()).isEmpty();
        return unnamed && there && Times.toTheDay(a, b) ? LIKELY : 0;
    }

    /** The place where they meet is nobody who meets, though a telling may seem to say so. */
    private static boolean leavesOneUnnamed(Happening happening) {
        return Sets.difference(Sets.union(happening.agents(), happening.targets()), happening.places())
                        .size()
                < 2;
    }

    static boolean isAboutOne(Happening a, Happening b) {
        return ABOUT_ONE.contains(a.type())
                && !Sets.intersection(a.concerned(), b.concerned()).isEmpty();
    }

    private static double said(Happening a, Happening b, Set<String> targets, boolean otherTargets) {
        boolean other = ABOUT_ONE.contains(a.type())
                && !a.concerned().isEmpty()
                && !b.concerned().isEmpty()
                && !isAboutOne(a, b);
        return other ? 0 : isAboutOne(a, b) && !otherTargets ? LIKELY : words(a, b, targets, otherTargets);
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
