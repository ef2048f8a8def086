package org.khabar.identity;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.IsoFields;
import java.util.Set;
import java.util.TreeSet;

/**
 * Keys under which tellings of events are kept: class, factuality, one who takes part, and a week; for changes of office a month, since
 * articles tell them longer. Tellings that {@link HappeningLinks} may put together meet under one.
 */
public final class HappeningKeys {

    private static final String NEWS = "news";
    private static final String BACKGROUND = "background";

    private HappeningKeys() {}

    /** The keys under which a telling is kept; none without a time. */
    public static Set<String> of(Happening happening) {
        Set<String> keys = new TreeSet<>();
        LocalDate day = Times.day(happening);
        if (day != null) {
            String period = happening.date() != null && happening.date().length() < 10
                    ? happening.date()
                    : cell(happening.type(), day);
            HappeningLinks.keyParticipants(happening).forEach(one -> {
                keys.add(key(happening, happening.factuality(), one, period));
                if (Times.isPersonnel(happening.type())) {
                    keys.add(key(happening, happening.factuality(), one, happening.lead() ? NEWS : BACKGROUND));
                }
            });
        }
        return keys;
    }

    /** The keys under which tellings of the same event may be kept. */
    public static Set<String> near(Happening happening) {
        Set<String> keys = new TreeSet<>();
        LocalDate day = Times.day(happening);
        if (day == null) {
            return keys;
        }
        boolean personnel = Times.isPersonnel(happening.type());
        LocalDate first =
                happening.date() == null ? day : Times.days(happening.date()).first();
        LocalDate last =
                happening.date() == null ? day : Times.days(happening.date()).last();
        Set<String> periods = new TreeSet<>();
        ChronoUnit step = personnel ? ChronoUnit.MONTHS : ChronoUnit.WEEKS;
        for (LocalDate at = first.minus(1, step); !at.isAfter(last.plus(1, step)); at = at.plusDays(7)) {
            periods.add(cell(happening.type(), at));
            periods.add(at.toString().substring(0, 7));
            periods.add(at.toString().substring(0, 4));
        }
        periods.add(cell(happening.type(), last.plus(1, step)));
        if (personnel) {
            periods.add(happening.lead() ? BACKGROUND : NEWS);
        }
        HappeningLinks.keyParticipants(happening)
                .forEach(one ->
                        periods.forEach(period -> keys.add(key(happening, happening.factuality(), one, period))));
        return keys;
    }

    /** The keys under which tellings may be kept of what came of this one, or of what this one came of. */
    public static Set<String> around(Happening happening) {
        Set<String> keys = new TreeSet<>();
        LocalDate day = Times.day(happening);
        if (day == null || !FollowUps.isAwaited(happening.type())) {
            return keys;
        }
        Set<String> periods = new TreeSet<>();
        if (Times.isPersonnel(happening.type())) {
            periods.add(NEWS);
            periods.add(BACKGROUND);
        } else {
            int days = FollowUps.daysToFollow(happening.type()) + 7;
            for (int d = -days; d <= days; d += 7) {
                periods.add(cell(happening.type(), day.plusDays(d)));
                periods.add(day.plusDays(d).toString().substring(0, 7));
            }
        }
        HappeningLinks.keyParticipants(happening)
                .forEach(one -> periods.forEach(period ->
                        FollowUps.others(happening).forEach(truth -> keys.add(key(happening, truth, one, period)))));
        return keys;
    }

    private static String cell(String type, LocalDate day) {
        return Times.isPersonnel(type)
                ? "M" + day.toString().substring(0, 7)
                : day.get(IsoFields.WEEK_BASED_YEAR) + "-W" + day.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR);
    }

    private static String key(Happening happening, String factuality, String participant, String period) {
        return happening.type() + " " + factuality + " " + participant + " " + period;
    }
}
