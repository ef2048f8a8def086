package org.khabar.arabic;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
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

    /** Index of a verb that is surely inside its sentence. */
    private static final int MIDDLE = 4;

    /** Before whoever issued a document: بيان صادر عن المكتب. */
    private static final Set<String> ISSUED = Set.of("عن", "من", "ل");

    private final PhraseIndex<Circumstance.Kind> connectives = new PhraseIndex<>();

    private final PhraseIndex<Boolean> as = new PhraseIndex<>();
    private final Set<String> told;

    CircumstanceReader() {
        WordLists lists = WordLists.of(CircumstanceReader.class, "words.yaml");
        lists.set("reasons").forEach(phrase -> connectives.add(phrase, Circumstance.Kind.REASON));
        lists.set("sources").forEach(phrase -> connectives.add(phrase, Circumstance.Kind.SOURCE));
        lists.set("as").forEach(phrase -> as.add(phrase, true));
        told = lists.set("told");
    }

    List<Circumstance> read(Sentence sentence, List<Item> items) {
        List<Circumstance> found = new ArrayList<>();
        int i = 0;
        while (i < sentence.size()) {
            var match = connectives.longest(
                    k -> k < sentence.size() ? sentence.token(k).form() : "", i);
            if (match == null) {
                Circumstance clause = sourceClause(sentence, items, i);
                if (clause != null) {
                    found.add(clause);
                }
                i = clause == null ? i + 1 : clause.end();
                continue;
            }
            int first = i + match.length();
            int end = end(sentence, first, match.first());
            if (first < end) {
                found.add(new Circumstance(
                        match.first(), i, first, end, nominals(sentence, items, first, end, match.first())));
            }
            i = Math.max(first, i + 1);
        }
        return found;
    }

    /** ، كما أعلن المكتب: a verb of saying without content; at the head of a sentence كما says "also". */
    private @Nullable Circumstance sourceClause(Sentence sentence, List<Item> items, int i) {
        var match = as.longest(k -> k < sentence.size() ? sentence.token(k).form() : "", i);
        int verb = match == null ? 0 : i + match.length();
        if (verb < MIDDLE
                || !sentence.posAt(verb, Pos.VERB)
                || sentence.token(verb).verbs().stream().noneMatch(told::contains)) {
            return null;
        }
        int end = end(sentence, verb + 1, Circumstance.Kind.SOURCE);
        boolean content = sentence.posAt(end, Pos.SUBORDINATOR) || sentence.formAt(end, ":");
        List<Nominal> nominals = nominals(sentence, items, verb + 1, end, Circumstance.Kind.SOURCE);
        boolean only = nominals.stream().anyMatch(n -> end - n.end() <= SOURCE_REACH);
        return content || !only ? null : new Circumstance(Circumstance.Kind.SOURCE, i, verb + 1, end, nominals);
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

    private static List<Nominal> nominals(
            Sentence sentence, List<Item> items, int first, int end, Circumstance.Kind kind) {
        List<Item> inside = items.stream()
                .filter(item -> item.end() > first && item.first() < end)
                .toList();
        if (kind == Circumstance.Kind.SOURCE) {
            return source(sentence, inside);
        }
        return inside.stream().map(Item::nominal).filter(Objects::nonNull).toList();
    }

    /**
     * Who is credited: the first noun phrase, after a verb or not (وفقا لما نقله موقع "الميناء"), or whoever issued
     * the document that it names (بحسب بيان صادر عن الديوان).
     */
    private static List<Nominal> source(Sentence sentence, List<Item> items) {
        Nominal document = null;
        for (int i = 0; i < Math.min(items.size(), SOURCE_REACH); i++) {
            Nominal nominal = items.get(i).nominal();
            Token token = sentence.token(items.get(i).first());
            if (nominal == null) {
                if (document != null && !token.is(Pos.PREPOSITION)) {
                    break;
                }
                continue;
            }
            Nominal speaker = speaker(nominal);
            boolean issued = i > 0
                    && ISSUED.contains(sentence.token(items.get(i).first() - 1).form());
            boolean ours = nominal.possessor() >= 0 && sentence.formAt(nominal.possessor(), "نا");
            if (speaker != null && !ours && (document == null || issued)) {
                return speaker.members().toList();
            }
            boolean passed = TimeWords.isTime(sentence.token(nominal.head()).form())
                    || document != null && sentence.token(nominal.head()).is(Pos.PARTICIPLE);
            if (!passed && (document != null || ours)) {
                break;
            }
            document = passed ? document : nominal;
        }
        return document == null ? List.of() : List.of(document);
    }

    private static @Nullable Nominal speaker(Nominal nominal) {
        for (Nominal n = nominal; n != null; n = n.complement()) {
            if (n.isEntity()) {
                return n;
            }
        }
        return null;
    }
}
