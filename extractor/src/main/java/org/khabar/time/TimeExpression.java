package org.khabar.time;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A time as a text tells it.
 *
 * @param first index of its first token
 * @param end index after its last token
 * @param value ISO 8601 date, month or year ({@code 2018-03-13}, {@code 2018-03}, {@code 2018}), or null if it
 *     cannot be reckoned
 * @param ahead its value for what has not happened yet, where the words leave it open (يوم الأحد, on Sunday)
 * @param owners indices of the predicates whose time the grammar says it is; empty where only word order can tell
 * @param shift how it stands to the time told before, until {@link Story} has reckoned it from that; else null
 */
public record TimeExpression(
        int first,
        int end,
        @Nullable String value,
        @Nullable String ahead,
        Set<Integer> owners,
        @Nullable Shift shift) {

    public TimeExpression {
        owners = Set.copyOf(owners);
    }

    /** A time that needs no other. */
    public TimeExpression(int first, int end, @Nullable String value, @Nullable String ahead, Set<Integer> owners) {
        this(first, end, value, ahead, owners, null);
    }

    /**
     * A time told from the one before it.
     *
     * @param ahead its value for what has not happened yet, or null if that is told in the same way
     */
    public static TimeExpression shifted(int first, int end, Shift shift, @Nullable String ahead) {
        return new TimeExpression(first, end, null, ahead, Set.of(), shift);
    }

    /** A time of which only word order can tell what happens then. */
    public TimeExpression(int first, int end, @Nullable String value, @Nullable String ahead) {
        this(first, end, value, ahead, Set.of());
    }

    /** A time that is the same for what has happened and for what will. */
    public TimeExpression(int first, int end, @Nullable String value) {
        this(first, end, value, value);
    }

    /** The same time as that of some predicates. */
    public TimeExpression of(Set<Integer> predicates) {
        return new TimeExpression(first, end, value, ahead, predicates, shift);
    }
}
