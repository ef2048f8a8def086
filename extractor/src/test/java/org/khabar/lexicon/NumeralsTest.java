package org.khabar.lexicon;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.khabar.arabic.ArabicReader;
import org.khabar.english.EnglishReader;

class NumeralsTest {

    private static final Numerals ARABIC = new Numerals(WordLists.of(ArabicReader.class, "words.yaml"));
    private static final Numerals ENGLISH = new Numerals(WordLists.of(EnglishReader.class, "words.yaml"));

    @ParameterizedTest
    @CsvSource({
        "أكثر من عشرة موظفين, 10",
        "خمسة و عشرون نائبا, 25",
        "نحو 20 ألف شخص, 20000",
        "ثلاثة آلاف متظاهر, 3000",
        "مئتي طالب, 200",
        "٣٥ عاملا, 35",
        "2.5 مليون ناخب, 2500000",
        "آلاف المتظاهرين,",
        "بضعة آلاف من الطلاب,",
        "وزراء 2019,"
    })
    void arabic(String words, Long count) {
        assertEquals(Optional.ofNullable(count), ARABIC.first(List.of(words.split(" "))));
    }

    @ParameterizedTest
    @CsvSource({
        "twenty - five nurses, 25",
        "two hundred and six people, 206",
        "1.2 million voters, 1200000",
        "two dozen officials, 24",
        "dozens of people,",
        "several thousand drivers,",
        "the 2020 delegates,"
    })
    void english(String words, Long count) {
        assertEquals(Optional.ofNullable(count), ENGLISH.first(List.of(words.split(" "))));
    }
}
