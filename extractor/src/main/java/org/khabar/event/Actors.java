package org.khabar.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.khabar.clause.Argument;
import org.khabar.clause.Clause;
import org.khabar.clause.SentenceReading;
import org.khabar.clause.Slot;
import org.khabar.frame.Frame;
import org.khabar.frame.FrameBook;
import org.khabar.mention.Nominal;

/** Noun phrases that nothing but their verb shows to be people: البعض الآخر in اعتبر البعض الآخر. */
public final class Actors {

    private static final Set<String> HUMAN = Set.of(
            "Statement",
            "Demand",
            "Criticism",
            "Accusation",
            "Warning",
            "Denial",
            "Rejection",
            "Protest",
            "Resignation",
            "Meeting");

    private Actors() {}

    /** The subjects of verbs that only people and bodies can do, where the words themselves do not say so. */
    public static List<Nominal> of(List<SentenceReading> readings, FrameBook frames) {
        List<Nominal> actors = new ArrayList<>();
        for (SentenceReading reading : readings) {
            for (Clause clause : reading.clauses()) {
                Argument subject = clause.kind() == Clause.Kind.VERB ? clause.argument(Slot.SUBJECT) : null;
                if (subject != null
                        && subject.nominal() != null
                        && !subject.nominal().isEntity()
                        && frames.candidates(clause).stream()
                                .filter(frame -> frame.conditions().isEmpty())
                                .map(Frame::type)
                                .anyMatch(HUMAN::contains)) {
                    actors.add(subject.nominal());
                }
            }
        }
        return actors;
    }
}
