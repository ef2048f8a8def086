package org.khabar.event;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.khabar.coref.Entity;

/** Tells each happening once: tellings of the same type whose roles, time and truth agree become one event. */
final class EventMerger {

    private static final Set<String> SEPARATE = Set.of("Statement");

    private EventMerger() {}

    static List<Event> merge(List<Event> events) {
        List<Event> merged = new ArrayList<>();
        for (Event event : events) {
            int at = SEPARATE.contains(event.type()) ? -1 : partner(merged, event);
            if (at < 0) {
                merged.add(event);
            } else {
                merged.set(at, join(merged.get(at), event));
            }
        }
        return merged;
    }

    private static int partner(List<Event> merged, Event event) {
        for (int i = merged.size() - 1; i >= 0; i--) {
            if (same(merged.get(i), event)) {
                return i;
            }
        }
        return -1;
    }

    private static boolean same(Event a, Event b) {
        if (!a.type().equals(b.type()) || a.factuality() != b.factuality()) {
            return false;
        }
        if (a.date() != null && b.date() != null && !a.date().startsWith(b.date()) && !b.date().startsWith(a.date())) {
            return false;
        }
        boolean agents = agree(a.agents(), b.agents());
        boolean targets = agree(a.targets(), b.targets());
        return agents && targets && (shared(a, b) || bare(a) || bare(b));
    }

    private static boolean bare(Event e) {
        return e.agents().isEmpty() && e.targets().isEmpty();
    }

    private static boolean shared(Event a, Event b) {
        return !intersection(a.agents(), b.agents()).isEmpty() || !intersection(a.targets(), b.targets()).isEmpty();
    }

    private static boolean agree(Set<Entity> a, Set<Entity> b) {
        return a.isEmpty() || b.isEmpty() || !intersection(a, b).isEmpty();
    }

    private static Set<Entity> intersection(Set<Entity> a, Set<Entity> b) {
        Set<Entity> both = new LinkedHashSet<>(a);
        both.retainAll(b);
        return both;
    }

    private static Event join(Event a, Event b) {
        boolean fuller = weight(b) > weight(a);
        Event main = fuller ? b : a;
        Event other = fuller ? a : b;
        List<Telling> tellings = new ArrayList<>(main.tellings());
        tellings.addAll(other.tellings());
        Set<Entity> sources = new LinkedHashSet<>(a.sources());
        sources.addAll(b.sources());
        return new Event(
                main.type(),
                main.factuality(),
                tellings,
                main.agents().isEmpty() ? other.agents() : main.agents(),
                main.targets().isEmpty() ? other.targets() : main.targets(),
                or(main.post(), other.post()),
                or(main.organization(), other.organization()),
                or(main.place(), other.place()),
                main.date() != null ? main.date() : other.date(),
                main.date() != null || other.date() == null ? or(main.time(), other.time()) : other.time(),
                or(main.reason(), other.reason()),
                sources,
                or(main.content(), other.content()),
                Math.max(main.confidence(), other.confidence()));
    }

    private static <T> @Nullable T or(@Nullable T first, @Nullable T second) {
        return first != null ? first : second;
    }

    private static int weight(Event e) {
        return 2 * e.agents().size()
                + 2 * e.targets().size()
                + (e.post() != null ? 1 : 0)
                + (e.date() != null ? 1 : 0)
                + (e.reason() != null ? 1 : 0);
    }
}
