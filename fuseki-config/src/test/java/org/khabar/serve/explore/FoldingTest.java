package org.khabar.serve.explore;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which spellings are one. */
class FoldingTest {
    @ParameterizedTest
    @CsvSource({
        "أُسامة الأحمَد, اسامه الاحمد",
        "مُؤسـَّسة, موسسه",
        "هيئة رئاسة, هييه رياسه",
        "Nuñez-O'Brien, nunez obrien",
        "ʿAbd al-Ḥakīm, abd al hakim",
        "'  (Müller)  & Söhne ', muller sohne",
        "ليلى\u200F كريم, ليلي كريم",
        "ـــ, ''",
        "G٧ 2021, g٧ 2021"
    })
    void oneSpelling(String written, String folded) {
        assertEquals(folded, Folding.fold(written));
    }

    @ParameterizedTest
    @CsvSource({
        "وزارة المال والبيئة, وزارة مال والبيئة",
        "المال المال, مال مال",
        "الم جمال, الم جمال",
        "'', ''",
        "al mal, al mal"
    })
    void withoutArticles(String folded, String bare) {
        assertEquals(bare, Folding.withoutArticles(folded));
    }
}
