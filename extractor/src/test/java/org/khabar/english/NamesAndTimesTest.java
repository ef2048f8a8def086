package org.khabar.english;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.khabar.article.Article;
import org.khabar.clause.Item;
import org.khabar.clause.SentenceReading;
import org.khabar.text.Token;
import org.khabar.time.TimeExpression;

/** Times are looked for where a word may be one of a time; names everywhere. Published on Monday, 4 March 2024. */
class NamesAndTimesTest {

    private static final EnglishReader READER = new EnglishReader();

    @ParameterizedTest
    @CsvSource({
        "Nora Pike quit yesterday., 2024-03-03",
        "The voters met on Sunday., 2024-03-03",
        "The court ruled in mid-January., 2024-01",
        "The court ruled in late-March 2016., 2016-03",
        "The court ruled in mid-June of 2016., 2016-06",
        "The court ruled in mid‑June last year., 2023-06",
        "The court ruled in mid-May., 2023-05",
        "The court ruled in mid-Sept., 2023-09",
        "Nora Pike left office in mid-2015., 2015",
        "Nora Pike was born in 1976., 1976",
        "The envoys met two weeks ago., 2024-02-19",
        "The talks took place last summer., 2023",
        "The judges will meet tonight., 2024-03-04"
    })
    void oneWordOfTimeIsEnough(String sentence, String date) {
        List<TimeExpression> times = read(sentence).times();
        assertEquals(List.of(date), times.stream().map(TimeExpression::value).toList());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The company sold its mid-market brands.",
                "The union won the mid-decade review.",
                "The minister praised the late-marriage study."
            })
    void wordsThatBeginLikeMonthsAreNone(String sentence) {
        assertEquals(List.of(), read(sentence).times());
    }

    @Test
    void namesNeedNoTime() {
        SentenceReading reading = read("The minister thanked Nora Pike.");
        assertEquals(List.of(), reading.times());
        assertEquals(
                List.of("nora pike"),
                reading.items().stream()
                        .map(Item::nominal)
                        .filter(n -> n != null && n.nameFirst() >= 0)
                        .map(n -> reading.sentence().tokens().subList(n.nameFirst(), n.nameEnd()).stream()
                                .map(Token::form)
                                .collect(Collectors.joining(" ")))
                        .toList());
    }

    private static SentenceReading read(String sentence) {
        Article article = new Article("t", sentence, "en", LocalDate.parse("2024-03-04"), null, null);
        return READER.read(article).sentences().get(0);
    }
}
