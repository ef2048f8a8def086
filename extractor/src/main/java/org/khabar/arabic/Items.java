package org.khabar.arabic;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.khabar.clause.Item;
import org.khabar.mention.Kind;
import org.khabar.mention.Nominal;
import org.khabar.text.Pos;
import org.khabar.text.Sentence;

/** Cuts a sentence into noun phrases and single tokens, and joins noun phrases that و coordinates. */
final class Items {

    private Items() {}

    static List<Item> of(Sentence sentence, PhraseReader reader) {
        List<Item> items = new ArrayList<>();
        int i = 0;
        while (i < sentence.size()) {
            Nominal nominal = reader.read(i);
            if (nominal == null || nominal.end() <= i) {
                items.add(new Item(i, i + 1, null));
                i++;
            } else {
                i = nominal.end();
                Nominal first = nominal.isEntity() ? nominal : tail(nominal);
                List<Nominal> others = new ArrayList<>();
                while (first != null && i + 1 < sentence.size() && sentence.formAt(i, "و")) {
                    Nominal next = joins(reader, sentence, i + 1);
                    if (next == null || !first.equals(nominal) && !isLike(first, next, sentence)) {
                        break;
                    }
                    others.add(next);
                    i = next.end();
                }
                items.add(new Item(
                        nominal.first(),
                        i,
                        first == null || others.isEmpty() ? nominal : joined(nominal, first, others)));
            }
        }
        return items;
    }

    /** The person, body or group with which a longer phrase ends: استهداف المدنيين. */
    private static @Nullable Nominal tail(Nominal whole) {
        for (Nominal n = whole.complement(); n != null; n = n.complement()) {
            if (n.isEntity()) {
                return n.end() == whole.end() ? n : null;
            }
        }
        return null;
    }

    /** استهداف المدنيين والأطفال: what و adds inside a longer phrase is of the same kind, and no verb takes it away. */
    private static boolean isLike(Nominal first, Nominal next, Sentence sentence) {
        return isHuman(first) == isHuman(next)
                && (isHuman(first) || first.kind() == next.kind())
                && !sentence.posAt(next.end(), Pos.VERB);
    }

    private static boolean isHuman(Nominal n) {
        return n.kind() == Kind.PERSON || n.kind() == Kind.GROUP;
    }

    private static @Nullable Nominal joins(PhraseReader reader, Sentence sentence, int at) {
        if (sentence.token(at).is(Pos.VERB)) {
            return null;
        }
        Nominal next = reader.read(at);
        if (next == null || !next.isEntity()) {
            return null;
        }
        boolean verbFollows =
                next.end() < sentence.size() && sentence.token(next.end()).is(Pos.VERB) && sentence.formAt(at - 2, ",");
        return verbFollows ? null : next;
    }

    /** The phrase {@code n} in which the part {@code at} got conjuncts. */
    private static Nominal joined(Nominal n, Nominal at, List<Nominal> others) {
        boolean here = n.equals(at);
        Nominal inner = n.complement();
        return new Nominal(
                n.sentence(),
                n.first(),
                n.head(),
                here ? n.end() : others.get(others.size() - 1).end(),
                n.kind(),
                n.nameFirst(),
                n.nameEnd(),
                n.entry(),
                n.type(),
                n.posts(),
                here || inner == null ? inner : joined(inner, at, others),
                n.container(),
                n.country(),
                n.possessor(),
                here ? others : n.conjuncts(),
                n.gender(),
                n.number(),
                n.definite(),
                n.genderTold());
    }
}
