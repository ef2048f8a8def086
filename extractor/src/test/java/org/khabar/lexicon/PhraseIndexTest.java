package org.khabar.lexicon;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class PhraseIndexTest {

    private final PhraseIndex<String> index = new PhraseIndex<>();

    PhraseIndexTest() {
        index.add("north sea", "sea");
        index.add("north sea port authority", "body");
        index.add("north", "direction");
        index.add("north sea", "film");
        index.add("north sea", "sea");
        index.add(" ", "nothing");
    }

    @Test
    void theLongestPhraseWins() {
        check("the north sea port authority said", 1, "4 [body]");
        check("the north sea port", 1, "2 [sea, film]");
        check("north", 0, "1 [direction]");
        check("north north sea", 0, "1 [direction]");
    }

    @Test
    void whatIsNoPhraseIsNotFound() {
        check("sea north", 0, null);
        check("north", 1, null);
        check("", 0, null);
    }

    private void check(String text, int from, @Nullable String expected) {
        List<String> words = List.of(text.split(" ", -1));
        PhraseIndex.Match<String> match = index.longest(i -> i < words.size() ? words.get(i) : "", from);
        if (expected == null) {
            assertNull(match);
        } else {
            assertEquals(expected, match == null ? "none" : match.length() + " " + match.values());
        }
    }
}
