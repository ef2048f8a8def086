package org.khabar.search;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Set;
import java.util.TreeSet;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which words find which. */
class WordsTest {

    @ParameterizedTest
    @CsvSource({
        "الاستقالات, استقالته",
        "الاستقالات, يستقيل",
        "استقالة, واستقالتها",
        "استقال, المستقيلين",
        "استقالة, فاستقالت",
        "الوزراء, وزير",
        "وزير, للوزير",
        "وزير, بوزير",
        "وزيرة, ووزيرة",
        "انتخابات, والانتخابات",
        "انتخاب, ينتخب",
        "انتخاب, المنتخبون",
        "تظاهر, مظاهرات",
        "المتظاهرين, يتظاهرون",
        "احتجاج, يحتج",
        "احتجاجا, واحتجاجاتهم",
        "تعيين, يعين",
        "تعيينه, بالتعيين",
        "مطالبة, يطالب",
        "مطالب, طالبت",
        "إعلان, أعلنت",
        "الاعلان, إِعْلان",
        "رئيس, الرئيس",
        "رئيس, كرئيس",
        "مسؤول, مسئول",
        "مسؤولون, المسؤولين",
        "مدرسة, المدرسه",
        "حكومة, حكومته",
        "حكومي, الحكومية",
        "سياسة, سياسية",
        "مستشفى, المستشفي",
        "كتـــاب, كتابهم",
        "ينسحب, انسحاب",
        "٢٠١٨, 2018",
        "resignations, resigned",
        "resign, Resigning",
        "minister, ministers",
        "protest, PROTESTERS"
    })
    void finds(String asked, String written) {
        assertTrue(meet(asked, written), keys(asked) + " " + keys(written));
        assertTrue(meet(written, asked), keys(written) + " " + keys(asked));
    }

    @ParameterizedTest
    @CsvSource({
        "زيارة, وزارة",
        "إقالة, قال",
        "وزير, زيارة",
        "رئيس, مدرسة",
        "سلام, سلطة",
        "فريق, ريق",
        "برلمان, رمان",
        "كتاب, تاب",
        "لجنة, جنة",
        "minister, administration",
        "paper, pap"
    })
    void keepsApart(String asked, String written) {
        assertFalse(meet(asked, written), keys(asked) + " " + keys(written));
    }

    private static boolean meet(String one, String other) {
        Set<String> common = new TreeSet<>(keys(one));
        common.retainAll(keys(other));
        return !common.isEmpty();
    }

    private static Set<String> keys(String text) {
        Set<String> keys = new TreeSet<>();
        try (Analyzer analyzer = new WordAnalyzer();
                TokenStream tokens = analyzer.tokenStream("text", text)) {
            CharTermAttribute term = tokens.addAttribute(CharTermAttribute.class);
            tokens.reset();
            while (tokens.incrementToken()) {
                keys.add(term.toString());
            }
            tokens.end();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return keys;
    }
}
