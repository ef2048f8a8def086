package org.khabar.arabic;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.khabar.clause.Item;
import org.khabar.mention.Kind;
import org.khabar.mention.Nominal;
import org.khabar.text.Sentence;
import org.khabar.text.Token;

/** Finds who does what a noun or a passive tells, behind the prepositions that say so. */
final class Doers {

    /** The marker of who does it, behind a noun or a passive, and the nouns that stand for it. */
    static final String BY = "من قبل";

    private static final Set<String> SIDES = Set.of("جانب", "طرف");
    private static final Set<String> HANDS = Set.of("يد", "ايدي", "يدي");

    /** What people are struck with, whose it is: قتل برصاص الجيش, أصيب بنيران مجهولين. */
    private static final Set<String> ARMS = Set.of(
            "رصاص", "نيران", "صاروخ", "صواريخ", "قذيفه", "قذايف", "قصف", "غاره", "غارات", "طعنات", "ضربات", "رصاصه");

    /** Deeds in which people are struck: قتل في غارة إسرائيلية, أصيب في قصف للجيش. */
    private static final Set<String> STRIKES = Set.of("قصف", "غاره", "غارات", "ضربه", "ضربات", "هجوم", "قصفا");

    private final Sentence sentence;
    private final List<Item> items;

    Doers(Sentence sentence, List<Item> items) {
        this.sentence = sentence;
        this.items = items;
    }

    /** من قبل الشرطة, من جانب الحكومة, على يد مجهولين: who does what a noun or a passive tells, or null. */
    @Nullable
    Nominal behind(int j, Token preposition) {
        Nominal next = items.get(j + 1).nominal();
        if (next == null) {
            boolean by = preposition.isForm("من")
                    && sentence.token(items.get(j + 1).first()).isForm("قبل")
                    && j + 2 < items.size();
            Nominal doer = by ? items.get(j + 2).nominal() : null;
            return doer == null || TimeWords.isTime(sentence.token(doer.head()).form()) ? null : doer;
        }
        String head = sentence.token(next.head()).form();
        boolean side =
                preposition.isForm("من") && SIDES.contains(head) || preposition.isForm("علي") && HANDS.contains(head);
        Nominal whose = side ? next.complement() : null;
        return whose != null && whose.isEntity() ? whose : null;
    }

    /** برصاص الجيش, في غارة إسرائيلية, في قصف للجيش. */
    @Nullable
    Nominal striker(int j, Token preposition, Nominal next) {
        String head = sentence.token(next.head()).form();
        boolean arms = preposition.isForm("ب") && ARMS.contains(Words.bare(head));
        boolean strike = preposition.isForm("في") && STRIKES.contains(Words.bare(head));
        if (!arms && !strike) {
            return null;
        }
        Nominal nation = next.container();
        if (nation != null && nation.kind() == Kind.PLACE && next.country() != null) {
            return nation;
        }
        Nominal whose = next.complement();
        boolean acts = whose != null && (arms || whose.kind() == Kind.ORGANIZATION || whose.kind() == Kind.PERSON);
        if (whose != null) {
            return acts && whose.kind() != Kind.PLACE ? whose : null;
        }
        boolean to = j + 3 < items.size()
                && items.get(j + 2).nominal() == null
                && sentence.token(items.get(j + 2).first()).isForm("ل");
        Nominal owner = to ? items.get(j + 3).nominal() : null; // items after the preposition and its noun
        return owner != null && owner.kind() == Kind.ORGANIZATION ? owner : null;
    }
}
