package org.khabar.arabic;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.khabar.mention.Kind;
import org.khabar.text.Pos;
import org.khabar.text.Sentence;

/**
 * The names that the model has found in an article, to be known where it passed over them: the last word of a full name
 * where the tagger too takes it for a name, and names of several words anywhere.
 *
 * @param people last words of full names of people, folded
 * @param whole names of two to four words, folded, with what they name
 */
record NameRecall(Set<String> people, Map<String, Kind> whole) {

    private static final int LONGEST = 4;
    private static final int SURNAME = 4;

    static NameRecall of(List<Sentence> sentences, List<NameGuesses> guesses) {
        NameRecall recall = new NameRecall(new HashSet<>(), new HashMap<>());
        for (int s = 0; s < sentences.size(); s++) {
            Sentence sentence = sentences.get(s);
            NameGuesses guess = guesses.get(s);
            for (int i = 0; i < sentence.size(); i = guess.end(i)) {
                Kind kind = guess.kind(i);
                int end = guess.end(i);
                if (kind == null || end - i < 2 || !guess.begins(i, kind)) {
                    continue;
                }
                recall.whole.putIfAbsent(key(sentence, i, end), kind);
                String last = sentence.token(end - 1).form();
                if (kind == Kind.PERSON && last.length() >= SURNAME) {
                    recall.people.add(last);
                }
            }
        }
        return recall;
    }

    /** The guesses with the names that were passed over. */
    List<NameGuesses> complete(List<Sentence> sentences, List<NameGuesses> guesses) {
        List<NameGuesses> out = new ArrayList<>(guesses.size());
        for (int s = 0; s < sentences.size(); s++) {
            out.add(complete(sentences.get(s), guesses.get(s)));
        }
        return out;
    }

    private NameGuesses complete(Sentence sentence, NameGuesses guess) {
        List<@Nullable Kind> kinds = new ArrayList<>(guess.kinds());
        List<Boolean> begins = new ArrayList<>(guess.begins());
        for (int i = 0; i < sentence.size(); i++) {
            if (kinds.get(i) != null) {
                continue;
            }
            int end = known(sentence, kinds, i);
            Kind kind = end > i ? whole.get(key(sentence, i, end)) : surname(sentence, i);
            for (int k = i; kind != null && k < Math.max(end, i + 1); k++) {
                kinds.set(k, kind);
                begins.set(k, k == i);
            }
        }
        return new NameGuesses(kinds, begins);
    }

    private @Nullable Kind surname(Sentence sentence, int i) {
        boolean person =
                sentence.posAt(i, Pos.NAME) && people.contains(sentence.token(i).form());
        return person ? Kind.PERSON : null;
    }

    /** Index after the longest known name that begins at the token where nothing was guessed, or the token itself. */
    private int known(Sentence sentence, List<@Nullable Kind> kinds, int i) {
        int open = i;
        while (open < Math.min(sentence.size(), i + LONGEST) && kinds.get(open) == null) {
            open++;
        }
        for (int end = open; end >= i + 2; end--) {
            if (whole.containsKey(key(sentence, i, end))) {
                return end;
            }
        }
        return i;
    }

    private static String key(Sentence sentence, int first, int end) {
        StringBuilder key = new StringBuilder();
        for (int i = first; i < end; i++) {
            key.append(sentence.token(i).form()).append(' ');
        }
        return key.toString();
    }
}
