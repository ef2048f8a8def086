package org.khabar.arabic;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import edu.stanford.nlp.ling.CoreLabel;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import org.junit.jupiter.api.Test;

class LatelyTest {

    private final Lately<Integer> lately = new Lately<>();
    private final List<String> read = new ArrayList<>();

    private int length(String sentence) {
        return lately.of(sentence, () -> {
            read.add(sentence);
            return sentence.length();
        });
    }

    @Test
    void whatComesAgainIsNotReadAgain() {
        for (String sentence : List.of("Over.", "Shared by several papers.", "Over.", "Over.")) {
            assertEquals(sentence.length(), length(sentence));
        }
        assertEquals(List.of("Over.", "Shared by several papers."), read);
    }

    @Test
    void whatWasReadLongAgoIsForgotten() {
        IntFunction<String> page = i -> i + "-".repeat(Lately.MOST / 100);
        for (int i = 0; i < 1_000; i++) {
            length(page.apply(i));
        }
        read.clear();
        for (int i = 0; i < 1_000; i++) {
            length(page.apply(i));
        }
        assertTrue(read.size() >= 900, "read again: " + read.size());
    }

    @Test
    void segmentsAreTheReadersOwn() {
        Segmenter segmenter = new Segmenter();
        List<CoreLabel> first = segmenter.segments("وستستقبلهم الوزيرة.");
        List<String> words = first.stream().map(CoreLabel::word).toList();
        first.forEach(label -> label.setWord("?"));
        assertEquals(
                words,
                segmenter.segments("وستستقبلهم الوزيرة.").stream()
                        .map(CoreLabel::word)
                        .toList());
    }
}
