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

/** What a verb's form and meaning tell about the bare noun phrases after it. */
final class VerbSense {

    private static final Set<String> MAKING = Set.of(
            "عين", "انتخب", "سمي", "نصب", "رشح", "كلف", "اختار", "جعل", "بايع", "توج", "اعلن", "انتدب", "رقي", "ثبت",
            "كان", "اصبح", "صار", "بات", "ظل", "بقي", "عاد", "عمل", "خدم", "اعتبر", "عد", "وصف", "شغل", "تسلم", "انتقل",
            "قدم", "اتخذ", "اقترح", "استبدل", "حل", "نقل", "عرف", "اقر", "اختير", "ندب", "اعاد");

    private static final Set<String> TELLING = Set.of("ذكر", "كشف", "اعلن", "اوضح", "حدد", "قدم", "بين", "نشر", "اورد");

    /** Verbs that always have an object: where one noun phrase follows alone, it is that. */
    private static final Set<String> DONE_TO =
            Set.of("حث", "ناشد", "اجبر", "ارغم", "اقنع", "طمان", "ابلغ", "الزم", "استدعي", "امهل", "خاطب", "استجوب");

    /** Verbs that call on somebody, or may stand without: دعا إلى الحوار. */
    private static final Set<String> URGES = Set.of("طالب", "دعا", "ناشد", "حذر", "هدد", "اتهم", "حث");

    /** Behind whoever is called on: دعا الحكومة إلى, حث الأطراف على. */
    private static final Set<String> URGING = Set.of("الي", "علي", "ب");

    private static final Set<String> CONTENT = Set.of(
            "تفاصيل", "سبب", "اسباب", "موعد", "معلومات", "هويه", "طبيعه", "اسماء", "مزيد", "نتايج", "ملابسات", "حصيله");

    private final Sentence sentence;
    private final List<Item> items;
    private final @Nullable Token verb;
    private final int verbItem;

    /**
     * For the verb of one clause.
     *
     * @param verb its token, or null where a noun heads the clause
     * @param verbItem index of its item
     */
    VerbSense(Sentence sentence, List<Item> items, @Nullable Token verb, int verbItem) {
        this.sentence = sentence;
        this.items = items;
        this.verb = verb;
        this.verbItem = verbItem;
    }

    /** عين فلانا وزيرا, أصبح وزيرا: the accusative tells what somebody becomes, and is not whom the verb befalls. */
    boolean isMaking() {
        return verb == null || MAKING.stream().anyMatch(verb.verbs()::contains);
    }

    /** فصلت نفس العدد: a feminine verb has no masculine singular subject, so this is its object. */
    boolean canBeSubject(Nominal nominal) {
        // دعت المجلس إلى كذا: a body told by a noun agrees as that noun does
        boolean body = nominal.kind() == Kind.ORGANIZATION
                && sentence.token(nominal.head()).is(Pos.NOUN);
        if (verb == null) {
            return true;
        }
        if (DONE_TO.stream().anyMatch(verb.verbs()::contains) && !verb.traits().passive() && isAlone(nominal)) {
            return false;
        }
        if (isUrged(nominal, verb)) {
            return false;
        }
        if (isSoundObject(nominal)) {
            return false;
        }
        if (nominal.isNamed() && !body || nominal.kind() == Kind.GROUP) {
            return true;
        }
        if (TELLING.stream().anyMatch(verb.verbs()::contains) && !verb.traits().passive() && isContent(nominal)) {
            return false;
        }
        // The dictionary's genders are of lemmas, and شرطه may be a form of شرط: the ending is surer
        String head = sentence.token(nominal.head()).form();
        boolean feminine = head.endsWith("ه") || head.endsWith("ات") || head.equals("احدي");
        if (verb.traits().gender() == Traits.Gender.FEMININE) {
            return feminine
                    || nominal.number() == Traits.Plurality.PLURAL
                    || nominal.gender() != Traits.Gender.MASCULINE;
        }
        // ووجه انتقادات: a masculine verb right before a feminine thing has it as its object, unless it is passive
        boolean next = (nominal.kind() == Kind.OTHER || body) && nominal.first() == afterPronoun(verbItem + 1);
        boolean either = verb.form().startsWith("ت"); // تحقق: he made sure, or she looks into
        return !next || either || verb.traits().passive() || !feminine;
    }

    /** اتهم فيه السلطات: index of the token after a preposition with its pronoun, if they stand at this item. */
    private int afterPronoun(int j) {
        boolean pair = isToken(j, Pos.PREPOSITION) && isToken(j + 1, Pos.CLITIC);
        int at = pair ? j + 2 : j;
        return at < items.size() ? items.get(at).first() : sentence.size();
    }

    /** حثت اللجنة على كذا: no other noun phrase follows that could be the object. */
    private boolean isAlone(Nominal nominal) {
        for (int j = verbItem + 1; j < items.size(); j++) {
            Item item = items.get(j);
            Token token = sentence.token(item.first());
            if (item.nominal() != null) {
                boolean behind = isToken(j - 1, Pos.PREPOSITION);
                if (!behind && !item.nominal().equals(nominal) && !TimeWords.isTime(token.form())) {
                    return false;
                }
            } else if (token.is(Pos.CLITIC) && j == verbItem + 1) {
                return false;
            } else if (item.first() >= nominal.end() && URGING.contains(token.form())) {
                return true;
            } else if (token.is(Pos.VERB) || token.is(Pos.SUBORDINATOR) || token.is(Pos.RELATIVE)) {
                return item.first() > nominal.end();
            } else if (token.is(Pos.PUNCTUATION) && !token.isForm(",") && !token.isForm("\"")) {
                return true;
            }
        }
        return true;
    }

    /** استهدفت متمردين: this plural is no nominative, which would end in ون. */
    private boolean isSoundObject(Nominal nominal) {
        Token head = sentence.token(nominal.head());
        return nominal.kind() == Kind.GROUP
                && !nominal.isNamed()
                && head.is(Pos.NOUN)
                && !head.traits().definite()
                && head.form().endsWith("ين")
                && head.form().length() > 5
                && head.nouns().contains(head.form().substring(0, head.form().length() - 2));
    }

    /**
     * أدان الوزير القصف، ودعا المجتمع الدولي إلى التدخل: behind "and" the subject of the verb before goes on, where it
     * agrees, and bodies and groups are those who are called on.
     */
    private boolean isUrged(Nominal nominal, Token urging) {
        int at = items.get(verbItem).first();
        boolean body = nominal.kind() == Kind.ORGANIZATION || nominal.kind() == Kind.GROUP;
        if (!body
                || !sentence.formAt(at - 1, "و")
                || urging.traits().passive()
                || nominal.first() != at + 1
                || URGES.stream().noneMatch(urging.verbs()::contains)) {
            return false;
        }
        for (int i = at - 2; i >= 0; i--) {
            Token before = sentence.token(i);
            if (before.is(Pos.VERB)) {
                return before.traits().gender() == urging.traits().gender()
                        && before.traits().tense() == urging.traits().tense()
                        && !sentence.posAt(i - 1, Pos.RELATIVE)
                        && isAlone(nominal);
            }
        }
        return false;
    }

    /** ولم تذكر أي تفاصيل: what is told, not who tells it. */
    private boolean isContent(Nominal nominal) {
        for (Nominal n = nominal; n != null; n = n.complement()) {
            if (CONTENT.contains(Words.bare(sentence.token(n.head()).form()))) {
                return true;
            }
        }
        return false;
    }

    private boolean isToken(int j, Pos pos) {
        return j < items.size()
                && items.get(j).nominal() == null
                && sentence.token(items.get(j).first()).is(pos);
    }
}
