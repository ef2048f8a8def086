package org.khabar.identity;

import com.google.common.collect.Sets;
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

    /** What others answer when it happens to a person. */
    static final Set<String> ANSWERED = Set.of("Attack");

    static final Set<String> DONE_OR_SAID = Set.of(DONE, "Planned");

    private static final String ANSWER_RULE = "answer-to-attack";
    private static final int DAYS_TO_ANSWER = 365;

    private static final double SURE = 0.8;

    /** Told on the same day, the announcement may come from another time zone. */
    private static final int DAYS_BACK = 1;

    private FollowUps() {}

    /** Whether of the two it is the one that happened. */
    public static boolean isDone(Happening happening) {
        return happening.factuality().equals(DONE);
    }

    /** The link between a telling of what happened and one of what it came of, in either order. */
    public static Optional<Link> between(Happening a, Happening b) {
        if (!a.type().equals(b.type())) {
            return answers(a, b) || answers(b, a)
                    ? Optional.of(Link.between(a.id(), b.id(), ANSWER_RULE, SURE))
                    : Optional.empty();
        }
        if (isDone(a) == isDone(b) || !isAwaited(a.type())) {
            return Optional.empty();
        }
        Happening done = isDone(a) ? a : b;
        Happening before = isDone(a) ? b : a;
        boolean linked = BEFORE.contains(before.factuality())
                && follows(done, before)
                && HappeningLinks.shareTheKey(done, before);
        return linked
                ? Optional.of(
                        Link.between(a.id(), b.id(), RULE + before.factuality().toLowerCase(Locale.ROOT), SURE))
                : Optional.empty();
    }

    /** Of two that are linked, whether the first came of the second. */
    public static boolean isLater(Happening a, Happening b) {
        return a.type().equals(b.type()) ? isDone(a) : answers(a, b);
    }

    /** The people whose misfortune is the reason for what is done; sayings about it are too many. */
    static Set<String> answersFor(Happening happening) {
        boolean said = KnownBy.of(happening.type()) == KnownBy.WORDS;
        return said || ANSWERED.contains(happening.type()) || !DONE_OR_SAID.contains(happening.factuality())
                ? Set.of()
                : happening.because();
    }

    /** Whether somebody does something because of an attack on a person, which came before. */
    private static boolean answers(Happening later, Happening attack) {
        LocalDate day = Times.day(later);
        LocalDate before = Times.day(attack);
        return ANSWERED.contains(attack.type())
                && attack.factuality().equals(DONE)
                && day != null
                && before != null
                && !before.isAfter(day.plusDays(DAYS_BACK))
                && !before.isBefore(day.minusDays(DAYS_TO_ANSWER))
                && !Sets.intersection(answersFor(later), attack.targets()).isEmpty();
    }

    /**
     * Whether the time of what happened is one at which the other was awaited: from the day on which it was told, or before the
     * day for which it was told. Nothing depends on when an article tells of a day that it names.
     */
    private static boolean follows(Happening done, Happening before) {
        LocalDate day = Times.day(done);
        LocalDate told = before.published();
        if (day == null || told == null) {
            return false;
        }
        String date = before.date();
        Days awaited = date == null ? new Days(told.minusDays(DAYS_BACK), told) : early(Days.of(date), done);
        return !day.isBefore(awaited.first()) && !day.isAfter(awaited.last().plusDays(daysToFollow(done.type())));
    }

    /** What is announced for a day may come somewhat earlier. */
    private static Days early(Days days, Happening done) {
        return new Days(days.first().minusDays(Times.daysOfNews(done.type())), days.last());
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
