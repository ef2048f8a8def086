package org.khabar.event;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.khabar.coref.Entity;

/** What the same speaker goes on to say (وأضاف) was said on the day that the first saying tells; years do not go on. */
final class SpeechDates {

    private SpeechDates() {}

    static List<Event> spread(List<Event> events) {
        Map<Set<Entity>, String> said = new HashMap<>();
        List<Event> out = new ArrayList<>();
        for (Event event : events) {
            boolean speech = event.type().equals("Statement") && !event.agents().isEmpty();
            String known = said.get(event.agents());
            String date = event.date();
            if (speech && date != null && date.length() == 10) {
                said.put(event.agents(), date);
            }
            out.add(speech && date == null && known != null ? event.on(known) : event);
        }
        return out;
    }
}
