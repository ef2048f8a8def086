package org.khabar.export;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Several spans together. */
final class Spans {
    private Spans() {}

    /** From the first day of any to the last day of any. */
    static Optional<Span> hull(List<Span> spans) {
        Optional<LocalDate> first = spans.stream().map(Span::first).min(Comparator.naturalOrder());
        Optional<LocalDate> last = spans.stream().map(Span::last).max(Comparator.naturalOrder());
        return first.flatMap(begin -> last.map(end -> new Span(begin, end)));
    }
}
