package org.khabar.identity;

import com.google.common.collect.Sets;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Whether two tellings can be of one time. */
final class Times {

    private static final Set<String> PERSONNEL = Set.of("Resignation", "Appointment", "Dismissal", "Election");

    /** Newspapers take the day of the news for the day of the event, and time zones differ. */
    private static final int DAYS_BETWEEN_DATES = 1;

    /** Nobody leaves or takes up an office, or is attacked, twice within so many days, so that other dates are other claims. */
    private static final int DAYS_BETWEEN_CLAIMS = 7;

    /** How long after an event articles tell it as news. */
    private static final int DAYS_OF_NEWS = 4;

    /** What somebody demands or denies about one and the same is told again when something comes of it. */
    private static final int DAYS_OF_DEMANDS = 7;

    /** A change of office, an attack on a known person or an expulsion is told again for weeks. */
    private static final int DAYS_OF_LASTING_NEWS = 30;

    private static final double OTHER_DATE = 0.9;

    private Times() {}

    /** 1 for times that agree, less where one has to be guessed, 0 for times that exclude each other. */
    static double agreement(Happening a, Happening b) {
        boolean lasting = isLasting(a, b);
        if (a.date() != null && b.date() != null) {
            return dates(a.date(), b.date(), lasting);
        }
        int days = lasting ? DAYS_OF_LASTING_NEWS : KnownBy.isAboutOne(a, b) ? DAYS_OF_DEMANDS : DAYS_OF_NEWS;
        if (a.date() != null) {
            return toldAfter(a.date(), b.published(), days);
        }
        if (b.date() != null) {
            return toldAfter(b.date(), a.published(), days);
        }
        return a.published() == null || b.published() == null
                ? 0
                : Math.abs(ChronoUnit.DAYS.between(a.published(), b.published())) <= days ? 0.9 : 0;
    }

    /** Whether both name a time, and the two can never be one, whatever else they share. */
    static boolean excludeEachOther(Happening a, Happening b) {
        boolean lasting = isLasting(a, b) || isPersonal(a) || isPersonal(b);
        return a.date() != null && b.date() != null && dates(a.date(), b.date(), lasting) == 0;
    }

    /** Whether two tellings agree on the day, as told or as the articles' own. */
    static boolean toTheDay(Happening a, Happening b) {
        LocalDate one = a.date() == null
                ? a.published()
                : a.date().length() == 10 ? Days.of(a.date()).first() : null;
        LocalDate other = b.date() == null
                ? b.published()
                : b.date().length() == 10 ? Days.of(b.date()).first() : null;
        return one != null && other != null && Math.abs(ChronoUnit.DAYS.between(one, other)) <= DAYS_BETWEEN_DATES;
    }

    /** The day by which a telling is looked for: the first of its date, else the day of the article; null if none is known. */
    static @Nullable LocalDate day(Happening happening) {
        return happening.date() != null ? Days.of(happening.date()).first() : happening.published();
    }

    /** Whether two tellings are of what is told again for weeks and does not happen twice in a week. */
    private static boolean isLasting(Happening a, Happening b) {
        return isPersonnel(a.type())
                || a.type().equals(Expulsions.TYPE) && KnownBy.sameCount(a, b)
                || isAttack(a.type()) && KnownBy.hasPerson(Sets.intersection(a.targets(), b.targets()));
    }

    /** Whether what happens to one who takes part is told again for weeks. */
    static boolean isLasting(String type, String participant) {
        return isPersonnel(type)
                || type.equals(Expulsions.TYPE) && participant.endsWith(Envoys.MARK)
                || isAttack(type) && KnownBy.isPerson(participant);
    }

    /** Whether it is told as the background of other news for years: a change of office, an attack on a person. */
    static boolean isPersonal(Happening happening) {
        return isPersonnel(happening.type()) || isAttack(happening.type()) && KnownBy.hasPerson(happening.targets());
    }

    private static boolean isAttack(String type) {
        return KnownBy.of(type) == KnownBy.VICTIM;
    }

    static boolean isPersonnel(String type) {
        return PERSONNEL.contains(type);
    }

    static int daysOfNews(String type) {
        return isPersonnel(type) ? DAYS_OF_LASTING_NEWS : DAYS_OF_NEWS;
    }

    private static double dates(String a, String b, boolean lasting) {
        if (a.equals(b) && a.length() == 10) {
            return 1;
        }
        long gap = Days.of(a).gap(Days.of(b));
        return gap <= DAYS_BETWEEN_DATES ? 0.95 : lasting && gap <= DAYS_BETWEEN_CLAIMS ? OTHER_DATE : 0;
    }

    private static double toldAfter(String date, @Nullable LocalDate published, int days) {
        if (published == null) {
            return 0;
        }
        Days when = Days.of(date);
        if (date.length() < 10) {
            return !published.isBefore(when.first()) && !published.isAfter(when.last()) ? 0.9 : 0;
        }
        long after = ChronoUnit.DAYS.between(when.first(), published);
        return after >= -DAYS_BETWEEN_DATES && after <= days ? 0.95 : 0;
    }
}
