package org.khabar.export;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.Optional;
import org.apache.jena.graph.Node;

/**
 * Days from the first to the last, both included.
 *
 * @param first first day
 * @param last last day, not before the first
 */
record Span(LocalDate first, LocalDate last) implements Comparable<Span> {

    /** What an {@code xsd:date}, {@code xsd:gYearMonth} or {@code xsd:gYear} covers; empty for anything else. */
    static Optional<Span> of(Node date) {
        if (!date.isLiteral()) {
            return Optional.empty();
        }
        String words = date.getLiteralLexicalForm();
        try {
            return switch (words.length()) {
                case 4 -> Optional.of(year(Year.parse(words)));
                case 7 -> Optional.of(month(YearMonth.parse(words)));
                default -> {
                    LocalDate day = LocalDate.parse(words.length() > 10 ? words.substring(0, 10) : words);
                    yield Optional.of(new Span(day, day));
                }
            };
        } catch (DateTimeException e) {
            // A year before 1 or after 9999; no tool's timeline holds it.
            return Optional.empty();
        }
    }

    private static Span year(Year year) {
        return new Span(year.atDay(1), year.atMonth(12).atEndOfMonth());
    }

    private static Span month(YearMonth month) {
        return new Span(month.atDay(1), month.atEndOfMonth());
    }

    long days() {
        return last.toEpochDay() - first.toEpochDay() + 1;
    }

    @Override
    public int compareTo(Span other) {
        int byFirst = first.compareTo(other.first);
        return byFirst != 0 ? byFirst : last.compareTo(other.last);
    }
}
