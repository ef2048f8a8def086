package org.khabar.serve;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.List;
import org.apache.jena.atlas.json.JSON;
import org.apache.jena.atlas.json.JsonObject;
import org.apache.jena.atlas.json.JsonValue;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.khabar.ontology.Kh;

/** What the picture of the graph asks for. */
class GraphDataTest {
    private static final String PERSON = Kh.ID + "person/sami-al-khatib";
    private static final String POST = Kh.ID + "post/director-planning-office";
    private static final String OFFICE = Kh.ID + "org/planning-office";
    private static final String RESIGNATION = Kh.ID + "event/resignation-sami-al-khatib";
    private static Served served;

    @BeforeAll
    static void start(@TempDir Path dir) {
        served = Served.start(dir);
    }

    @AfterAll
    static void stop() {
        served.close();
    }

    private static JsonObject around(String node, String more) {
        HttpResponse<String> answer = served.get("/graph/around?data=en&node=" + Served.encode(node) + more);
        assertEquals(200, answer.statusCode(), answer.body());
        return JSON.parse(answer.body());
    }

    private static List<String> all(JsonObject json, String array, String key) {
        return json.get(array).getAsArray().stream()
                .map(each -> each.getAsObject().getString(key))
                .toList();
    }

    private static String ties(JsonObject json) {
        return json.get("ties").toString().replaceAll("\\s", "").replace(Kh.ID, "");
    }

    @Test
    void aNodeWithHowMuchIsAroundIt() {
        JsonObject json = around(PERSON, "");
        assertEquals(List.of("Sami al-Khatib"), all(json, "nodes", "name"));
        assertEquals(List.of("person"), all(json, "nodes", "kind"));
        assertEquals(
                List.of("Demand", "Resignation"),
                all(json, "groups", "key").stream().sorted().toList());
        assertEquals(
                List.of("postIn>"),
                all(around(POST, ""), "groups", "key").stream()
                        .filter(key -> key.endsWith(">"))
                        .toList());
        assertEquals(
                List.of("postIn<"),
                all(around(OFFICE, ""), "groups", "key").stream()
                        .filter(key -> key.endsWith("<"))
                        .toList());
    }

    @Test
    void oneGroupWithThoseWhoTakePart() {
        JsonObject json = around(PERSON, "&group=Resignation");
        assertEquals(List.of(RESIGNATION), all(json, "events", "id"));
        JsonObject event = json.get("events").getAsArray().get(0).getAsObject();
        assertEquals("Actual", event.getString("truth"));
        assertEquals("2024-02-03", event.getString("day"));
        String pairs = event.get("pairs").toString().replaceAll("\\s", "").replace(Kh.ID, "");
        assertTrue(pairs.contains("[\"person/sami-al-khatib\",\"org/planning-office\",\"resignedFrom\"]"), pairs);
        assertTrue(all(json, "nodes", "id").containsAll(List.of(PERSON, POST, OFFICE)));
        assertEquals("[[\"post/director-planning-office\",\"org/planning-office\",\"postIn\"]]", ties(json));
    }

    @Test
    void moreOfAGroupStartsWhereTheLastPartEnded() {
        assertEquals(List.of(), all(around(PERSON, "&group=Resignation&from=1"), "events", "id"));
        assertEquals(2, around(PERSON, "&all").get("events").getAsArray().size());
    }

    @Test
    void anEventBringsItsParties() {
        JsonObject json = around(RESIGNATION, "");
        assertEquals(List.of(RESIGNATION), all(json, "events", "id"));
        assertTrue(all(json, "nodes", "id").contains(PERSON));
    }

    @Test
    void theWordsBehindAnEventAndBehindALink() {
        JsonValue event = JSON.parseAny(served.get("/graph/evidence?event=" + Served.encode(RESIGNATION))
                .body());
        String words = event.toString().replaceAll("\\s+", "");
        assertTrue(words.contains("[\"استقال\",\"trigger\"]"), words);
        assertTrue(words.contains("[\"ساميالخطيب\",\"name\"]"), words);
        assertTrue(words.contains("https://news.example/a1"), words);
        String link = "/graph/evidence?from=" + Served.encode(PERSON) + "&property=resignedFrom&to=";
        assertTrue(served.get(link + Served.encode(POST)).body().contains("\"trigger\""));
        assertEquals("[ ]", served.get(link + Served.encode(PERSON)).body().strip());
        String tie = "/graph/evidence?from=" + Served.encode(POST) + "&property=postIn&to=" + Served.encode(OFFICE);
        assertTrue(served.get(tie).body().contains("استقالة مدير مكتب التخطيط"));
    }

    @Test
    void whatAQuerysAnswerSpeaksOf() {
        HttpResponse<String> linked =
                served.send("POST", "/graph/nodes?links=true", RESIGNATION + "\n" + Kh.NS + "Resignation\nurn:none\n");
        JsonObject json = JSON.parse(linked.body());
        assertEquals(List.of(RESIGNATION), all(json, "events", "id"));
        assertTrue(all(json, "nodes", "id").contains(PERSON));
        assertTrue(ties(json).contains("resignedFrom"), ties(json));
        JsonObject plain =
                JSON.parse(served.send("POST", "/graph/nodes", PERSON).body());
        assertEquals(List.of(PERSON), all(plain, "nodes", "id"));
        assertEquals("[]", ties(plain));
    }

    @Test
    void whatIsWrongIsRefused() {
        assertEquals(404, served.get("/graph/around?node=urn:none").statusCode());
        assertEquals(404, served.get("/graph/around").statusCode());
        assertEquals(404, served.get("/graph/elsewhere").statusCode());
        assertEquals(404, served.get("/graph?node=urn:none").statusCode());
        assertEquals(401, served.send("POST", "/graph/around", PERSON).statusCode());
        assertEquals(
                413,
                served.send("POST", "/graph/nodes", (PERSON + "\n").repeat(30_000))
                        .statusCode());
    }
}
