package org.khabar.arabic;

import java.util.ArrayList;
import java.util.List;
import org.khabar.clause.Circumstance;
import org.khabar.clause.Item;
import org.khabar.lexicon.PhraseIndex;
import org.khabar.lexicon.WordLists;
import org.khabar.mention.Nominal;
import org.khabar.text.Pos;
import org.khabar.text.Sentence;
import org.khabar.text.Token;

/** Finds motives (بسبب، احتجاجا على) and sources (وفقا لـ، بحسب، نقلا عن) by the connectives of {@code words.yaml}. */
final class CircumstanceReader {

    private static final int SOURCE_REACH = 6;

    private final PhraseIndex<Circumstance.Kind> connectives = new PhraseIndex<>();

    CircumstanceReader() {
        WordLists lists = WordLists.of(CircumstanceReader.class, "words.yaml");
        lists.set("reasons").forEach(phrase -> connectives.add(phrase, Circumstance.Kind.REASON));
        lists.set("sources").forEach(phrase -> connectives.add(phrase, Circumstance.Kind.SOURCE));
    }

    List<Circumstance> read(Sentence sentence, List<Item> items) {
        List<Circumstance> found = new ArrayList<>();
        int i = 0;
        while (i < sentence.size()) {
            var match = connectives.longest(
                    k -> k < sentence.size() ? sentence.token(k).form() : "", i);
            if (match == null) {
                i++;
                continue;
            }
            int first = i + match.length();
            int end = end(sentence, first, match.first());
            if (first < end) {
                found.add(new Circumstance(match.first(), i, first, end, nominals(items, first, end, match.first())));
            }
            i = Math.max(first, i + 1);
        }
        return found;
    }

    /** The content ends at the next punctuation; a source after its first few words. */
    private static int end(Sentence sentence, int first, Circumstance.Kind kind) {
        int end = first;
        while (end < sentence.size()) {
            Token token = sentence.token(end);
            boolean quote = token.isForm("\"") || token.isForm("(") || token.isForm(")");
            boolean newClause = token.isForm("و") && sentence.posAt(end + 1, Pos.VERB);
            if (token.is(Pos.PUNCTUATION) && !quote || newClause) {
                break;
            }
            if (kind == Circumstance.Kind.SOURCE && token.is(Pos.SUBORDINATOR)) {
                break;
            }
            end++;
        }
        return end;
    }

    /** For a source the first noun phrase that can speak; it may follow a verb: وفقا لما نقله موقع "أكسيوس". */
    private static List<Nominal> nominals(List<Item> items, int first, int end, Circumstance.Kind kind) {
        List<Nominal> found = new ArrayList<>();
        int seen = 0;
        for (Item item : items) {
            if (item.end() <= first || item.first() >= end) {
                continue;
            }
            seen++;
            Nominal nominal = item.nominal();
            if (nominal == null) {
                continue;
            }
            if (kind == Circumstance.Kind.REASON) {
                found.add(nominal);
            } else if (seen <= SOURCE_REACH) {
                Nominal speaker = speaker(nominal);
                if (speaker != null) {
                    speaker.members().forEach(found::add);
                    break;
                }
            }
        }
        return found;
    }

    private static @org.jspecify.annotations.Nullable Nominal speaker(Nominal nominal) {
        for (Nominal n = nominal; n != null; n = n.complement()) {
            if (n.isEntity()) {
                return n;
            }
        }
        return null;
    }
}
