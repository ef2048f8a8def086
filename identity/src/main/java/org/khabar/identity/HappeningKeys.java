package org.khabar.identity;

import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Keys under which tellings of events are kept: class, factuality, one who takes part, and a week; for changes of office a month, since
 * articles tell them longer. Tellings that {@link HappeningLinks} may put together meet under one.
 */
public final class HappeningKeys {

    private static final String NEWS = "news";
    private static final String BACKGROUND = "background";
    private static final String ANSWER = "Answer";

    private HappeningKeys() {}

    /** Whether another telling that says the same is of the same event; not without a time, nor without anybody known. */
    public static boolean isShared(Happening happening) {
        return HappeningLinks.mayBeOne(happening, happening);
    }

    /** What tellings share on which every rule decides alike, since they differ in their article alone. */
    public static String signature(Happening happening) {
        KnownBy known = KnownBy.of(happening.type());
        boolean placed = known == KnownBy.PLACE || known == KnownBy.TWO;
        boolean said = known == KnownBy.WORDS;
        return Ids.hash(String.join(
                "\n",
                happening.type(),
                happening.factuality(),
                happening.rank()
                        + (happening.lead() ? " news " : " background ")
                        + (happening.date() == null ? "told " + happening.published() : happening.date()),
                sorted(happening.agents()),
                sorted(happening.targets()),
                sorted(happening.counts()),
                sorted(happening.because()),
                placed ? sorted(happening.places()) : "",
                said ? happening.language() + " " + sorted(happening.words()) : "",
                said ? sorted(happening.concerned()) : ""));
    }

    private static String sorted(Set<String> values) {
        return String.join(" ", new TreeSet<>(values));
    }

    /** The keys under which a telling is kept; none without a time. */
    public static Set<String> of(Happening happening) {
        Set<String> keys = new TreeSet<>();
        LocalDate day = Times.day(happening);
        if (day == null) {
            return keys;
        }
        String truth = happening.factuality();
        for (String one : participants(happening)) {
            String period = happening.date() != null && happening.date().length() < 10
                    ? happening.date()
                    : cell(happening.type(), one, day);
            keys.add(key(happening.type(), truth, one, period));
            if (isPersonal(happening.type(), one)) {
                keys.add(key(happening.type(), truth, one, happening.lead() ? NEWS : BACKGROUND));
            }
        }
        FollowUps.answersFor(happening).forEach(one -> keys.add(key(ANSWER, "", one, "")));
        return keys;
    }

    /** The keys under which tellings of the same event may be kept. */
    public static Set<String> near(Happening happening) {
        Set<String> keys = new TreeSet<>();
        Days days = days(happening);
        if (days == null) {
            return keys;
        }
        for (String one : participants(happening)) {
            Set<String> periods = periods(happening.type(), one, days, Times.isLasting(happening.type(), one) ? 31 : 7);
            if (isPersonal(happening.type(), one)) {
                periods.add(happening.lead() ? BACKGROUND : NEWS);
            }
            periods.forEach(period -> keys.add(key(happening.type(), happening.factuality(), one, period)));
        }
        return keys;
    }

    /** The keys under which tellings may be kept of what came of this one, or of what this one came of. */
    public static Set<String> around(Happening happening) {
        Set<String> keys = new TreeSet<>();
        Days days = days(happening);
        if (days == null) {
            return keys;
        }
        if (FollowUps.isAwaited(happening.type())) {
            for (String one : participants(happening)) {
                Set<String> periods = Times.isPersonnel(happening.type())
                        ? Set.of(NEWS, BACKGROUND)
                        : periods(happening.type(), one, days, FollowUps.daysToFollow(happening.type()) + 7);
                periods.forEach(period -> FollowUps.others(happening)
                        .forEach(truth -> keys.add(key(happening.type(), truth, one, period))));
            }
        }
        for (String victim : FollowUps.answersFor(happening)) {
            FollowUps.ANSWERED.forEach(type -> FollowUps.DONE_OR_SAID.forEach(
                    truth -> Set.of(NEWS, BACKGROUND).forEach(period -> keys.add(key(type, truth, victim, period)))));
        }
        if (FollowUps.ANSWERED.contains(happening.type())) {
            participants(happening).forEach(one -> keys.add(key(ANSWER, "", one, "")));
        }
        return keys;
    }

    private static Set<String> participants(Happening happening) {
        return KnownBy.of(happening.type()).participants(happening);
    }

    private static boolean isPersonal(String type, String participant) {
        return Times.isPersonnel(type) || KnownBy.of(type) == KnownBy.VICTIM && KnownBy.isPerson(participant);
    }

    private static @Nullable Days days(Happening happening) {
        LocalDate day = Times.day(happening);
        return day == null ? null : happening.date() == null ? new Days(day, day) : Days.of(happening.date());
    }

    /** The periods under which tellings are kept whose day lies so many days around others. */
    private static Set<String> periods(String type, String participant, Days days, int around) {
        Set<String> periods = new TreeSet<>();
        LocalDate last = days.last().plusDays(around);
        for (LocalDate at = days.first().minusDays(around); !at.isAfter(last); at = at.plusDays(7)) {
            add(periods, type, participant, at);
        }
        add(periods, type, participant, last);
        return periods;
    }

    private static void add(Set<String> periods, String type, String participant, LocalDate at) {
        periods.add(cell(type, participant, at));
        periods.add(at.toString().substring(0, 7));
        periods.add(at.toString().substring(0, 4));
    }

    private static String cell(String type, String participant, LocalDate day) {
        return Times.isLasting(type, participant)
                ? "M" + day.toString().substring(0, 7)
                : day.get(IsoFields.WEEK_BASED_YEAR) + "-W" + day.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR);
    }

    private static String key(String type, String factuality, String participant, String period) {
        return type + " " + factuality + " " + participant + " " + period;
    }
}
