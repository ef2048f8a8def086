package org.khabar.event;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.khabar.clause.Argument;
import org.khabar.clause.Clause;
import org.khabar.clause.SentenceReading;
import org.khabar.frame.Frame;
import org.khabar.frame.FrameBook;
import org.khabar.mention.Kind;
import org.khabar.mention.Nominal;

/** What the predicates of changes of personnel tell about who is who, before anybody is known. */
final class Changes {

    private static final String APPOINTMENT = "Appointment";

    /** Changes of personnel, with the role of the one whose post it is. */
    private static final Map<String, String> PRINCIPALS =
            Map.of("Resignation", "agent", "Dismissal", "target", APPOINTMENT, "target");

    private final List<SentenceReading> readings;
    private final FrameBook frames;

    Changes(List<SentenceReading> readings, FrameBook frames) {
        this.readings = readings;
        this.frames = frames;
    }

    /** عينت الحكومة ليلى حداد مديرة: the words that tell the post, which may be her own, with hers, in the order of the text. */
    Map<Nominal, Nominal> appointed() {
        Map<Nominal, Nominal> appointed = new LinkedHashMap<>();
        for (SentenceReading reading : readings) {
            for (Clause clause : reading.clauses()) {
                Frame frame = fitting(reading, clause).get(APPOINTMENT);
                if (frame == null) {
                    continue;
                }
                Nominal post = first(
                        frame.slots("post"),
                        clause,
                        n -> !n.isNamed() && !n.posts().isEmpty());
                Nominal holder = first(
                        Stream.concat(frame.slots("target").stream(), Stream.of("subject", "object", "second"))
                                .toList(),
                        clause,
                        Nominal::isNamed);
                if (holder != null) {
                    appointed.put(post == null ? holder : post, holder);
                }
            }
        }
        return appointed;
    }

    /** وزير يستقيل, and then استقال سالم حداد: the heading's unnamed one is whom the first sentence names. */
    Map<Nominal, Nominal> retold() {
        if (readings.size() < 2) {
            return Map.of();
        }
        Map<String, Nominal> heading = principals(readings.get(0), n -> !n.isNamed());
        Map<Nominal, Nominal> retold = new LinkedHashMap<>();
        principals(readings.get(1), Nominal::isNamed).forEach((type, named) -> Optional.ofNullable(heading.get(type))
                .filter(unnamed -> unnamed.gender().agrees(named.gender()))
                .ifPresent(unnamed -> retold.put(named, unnamed)));
        return retold;
    }

    /** For each class of change that a sentence tells with a verb, who first does or undergoes it. */
    private Map<String, Nominal> principals(SentenceReading reading, Predicate<Nominal> wanted) {
        Map<String, Nominal> principals = new LinkedHashMap<>();
        for (Clause clause : reading.clauses()) {
            if (clause.kind() == Clause.Kind.VERB) {
                fitting(reading, clause).forEach((type, frame) -> {
                    Nominal who = first(frame.slots(PRINCIPALS.getOrDefault(type, "target")), clause, wanted);
                    if (who != null) {
                        principals.putIfAbsent(type, who);
                    }
                });
            }
        }
        return principals;
    }

    private Map<String, Frame> fitting(SentenceReading reading, Clause clause) {
        Map<String, Frame> fitting = new LinkedHashMap<>();
        frames.candidates(clause).stream()
                .filter(frame -> PRINCIPALS.containsKey(frame.type()) && Fillers.shows(frame, reading, clause))
                .forEach(frame -> fitting.putIfAbsent(frame.type(), frame));
        return fitting;
    }

    private static @Nullable Nominal first(List<String> slots, Clause clause, Predicate<Nominal> wanted) {
        return slots.stream()
                .flatMap(slot -> Fillers.own(slot, clause).stream())
                .map(Argument::nominal)
                .filter(Objects::nonNull)
                .filter(n -> n.kind() == Kind.PERSON && wanted.test(n))
                .findFirst()
                .orElse(null);
    }
}
