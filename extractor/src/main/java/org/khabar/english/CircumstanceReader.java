package org.khabar.english;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.khabar.clause.Circumstance;
import org.khabar.clause.Item;
import org.khabar.lexicon.PhraseIndex;
import org.khabar.lexicon.WordLists;
import org.khabar.mention.Nominal;
import org.khabar.text.Sentence;
import org.khabar.text.Token;

/** Finds motives (because of, in protest at) and sources (according to, citing) by the connectives of {@code words.yaml}. */
final class CircumstanceReader {

    private final PhraseIndex<Circumstance.Kind> connectives = new PhraseIndex<>();
    private final Causes causes;
    private final Set<String> citing;
    private final Set<String> texts;

    CircumstanceReader() {
        WordLists lists = WordLists.of(CircumstanceReader.class, "words.yaml");
        causes = new Causes(lists);
        citing = lists.set("citing");
        texts = lists.set("cited_texts");
        lists.set("reasons").forEach(phrase -> connectives.add(phrase, Circumstance.Kind.REASON));
        lists.set("sources").forEach(phrase -> connectives.add(phrase, Circumstance.Kind.SOURCE));
    }

    List<Circumstance> read(Parse parse, List<Item> items) {
        Sentence sentence = parse.sentence();
        List<Circumstance> found = new ArrayList<>();
        int i = 0;
        while (i < sentence.size()) {
            var match = connectives.longest(parse::form, i);
            int length = match == null || !causes.isCause(parse, items, i, match.length()) ? 0 : match.length();
            Circumstance.Kind kind = null;
            if (match != null && length > 0) {
                boolean motive = citing.contains(parse.form(i)) && !isWitness(parse, items, i + length);
                kind = motive ? Circumstance.Kind.REASON : match.first();
            } else if (causes.opens(parse, i)) {
                kind = Circumstance.Kind.REASON;
            }
            if (kind == null) {
                i++;
                continue;
            }
            int first = i + Math.max(length, 1);
            int end = end(sentence, first, kind);
            if (first < end) {
                found.add(new Circumstance(kind, i, first, end, nominals(items, first, end, kind)));
            }
            i = Math.max(first, i + 1);
        }
        return found;
    }

    /** Citing officials, citing a report; but citing safety concerns: who can be cited, or what somebody has written. */
    private boolean isWitness(Parse parse, List<Item> items, int from) {
        for (Item item : items) {
            Nominal nominal = item.nominal();
            if (nominal != null && item.end() > from) {
                return nominal.isEntity()
                        || parse.sentence().token(nominal.head()).nouns().stream()
                                .anyMatch(texts::contains);
            }
        }
        return true;
    }

    /** The content ends at the next punctuation that closes a clause. */
    private static int end(Sentence sentence, int first, Circumstance.Kind kind) {
        int end = first;
        while (end < sentence.size()) {
            Token token = sentence.token(end);
            if (token.tag().matches("[.,:]|''|-RRB-") && !(token.isForm(",") && end == first)) {
                break;
            }
            if (kind == Circumstance.Kind.SOURCE && token.tag().matches("VB[DZP]")) {
                break;
            }
            end++;
        }
        return end;
    }

    private static List<Nominal> nominals(List<Item> items, int first, int end, Circumstance.Kind kind) {
        List<Nominal> found = new ArrayList<>();
        for (Item item : items) {
            Nominal nominal = item.nominal();
            if (nominal == null || item.end() <= first || item.first() >= end) {
                continue;
            }
            if (kind == Circumstance.Kind.REASON) {
                found.add(nominal);
            } else {
                for (Nominal n = nominal; n != null; n = n.complement()) {
                    if (n.isEntity()) {
                        n.members().forEach(found::add);
                        return found;
                    }
                }
            }
        }
        return found;
    }
}
