package org.khabar.coref;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.khabar.clause.Argument;
import org.khabar.clause.Clause;
import org.khabar.clause.Item;
import org.khabar.clause.Link;
import org.khabar.clause.Pronoun;
import org.khabar.clause.Pronoun.Reference;
import org.khabar.clause.SentenceReading;
import org.khabar.clause.Slot;
import org.khabar.mention.Kind;
import org.khabar.mention.Nominal;
import org.khabar.text.Pos;
import org.khabar.text.Sentence;
import org.khabar.text.Traits.Gender;
import org.khabar.text.Traits.Plurality;

/**
 * Finds whom pronouns and verb endings mean: of the people, bodies and groups named before, the most salient one that
 * agrees. Subjects weigh more than the rest, the last sentence more than those before it (after Lappin and Leass, 1994,
 * without their syntax).
 */
final class Pronouns {

    private static final int REACH = 3;
    private static final int SENTENCE = 4;

    /** What stands behind a preposition is spoken of less than a subject or object: على تويتر. */
    private static final int OBLIQUE = 3;

    private final List<SentenceReading> readings;
    private final Function<Nominal, @Nullable Entity> entityOf;
    private final Set<Pronoun> people;
    private final Map<Clues.Predicate, Optional<Nominal>> sayings;
    private final Map<Pronoun, Entity> found = new HashMap<>();
    /** For each entity the sentence in which it last was a subject. */
    private final Map<Entity, Integer> subjects = new HashMap<>();

    /** The last verb's subject if it is neither person nor body. */
    private @Nullable Nominal thing;

    private @Nullable Entity possessor;
    private @Nullable Entity subject;
    private @Nullable Entity mainSubject;

    /** Whether {@link #subject} is that of a verb in this sentence that nobody is said to say. */
    private boolean plain;

    /** Who spoke last, not counting sayings inside sayings. */
    private @Nullable Entity speaker;

    Pronouns(List<SentenceReading> readings, Function<Nominal, @Nullable Entity> entityOf, Clues clues) {
        this.people = clues.people();
        this.sayings = clues.sayings();
        this.readings = readings;
        this.entityOf = entityOf;
    }

    Map<Pronoun, Entity> resolve() {
        readings.forEach(this::learnGenders);
        for (SentenceReading reading : readings) {
            boolean first = true;
            plain = false;
            possessor = null;
            thing = null;
            Map<Pronoun, Clause> speakers = new LinkedHashMap<>();
            for (Clause clause : reading.clauses()) {
                for (Argument argument : clause.arguments()) {
                    Pronoun pronoun = argument.pronoun();
                    if (pronoun != null && pronoun.reference() == Reference.SPEAKER) {
                        speakers.putIfAbsent(pronoun, clause);
                    } else if (pronoun != null && !continues(reading, clause, argument)) {
                        boolean speaks = argument.slot() == Slot.SUBJECT && speaks(clause);
                        refer(pronoun, argument.slot(), ownerAbove(reading, clause), speaks);
                    }
                }
                Entity owner = clause.kind() == Clause.Kind.VERB ? null : entity(clause.argument(Slot.POSSESSOR));
                possessor = owner == null ? possessor : owner;
                if (clause.kind() == Clause.Kind.VERB) {
                    thing = thing(clause.argument(Slot.SUBJECT));
                    Entity doer = entity(clause.argument(Slot.SUBJECT));
                    if (doer != null) {
                        subjects.put(doer, reading.sentence().index());
                        subject = doer;
                        plain = isPlain(clause);
                        mainSubject = first ? doer : mainSubject;
                        first = false;
                        if (speaks(clause)) {
                            speaker = speaker(clause, doer, reading);
                            subject = speaker;
                        }
                    }
                }
            }
            speakers.forEach((pronoun, clause) -> speaks(pronoun, reading, clause));
            subject = mainSubject;
        }
        return found;
    }

    /** Whom a verb of saying names as the speaker, else its subject. */
    private Entity speaker(Clause saying, Entity subject, SentenceReading reading) {
        Entity relayed = Optional.ofNullable(sayings.get(Clues.Predicate.of(saying)))
                .flatMap(n -> n)
                .map(entityOf)
                .orElse(null);
        if (relayed != null) {
            subjects.put(relayed, reading.sentence().index());
            return relayed;
        }
        return subject;
    }

    /** A verb of saying that is not itself said by somebody. */
    private boolean speaks(Clause clause) {
        return sayings.containsKey(Clues.Predicate.of(clause)) && isPlain(clause);
    }

    /** No content of a saying: ، وأضاف stands beside what was said before. */
    private boolean isPlain(Clause clause) {
        Sentence sentence = readings.get(clause.sentence()).sentence();
        boolean beside =
                sentence.posAt(clause.token() - 1, Pos.CONJUNCTION) && sentence.formAt(clause.token() - 2, ",");
        return beside || clause.link() == null || !clause.link().marker().equals(Link.FACT);
    }

    /** I, we: the subject of whatever clause says the one that holds the pronoun, else of the last main clause. */
    private void speaks(Pronoun pronoun, SentenceReading reading, Clause clause) {
        Clause at = clause;
        for (int depth = 0; depth < REACH && at.link() != null; depth++) {
            at = reading.clauses().get(at.link().clause());
            Argument argument = at.kind() == Clause.Kind.VERB ? at.argument(Slot.SUBJECT) : null;
            boolean self = argument != null
                    && argument.pronoun() != null
                    && argument.pronoun().reference() == Reference.SPEAKER;
            Entity speaker = self ? null : entity(argument);
            if (speaker != null) {
                found.put(pronoun, speaker);
                return;
            }
        }
        if (mainSubject != null && mainSubject.kind() != Kind.PLACE) {
            found.put(pronoun, mainSubject);
        }
    }

    /** قالت ليلى حداد: the verb tells that the person is a woman. */
    private void learnGenders(SentenceReading reading) {
        for (Clause clause : reading.clauses()) {
            Argument argument = clause.kind() == Clause.Kind.VERB ? clause.argument(Slot.SUBJECT) : null;
            Nominal nominal = argument == null ? null : argument.nominal();
            Entity doer = nominal == null ? null : entityOf.apply(nominal);
            if (nominal != null && doer != null && nominal.first() == clause.token() + 1) {
                doer.learn(clause.traits().gender());
            }
        }
    }

    private @Nullable Nominal thing(@Nullable Argument subject) {
        if (subject == null) {
            return null;
        }
        if (subject.nominal() == null) {
            return found.containsKey(subject.pronoun()) ? null : thing;
        }
        return entityOf.apply(subject.nominal()) == null ? subject.nominal() : null;
    }

    /** تلتها حملات واسعة وأدت إلى كذا: the second verb goes on with the thing that the first one is about. */
    private boolean continues(SentenceReading reading, Clause clause, Argument argument) {
        Nominal before = thing;
        Pronoun pronoun = argument.pronoun();
        if (before == null
                || pronoun == null
                || argument.slot() != Slot.SUBJECT
                || pronoun.token() != clause.token()
                || !reading.sentence().posAt(clause.token() - 1, Pos.CONJUNCTION)) {
            return false;
        }
        boolean feminine = before.gender() == Gender.FEMININE || before.number() == Plurality.PLURAL;
        return pronoun.number() != Plurality.PLURAL && feminine == (pronoun.gender() == Gender.FEMININE);
    }

    /** إقالة فلان من منصبه: whose the governing noun is, his is what hangs on it. */
    private @Nullable Entity ownerAbove(SentenceReading reading, Clause clause) {
        Clause up = clause.link() == null
                ? null
                : reading.clauses().get(clause.link().clause());
        return up == null || up.kind() != Clause.Kind.NOUN ? null : entity(up.argument(Slot.POSSESSOR));
    }

    private @Nullable Entity entity(@Nullable Argument argument) {
        if (argument == null) {
            return null;
        }
        if (argument.nominal() != null) {
            return entityOf.apply(argument.nominal());
        }
        return argument.pronoun() == null ? null : found.get(argument.pronoun());
    }

    private void refer(Pronoun pronoun, Slot slot, @Nullable Entity above, boolean speaks) {
        if (found.containsKey(pronoun)) {
            return;
        }
        Entity best = null;
        int most = 0;
        Map<Entity, Integer> weights = new HashMap<>();
        for (int s = Math.max(0, pronoun.sentence() - REACH); s <= pronoun.sentence(); s++) {
            for (Item item : readings.get(s).items()) {
                Nominal nominal = item.nominal();
                if (nominal == null || s == pronoun.sentence() && nominal.end() > pronoun.token()) {
                    continue;
                }
                int sentence = s;
                nominal.all().forEach(n -> {
                    Entity e = entityOf.apply(n);
                    boolean hers = e != null
                            && e.equals(above)
                            && e.kind() == Kind.PLACE
                            && pronoun.gender() == Gender.FEMININE; // إعلان طهران رفضها
                    if (e != null && (hers || agrees(e, pronoun)) && isWho(e, pronoun)) {
                        // بإقالة فلان وتعيينه مستشارا: one noun's person goes on in the next
                        boolean owner = slot == Slot.POSSESSOR && (hers || e.kind() == Kind.PERSON);
                        boolean same = owner && (e.equals(above) || people.contains(pronoun) && e.equals(possessor));
                        int parallel = same ? 14 : owner && e.equals(possessor) ? 7 : 0;
                        Integer lead = subjects.get(e);
                        int aside = isOblique(n) && (lead == null || lead != sentence) ? OBLIQUE : 0;
                        weights.merge(e, parallel - aside + weight(e, sentence, pronoun, speaks), Math::max);
                    }
                });
            }
        }
        Integer spoke = speaker == null ? null : subjects.get(speaker);
        if (speaks && speaker != null && spoke != null && agrees(speaker, pronoun)) {
            // وأضاف ... وتابع ...: goes on speaking, however long ago the name was
            weights.merge(speaker, weight(speaker, spoke, pronoun, true), Math::max);
        }
        for (Map.Entry<Entity, Integer> candidate : weights.entrySet()) {
            boolean more = candidate.getValue() > most;
            boolean earlier = best != null
                    && candidate.getValue() == most
                    && candidate.getKey().id() < best.id();
            if (more || earlier) {
                best = candidate.getKey();
                most = candidate.getValue();
            }
        }
        if (best != null) {
            found.put(pronoun, best);
        }
    }

    private boolean isOblique(Nominal n) {
        return readings.get(n.sentence()).sentence().posAt(n.first() - 1, Pos.PREPOSITION);
    }

    private int weight(Entity entity, int sentence, Pronoun pronoun, boolean speaks) {
        int weight = 20 - SENTENCE * (pronoun.sentence() - sentence);
        boolean goesOn = speaks && !plain; // قال إن الرئيس غادر، وأضاف: not the president
        weight += entity.equals(subject) ? (goesOn ? 2 : 6) : 0;
        weight += speaks && entity.equals(speaker) ? (goesOn ? 9 : 2) : 0;
        weight += entity.equals(mainSubject) ? 3 : 0;
        Integer last = subjects.get(entity);
        weight += last != null && pronoun.sentence() - last <= 1 ? 3 : 0;
        weight += entity.named() ? 2 : 0;
        weight += entity.kind() == Kind.PERSON ? 2 : 0;
        weight += Math.min(3, entity.mentions().size() / 2);
        boolean woman = entity.kind() == Kind.PERSON
                && pronoun.gender() == Gender.FEMININE
                && entity.gender() == Gender.UNKNOWN;
        weight -= woman ? 4 : 0; // a body that agrees is likelier than a name that may be a woman's
        boolean passing = !entity.named()
                && entity.mentions().size() == 1
                && !entity.mentions().get(0).definite();
        weight -= passing ? 3 : 0;
        return weight;
    }

    /** Only people are appointed and dismissed. */
    private boolean isWho(Entity entity, Pronoun pronoun) {
        return !people.contains(pronoun) || entity.kind() == Kind.PERSON || entity.kind() == Kind.GROUP;
    }

    private boolean agrees(Entity entity, Pronoun pronoun) {
        switch (pronoun.reference()) {
            case PERSON -> {
                return entity.kind() == Kind.PERSON && entity.gender().agrees(pronoun.gender());
            }
            case THING -> {
                return entity.kind() == Kind.ORGANIZATION
                        || entity.kind() == Kind.PLACE && subjects.containsKey(entity);
            }
            case SPEAKER -> {
                return false;
            }
            case ANY, BOTH -> {}
        }
        if (entity.kind() == Kind.PLACE) {
            // كوريا الشمالية لم تطلق شيئا، ووعدت بكذا: a country that has just acted
            Integer last = subjects.get(entity);
            return last != null
                    && pronoun.sentence() - last <= 1
                    && pronoun.gender() == Gender.FEMININE
                    && pronoun.number() != Plurality.PLURAL;
        }
        if (entity.kind() == Kind.GROUP) {
            // البيان, taken for people because it speaks, is still one
            boolean one = entity.number() == Plurality.SINGULAR;
            return one
                    ? pronoun.number() != Plurality.PLURAL && entity.gender().agrees(pronoun.gender())
                    : pronoun.number() != Plurality.SINGULAR;
        }
        if (pronoun.number() == Plurality.PLURAL
                || pronoun.gender() == Gender.UNKNOWN && entity.kind() != Kind.PERSON) {
            return false;
        }
        return entity.gender().agrees(pronoun.gender());
    }
}
