package org.khabar.identity;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Whether two tellings can be of one time. */
final class Times {

    private static final Set<String> PERSONNEL = Set.of("Resignation", "Appointment", "Dismissal", "Election");

    /** Newspapers take the day of the news for the day of the event, and time zones differ. */
    private static final int DAYS_BETWEEN_DATES = 1;

    /** How long after an event articles tell it as news. */
    private static final int DAYS_OF_NEWS = 4;

    /** A change of office is told again for weeks. */
    private static final int DAYS_OF_PERSONNEL_NEWS = 30;

    private Times() {}

    /** 1 for times that agree, less where one has to be guessed, 0 for times that exclude each other. */
    static double agreement(Happening a, Happening b) {
        if (a.date() != null && b.date() != null) {
            return dates(a.date(), b.date());
        }
        int days = daysOfNews(a.type());
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

    static int daysOfNews(String type) {
        return PERSONNEL.contains(type) ? DAYS_OF_PERSONNEL_NEWS : DAYS_OF_NEWS;
    }

    private static double dates(String a, String b) {
        if (a.length() == 10 && b.length() == 10) {
            long days = Math.abs(ChronoUnit.DAYS.between(LocalDate.parse(a), LocalDate.parse(b)));
            return days == 0 ? 1 : days <= DAYS_BETWEEN_DATES ? 0.95 : 0;
        }
        return a.startsWith(b) || b.startsWith(a) ? 0.95 : 0;
    }

    private static double toldAfter(String date, @Nullable LocalDate published, int days) {
        if (published == null) {
            return 0;
        }
        if (date.length() < 10) {
            return published.toString().startsWith(date) ? 0.9 : 0;
        }
        long after = ChronoUnit.DAYS.between(LocalDate.parse(date), published);
        return after >= -DAYS_BETWEEN_DATES && after <= days ? 0.95 : 0;
    }
}
