package org.khabar.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TableTest {

    @Test
    void columnsAlignWhateverTheScript() {
        assertEquals(
                List.of(
                        "person      post     n",
                        "----------  -------  --",
                        "جوش بول\u200E     مدير\u200E     1",
                        "مُحَمَّد\u200E                 22",
                        "Tariq H. A  adviser",
                        "(3 rows)"),
                Table.lines(
                        List.of("person", "post", "n"),
                        List.of(
                                List.of("جوش بول", "مدير", "1"),
                                List.of("مُحَمَّد", "", "22"),
                                List.of("Tariq H. A", "adviser\n", "")),
                        60));
    }

    @Test
    void longCellsAreShortenedUnlessWide() {
        List<List<String>> rows = List.of(List.of("1234567890"));
        assertEquals("1234…", Table.lines(List.of("x"), rows, 5).get(2));
        assertEquals("1234567890", Table.lines(List.of("x"), rows, 10).get(2));
    }

    @Test
    void noRows() {
        assertEquals(List.of("a  b", "-  -", "(0 rows)"), Table.lines(List.of("a", "b"), List.of(), 60));
    }

    @ParameterizedTest
    @CsvSource({"abc,3", "وزير,4", "وَزِير,4", "a\u200Eb,2", "😀,1"})
    void widthCountsWhatTakesRoom(String text, int width) {
        assertEquals(width, Table.width(text));
    }
}
