package org.khabar.arabic;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.khabar.clause.Item;
import org.khabar.mention.Kind;
import org.khabar.mention.Nominal;
import org.khabar.text.Pos;
import org.khabar.text.Sentence;
import org.khabar.text.Token;
import org.khabar.text.Traits;

/** Finds the subject that stands before a verb: a topic, a pronoun, or what a relative pronoun takes up. */
final class Subjects {

    private static final Set<String> SKIPPED =
            Set.of("قد", "لم", "لن", "لا", "س", "سوف", "ايضا", "ف", "ل", "ما", "لقد");

    /** Items in a quoted name, at most. */
    private static final int QUOTED = 6;

    private final Sentence sentence;
    private final List<Item> items;

    Subjects(Sentence sentence, List<Item> items) {
        this.sentence = sentence;
        this.items = items;
    }

    /** أنها استقالت, هو قال: a pronoun before the verb is its subject. */
    int pronounBefore(int v) {
        int p = skipBack(v - 1);
        if (isToken(p, Pos.PRONOUN)) {
            return items.get(p).first();
        }
        boolean onSubordinator = isToken(p, Pos.CLITIC) && (isToken(p - 1, Pos.SUBORDINATOR) || isForm(p - 1, "لكن"));
        return onSubordinator ? items.get(p).first() : -1;
    }

    boolean takesNounNext(int j) {
        Nominal next = j < items.size() ? items.get(j).nominal() : null;
        return next != null && next.isEntity();
    }

    /** في الوقت الذي استقال فيه أحد المسؤولين: the verb has its own subject a little later. */
    private boolean entityFollows(int v) {
        return takesNounNext(v + 1)
                || isToken(v + 1, Pos.PREPOSITION) && isToken(v + 2, Pos.CLITIC) && takesNounNext(v + 3);
    }

    boolean isRelative(int v) {
        int p = skipBack(v - 1);
        return p >= 0
                && items.get(p).nominal() == null
                && sentence.token(items.get(p).first()).is(Pos.RELATIVE);
    }

    private int skipBack(int p) {
        int at = p;
        while (at >= 0
                && items.get(at).nominal() == null
                && !isToken(at, Pos.RELATIVE) // وهو ما نفته الشركة
                && (SKIPPED.contains(sentence.token(items.get(at).first()).form())
                        || sentence.token(items.get(at).first()).is(Pos.ADVERB))) {
            at--;
        }
        return at;
    }

    /** The noun phrase before the verb that is its subject: a topic, or what a relative pronoun takes up. */
    @Nullable
    Nominal before(int v, Token verb, boolean objectRelative) {
        int p = beforeQuotation(skipBack(v - 1));
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
        boolean stated = isToken(p - 1, Pos.SUBORDINATOR); // after أن the first phrase is the subject
        if (nominal == null) {
            return null;
        }
        if (!isTopic(p)) {
            return initialTopic(v, verb);
        }
        if (!stated && (!agrees(nominal, verb) || !nominal.isEntity() && takesNounNext(v + 1))) {
            return null;
        }
        return nominal;
    }

    /** مسيرات "يوم الغضب" ستطالب: from the closing mark back to the phrase that the quoted name stands beside. */
    private int beforeQuotation(int p) {
        if (!isMark(p)) {
            return p;
        }
        for (int q = p - 1; q > Math.max(0, p - QUOTED); q--) {
            if (isMark(q)) {
                return items.get(q - 1).nominal() == null ? p : q - 1;
            }
        }
        return p > 0 && items.get(p - 1).nominal() != null ? p - 1 : p; // إن الوزير "يرفض" الخطة
    }

    private boolean isMark(int j) {
        return isToken(j, Pos.PUNCTUATION)
                && sentence.token(items.get(j).first()).isForm("\"");
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
            case PUNCTUATION, CONJUNCTION, SUBORDINATOR, DETERMINER -> true;
            case PARTICLE -> !token.isForm("ل");
            default -> false;
        };
    }

    /**
     * والأمير الذي تولى الحكم أمس، عيّن نائبا له; أن الحزب الحاكم في البلاد يعتزم: the first phrase of the clause, where no
     * main verb stood between.
     */
    private @Nullable Nominal initialTopic(int v, Token verb) {
        int start = v - 1;
        while (start > 0 && !isToken(start - 1, Pos.SUBORDINATOR)) {
            start--;
        }
        int p = start;
        while (p < v
                && items.get(p).nominal() == null
                && !sentence.token(items.get(p).first()).is(Pos.VERB)) {
            p++;
        }
        Nominal topic = p < v ? items.get(p).nominal() : null;
        boolean stated = start > 0;
        if (topic == null || !stated && !topic.isEntity() || !agrees(topic, verb) || p > start + 2) {
            return null;
        }
        if (p > start && sentence.token(items.get(p - 1).first()).is(Pos.PREPOSITION)) {
            return null;
        }
        for (int k = p + 1; k < v; k++) {
            if (isToken(k, Pos.VERB) && !isRelative(k)) {
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
        boolean collective = nominal.kind() == Kind.GROUP
                || nominal.kind() == Kind.ORGANIZATION
                || nominal.kind() == Kind.PLACE
                || nominal.isNamed();
        return collective
                || nominal.gender().agrees(verb.traits().gender())
                || nominal.number() == Traits.Plurality.PLURAL;
    }

    private boolean isForm(int j, String form) {
        return isToken(j, Pos.CONJUNCTION)
                && sentence.token(items.get(j).first()).isForm(form);
    }

    private boolean isToken(int j, Pos pos) {
        return j >= 0
                && j < items.size()
                && items.get(j).nominal() == null
                && sentence.token(items.get(j).first()).is(pos);
    }
}
