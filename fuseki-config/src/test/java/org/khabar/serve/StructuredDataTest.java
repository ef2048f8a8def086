package org.khabar.serve;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.jena.atlas.json.JSON;
import org.apache.jena.atlas.json.JsonObject;
import org.apache.jena.atlas.json.JsonValue;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.khabar.ontology.Kh;

/** The schema.org data inside the pages. */
class StructuredDataTest {
    private static final Pattern BLOCK =
            Pattern.compile("<script type=\"application/ld\\+json\">(.*?)</script", Pattern.DOTALL);
    private static final String TENURE = """
            PREFIX kh: <https://w3id.org/khabar/ontology#> PREFIX org: <http://www.w3.org/ns/org#>
            PREFIX owl: <http://www.w3.org/2002/07/owl#> PREFIX schema: <https://schema.org/>
            PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#> BASE <https://w3id.org/khabar/id/>
            INSERT DATA { GRAPH <urn:more> {
                <person/mona> a schema:Person ; rdfs:label "Mona Aziz"@en , "منى عزيز"@ar ; kh:holdsPost <post/minister> ;
                    kh:worksFor <org/ministry> ; owl:sameAs <http://www.wikidata.org/entity/Q0> , <urn:mona> .
                <post/minister> a org:Post ; rdfs:label "Minister of Ports"@en .
                <org/ministry> a kh:Ministry , org:FormalOrganization ; rdfs:label "Ministry of Ports"@en ;
                    org:subOrganizationOf <org/government> .
                <org/government> a kh:Government ; rdfs:label "Government"@en .
                <place/harbour> a schema:City ; rdfs:label "Harbour"@en .
                <event/arrest> a kh:Arrest ; kh:factuality kh:Planned ; kh:agent <org/ministry> ; kh:target <person/mona> ;
                    kh:place <place/harbour> ; kh:date "2024-05"^^<http://www.w3.org/2001/XMLSchema#gYearMonth> .
                <event/denied> a kh:Attack ; kh:factuality kh:Negated ; kh:agent <person/mona> . } }""";

    private static Served served;

    @BeforeAll
    static void start(@TempDir Path dir) {
        served = Served.start(dir);
        assertEquals(204, served.update(TENURE).statusCode());
    }

    @AfterAll
    static void stop() {
        served.close();
    }

    @Test
    void anArticle() {
        JsonObject article = block("article/a1");
        assertEquals("https://schema.org", article.getString("@context"));
        assertEquals("NewsArticle", article.getString("@type"));
        assertEquals(Kh.ID + "article/a1", article.getString("@id"));
        assertEquals("استقالة مدير مكتب التخطيط", article.getString("headline"));
        assertEquals("2024-02-03", article.getString("datePublished"));
        assertEquals("https://news.example/a1", article.getString("url"));
        assertEquals("Event", article.getObj("about").getString("@type"));
        assertEquals("Sami al-Khatib", article.getObj("mentions").getString("name"));
    }

    @Test
    void aPersonInTheLanguageOfTheData() {
        JsonObject person = block("person/mona");
        assertEquals("Person", person.getString("@type"));
        assertEquals("Mona Aziz", person.getString("name"));
        assertEquals("منى عزيز", person.getString("alternateName"));
        assertEquals("Minister of Ports", person.getString("jobTitle"));
        assertEquals("GovernmentOrganization", person.getObj("worksFor").getString("@type"));
        assertEquals("http://www.wikidata.org/entity/Q0", person.getString("sameAs"));
        assertEquals("منى عزيز", block("person/mona?data=ar").getString("name"));
        assertEquals(
                Kh.ID + "article/a1",
                block("person/sami-al-khatib").getObj("subjectOf").getString("@id"));
    }

    @ParameterizedTest
    @CsvSource({
        "org/ministry, GovernmentOrganization",
        "org/an-nahar-al-jadid, NewsMediaOrganization",
        "org/teachers-union, NGO",
        "org/planning-office, Organization",
        "place/harbour, City",
        "event/resignation-sami-al-khatib, Event",
        "event/denied, Claim"
    })
    void theClass(String id, String type) {
        assertEquals(type, block(id).getString("@type"));
    }

    @Test
    void aBodyAboveAnother() {
        assertEquals(
                "Government", block("org/ministry").getObj("parentOrganization").getString("name"));
    }

    @Test
    void aPlannedEvent() {
        JsonObject event = block("event/arrest");
        assertEquals("2024-05", event.getString("startDate"));
        assertEquals("https://schema.org/EventScheduled", event.getString("eventStatus"));
        assertEquals("Harbour", event.getObj("location").getString("name"));
        assertEquals("Ministry of Ports", event.getObj("actor").getString("name"));
        assertEquals("Mona Aziz", event.getObj("about").getString("name"));
    }

    @Test
    void whatSchemaOrgHasNoClassForHasNoData() {
        String page = page("post/minister");
        assertFalse(BLOCK.matcher(page).find(), page);
    }

    @Test
    void wordsDoNotEndTheBlock() {
        String evil = "</script><script>alert(1)</script><!--<script>&lt; \\\" \u2028 \\u003c 😀";
        String literal = evil.replace("\\", "\\\\").replace("\"", "\\\"");
        served.update("INSERT DATA { GRAPH <urn:evil> { <" + Kh.ID + "person/evil> a <https://schema.org/Person> ;"
                + " <http://www.w3.org/2000/01/rdf-schema#label> \"" + literal + "\"@en } }");
        String page = page("person/evil");
        assertFalse(page.contains("<script>alert") || page.contains("<!--"), page);
        assertEquals(evil, block("person/evil").getString("name"));
        Matcher scripts = Pattern.compile("<script ([^>]*)>").matcher(page);
        TreeSet<String> attributes = new TreeSet<>();
        while (scripts.find()) {
            attributes.add(scripts.group(1).replaceAll("src=\"[^\"]*\"", "src"));
        }
        assertEquals("[type=\"application/ld+json\", type=\"module\" src]", attributes.toString());
    }

    private static String page(String id) {
        return served.get("/page/" + id, "Accept", "text/html").body();
    }

    private static JsonObject block(String id) {
        String page = page(id);
        Matcher block = BLOCK.matcher(page);
        assertTrue(block.find(), page);
        JsonValue json = JSON.parseAny(block.group(1));
        return json.getAsObject();
    }
}
