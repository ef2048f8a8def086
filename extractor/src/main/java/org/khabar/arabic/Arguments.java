package org.khabar.arabic;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.khabar.clause.Argument;
import org.khabar.clause.Item;
import org.khabar.clause.Slot;
import org.khabar.mention.Nominal;
import org.khabar.text.Pos;
import org.khabar.text.Sentence;
import org.khabar.text.Token;
import org.khabar.text.Traits;

/** Finds the arguments of one predicate among the items of its sentence. */
final class Arguments {

    private static final Set<String> SKIPPED =
            Set.of("قد", "لم", "لن", "لا", "س", "سوف", "ايضا", "ف", "ل", "ما", "لقد");

    private final Sentence sentence;
    private final List<Item> items;
    private final List<Argument> found = new ArrayList<>();
    private int end;
    private @Nullable Token verb;
    private boolean hasSubject;
    private boolean hasObject;

    Arguments(Sentence sentence, List<Item> items) {
        this.sentence = sentence;
        this.items = items;
    }

    List<Argument> found() {
        return found;
    }

    /** Index of the first token after the clause. */
    int end() {
        return end;
    }

    /**
     * Arguments of a verb.
     *
     * @param v index of the verb's item
     * @param helped the subject of a helping verb before it, or null
     */
    void ofVerb(int v, @Nullable Argument helped) {
        verb = sentence.token(items.get(v).first());
        boolean objectClitic = isAttached(v + 1);
        if (objectClitic) {
            addPronoun(Slot.OBJECT, "", items.get(v + 1).first());
        }
        boolean own = takesNounNext(v + (objectClitic ? 2 : 1));
        Nominal before = before(v, verb, objectClitic && own);
        int pronoun = pronounBefore(v);
        boolean perfect = sentence.formAt(items.get(v).first() - 1, "قد");
        if (pronoun >= 0) {
            addPronoun(Slot.SUBJECT, "", pronoun);
        } else if (helped != null && perfect) {
            // وكان باشينيان، وهو المرشح الوحيد، قد طالب النواب
            found.add(helped);
            hasSubject = true;
        } else if (before != null) {
            add(Slot.SUBJECT, "", before);
        } else if (verb.traits().number() == Traits.Plurality.PLURAL) {
            // قالوا, يطالبون: the ending is the subject, so that what follows is the object
            addPronoun(Slot.SUBJECT, "", items.get(v).first());
        } else if (helped != null && !own) {
            found.add(helped);
            hasSubject = true;
        }
        scan(v + (objectClitic ? 2 : 1), true);
        if (!hasSubject) {
            found.add(Argument.of(
                    Slot.SUBJECT, ClauseReader.pronoun(sentence, items.get(v).first())));
        }
    }

    /** Arguments of a noun or participle: what it governs, then what prepositions add after its phrase. */
    void ofNoun(int item, Nominal nominal) {
        if (nominal.complement() != null) {
            add(Slot.POSSESSOR, "", nominal.complement());
        } else if (nominal.possessor() >= 0) {
            addPronoun(Slot.POSSESSOR, "", nominal.possessor());
        }
        hasSubject = true;
        end = nominal.end();
        scan(item + 1, false);
    }

    /** أنها استقالت, هو قال: a pronoun before the verb is its subject. */
    private int pronounBefore(int v) {
        int p = skipBack(v - 1);
        if (isToken(p, Pos.PRONOUN)) {
            return items.get(p).first();
        }
        boolean onSubordinator = isToken(p, Pos.CLITIC) && isToken(p - 1, Pos.SUBORDINATOR);
        return onSubordinator ? items.get(p).first() : -1;
    }

    private boolean takesNounNext(int j) {
        Nominal next = j < items.size() ? items.get(j).nominal() : null;
        return next != null && next.isEntity();
    }

    /** في الوقت الذي استقال فيه أحد المسؤولين: the verb has its own subject a little later. */
    private boolean entityFollows(int v) {
        return takesNounNext(v + 1)
                || isToken(v + 1, Pos.PREPOSITION) && isToken(v + 2, Pos.CLITIC) && takesNounNext(v + 3);
    }

    private boolean isRelative(int v) {
        int p = skipBack(v - 1);
        return p >= 0
                && items.get(p).nominal() == null
                && sentence.token(items.get(p).first()).is(Pos.RELATIVE);
    }

    private int skipBack(int p) {
        int at = p;
        while (at >= 0
                && items.get(at).nominal() == null
                && (SKIPPED.contains(sentence.token(items.get(at).first()).form())
                        || sentence.token(items.get(at).first()).is(Pos.ADVERB))) {
            at--;
        }
        return at;
    }

    /** The noun phrase before the verb that is its subject: a topic, or what a relative pronoun takes up. */
    private @Nullable Nominal before(int v, Token verb, boolean objectRelative) {
        int p = skipBack(v - 1);
        if (p < 0) {
            return null;
        }
        Item item = items.get(p);
        if (item.nominal() == null && sentence.token(item.first()).is(Pos.RELATIVE)) {
            int q = p - 1;
            if (q >= 0
                    && items.get(q).nominal() == null
                    && sentence.token(items.get(q).first()).isForm(",")) {
                q--;
            }
            Nominal antecedent = q >= 0 ? items.get(q).nominal() : null;
            if (!relativeAgrees(sentence.token(item.first()), verb)) {
                return null;
            }
            return antecedent == null || objectRelative || !antecedent.isEntity() && entityFollows(v)
                    ? null
                    : innermost(antecedent, sentence.token(item.first()));
        }
        if (item.nominal() == null && sentence.token(item.first()).is(Pos.PUNCTUATION)) {
            // A dateline ends in a dash: دبي، الإمارات (CNN) – كلف العاهل
            return sentence.token(item.first()).isForm(",") ? initialTopic(v, verb) : null;
        }
        Nominal nominal = item.nominal();
        if (nominal == null || !agrees(nominal, verb)) {
            return null;
        }
        if (!nominal.isEntity() && takesNounNext(v + 1)) {
            return null;
        }
        return isTopic(p) ? nominal : null;
    }

    /** A noun phrase opens a clause after a boundary, and no verb before has claimed it. */
    private boolean isTopic(int p) {
        if (p == 0) {
            return true;
        }
        Item before = items.get(p - 1);
        if (before.nominal() != null) {
            return false;
        }
        Token token = sentence.token(before.first());
        return switch (token.pos()) {
            case PUNCTUATION, CONJUNCTION, SUBORDINATOR -> true;
            case PARTICLE -> !token.isForm("ل");
            default -> false;
        };
    }

    /** وأردوغان الذي بدأ ولاية جديدة، عيّن فؤاد أوكتاي: the sentence's first phrase, where no main verb stood between. */
    private @Nullable Nominal initialTopic(int v, Token verb) {
        int p = 0;
        while (p < v
                && items.get(p).nominal() == null
                && !sentence.token(items.get(p).first()).is(Pos.VERB)) {
            p++;
        }
        Nominal topic = p < v ? items.get(p).nominal() : null;
        if (topic == null || !topic.isEntity() || !agrees(topic, verb) || p > 2) {
            return null;
        }
        if (p > 0 && sentence.token(items.get(p - 1).first()).is(Pos.PREPOSITION)) {
            return null;
        }
        for (int k = p + 1; k < v; k++) {
            boolean isVerb = items.get(k).nominal() == null
                    && sentence.token(items.get(k).first()).is(Pos.VERB);
            if (isVerb && !isRelative(k)) {
                return null;
            }
        }
        return topic;
    }

    /** التي أعلن ترامب تعيينها: a masculine verb has another subject than what التي takes up. */
    private static boolean relativeAgrees(Token relative, Token verb) {
        Traits.Gender gender = verb.traits().gender();
        boolean plural = verb.traits().number() == Traits.Plurality.PLURAL;
        return plural
                || !(relative.isForm("التي") && gender == Traits.Gender.MASCULINE)
                        && !(relative.isForm("الذي") && gender == Traits.Gender.FEMININE);
    }

    /** In a construct the relative pronoun's gender tells which noun it takes up: رئيس اللجنة التي. */
    private static Nominal innermost(Nominal antecedent, Token relative) {
        boolean feminine = relative.form().equals("التي");
        Nominal best = antecedent;
        for (Nominal n = antecedent; n != null; n = n.complement()) {
            boolean nFeminine = n.gender() == Traits.Gender.FEMININE || n.number() == Traits.Plurality.PLURAL;
            if (n.isEntity() && (feminine == nFeminine || n.gender() == Traits.Gender.UNKNOWN)) {
                return n;
            }
        }
        return best;
    }

    private static boolean agrees(Nominal nominal, Token verb) {
        boolean collective = nominal.kind() == org.khabar.mention.Kind.GROUP
                || nominal.kind() == org.khabar.mention.Kind.ORGANIZATION
                || nominal.kind() == org.khabar.mention.Kind.PLACE
                || nominal.isNamed();
        return collective
                || nominal.gender().agrees(verb.traits().gender())
                || nominal.number() == Traits.Plurality.PLURAL;
    }

    private void scan(int from, boolean verbal) {
        int j = from;
        boolean comma = false;
        while (j < items.size()) {
            Item item = items.get(j);
            end = item.first();
            Nominal nominal = item.nominal();
            if (nominal != null) {
                if (!verbal && becomes(nominal)) {
                    // تعيين علي الغزاوي وزيرا للمياه
                    add(Slot.SECOND, "", nominal);
                    j++;
                    end = item.end();
                    continue;
                }
                if (!verbal || comma && hasSubject && !isTime(nominal) && !isLateObject(j, nominal)) {
                    break;
                }
                if (!isTime(nominal)) {
                    bare(nominal);
                }
                j++;
                end = item.end();
                continue;
            }
            Token token = sentence.token(item.first());
            if (token.is(Pos.PREPOSITION)) {
                int next = prepositional(j, token);
                if (next < 0) {
                    return;
                }
                j = next;
            } else if (token.isForm("(")) {
                j = closing(j);
            } else if (token.isForm(",")) {
                int after = parenthesis(j);
                comma = after == j + 1;
                j = after;
            } else if (stops(token, j)) {
                return;
            } else {
                j++;
            }
        }
        if (j >= items.size()) {
            end = sentence.size();
        }
    }

    /** أعلنت الوزيرة، استقالتها من منصبها: an object may follow a comma, if no verb follows it. */
    private boolean isLateObject(int j, Nominal nominal) {
        boolean adverbial = sentence.token(nominal.head()).traits().accusative();
        return !hasObject
                && !adverbial
                && !nominal.isNamed()
                && !isToken(j + 1, Pos.VERB)
                && !isToken(j + 1, Pos.CONJUNCTION);
    }

    private boolean becomes(Nominal nominal) {
        return !nominal.posts().isEmpty()
                && sentence.token(nominal.head()).traits().accusative();
    }

    private void bare(Nominal nominal) {
        boolean accusative =
                sentence.token(nominal.head()).traits().accusative() && nominal.nameFirst() != nominal.head();
        if (!hasSubject && !accusative && canBeSubject(nominal)) {
            add(Slot.SUBJECT, "", nominal);
        } else if (!hasObject && !(accusative && !nominal.posts().isEmpty())) {
            add(Slot.OBJECT, "", nominal);
        } else {
            add(Slot.SECOND, "", nominal);
        }
    }

    /** فصلت نفس العدد: a feminine verb has no masculine singular subject, so this is its object. */
    private boolean canBeSubject(Nominal nominal) {
        return verb == null
                || verb.traits().gender() != Traits.Gender.FEMININE
                || nominal.isNamed()
                || nominal.kind() == org.khabar.mention.Kind.GROUP
                || nominal.number() == Traits.Plurality.PLURAL
                || nominal.gender() != Traits.Gender.MASCULINE;
    }

    /** Adds what stands behind a preposition; −1 if a clause follows it (بأن). */
    private int prepositional(int j, Token preposition) {
        if (j + 1 >= items.size()) {
            return j + 1;
        }
        Item next = items.get(j + 1);
        if (next.nominal() != null) {
            add(Slot.PREPOSITION, preposition.form(), next.nominal());
            end = next.end();
            return j + 2;
        }
        Token token = sentence.token(next.first());
        if (token.is(Pos.CLITIC) || token.is(Pos.PRONOUN)) {
            addPronoun(Slot.PREPOSITION, preposition.form(), next.first());
            return j + 2;
        }
        return token.is(Pos.SUBORDINATOR) || token.is(Pos.VERB) || token.is(Pos.RELATIVE) ? -1 : j + 1;
    }

    private boolean stops(Token token, int j) {
        return switch (token.pos()) {
            case VERB, SUBORDINATOR, RELATIVE, PUNCTUATION -> true;
            case CONJUNCTION ->
                j + 1 >= items.size()
                        || items.get(j + 1).nominal() != null
                        || !sentence.token(items.get(j + 1).first()).is(Pos.PREPOSITION);
            default -> false;
        };
    }

    /** Passes over an aside between commas: وهي من أقرب المساعدين, الذي بدأ ولايته. */
    private int parenthesis(int comma) {
        int k = comma + 1;
        Nominal next = k < items.size() ? items.get(k).nominal() : null;
        boolean time = next != null && isTime(next) && isToken(k + 1, Pos.PUNCTUATION);
        boolean aside = time
                || isToken(k, Pos.RELATIVE)
                || isToken(k, Pos.CONJUNCTION) && (isToken(k + 1, Pos.PRONOUN) || isToken(k + 1, Pos.RELATIVE));
        while (aside && k < items.size()) {
            if (items.get(k).nominal() == null
                    && sentence.token(items.get(k).first()).isForm(",")) {
                return k + 1;
            }
            k++;
        }
        return comma + 1;
    }

    private boolean isToken(int j, Pos pos) {
        return j >= 0
                && j < items.size()
                && items.get(j).nominal() == null
                && sentence.token(items.get(j).first()).is(pos);
    }

    private int closing(int j) {
        for (int k = j + 1; k < items.size() && k < j + 15; k++) {
            if (sentence.token(items.get(k).first()).isForm(")")) {
                return k + 1;
            }
        }
        return j + 1;
    }

    private boolean isAttached(int j) {
        return j < items.size()
                && items.get(j).nominal() == null
                && sentence.token(items.get(j).first()).is(Pos.CLITIC);
    }

    private boolean isTime(Nominal nominal) {
        return TimeWords.isTime(sentence.token(nominal.head()).form());
    }

    private void add(Slot slot, String marker, Nominal nominal) {
        found.add(new Argument(slot, marker, nominal, null));
        hasSubject |= slot == Slot.SUBJECT;
        hasObject |= slot == Slot.OBJECT;
    }

    private void addPronoun(Slot slot, String marker, int token) {
        found.add(new Argument(slot, marker, null, ClauseReader.pronoun(sentence, token)));
        hasSubject |= slot == Slot.SUBJECT;
        hasObject |= slot == Slot.OBJECT;
    }
}
