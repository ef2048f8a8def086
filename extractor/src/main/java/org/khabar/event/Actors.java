package org.khabar.event;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.khabar.clause.Argument;
import org.khabar.clause.Clause;
import org.khabar.clause.Pronoun;
import org.khabar.clause.SentenceReading;
import org.khabar.clause.Slot;
import org.khabar.coref.Clues;
import org.khabar.frame.Frame;
import org.khabar.frame.FrameBook;
import org.khabar.mention.Nominal;

/** Noun phrases and pronouns that only their predicate shows to be people: البعض الآخر in اعتبر البعض الآخر. */
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

    /** What is done by speaking. */
    private static final Set<String> SPEAKING =
            Set.of("Statement", "Demand", "Criticism", "Accusation", "Warning", "Denial", "Rejection", "Support");

    /** What is done to people only; the target is a person. */
    private static final Set<String> TO_PEOPLE = Set.of("Appointment", "Dismissal");

    private Actors() {}

    /** بيان الوزارة: the ministry speaks in it. */
    private static boolean isDocument(Nominal nominal, SentenceReading reading, FrameBook frames) {
        Nominal whose = nominal.complement();
        Set<String> head = reading.sentence().token(nominal.head()).nouns();
        return whose != null
                && whose.isEntity()
                && frames.frames().stream()
                        .filter(f -> f.type().equals("Publication") && f.kind() == Clause.Kind.NOUN)
                        .anyMatch(f -> f.lemmas().stream().anyMatch(head::contains));
    }

    /** نقلت الوكالة عن الوزير: who speaks is not the subject. */
    private static Optional<Nominal> relayed(Clause clause, SentenceReading reading, FrameBook frames) {
        return frames.candidates(clause).stream()
                .filter(frame -> frame.type().equals("Statement") && Fillers.shows(frame, reading, clause))
                .flatMap(frame -> frame.slots("agent").stream())
                .filter(slot -> slot.startsWith("@"))
                .flatMap(slot -> Fillers.own(slot, clause).stream())
                .map(Argument::nominal)
                .filter(n -> n != null && n.isEntity())
                .findFirst();
    }

    /** القبض على خلية, اعتقال الشبكة: only people are arrested, whatever they are called. */
    private static Stream<Nominal> held(Clause clause, SentenceReading reading, FrameBook frames) {
        return frames.candidates(clause).stream()
                .filter(frame -> frame.type().equals("Arrest") && Fillers.shows(frame, reading, clause))
                .flatMap(frame -> frame.slots("target").stream())
                .filter(slot -> !slot.equals("subject"))
                .flatMap(slot -> Fillers.own(slot, clause).stream())
                .map(Argument::nominal)
                .filter(n -> n != null && !n.isEntity() && !isDeed(n, reading, frames));
    }

    /** أعلن فيه القبض على المتهم: what is announced announces nothing. */
    private static boolean isDeed(Nominal nominal, SentenceReading reading, FrameBook frames) {
        boolean owned = nominal.complement() != null && nominal.complement().isEntity(); // أسر المعتقلين, families
        return !owned
                && reading.clauses().stream()
                        .filter(c -> c.token() == nominal.head() && c.kind() == Clause.Kind.NOUN)
                        .flatMap(c -> frames.candidates(c).stream())
                        .anyMatch(f ->
                                !f.type().equals("Publication") && !f.type().equals("Statement"));
    }

    /**
     * The subjects of verbs that only people and bodies can do, where the words themselves do not say so, and the
     * pronouns for whoever is put into a post or out of one.
     */
    public static Clues of(List<SentenceReading> readings, FrameBook frames) {
        List<Nominal> actors = new ArrayList<>();
        Set<Pronoun> people = new HashSet<>();
        Set<Nominal> deeds = new HashSet<>();
        Map<Clues.Predicate, Optional<Nominal>> sayings = new HashMap<>();
        for (SentenceReading reading : readings) {
            for (Clause clause : reading.clauses()) {
                if (clause.kind() == Clause.Kind.NOUN
                        && frames.candidates(clause).stream().map(Frame::type).anyMatch(Nations.DEEDS::contains)) {
                    Nations.phrase(reading, clause)
                            .filter(n -> n.country() != null)
                            .ifPresent(deeds::add);
                }
                if (clause.kind() == Clause.Kind.VERB && frames.tells(clause, SPEAKING)) {
                    sayings.put(
                            new Clues.Predicate(clause.sentence(), clause.token()), relayed(clause, reading, frames));
                }
                Argument subject = clause.kind() == Clause.Kind.VERB ? clause.argument(Slot.SUBJECT) : null;
                if (subject != null
                        && subject.nominal() != null
                        && !subject.nominal().isEntity()
                        && !isDocument(subject.nominal(), reading, frames)
                        && !isDeed(subject.nominal(), reading, frames)
                        && frames.candidates(clause).stream()
                                .filter(frame -> frame.conditions().isEmpty())
                                .map(Frame::type)
                                .anyMatch(HUMAN::contains)) {
                    actors.add(subject.nominal());
                }
                held(clause, reading, frames).forEach(actors::add);
                frames.candidates(clause).stream()
                        .filter(frame -> TO_PEOPLE.contains(frame.type()) && Fillers.shows(frame, reading, clause))
                        .flatMap(frame -> frame.slots("target").stream().limit(1))
                        .flatMap(slot -> Fillers.own(slot, clause).stream())
                        .map(Argument::pronoun)
                        .filter(Objects::nonNull)
                        .forEach(people::add);
            }
        }
        Changes changes = new Changes(readings, frames);
        return new Clues(actors, people, deeds, sayings, changes.appointed(), changes.retold());
    }
}
