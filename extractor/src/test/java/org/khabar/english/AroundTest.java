package org.khabar.english;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AroundTest {

    /** Published on Monday, 12 October 2020. */
    private static final LocalDate PUBLISHED = LocalDate.of(2020, 10, 12);

    @ParameterizedTest
    @CsvSource({
        "2020-10-15, 2020-10-15, 2020-10-15", // three days ahead: not last year's
        "2021-10-08, 2020-10-08, 2020-10-08", // four days ago: not next year's
        "2020-10-12, 2020-10-12, 2020-10-12",
        "2020-12-24, 2019-12-24, 2020-12-24",
        "2020-05-02, 2020-05-02, 2021-05-02",
        "2021-07, 2020-07, 2020-07",
        "2020-11, 2019-11, 2020-11",
        "2020-10, 2020-10, 2020-10",
        "2020, 2020, 2020"
    })
    void ofMonths(String iso, String last, String next) {
        assertEquals(new Around(last, next), Around.of(iso, true, PUBLISHED));
    }

    @ParameterizedTest
    @CsvSource({"2020-10-16, 2020-10-09, 2020-10-16", "2020-10-05, 2020-10-12, 2020-10-12"})
    void ofWeekdays(String iso, String last, String next) {
        assertEquals(new Around(last, next), Around.of(iso, false, PUBLISHED));
    }
}
