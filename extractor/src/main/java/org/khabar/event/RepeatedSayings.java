package org.khabar.event;

import java.util.ArrayList;
import java.util.List;

/**
 * Tells once what one speaker says in one sentence (قال إن الجسر مغلق، مضيفا أن العمل مستمر), and what a heading says
 * before the text does.
 */
final class RepeatedSayings {

    private static final String SAYING = "Statement";

    /** Index of the sentence that is the article's heading. */
    private static final int HEADING = 0;

    private RepeatedSayings() {}

    /** The events in the order of the text, each saying that only goes on with an earlier one joined with it. */
    static List<Event> joined(List<Event> events) {
        List<Event> joined = new ArrayList<>();
        for (Event event : events) {
            int at = event.type().equals(SAYING) ? earlier(joined, event) : -1;
            if (at < 0) {
                joined.add(event);
            } else {
                joined.set(at, EventMerger.spellOut(joined.get(at), event));
            }
        }
        return joined;
    }

    private static int earlier(List<Event> events, Event event) {
        for (int i = events.size() - 1; i >= 0; i--) {
            if (goesOn(events.get(i), event)) {
                return i;
            }
        }
        return -1;
    }

    private static boolean goesOn(Event before, Event event) {
        boolean speaker =
                before.agents().equals(event.agents()) && !event.agents().isEmpty();
        return before.type().equals(SAYING)
                && before.factuality() == event.factuality()
                && speaker
                && (isBeside(before, event) || isHeading(before));
    }

    private static boolean isBeside(Event before, Event event) {
        return before.tellings().stream()
                .anyMatch(t -> event.tellings().stream().anyMatch(u -> t.sentence() == u.sentence()));
    }

    /** Nothing but a heading has told it yet. */
    private static boolean isHeading(Event event) {
        return event.tellings().stream().allMatch(t -> t.sentence() == HEADING);
    }
}
