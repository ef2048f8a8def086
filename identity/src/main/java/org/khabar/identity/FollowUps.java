package org.khabar.identity;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Which tellings are of what came of something told before: announced and then done, demanded and then done, denied and then
 * confirmed. The two stay two events.
 */
public final class FollowUps {

    /** Opens the names of the rules; what follows is the factuality of the earlier telling. */
    public static final String RULE = "follow-up-of-";

    private static final String DONE = "Actual";
    private static final Set<String> BEFORE = Set.of("Planned", "Hypothetical", "Negated");

    /** What is announced, wanted or denied beforehand; of attacks and arrests too many are told to say which one came. */
    private static final Set<String> AWAITED = Set.of(
            "Resignation",
            "Appointment",
            "Dismissal",
            "Election",
            "Meeting",
            "Agreement",
            "Withdrawal",
            "Sanction",
            "Protest");

    private static final double SURE = 0.8;

    /** Told on the same day, the announcement may come from another time zone. */
    private static final int DAYS_BACK = 1;

    private FollowUps() {}

    /** Whether a link is one between an event and what came of it. */
    public static boolean is(Link link) {
        return link.rule().startsWith(RULE);
    }

    /** Whether of the two it is the one that happened. */
    public static boolean isDone(Happening happening) {
        return happening.factuality().equals(DONE);
    }

    /** The link between a telling of what happened and one of what was planned, wanted or denied, in either order. */
    public static Optional<Link> between(Happening a, Happening b) {
        if (isDone(a) == isDone(b) || !a.type().equals(b.type()) || !isAwaited(a.type())) {
            return Optional.empty();
        }
        Happening done = isDone(a) ? a : b;
        Happening before = isDone(a) ? b : a;
        boolean linked = BEFORE.contains(before.factuality())
                && !done.article().equals(before.article())
                && follows(done, before)
                && HappeningLinks.shareTheKey(done, before);
        return linked
                ? Optional.of(
                        Link.between(a.id(), b.id(), RULE + before.factuality().toLowerCase(Locale.ROOT), SURE))
                : Optional.empty();
    }

    private static boolean follows(Happening done, Happening before) {
        LocalDate told = before.published();
        LocalDate day = Times.day(done);
        LocalDate published = done.published();
        return told != null
                && day != null
                && published != null
                && !published.isBefore(told.minusDays(DAYS_BACK))
                && !day.isBefore(told.minusDays(DAYS_BACK))
                && !day.isAfter(told.plusDays(daysToFollow(done.type())));
    }

    static boolean isAwaited(String type) {
        return AWAITED.contains(type);
    }

    /** The truths under which the other end of a follow-up is told. */
    static Set<String> others(Happening happening) {
        return isDone(happening) ? BEFORE : Set.of(DONE);
    }

    /** For how long something announced is still awaited. */
    static int daysToFollow(String type) {
        return Times.isPersonnel(type) ? 365 : 30;
    }
}
