package org.khabar.pipeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.text.Normalizer;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.RDF;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.khabar.article.Article;
import org.khabar.graph.ShaclGate;
import org.khabar.ontology.Kh;

/** Texts as they come from the web: the one resignation in each is found, and every anchor stands where it says. */
class HardTextTest {

    private static final String PLAIN =
            "أعلن وزير المالية التونسي كريم العياري استقالته من منصبه احتجاجا على خفض الميزانية";
    private static final String OTHERS = "يزور وفد من رجال الأعمال المدينة كل عام ويبحث فرص التعاون في الزراعة والنقل";

    private static final NewsExtractor extractor =
            NewsExtractor.create(new ExtractorOptions(Kh.ID, true, Optional.empty()));
    private static final ShaclGate gate = new ShaclGate();

    @TestFactory
    Stream<DynamicTest> resignations() {
        return Stream.of(
                        List.of("full stop", PLAIN + "."),
                        List.of(
                                "diacritics",
                                "أَعْلَنَ وَزِيرُ المَالِيَّةِ التُّونِسِيُّ كَرِيمُ العَيَّارِيُّ اسْتِقَالَتَهُ مِنْ مَنْصِبِهِ."),
                        List.of("tatweel", "أعلــن وزيــر المالـية التونسي كريـم العياري استقالـتـه من منصبه."),
                        List.of("presentation forms", presentationForms(PLAIN) + "."),
                        List.of("bidi controls", "\u202B\u200F" + PLAIN.replace(" ", "\u200F \u200E") + ".\u202C"),
                        List.of("isolates", "\u2067" + PLAIN + "\u2069."),
                        List.of("zero-width space", "\uFEFF" + PLAIN.replace(" ", " \u200B") + "."),
                        List.of("zero-width joiners", PLAIN.replace("استقالته", "استقالت\u200Dه\u200C") + "."),
                        List.of("no-break spaces", PLAIN.replace(' ', '\u00A0') + "."),
                        List.of("emoji", "🔴 عاجل ‼️ " + PLAIN + " 👨‍👩‍👧 🇹🇳."),
                        List.of("no punctuation", OTHERS + " " + PLAIN + " " + OTHERS),
                        List.of("English around", "Breaking news from Tunis. " + PLAIN + ". Read more (AFP)."),
                        List.of(
                                "table",
                                "الاسم\tالمنصب\tالسنة\nأ | ب | ج\n---|---|---\n١٢\t٣٤٫٥\t٪٦\n\n" + PLAIN
                                        + "\n\t|\t|\n"),
                        List.of(
                                "caption",
                                "(صورة أرشيفية) [تصوير: وكالات]\n" + PLAIN + ".\nشارك الخبر: فيسبوك | تويتر"),
                        List.of("lone surrogate", "\uD83D " + PLAIN + ". \uDE00"))
                .map(one -> DynamicTest.dynamicTest(one.get(0), () -> resignation(one.get(1))));
    }

    private static void resignation(String text) {
        Graph graph = read(text).graph();
        assertEquals(List.of(), gate.check(graph));
        List<Node> events = graph.find(Node.ANY, RDF.type.asNode(), Kh.Resignation)
                .mapWith(t -> t.getSubject())
                .toList();
        assertEquals(1, events.size(), "resignations found");
        assertTrue(graph.contains(events.get(0), Kh.agent, Node.ANY), "the resignation has no agent");
        Anchors.check(text, graph);
    }

    @Test
    void aSentenceOfTwoThousandWordsIsReadToItsEnd() {
        String text = (OTHERS + " ثم ").repeat(2_000 / OTHERS.split(" ").length) + PLAIN + ".";
        read(PLAIN);
        ArticleGraph read = assertTimeout(Duration.ofSeconds(30), () -> read(text));
        assertTrue(read.graph().contains(Node.ANY, RDF.type.asNode(), Kh.Resignation));
        assertEquals(1, read.unread().size());
        assertTrue(
                read.unread().get(0).startsWith("characters 0 to " + text.length() + ": "),
                read.unread().toString());
        Anchors.check(text, read.graph());
    }

    @Test
    void persianAndUrduAreRefusedByName() {
        for (String text : List.of(
                "وزیر دارایی دیروز در پی اعتراض‌های گسترده از سمت خود کناره‌گیری کرد و گفت که چاره‌ای جز این ندارد",
                "وزیر خزانہ نے گزشتہ روز احتجاج کے بعد اپنے عہدے سے استعفیٰ دے دیا ہے")) {
            UnreadableArticleException refused = assertThrows(UnreadableArticleException.class, () -> read(text));
            assertTrue(String.valueOf(refused.getMessage()).contains("Persian or Urdu"), refused.getMessage());
        }
    }

    private static ArticleGraph read(String text) {
        return extractor.extract(new Article("hard", text, null, LocalDate.of(2021, 5, 20), null, null));
    }

    /** Every letter by its isolated form, as old PDF files have them. */
    private static String presentationForms(String text) {
        StringBuilder out = new StringBuilder();
        text.chars().forEach(letter -> {
            String one = String.valueOf((char) letter);
            out.append(IntStream.rangeClosed('\uFE80', '\uFEF4')
                    .mapToObj(Character::toString)
                    .filter(form ->
                            Normalizer.normalize(form, Normalizer.Form.NFKC).equals(one))
                    .findFirst()
                    .orElse(one));
        });
        return out.toString();
    }
}
