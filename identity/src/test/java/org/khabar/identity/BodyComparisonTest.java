package org.khabar.identity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Collections;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Names of bodies in two languages: which are one body's when the country is the same. */
class BodyComparisonTest {

    @ParameterizedTest
    @CsvSource({
        "الهيئة البرتغالية لسلامة الطيران, Portuguese Aviation Safety Authority",
        "هيئة سلامة الطيران, الهيئة البرتغالية لسلامة الطيران",
        "Portugal's Ministry of Agriculture, وزارة الزراعة البرتغالية",
        "نقابة المعلمين في البرتغال, Portuguese Teachers Union",
        "Portuguese Council for Press Freedom, المجلس البرتغالي لحرية الصحافة",
        "اتحاد المزارعين, Farmers' Federation",
        "معهد زلمار للأبحاث, Zelmar Institute for Research",
        "مكتب شؤون المياه الجوفية, Bureau of Groundwater Affairs",
        "Dam Safety Agency, Agency for Dam Safety"
    })
    void oneBody(String a, String b) {
        assertTrue(BodyComparison.score(a, b) > 0.9, () -> BodyName.of(a) + " " + BodyName.of(b));
        assertFalse(Collections.disjoint(BodyName.of(a).keys(), BodyName.of(b).keys()));
    }

    @ParameterizedTest
    @CsvSource({
        "وزارة التعليم العالي البرتغالية, Portuguese Ministry of Education",
        "هيئة سلامة الطيران, Rail Safety Authority",
        "وزارة الداخلية, وزارة الخارجية",
        "نقابة المعلمين, نقابة المحامين",
        "معهد زلمار للأبحاث, Dorvan Institute for Research",
        "لجنة الأمن, مجلس الأمن",
        "North Water Authority, South Water Authority"
    })
    void twoBodies(String a, String b) {
        assertEquals(0, BodyComparison.score(a, b));
    }
}
