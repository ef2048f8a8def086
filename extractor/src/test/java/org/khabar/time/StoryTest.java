package org.khabar.time;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.khabar.time.Shift.Unit;

class StoryTest {

    private final Story story = new Story();

    @ParameterizedTest
    @CsvSource({
        "2020-02-28, DAY, 2, 2020-03-01",
        "2020-12-30, WEEK, 1, 2021-01",
        "2020-03-31, MONTH, -1, 2020-02",
        "2020-03, MONTH, 0, 2020-03",
        "2011-05-02, YEAR, 4, 2015",
        "2011, YEAR, -1, 2010",
        "2020-02, DAY, 1,",
        "2020, MONTH, 1,"
    })
    void fromTheTimeBefore(String before, Unit unit, int by, String told) {
        assertEquals(told, new Shift(unit, by).from(before));
    }

    @Test
    void goesOnFromSentenceToSentence() {
        assertEquals(List.of("2011"), told(0, new TimeExpression(3, 4, "2011")));
        assertEquals(List.of("2015", "2016"), told(2, shifted(0, 4), shifted(5, 1)));
        assertEquals(List.of("2016"), told(5, shifted(0, 0)));
        assertEquals(List.of(), told(9, shifted(0, 1))); // too far from what it is told from
    }

    private static TimeExpression shifted(int first, int years) {
        return TimeExpression.shifted(first, first + 3, new Shift(Unit.YEAR, years), null);
    }

    private List<String> told(int sentence, TimeExpression... times) {
        return story.reckoned(List.of(times), sentence).stream()
                .map(TimeExpression::value)
                .toList();
    }
}
