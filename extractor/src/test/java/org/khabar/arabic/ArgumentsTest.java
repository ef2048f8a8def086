package org.khabar.arabic;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.google.common.base.Splitter;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.khabar.article.Article;
import org.khabar.clause.Clause;
import org.khabar.clause.SentenceReading;
import org.khabar.clause.Slot;
import org.khabar.frame.FrameReader;
import org.khabar.text.Orthography;

/** Each line of {@code arguments.txt} tells what stands in one slot of one predicate. */
class ArgumentsTest {

    @TestFactory
    Stream<DynamicTest> arguments() {
        ArabicReader reader = new ArabicReader();
        List<String> lines = FrameReader.lines(ArabicReader.class, "arguments.txt");
        assertFalse(lines.isEmpty(), "no line");
        return lines.stream().map(line -> {
            List<String> cells = Splitter.on('|').trimResults().splitToList(line);
            return DynamicTest.dynamicTest(
                    line, () -> assertEquals(cells.get(3), found(reader, cells.get(0), cells.get(1), cells.get(2))));
        });
    }

    private static String found(ArabicReader reader, String text, String predicate, String slot) {
        String key = Orthography.key(predicate);
        for (SentenceReading reading : reader.read(new Article("x", text, "ar", LocalDate.EPOCH, null, null))
                .sentences()) {
            for (Clause clause : reading.clauses()) {
                if (reading.sentence().token(clause.token()).isForm(key)) {
                    return clause.arguments().stream()
                            .filter(a -> a.slot() == Slot.valueOf(slot))
                            .map(a -> a.nominal())
                            .filter(Objects::nonNull)
                            .map(n ->
                                    reading.sentence().span(n.first(), n.end()).of(text))
                            .findFirst()
                            .orElse("-");
                }
            }
        }
        return "no such predicate";
    }
}
