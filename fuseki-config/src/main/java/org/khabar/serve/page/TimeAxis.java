package org.khabar.serve.page;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.khabar.serve.explore.Happening;

/**
 * The stretch of time that is shown, span by span, the earliest first.
 *
 * @param zoom how fine the spans are
 * @param spans the spans, at most {@link Zoom#most}
 */
record TimeAxis(Zoom zoom, List<String> spans) {
    private static final int DOZEN = 12;

    TimeAxis {
        spans = List.copyOf(spans);
    }

    /**
     * The latest stretch: up to the last event or, where that is years ahead, up to what articles speak of as the past; or the one that ends where somebody wants it to end.
     *
     * @param wanted how fine, if somebody wants that; or else as fine as shows most of the events
     * @param end the last span, if somebody wants that
     */
    static TimeAxis of(Collection<Happening> events, Optional<Zoom> wanted, Optional<String> end) {
        List<String> days = events.stream()
                .map(Happening::day)
                .filter(Zoom::isDate)
                .sorted()
                .toList();
        if (days.isEmpty()) {
            return new TimeAxis(wanted.orElse(Zoom.YEAR), List.of());
        }
        String told = events.stream()
                .map(Happening::told)
                .filter(Zoom::isDate)
                .max(Comparator.naturalOrder())
                .orElse("");
        String latest = days.get(days.size() - 1);
        // What is foretold for years ahead should not push the present off the page.
        String past =
                !told.isEmpty() && latest.compareTo(told) > 0 && days.get(0).compareTo(told) <= 0 ? told : latest;
        Zoom zoom = wanted.orElseGet(() -> fitting(days, past));
        boolean allFit = zoom.between(zoom.first(days.get(0)), zoom.first(latest)) < zoom.most();
        String last = zoom.first(end.filter(Zoom::isDate).orElse(allFit ? latest : past));
        String first = zoom.first(days.get(0));
        long number = Math.min(zoom.most(), Math.max(0, zoom.between(first, last)) + 1);
        List<String> spans = new ArrayList<>();
        for (long back = number - 1; back >= 0; back--) {
            spans.add(zoom.plus(last, -back));
        }
        return new TimeAxis(zoom, spans);
    }

    /** The finest that shows nine of ten events, of which a few may be told from long ago. */
    private static Zoom fitting(List<String> days, String last) {
        String first = days.get(days.size() / 10);
        return Stream.of(Zoom.DAY, Zoom.MONTH)
                .filter(zoom -> days.stream()
                                        .filter(day -> zoom.spanOf(day).isPresent())
                                        .count()
                                * 2
                        >= days.size())
                .filter(zoom -> zoom.between(zoom.first(first), zoom.first(last)) < zoom.most())
                .findFirst()
                .orElse(Zoom.YEAR);
    }

    /** Without the first spans as far as they hold less than a hundredth of the events; a dozen spans stay. */
    TimeAxis withoutThinBeginning(Collection<Happening> events) {
        Map<String, Long> counts = events.stream()
                .flatMap(event -> zoom.spanOf(event.day()).stream())
                .collect(Collectors.groupingBy(span -> span, Collectors.counting()));
        long all =
                spans.stream().mapToLong(span -> counts.getOrDefault(span, 0L)).sum();
        long passed = 0;
        int from = 0;
        while (from < spans.size() - DOZEN) {
            passed += counts.getOrDefault(spans.get(from), 0L);
            if (passed * 100 >= all) {
                break;
            }
            from++;
        }
        return new TimeAxis(zoom, spans.subList(from, spans.size()));
    }

    boolean isEmpty() {
        return spans.isEmpty();
    }

    String first() {
        return spans.get(0);
    }

    String last() {
        return spans.get(spans.size() - 1);
    }

    /** Whether a date lies before the stretch. */
    boolean isLaterThan(String date) {
        return !isEmpty() && Zoom.isDate(date) && cut(date, first()).compareTo(cut(first(), date)) < 0;
    }

    /** Whether a date lies behind the stretch. */
    boolean isEarlierThan(String date) {
        return !isEmpty() && Zoom.isDate(date) && cut(date, last()).compareTo(cut(last(), date)) > 0;
    }

    /** A date as coarse as another. */
    static String cut(String date, String other) {
        return date.substring(0, Math.min(date.length(), other.length()));
    }
}
