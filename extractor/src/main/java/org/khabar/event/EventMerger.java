package org.khabar.event;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.khabar.coref.Entity;
import org.khabar.identity.Days;
import org.khabar.mention.Kind;

/** Tells each happening once: tellings of the same type become one event where rules and judgement take them for one. */
final class EventMerger {

    /** Each saying is an event of its own. */
    private static final Set<String> SEPARATE = Set.of("Statement");

    /** Who leaves, takes or loses a post identifies the event: one person resigns once in an article. */
    private static final Set<String> BY_AGENT = Set.of("Resignation");

    private static final Set<String> BY_TARGET = Set.of("Appointment", "Dismissal");

    /** One and the same may do several in a sentence, and in an article: طالب بكذا ودعا إلى كذا. */
    private static final Set<String> MANIFOLD = Set.of(
            "Demand", "Plan", "Investigation", "Criticism", "Support", "Denial", "Rejection", "Warning", "Accusation");

    /** Of these the lead may tell several. */
    private static final Set<String> SPOKEN = Set.of("Demand", "Plan", "Denial", "Accusation", "Rejection");

    /** What is arranged beforehand: as long as it has not taken place, one telling plans it and the next doubts it. */
    private static final Set<String> ARRANGED = Set.of("Election", "Meeting", "Agreement");

    /** Votes, crowds and meetings in two places are two. */
    private static final Set<String> BY_PLACE = Set.of("Election", "Protest", "Meeting");

    private static final Set<String> JUDGING = Set.of("Criticism", "Support", "Warning", "Investigation");

    /** Headline and first sentences tell what the rest of the article tells again. */
    static final int LEAD = 2;

    /** How likely it must be that a telling repeats an event: where doubles and losses balance on kept-out articles. */
    private static final double LIKELY = 0.5;

    /** The same where the rules take it for a repetition. */
    private static final double RULED = 0.3;

    /** So many events of a class before a telling may be meant by it, and as many of the article's lead: lists have thousands. */
    private static final int NEAR = 40;

    /** Days between two happenings that are never one, whatever the words: dates that are read wrongly are seldom so far off. */
    static final int MONTH = 31;

    private EventMerger() {}

    static List<Event> merge(List<Event> events, Sameness sameness) {
        List<Event> merged = new ArrayList<>();
        for (Event event : events) {
            int at = partner(merged, event, sameness);
            if (at < 0) {
                merged.add(event);
            } else {
                merged.set(at, join(merged.get(at), event));
            }
        }
        return merged;
    }

    /** Which of the events told so far it most likely tells again, or -1. */
    private static int partner(List<Event> merged, Event event, Sameness sameness) {
        int best = -1;
        double most = 0;
        int between = 0;
        int seen = 0;
        int leads = 0;
        for (int i = merged.size() - 1; i >= 0; i--) {
            Event before = merged.get(i);
            if (before.type().equals(event.type()) && (seen++ < NEAR || isLead(before) && leads++ < NEAR)) {
                boolean ruled = same(before, event);
                if (!ruled && areTwo(before, event)) {
                    continue;
                }
                double chance = sameness.chance(before, event, between++, ruled);
                if (chance > most && chance >= (ruled ? RULED : LIKELY)) {
                    best = i;
                    most = chance;
                }
            }
        }
        return best;
    }

    /**
     * Two whatever the words: a refusal to resign is not the resignation that others demand, this year's is not the one of
     * three years ago, a successor's is not the predecessor's, and last month's meeting was in another town.
     */
    private static boolean areTwo(Event a, Event b) {
        long gap = gap(a, b);
        return isNegated(a) != isNegated(b)
                || gap > MONTH
                || gap > 0 && BY_PLACE.contains(a.type()) && inTwoPlaces(a, b)
                || BY_AGENT.contains(a.type()) && areOthers(a.agents(), b.agents())
                || BY_TARGET.contains(a.type()) && areOthers(a.targets(), b.targets());
    }

    private static boolean inTwoPlaces(Event a, Event b) {
        return a.place() != null && b.place() != null && !a.place().equals(b.place());
    }

    /** People with names on both sides, and none of them on both. */
    private static boolean areOthers(Set<Entity> a, Set<Entity> b) {
        return isPeople(a) && isPeople(b) && !mayBeOne(a, b);
    }

    private static boolean isPeople(Set<Entity> entities) {
        return !entities.isEmpty() && entities.stream().allMatch(one -> one.kind() == Kind.PERSON && one.named());
    }

    /** Days between two tellings by their dates; 0 where one has none. */
    static long gap(Event a, Event b) {
        return a.date() == null || b.date() == null ? 0 : Days.of(a.date()).gap(Days.of(b.date()));
    }

    private static boolean isNegated(Event event) {
        return event.factuality() == Factuality.NEGATED;
    }

    private static boolean same(Event a, Event b) {
        if (SEPARATE.contains(a.type()) || !sameTruth(a, b)) {
            return false;
        }
        if (BY_AGENT.contains(a.type()) && samePrincipal(a.agents(), b.agents())) {
            return sameYear(a, b);
        }
        if (BY_TARGET.contains(a.type()) && samePrincipal(a.targets(), b.targets())) {
            return sameYear(a, b) && samePost(a, b);
        }
        if (!sameTime(a, b)) {
            return false;
        }
        if (heads(a, b)) {
            return mayBeOne(a.agents(), b.agents()) && mayBeOne(a.targets(), b.targets());
        }
        if (BY_AGENT.contains(a.type())) {
            return isTheUnnamed(a, b) || bare(a) || bare(b);
        }
        if (BY_TARGET.contains(a.type())) {
            return takesUp(a, b) || takesUp(b, a);
        }
        if (MANIFOLD.contains(a.type()) && !isTakenUp(a, b)) {
            return false;
        }
        if (BY_PLACE.contains(a.type()) && inTwoPlaces(a, b)) {
            return false;
        }
        if (a.type().equals("Attack") && isOneAttack(a, b)) {
            return true;
        }
        boolean agree = agreeOn(a, b) && agree(a.targets(), b.targets());
        return agree
                && (isBeside(a, b) && !MANIFOLD.contains(a.type())
                        || isCrowd(a) && isCrowd(b)
                        || overlap(a.agents(), b.agents())
                        || overlap(a.targets(), b.targets())
                        || takesUpAny(a, b)
                        || takesUpAny(b, a));
    }

    /** The lead of an article tells again what its heading tells, often in other words: هيئة السجون, then its full name. */
    private static boolean heads(Event heading, Event then) {
        return heading.tellings().stream().allMatch(t -> t.sentence() == 0)
                && then.tellings().stream().allMatch(t -> 0 < t.sentence() && t.sentence() <= LEAD);
    }

    /** Nobody is named on one side, or one of the names holds another. */
    private static boolean mayBeOne(Set<Entity> a, Set<Entity> b) {
        return agree(a, b)
                || a.stream().noneMatch(Entity::named)
                || b.stream().noneMatch(Entity::named)
                || a.stream().anyMatch(x -> b.stream().anyMatch(y -> holds(x, y) || holds(y, x)));
    }

    /** Whether one of the names of the first holds one of the second. */
    static boolean holds(Entity whole, Entity part) {
        return whole.keys().stream()
                .anyMatch(w -> part.keys().stream().anyMatch(p -> (" " + w + " ").contains(" " + p + " ")));
    }

    /** Demands of one speaker are one where they have the same addressee, or where one is told at the head of the article. */
    private static boolean isTakenUp(Event a, Event b) {
        boolean spoken = SPOKEN.contains(a.type());
        return overlap(a.targets(), b.targets()) || spoken && (isLead(a) || isLead(b)) || bare(a) || bare(b);
    }

    /** Four stabbed, and further on the three officers: of whom it struck an article tells in ever new words. */
    private static boolean isOneAttack(Event a, Event b) {
        boolean known = isNamed(a.targets()) && isNamed(b.targets());
        return (isLead(a) || isLead(b))
                && agree(a.agents(), b.agents())
                && (agree(a.targets(), b.targets()) || !known)
                && !overlap(a.agents(), b.targets())
                && !overlap(a.targets(), b.agents())
                && (a.place() == null || b.place() == null || a.place().equals(b.place()));
    }

    private static boolean isNamed(Set<Entity> entities) {
        return entities.stream().anyMatch(Entity::named);
    }

    private static boolean isLead(Event e) {
        return e.tellings().stream().anyMatch(t -> t.sentence() <= LEAD);
    }

    private static boolean agreeOn(Event a, Event b) {
        return agree(a.agents(), b.agents()) || isCrowd(a) && isCrowd(b);
    }

    /** الآلاف, then المتظاهرون: whoever protests is told in ever new words. */
    private static boolean isCrowd(Event e) {
        return e.type().equals("Protest")
                && !e.agents().isEmpty()
                && e.agents().stream().noneMatch(Entity::named);
    }

    /** Told in one sentence. */
    private static boolean isBeside(Event a, Event b) {
        return a.tellings().stream().anyMatch(t -> b.tellings().stream().anyMatch(u -> t.sentence() == u.sentence()));
    }

    /** استقال أحد كبار المسؤولين, and then who it was: unnamed at first, with the same motive. */
    private static boolean isTheUnnamed(Event first, Event then) {
        if (first.agents().size() != 1
                || then.agents().size() != 1
                || first.motive().isEmpty()) {
            return false;
        }
        Entity unknown = first.agents().iterator().next();
        Entity known = then.agents().iterator().next();
        Set<String> shared = new LinkedHashSet<>(first.motive());
        shared.retainAll(then.motive());
        return unknown.kind() == Kind.PERSON && !unknown.named() && known.named() && shared.size() >= 2;
    }

    /**
     * The attack, the talks: what is told without roles takes up what has been told with them. A word of judgement does
     * so only as a noun that is known: أثار استياء is another displeasure than the one told before.
     */
    private static boolean takesUpAny(Event bare, Event whole) {
        return bare(bare)
                && (!JUDGING.contains(whole.type()) || bare.tellings().stream().anyMatch(Telling::known));
    }

    /** A noun without roles of its own (التعيين) takes up an event told elsewhere. */
    private static boolean takesUp(Event whole, Event noun) {
        return bare(noun) && noun.weak() && noun.post() == null && !bare(whole);
    }

    /** Who leaves or takes the post is the same. */
    private static boolean samePrincipal(Set<Entity> a, Set<Entity> b) {
        return overlap(a, b);
    }

    /** A noun without any context is only taken for actual, so that it may repeat what is planned or demanded. */
    private static boolean sameTruth(Event a, Event b) {
        boolean pending = ARRANGED.contains(a.type())
                && a.factuality() != Factuality.ACTUAL
                && b.factuality() != Factuality.ACTUAL;
        return a.factuality() == b.factuality() || a.weak() || b.weak() || pending;
    }

    private static boolean sameTime(Event a, Event b) {
        return a.date() == null
                || b.date() == null
                || a.date().startsWith(b.date())
                || b.date().startsWith(a.date());
    }

    /** One person leaves or takes one post once in a year, whatever the day that a telling seems to give. */
    private static boolean sameYear(Event a, Event b) {
        return a.date() == null
                || b.date() == null
                || a.date().substring(0, 4).equals(b.date().substring(0, 4));
    }

    /** Appointments of one person to two posts are two; where one of them names no post, the day decides. */
    private static boolean samePost(Event a, Event b) {
        if (a.post() == null || b.post() == null) {
            return sameTime(a, b);
        }
        return a.post().post().role().equals(b.post().post().role());
    }

    /** Nobody is told to take part. */
    static boolean bare(Event e) {
        return e.agents().isEmpty() && e.targets().isEmpty();
    }

    private static boolean agree(Set<Entity> a, Set<Entity> b) {
        return a.isEmpty() || b.isEmpty() || overlap(a, b);
    }

    private static boolean overlap(Set<Entity> a, Set<Entity> b) {
        return a.stream().anyMatch(b::contains);
    }

    /** One event out of a predicate and another that only spells it out: حاول اغتيال فلان has been tried in fact. */
    static Event spellOut(Event governor, Event governed) {
        Event joined = join(governor, governed);
        return governor.weak() ? joined : joined.with(governor.factuality());
    }

    /** One event out of two tellings of it; the fuller one's roles come first. */
    private static Event join(Event a, Event b) {
        boolean fuller = isTheUnnamed(a, b) || weight(b) > weight(a);
        Event main = fuller ? b : a;
        Event other = fuller ? a : b;
        // The day on which somebody will take up a post is not the one of the appointment that has been.
        boolean isYetToCome = main.factuality() == Factuality.ACTUAL && other.factuality() == Factuality.PLANNED;
        Event dated = main.date() == null && other.date() != null && !isYetToCome ? other : main;
        Event office = isFuller(other.post(), main.post()) ? other : main;
        List<Telling> tellings = new ArrayList<>(main.tellings());
        tellings.addAll(other.tellings());
        return new Event(
                main.type(),
                truth(main, other),
                main.weak() && other.weak(),
                tellings,
                agents(main, other),
                main.targets().isEmpty() ? other.targets() : main.targets(),
                office.post(),
                or(office.organization(), or(main.organization(), other.organization())),
                or(main.place(), other.place()),
                dated.date(),
                or(dated.time(), main.time()),
                or(main.reason(), other.reason()),
                main.motive().isEmpty() ? other.motive() : main.motive(),
                sources(main, other),
                or(main.content(), other.content()),
                Math.max(main.confidence(), other.confidence()));
    }

    /** A noun says least; and who leaves or takes a post after others demanded or planned it has done so. */
    private static Factuality truth(Event main, Event other) {
        boolean personal = BY_AGENT.contains(main.type()) || BY_TARGET.contains(main.type());
        if (personal && (isScheduled(main) && other.weak() || isScheduled(other) && main.weak())) {
            return Factuality.PLANNED;
        }
        if (personal && !isNegated(main) && !isNegated(other) && (isDone(main) || isDone(other))) {
            return Factuality.ACTUAL;
        }
        return main.weak() ? other.factuality() : main.factuality();
    }

    /** سيغادر منصبه الاثنين، تنفيذا لاستقالة أعلنها: what is announced for a day is not yet done. */
    private static boolean isScheduled(Event event) {
        return event.factuality() == Factuality.PLANNED && event.date() != null;
    }

    private static boolean isDone(Event event) {
        return event.factuality() == Factuality.ACTUAL
                && (!event.weak() || event.tellings().stream().anyMatch(Telling::told));
    }

    /** A post with its agency says more than one without: مستشار السياسات في مكتب التخطيط, المستشار. */
    private static boolean isFuller(Event.@Nullable PostWords post, Event.@Nullable PostWords other) {
        return post != null
                && (other == null || post.post().body() != null && other.post().body() == null);
    }

    /** Whom the fullest telling credits; a heading or a bare noun credits nobody by itself. */
    private static Set<Entity> sources(Event main, Event other) {
        boolean heading = main.tellings().stream().allMatch(t -> t.sentence() == 0);
        return main.sources().isEmpty() && (heading || main.weak()) ? other.sources() : main.sources();
    }

    private static Set<Entity> agents(Event main, Event other) {
        boolean unnamed = main.agents().stream().noneMatch(Entity::named);
        return unnamed && !other.agents().isEmpty() ? other.agents() : main.agents();
    }

    private static <T> @Nullable T or(@Nullable T first, @Nullable T second) {
        return first != null ? first : second;
    }

    private static int weight(Event e) {
        return 2 * e.agents().size()
                + 2 * e.targets().size()
                + (e.post() != null ? 1 : 0)
                + (e.date() != null ? 1 : 0)
                + (e.reason() != null ? 1 : 0)
                + (e.weak() ? 0 : 2);
    }
}
