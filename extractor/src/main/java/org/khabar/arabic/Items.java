package org.khabar.arabic;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.khabar.clause.Item;
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
                List<Nominal> others = new ArrayList<>();
                while (i + 1 < sentence.size() && sentence.formAt(i, "و")) {
                    Nominal next = joins(reader, sentence, nominal, i + 1);
                    if (next == null) {
                        break;
                    }
                    others.add(next);
                    i = next.end();
                }
                items.add(new Item(nominal.first(), i, others.isEmpty() ? nominal : joined(nominal, others)));
            }
        }
        return items;
    }

    private static @Nullable Nominal joins(PhraseReader reader, Sentence sentence, Nominal first, int at) {
        if (!first.isEntity() || sentence.token(at).is(Pos.VERB)) {
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

    private static Nominal joined(Nominal n, List<Nominal> others) {
        return new Nominal(
                n.sentence(),
                n.first(),
                n.head(),
                n.end(),
                n.kind(),
                n.nameFirst(),
                n.nameEnd(),
                n.entry(),
                n.type(),
                n.posts(),
                n.complement(),
                n.container(),
                n.country(),
                n.possessor(),
                others,
                n.gender(),
                n.number(),
                n.definite());
    }
}
