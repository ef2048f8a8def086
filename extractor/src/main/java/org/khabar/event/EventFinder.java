package org.khabar.event;

import com.google.common.collect.ImmutableMultiset;
import com.google.common.collect.Multiset;
import com.google.common.collect.Sets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.khabar.clause.Argument;
import org.khabar.clause.Circumstance;
import org.khabar.clause.Clause;
import org.khabar.clause.Link;
import org.khabar.clause.SentenceReading;
import org.khabar.clause.Slot;
import org.khabar.coref.Entities;
import org.khabar.coref.Entity;
import org.khabar.frame.Frame;
import org.khabar.frame.FrameBook;
import org.khabar.judgement.Judgement;
import org.khabar.mention.Kind;
import org.khabar.mention.Nominal;
import org.khabar.text.Span;
import org.khabar.text.Traits;
import org.khabar.time.TimeExpression;

/** Finds the events of an article: every clause that a frame fits, with its roles, its truth and its circumstances. */
public final class EventFinder {

    private static final Set<String> JUDGING =
            Set.of("Criticism", "Support", "Rejection", "Denial", "Accusation", "Warning", "Statement");

    /** What is less likely to be right than this would put more false events into a graph than it adds true ones. */
    private static final double WORTH_TELLING = 0.15;

    /** Classes that nobody would call right without whom they are done to. */
    private static final Set<String> DONE_TO = Set.of("Appointment", "Dismissal");

    /** What is called after the town where it takes place: اجتماع عمان, the Geneva talks. */
    private static final Set<String> SITED = Set.of("Meeting", "Protest", "Election");

    private static final Set<String> ADDRESSING = Set.of("Demand", "Accusation");

    private final FrameBook frames;
    private final Contexts contexts;
    private final Judgement judgement;

    public EventFinder(FrameBook frames, Contexts contexts, Judgement judgement) {
        this.frames = frames;
        this.contexts = contexts;
        this.judgement = judgement;
    }

    /**
     * The events of an article, each told once, in the order of their first telling.
     *
     * @param text the article, into which all spans point
     */
    public List<Event> find(String text, List<SentenceReading> readings, Entities entities) {
        Fillers fillers = new Fillers(readings, entities, contexts, this::addresses, this::judges, this::isWriting);
        List<Event> events = new ArrayList<>();
        List<Quotes> quotes = Quotes.of(readings);
        Nearby nearby = new Nearby(readings, entities);
        Set<Entity> quoted = Set.of();
        Judgement ofArticle = judgement.of(
                text, readings.stream().map(SentenceReading::sentence).toList());
        for (int i = 0; i < readings.size(); i++) {
            quoted = inSentence(ofArticle, readings.get(i), entities, fillers, quotes.get(i), nearby, quoted, events);
        }
        List<Event> merged = EventMerger.merge(
                RelayedSayings.credited(RepeatedSayings.joined(events)), new Sameness(ofArticle, readings));
        return new SharedDates(readings, contexts)
                .spread(merged).stream()
                        .filter(event -> event.confidence() >= WORTH_TELLING)
                        .toList();
    }

    /** Adds the events of one sentence; gives those who speak in the quotation that it leaves open. */
    private Set<Entity> inSentence(
            Judgement ofArticle,
            SentenceReading reading,
            Entities entities,
            Fillers fillers,
            Quotes quotes,
            Nearby nearby,
            Set<Entity> quoted,
            List<Event> events) {
        Judgement here = ofArticle.in(reading.sentence());
        Intentions intentions = new Intentions(reading, fillers);
        List<Candidate> fitting = fitting(reading, fillers, intentions);
        List<Candidate> kept = new ArrayList<>(fitting);
        kept.removeIf(this::isConnective);
        List<Candidate> deeds = List.copyOf(kept);
        kept.removeIf(candidate -> intentions.isToldOtherwise(candidate, deeds));
        List<Candidate> sayings = kept.stream().filter(Candidate::isSaying).toList();
        new Sayings(reading, contexts, kept, quotes).removeFrom(kept);
        PredicateFeatures features =
                new PredicateFeatures(reading, frames, entities, quotes, fitting, kept, types(events));
        List<Candidate> candidates = new ChosenClasses(here, frames, features).among(reading, fitting);
        Circumstances circumstances = new Circumstances(here, reading, fillers, candidates, sayings, quotes, quoted);
        ChosenTruth truth = new ChosenTruth(here, features);
        Retellings told = new Retellings();
        OwnPrincipals own =
                new OwnPrincipals(candidates, one -> ruled(one, candidates, fillers, circumstances, entities));
        Judge judge = new Judge(contexts);
        Posts posts = new Posts(fillers);
        Agencies agencies = new Agencies(fillers, entities);
        for (Candidate candidate : candidates) {
            if (!fillers.documents().authors().isEmpty() && isReturning(candidate)) {
                continue;
            }
            Set<Entity> last =
                    events.isEmpty() ? Set.of() : events.get(events.size() - 1).agents();
            RoleFeatures seen = new RoleFeatures(candidate, entities, quotes, nearby, contexts.stating());
            ChosenRoles roles = new ChosenRoles(here, seen, last);
            RoleFeatures.Ruled ruled = ruled(candidate, candidates, fillers, circumstances, entities);
            ChosenRoles.Judged judged = own.of(candidate, ruled, roles.of(candidate, ruled));
            ChosenOffice.Office office =
                    new ChosenOffice(here, candidate, nearby, posts, agencies).of(seen, ruled, last);
            Event event = event(candidate, candidates, judge, fillers, circumstances, truth, judged, office);
            told.add(candidate, event);
            if (event.type().equals("Publication")) {
                fillers.documents().wrote(event.agents());
            }
        }
        events.addAll(told.joined());
        return circumstances.quoted();
    }

    private static RoleFeatures.Ruled ruled(
            Candidate candidate,
            List<Candidate> candidates,
            Fillers fillers,
            Circumstances circumstances,
            Entities entities) {
        Participants participants = new Participants(candidate, candidates, fillers, circumstances, entities);
        return new RoleFeatures.Ruled(
                participants.agents(), participants.targets(), circumstances.sources(candidate, participants.agents()));
    }

    private List<Candidate> fitting(SentenceReading reading, Fillers fillers, Intentions intentions) {
        List<Candidate> fitting = new ArrayList<>();
        for (Clause clause : reading.clauses()) {
            Frame frame = frames.candidates(clause).stream()
                    .filter(f -> fillers.fits(f, reading, clause))
                    .findFirst()
                    .orElse(intentions.isIntended(clause) ? Intentions.FRAME : null);
            if (frame != null) {
                fitting.add(new Candidate(reading, clause, frame));
            }
        }
        return fitting;
    }

    private static Multiset<String> types(List<Event> events) {
        return events.stream().map(Event::type).collect(ImmutableMultiset.toImmutableMultiset());
    }

    /** وأكدت الرسالة: the letter whose sending has been told. */
    private static boolean isReturning(Candidate candidate) {
        Clause clause = candidate.clause();
        return candidate.frame().type().equals("Publication")
                && clause.kind() == Clause.Kind.NOUN
                && clause.traits().definite()
                && clause.argument(Slot.POSSESSOR) == null;
    }

    /** قال الوزير في بيان: who speaks in it has written it. */
    private boolean isWriting(Clause clause) {
        return frames.candidates(clause).stream().map(Frame::type).anyMatch("Publication"::equals);
    }

    /** What is asked of somebody, or laid to his charge, he does. */
    private boolean addresses(Clause clause) {
        return frames.tells(clause, ADDRESSING);
    }

    /** Whoever condemns or praises a deed does not do it. */
    private boolean judges(Clause clause) {
        return frames.tells(clause, JUDGING);
    }

    private static boolean isKnown(Clause clause) {
        return clause.kind() == Clause.Kind.NOUN
                && (clause.traits().definite() || clause.argument(Slot.POSSESSOR) != null);
    }

    /** Nouns have no tense, and headings tell in the present what is to come: ترامب يلتقي بوتين قريبا. */
    private static boolean isLoose(SentenceReading reading, Clause clause) {
        return clause.kind() == Clause.Kind.NOUN
                || reading.sentence().index() == 0 && clause.traits().tense() == Traits.Tense.IMPERFECT;
    }

    /** What is accepted, announced or confirmed has happened. */
    private boolean isTold(SentenceReading reading, Clause clause) {
        Link link = clause.link();
        Clause governor = Fillers.governor(reading, clause);
        return link != null && governor != null && contexts.effect(governor, link.marker()) == Factuality.ACTUAL;
    }

    /** احتجاجا in احتجاجا على tells a motive and no protest. */
    private boolean isConnective(Candidate candidate) {
        int token = candidate.clause().token();
        Link link = candidate.clause().link();
        Clause governor = Fillers.governor(candidate.reading(), candidate.clause());
        Argument object = governor == null ? null : governor.argument(Slot.OBJECT);
        Nominal held = object == null ? null : object.nominal();
        if (link != null
                && governor != null
                && link.marker().equals("object")
                && contexts.isLight(governor)
                && (held == null || held.head() == token)) {
            return false; // نظمت النقابة احتجاجا على القانون, but أعلن استقالته احتجاجا على القانون
        }
        return candidate.reading().circumstances().stream()
                .anyMatch(c -> c.kind() == Circumstance.Kind.REASON && c.marker() <= token && token < c.first());
    }

    /** An event as it is told; whoever does it is credited with it only where he denies it. */
    private Event event(
            Candidate candidate,
            List<Candidate> candidates,
            Judge judge,
            Fillers fillers,
            Circumstances circumstances,
            ChosenTruth truths,
            ChosenRoles.Judged judged,
            ChosenOffice.Office office) {
        Frame frame = candidate.frame();
        Clause clause = candidate.clause();
        SentenceReading reading = candidate.reading();
        RoleFeatures.Ruled chosen = judged.roles();
        Set<Entity> agents = chosen.agents();
        Set<Entity> targets = chosen.targets();
        Factuality factuality = judge.judge(candidate);
        if (frame.type().equals("Plan") && factuality == Factuality.ACTUAL) {
            factuality = Factuality.PLANNED;
        }
        ChosenTruth.Judged truth = truths.of(candidate, factuality);
        factuality = truth.truth();
        double chance = candidate.chance() * truth.chance() * judged.agent();
        var time = circumstances.time(candidate);
        Entity place = place(fillers, frame, reading, clause);
        Span trigger = reading.sentence().token(clause.token()).span();
        return new Event(
                frame.type(),
                factuality,
                factuality == Factuality.ACTUAL && isLoose(reading, clause),
                List.of(new Telling(
                        reading.sentence().index(),
                        clause.token(),
                        trigger,
                        frame.id(),
                        isKnown(clause),
                        isTold(reading, clause),
                        new Embedding(reading, contexts, candidates).in(candidate))),
                agents,
                targets,
                office.post(),
                office.agency(),
                place,
                time == null
                        ? null
                        : factuality == Factuality.ACTUAL || isPast(clause, time) ? time.value() : time.ahead(),
                time == null ? null : reading.sentence().span(time.first(), time.end()),
                circumstances.reason(candidate),
                circumstances.motive(candidate),
                factuality == Factuality.NEGATED ? chosen.sources() : others(chosen),
                circumstances.content(candidate),
                Confidence.of(DONE_TO.contains(frame.type()) ? chance * judged.target() : chance));
    }

    private static Set<Entity> others(RoleFeatures.Ruled chosen) {
        return Sets.difference(chosen.sources(), chosen.agents()).immutableCopy();
    }

    /** أعلن الخميس خطة: the day of the plan's announcement, though what is planned has not happened. */
    private static boolean isPast(Clause clause, TimeExpression time) {
        return clause.kind() == Clause.Kind.VERB
                && clause.traits().tense() == Traits.Tense.PERFECT
                && time.first() == clause.token() + 1;
    }

    private @Nullable Entity place(Fillers fillers, Frame frame, SentenceReading reading, Clause clause) {
        List<String> slots = frame.slots("place").isEmpty() ? contexts.placeSlots() : frame.slots("place");
        for (String slot : slots) {
            for (Entity entity : fillers.entities(List.of(slot), reading, clause)) {
                if (entity.kind() == Kind.PLACE) {
                    return entity;
                }
            }
        }
        return SITED.contains(frame.type()) ? fillers.town(reading, clause) : null;
    }
}
