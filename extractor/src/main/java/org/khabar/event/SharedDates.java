package org.khabar.event;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.khabar.clause.Clause;
import org.khabar.clause.SentenceReading;
import org.khabar.coref.Entity;
import org.khabar.time.TimeExpression;

/** Days that an article tells once for several events: those of one speaker's sayings, and of one reshuffle. */
final class SharedDates {

    /** Decisions that come in rows: a reshuffle, a verdict on several, the results of one vote. */
    private static final Set<String> DECISIONS = Set.of("Appointment", "Dismissal", "Investigation", "Election");

    private static final int LEAD = 3;
    private static final int DAY = "2018-03-13".length();

    private final List<SentenceReading> readings;
    private final Contexts contexts;

    SharedDates(List<SentenceReading> readings, Contexts contexts) {
        this.readings = readings;
        this.contexts = contexts;
    }

    List<Event> spread(List<Event> events) {
        Map<Set<Entity>, String> said = new HashMap<>();
        Map<String, String> lead = lead(events);
        List<Event> out = new ArrayList<>();
        for (Event event : events) {
            String date = event.date();
            boolean actual = event.factuality() == Factuality.ACTUAL;
            boolean speech = actual
                    && event.type().equals("Statement")
                    && !event.agents().isEmpty();
            if (speech && isDay(date)) {
                said.put(event.agents(), date);
            }
            String shared = null;
            if (speech) {
                // What the same speaker goes on to say (وأضاف) was said on the day of the first saying.
                shared = said.get(event.agents());
            } else if (actual && DECISIONS.contains(event.type()) && isPlain(event)) {
                shared = lead.get(group(event));
            }
            out.add(date == null && shared != null ? event.on(shared) : event);
        }
        return out;
    }

    private static boolean isDay(@Nullable String date) {
        return date != null && date.length() == DAY;
    }

    /** For each kind of decision the day that the opening sentences tell beside one of it. */
    private Map<String, String> lead(List<Event> events) {
        Map<String, String> days = new HashMap<>();
        for (int i = 0; i < Math.min(LEAD, readings.size()); i++) {
            int sentence = i;
            for (TimeExpression time : readings.get(i).times()) {
                String day = time.value();
                if (isDay(day)) {
                    events.stream()
                            .filter(e -> e.tellings().stream().anyMatch(t -> t.sentence() == sentence))
                            .forEach(e -> days.putIfAbsent(group(e), day));
                }
            }
        }
        return days;
    }

    /** One reshuffle dismisses and appoints. */
    private static String group(Event event) {
        return event.type().equals("Dismissal") ? "Appointment" : event.type();
    }

    /** Told without any other time, and not as what had gone before (وكان قد عين, بعد إقالته). */
    private boolean isPlain(Event event) {
        Telling telling = event.tellings().get(0);
        SentenceReading reading = readings.get(telling.sentence());
        boolean earlier = false;
        for (Clause clause : reading.clauses()) {
            boolean helper =
                    clause.token() < telling.token() && clause.lemmas().stream().anyMatch(contexts.helpers()::contains);
            boolean shifted = clause.token() == telling.token()
                    && clause.link() != null
                    && contexts.times().contains(clause.link().marker());
            earlier |= helper || shifted;
        }
        boolean shifting = reading.sentence().tokens().stream()
                .limit(telling.token())
                .anyMatch(token -> contexts.shifting().contains(token.form()));
        return !earlier && !shifting && reading.times().isEmpty();
    }
}
