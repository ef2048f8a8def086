package org.khabar.serve.page;

import com.google.common.collect.Sets;
import java.util.Comparator;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;

/**
 * Somebody's time in a post, as all articles together tell it; dates as precise as known, empty if unknown.
 *
 * @param startedBy events that began it
 * @param endedBy events that ended it
 * @param support passages of articles that tell of it
 */
record Tenure(
        Optional<Node> member,
        Optional<Node> post,
        Optional<Node> body,
        String start,
        String end,
        Set<Node> startedBy,
        Set<Node> endedBy,
        Set<Node> support) {
    Tenure {
        startedBy = Set.copyOf(startedBy);
        endedBy = Set.copyOf(endedBy);
        support = Set.copyOf(support);
    }

    /** The same as another article tells it too. */
    Tenure with(Tenure other) {
        String first = Stream.of(start, other.start)
                .filter(day -> !day.isEmpty())
                .min(Comparator.naturalOrder())
                .orElse("");
        return new Tenure(
                member,
                post,
                body,
                first,
                end.compareTo(other.end) >= 0 ? end : other.end,
                Sets.union(startedBy, other.startedBy),
                Sets.union(endedBy, other.endedBy),
                Sets.union(support, other.support));
    }

    /** When it began or, if that is unknown, ended; a sign behind all dates if neither is known. */
    String sortKey() {
        return Stream.of(start, end).filter(day -> !day.isEmpty()).findFirst().orElse("~");
    }

    /** Whether this is known to have been somebody else's before the other was theirs. */
    boolean precedes(Tenure other) {
        if (member.isEmpty() || other.member.isEmpty() || member.equals(other.member)) {
            return false;
        }
        if (!start.isEmpty() && !other.start.isEmpty()) {
            return compare(start, other.start) < 0;
        }
        if (!end.isEmpty() && !other.start.isEmpty()) {
            return compare(end, other.start) <= 0;
        }
        return !end.isEmpty() && !other.end.isEmpty() && compare(end, other.end) < 0;
    }

    /** Compares dates as far as both are known. */
    private static int compare(String date, String other) {
        return TimeAxis.cut(date, other).compareTo(TimeAxis.cut(other, date));
    }
}
