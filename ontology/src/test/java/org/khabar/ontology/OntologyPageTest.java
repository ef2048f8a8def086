package org.khabar.ontology;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.graph.GraphFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class OntologyPageTest {

    private static final Graph ONTOLOGY = OntologyFiles.graph(OntologyFiles.ONTOLOGY);

    private static String page(PageLanguage language) {
        return OntologyPage.html(ONTOLOGY, language, "other.html", "home.html");
    }

    @ParameterizedTest
    @EnumSource
    void everyTermHasOneCardAndEveryLinkAnEnd(PageLanguage language) {
        String page = page(language);
        List<String> cards = all(page, "<article id=\"([^\"]+)\"");
        Set<String> terms = Stream.of(Kh.class.getFields())
                .filter(field -> field.getType() == Node.class)
                .map(field -> field.getName())
                .collect(Collectors.toCollection(TreeSet::new));
        assertEquals(terms, new TreeSet<>(cards));
        assertEquals(terms.size(), cards.size());
        List<String> ids = all(page, " id=\"([^\"]+)\"");
        assertEquals(ids.size(), Set.copyOf(ids).size());
        Set<String> ends = new TreeSet<>(all(page, "href=\"#([^\"]+)\""));
        ends.removeAll(ids);
        assertEquals(Set.of(), ends);
    }

    @Test
    void theArabicPageIsArabicFromTheRight() {
        String page = page(PageLanguage.ARABIC);
        assertTrue(page.contains("<html lang=\"ar\" dir=\"rtl\">"));
        assertTrue(page.contains(
                "<h3><a href=\"#Resignation\">استقالة</a> <bdi dir=\"ltr\"><code>kh:Resignation</code></bdi></h3>"));
        assertFalse(page.contains("Somebody gives up"));
        assertTrue(page.contains("<a href=\"other.html\" lang=\"en\">English</a>"));
        List<String> headings = all(page, "<(?:h1|h2|dt|figcaption)>([^<]+)<");
        assertTrue(headings.size() > 100);
        assertEquals(
                List.of(),
                headings.stream().filter(h -> h.matches(".*[A-Za-z].*")).toList());
    }

    @Test
    void theEnglishPageIsEnglishFromTheLeft() {
        String page = page(PageLanguage.ENGLISH);
        assertTrue(page.contains("<html lang=\"en\" dir=\"ltr\">"));
        assertTrue(page.contains("Somebody gives up"));
        assertEquals(
                List.of("العربية"),
                all(page, ">([^<]*\\p{IsArabic}[^<]*)<"),
                "the link to the Arabic page is its only Arabic");
    }

    /** In Arabic the picture is mirrored: the class stands on the right. */
    @ParameterizedTest
    @EnumSource
    void picturesShowClassesAndWhatTheyPointTo(PageLanguage language) {
        String page = page(language);
        List<String> pictures = all(page, "(?s)(<svg.*?</svg>)");
        assertEquals(4, pictures.size());
        String event = pictures.get(0);
        String agent = language.pick("الفاعل", "agent");
        assertTrue(event.contains(agent), event);
        assertEquals(
                language.pick("620", "10"),
                all(event, "<rect class=\"centre\" x=\"(\\d+)\"").get(0));
        assertEquals(24, all(pictures.get(1), "class=\"(member)\"").size());
    }

    @Test
    void textIsEscaped() {
        Graph graph = GraphFactory.createDefaultGraph();
        RDFParser.fromString("""
                        @prefix kh: <https://w3id.org/khabar/ontology#> .
                        @prefix owl: <http://www.w3.org/2002/07/owl#> .
                        @prefix rdfs: <http://www.w3.org/2000/01/rdf-schema#> .
                        @prefix skos: <http://www.w3.org/2004/02/skos/core#> .
                        kh:Odd a owl:Class ; rdfs:label "<b>&\\"odd\\""@en ; skos:definition "1 < 2"@en .
                        """, Lang.TURTLE).parse(graph);
        String page = OntologyPage.html(graph, PageLanguage.ENGLISH, "?a=1&b=2", "?c=3&d=4");
        assertTrue(page.contains("&lt;b&gt;&amp;&quot;odd&quot;"));
        assertTrue(page.contains("<p>1 &lt; 2</p>"));
        assertTrue(page.contains("href=\"?a=1&amp;b=2\""));
        assertTrue(page.contains("href=\"?c=3&amp;d=4\""));
    }

    private static List<String> all(String text, String pattern) {
        return Pattern.compile(pattern)
                .matcher(text)
                .results()
                .map((MatchResult m) -> m.group(1))
                .toList();
    }
}
