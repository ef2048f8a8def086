package org.khabar.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.khabar.clause.Clause;
import org.khabar.clause.Link;

/** The events of one sentence, where one predicate may only spell out another: شن هجوما, قتل في غارة, تعرض لانتقادات. */
final class Retellings {

    /** What is done by speaking can be about another such act: طالب بإدانة الهجوم, دعا إلى دعم المطالب. */
    private static final Set<String> BY_FORCE = Set.of("Attack", "Arrest", "Protest", "Meeting", "Publication");

    private static final Set<String> APART = Set.of("Statement", "Appointment", "Dismissal", "Resignation", "Election");

    private record Told(Candidate candidate, Event event) {}

    private final List<Told> told = new ArrayList<>();

    void add(Candidate candidate, Event event) {
        told.add(new Told(candidate, event));
    }

    /** The events in the order of the text, each predicate that another one spells out joined with it. */
    List<Event> joined() {
        List<Event> events = new ArrayList<>();
        List<Told> rest = new ArrayList<>(told);
        while (!rest.isEmpty()) {
            Told first = rest.remove(0);
            Event event = first.event();
            List<Told> same = new ArrayList<>(List.of(first));
            for (Told other = next(same, rest); other != null; other = next(same, rest)) {
                rest.remove(other);
                event = governs(other, same)
                        ? EventMerger.spellOut(other.event(), event)
                        : EventMerger.spellOut(event, other.event());
                same.add(other);
            }
            events.add(event);
        }
        return events;
    }

    private static boolean governs(Told governor, List<Told> governed) {
        return governed.stream().anyMatch(t -> spellsOut(governor, t));
    }

    private static @Nullable Told next(List<Told> same, List<Told> rest) {
        for (Told other : rest) {
            if (same.stream().anyMatch(t -> spellsOut(t, other) || spellsOut(other, t))) {
                return other;
            }
        }
        return null;
    }

    /** Whether the second hangs on the first and tells the same deed. */
    private static boolean spellsOut(Told governor, Told governed) {
        Event event = governor.event();
        if (!event.type().equals(governed.event().type()) || APART.contains(event.type())) {
            return false;
        }
        Clause upper = governor.candidate().clause();
        Link link = governed.candidate().clause().link();
        if (link == null || link.clause() != upper.index()) {
            return false;
        }
        boolean bare = link.marker().equals("object") || link.marker().equals("subject");
        boolean undergone = link.marker().equals("ل") && upper.kind() == Clause.Kind.VERB;
        return bare || undergone || BY_FORCE.contains(event.type());
    }
}
