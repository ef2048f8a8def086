package org.khabar.identity;

import com.google.common.collect.Sets;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Which tellings of events in different articles may be of one event. */
public final class HappeningLinks {

    /** What two tellings must share to be of one event. */
    private enum Key {
        /** Who does it: a person resigns once. */
        AGENT,
        /** Whom it is done to: a person is dismissed once. */
        TARGET,
        /** Where, and against whom if both say so. */
        PLACE,
        /** Both sides. */
        BOTH,
        /** Two of those who meet, whoever is named first. */
        TWO,
        /** Who speaks, and most of the words. */
        WORDS
    }

    private static final Map<String, Key> KEYS = Map.ofEntries(
            Map.entry("Resignation", Key.AGENT),
            Map.entry("Election", Key.AGENT),
            Map.entry("Appointment", Key.TARGET),
            Map.entry("Dismissal", Key.TARGET),
            Map.entry("Arrest", Key.TARGET),
            Map.entry("Investigation", Key.TARGET),
            Map.entry("Attack", Key.TARGET),
            Map.entry("Sanction", Key.BOTH),
            Map.entry("Aid", Key.BOTH),
            Map.entry("Withdrawal", Key.BOTH),
            Map.entry("Protest", Key.PLACE),
            Map.entry("Meeting", Key.TWO),
            Map.entry("Agreement", Key.TWO));

    private static final double ALIKE_WORDS = 0.5;

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
        return time == 0
                ? Optional.empty()
                : Optional.of(Link.between(a.id(), b.id(), "same-" + rule(a.type()), shared * time));
    }

    /** Two tellings that are never of one event: those of one article, and those whose times exclude each other. */
    public static boolean apart(Happening a, Happening b) {
        return a.article().equals(b.article()) || Times.agreement(a, b) == 0;
    }

    /** Those who take part and of whom two tellings of one event share one. */
    public static Set<String> keyParticipants(Happening happening) {
        return switch (key(happening.type())) {
            case AGENT, BOTH, WORDS -> happening.agents();
            case TARGET -> happening.targets();
            case PLACE -> happening.places();
            case TWO -> Sets.union(happening.agents(), happening.targets());
        };
    }

    /** For how many days after an event of this class articles tell it as news. */
    public static int daysOfNews(String type) {
        return Times.daysOfNews(type);
    }

    private static Key key(String type) {
        return KEYS.getOrDefault(type, Key.WORDS);
    }

    private static String rule(String type) {
        return switch (key(type)) {
            case AGENT -> "agent";
            case TARGET -> "target";
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
            case TARGET -> targets.isEmpty() || otherAgents ? 0 : 1;
            case PLACE -> Sets.intersection(a.places(), b.places()).isEmpty() || otherTargets ? 0 : 0.9;
            case BOTH -> agents.isEmpty() || targets.isEmpty() ? 0 : 1;
            case TWO ->
                Sets.intersection(Sets.union(a.agents(), a.targets()), Sets.union(b.agents(), b.targets()))
                                        .size()
                                < 2
                        ? 0
                        : 1;
            case WORDS -> agents.isEmpty() ? 0 : words(a, b);
        };
    }

    private static double words(Happening a, Happening b) {
        int fewer = Math.min(a.words().size(), b.words().size());
        double alike = fewer == 0 ? 0 : Sets.intersection(a.words(), b.words()).size() / (double) fewer;
        return alike < ALIKE_WORDS ? 0 : 0.8 + 0.2 * alike;
    }
}
