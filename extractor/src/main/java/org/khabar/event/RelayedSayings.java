package org.khabar.event;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Who passes on what somebody goes on to say: نقلت الوكالة عن الضابط أن المعركة انتهت. وأضاف أن الطريق مفتوح. Both are
 * the agency's reports.
 */
final class RelayedSayings {

    private static final String SAYING = "Statement";

    private RelayedSayings() {}

    /** The events in their order, each saying credited like the one of the same speaker in the sentence before. */
    static List<Event> credited(List<Event> events) {
        List<Event> credited = new ArrayList<>();
        @Nullable Event before = null;
        for (Event event : events) {
            Event told = before != null && goesOn(before, event) ? event.creditedTo(before.sources()) : event;
            credited.add(told);
            before = told.type().equals(SAYING) ? told : before;
        }
        return credited;
    }

    private static boolean goesOn(Event before, Event event) {
        return event.type().equals(SAYING)
                && event.sources().isEmpty()
                && !event.agents().isEmpty()
                && event.agents().equals(before.agents())
                && first(event) - last(before) <= 1;
    }

    private static int first(Event event) {
        return event.tellings().stream().mapToInt(Telling::sentence).min().orElse(0);
    }

    private static int last(Event event) {
        return event.tellings().stream().mapToInt(Telling::sentence).max().orElse(0);
    }
}
