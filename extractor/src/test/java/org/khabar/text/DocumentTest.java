package org.khabar.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.khabar.article.Article;

class DocumentTest {

    @ParameterizedTest
    @CsvSource({
        "للرئيس, 1, الرئيس, الرئيس",
        "للجنة, 1, اللجنه, اللجنة",
        "لرئيس, 1, رئيس, رئيس",
        "الرئيس, 0, الرئيس, الرئيس",
        "لجنة, 0, لجنه, لجنة"
    })
    void wordsAreGivenAsTheyStandAlone(String written, int begin, String form, String expected) {
        Token token =
                new Token(form, "NN", Pos.NOUN, Set.of(), Set.of(), Traits.NONE, 0, new Span(begin, written.length()));
        Sentence sentence = new Sentence(0, new Span(0, written.length()), List.of(token), List.of(0, 1));
        Document document =
                new Document(new Article("a", written, "ar", null, null, null), "ar", List.of(sentence), List.of());
        assertEquals(expected, document.words(sentence, 0, 1));
    }
}
