package org.khabar.event;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.khabar.clause.Argument;
import org.khabar.clause.Clause;
import org.khabar.clause.Link;
import org.khabar.clause.SentenceReading;
import org.khabar.clause.Slot;
import org.khabar.frame.Frame;
import org.khabar.mention.Kind;

/** Which verbs of one sentence tell an intention by their future alone: سيقيم كبير الموظفين حفلا. */
final class Intentions {

    /** Any deed that somebody will do. */
    static final Frame FRAME = new Frame(
            "any/plan/future",
            "Plan",
            Clause.Kind.VERB,
            Set.of(),
            Map.of("agent", List.of("subject")),
            List.of(),
            false);

    private final SentenceReading reading;
    private final Fillers fillers;
    private final Contexts contexts;

    Intentions(SentenceReading reading, Fillers fillers) {
        this.reading = reading;
        this.fillers = fillers;
        this.contexts = fillers.contexts();
    }

    boolean isIntended(Clause clause) {
        return clause.kind() == Clause.Kind.VERB
                && clause.cues().stream()
                        .anyMatch(cue -> "future".equals(contexts.cues().get(cue)))
                && !isQuestion()
                && (clause.cues().stream().filter(contexts.cues()::containsKey).count() == 1 || isRenounced(clause))
                && clause.lemmas().stream().noneMatch(contexts.states()::contains)
                && fillers.entities(List.of("subject"), reading, clause).stream()
                        .anyMatch(e -> e.kind() != Kind.OTHER && (e.kind() != Kind.PLACE || e.entry() != null));
    }

    private boolean isQuestion() {
        int last = reading.sentence().size() - 1;
        return last >= 0 && reading.sentence().token(last).isForm("?");
    }

    /** Announced that he will not run: who speaks of himself renounces a plan. */
    private boolean isRenounced(Clause clause) {
        Argument subject = clause.argument(Slot.SUBJECT);
        boolean said = clause.link() != null && clause.link().marker().equals(Link.FACT);
        return said
                && subject != null
                && subject.pronoun() != null
                && clause.cues().stream()
                        .map(contexts.cues()::get)
                        .allMatch(effect -> effect == null || effect.equals("future") || effect.equals("negation"));
    }

    /** Whether an intention is told by another of the deeds of its sentence. */
    boolean isToldOtherwise(Candidate candidate, List<Candidate> deeds) {
        return candidate.frame().equals(FRAME) && (isOfDeed(candidate, deeds) || isAnnounced(candidate, deeds));
    }

    /** سيقوم بزيارة, ستنفذ هجوما: the deed that a light verb brings in is planned, not a plan beside it. */
    private boolean isOfDeed(Candidate candidate, List<Candidate> deeds) {
        Clause clause = candidate.clause();
        return contexts.isLight(clause)
                && deeds.stream()
                        .map(deed -> deed.clause().link())
                        .anyMatch(link ->
                                link != null && link.clause() == clause.index() && contexts.isDoing(clause, link));
    }

    /** Announced that she will run: the plan is told where it is announced. */
    private static boolean isAnnounced(Candidate candidate, List<Candidate> deeds) {
        Link link = candidate.clause().link();
        return link != null
                && link.marker().equals(Link.FACT)
                && deeds.stream()
                        .filter(deed -> deed.frame().type().equals("Plan"))
                        .anyMatch(deed -> deed.clause().index() == link.clause());
    }
}
