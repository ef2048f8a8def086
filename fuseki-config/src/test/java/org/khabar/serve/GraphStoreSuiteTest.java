package org.khabar.serve;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import org.apache.jena.graph.Graph;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The W3C suite of the SPARQL 1.1 Graph Store Protocol, in its order, against a running server. The suite names most graphs by
 * their own address; here all are named by {@code ?graph=}, the protocol's other way. Exceptions:
 *
 * <ul>
 *   <li>PUT of the default graph, and its GET: the default graph is what all articles say together, and cannot be written; 400.
 *   <li>POST to the store without a graph, which would make one under a new name: graphs are articles with names of their own;
 *       403 for triples without a graph.
 *   <li>POST of multipart/form-data, and its GET: each part may be of another type, JSON-LD among them, which can make the server
 *       fetch from elsewhere; 415.
 * </ul>
 */
class GraphStoreSuiteTest {
    private static final String PREFIXES =
            "@prefix foaf: <http://xmlns.com/foaf/0.1/> . @prefix v: <http://www.w3.org/2006/vcard/ns#> . ";
    private static final String PERSON =
            PREFIXES + "<http://www.example/person/1> a foaf:Person ; foaf:businessCard [ a v:VCard ; v:fn \"%s\" ] .";

    private static String graph(String name) {
        return "/khabar/data?graph=" + Served.encode("http://www.example/" + name);
    }

    private static int write(Served served, String method, String path, String type, String body) {
        return served.send(method, path, body, "Content-Type", type, "Authorization", served.password())
                .statusCode();
    }

    private static int turtle(Served served, String method, String path, String body) {
        return write(served, method, path, "text/turtle; charset=utf-8", body);
    }

    private static void holds(Served served, String path, String turtle) {
        HttpResponse<String> answer = served.get(path, "Accept", "text/turtle");
        assertEquals(200, answer.statusCode());
        Graph expected = ProtocolTest.read(turtle, "TTL");
        Graph found = ProtocolTest.read(answer.body(), "TTL");
        assertTrue(expected.isIsomorphicWith(found), answer.body());
    }

    @Test
    void theSuite(@TempDir Path dir) {
        try (Served served = Served.start(dir)) {
            String one = graph("person/1.ttl");
            // PUT: initial state; graph already in store; mismatched payload
            assertEquals(201, turtle(served, "PUT", one, PERSON.formatted("John Doe")));
            holds(served, one, PERSON.formatted("John Doe"));
            int again = turtle(served, "PUT", one, PERSON.formatted("Jane Doe"));
            assertTrue(again == 200 || again == 204, "status " + again);
            holds(served, one, PERSON.formatted("Jane Doe"));
            int mismatched = write(served, "PUT", one, "application/rdf+xml", PERSON.formatted("Jane Doe"));
            assertEquals(400, mismatched);
            // DELETE: existing graph, its GET, non-existent graph
            assertEquals(201, turtle(served, "PUT", graph("person/2.ttl"), PERSON.formatted("Jack Doe")));
            int gone = write(served, "DELETE", graph("person/2.ttl"), "text/turtle", "");
            assertTrue(gone == 200 || gone == 204, "status " + gone);
            assertEquals(404, served.get(graph("person/2.ttl")).statusCode());
            assertEquals(404, write(served, "DELETE", graph("person/2.ttl"), "text/turtle", ""));
            // POST: existing graph
            String name = PREFIXES + "<http://www.example/person/1> foaf:name \"Jane Doe\"";
            int posted = turtle(served, "POST", one, name);
            assertTrue(posted == 200 || posted == 204, "status " + posted);
            String sofar = PERSON.formatted("Jane Doe") + " <http://www.example/person/1> foaf:name \"Jane Doe\" . ";
            holds(served, one, sofar);
            // POST: create a new graph; after a noop
            assertEquals(201, turtle(served, "POST", graph("new"), PERSON.formatted("Alice")));
            holds(served, graph("new"), PERSON.formatted("Alice"));
            int noop = turtle(served, "POST", graph("new"), "");
            assertTrue(noop == 200 || noop == 204, "status " + noop);
            holds(served, graph("new"), PERSON.formatted("Alice"));
            // HEAD: existing graph; non-existing graph
            assertEquals(200, served.send("HEAD", one, "").statusCode());
            assertEquals(404, served.send("HEAD", graph("person/4.ttl"), "").statusCode());
        }
    }

    @Test
    void theExceptions(@TempDir Path dir) {
        try (Served served = Served.start(dir)) {
            assertEquals(400, turtle(served, "PUT", "/khabar/data?default", PERSON.formatted("Alice")));
            assertEquals(400, served.get("/khabar/data?default").statusCode());
            assertEquals(403, turtle(served, "POST", "/khabar/data", PERSON.formatted("Alice")));
            assertEquals(415, write(served, "POST", graph("new"), "multipart/form-data; boundary=x", "--x--"));
        }
    }
}
