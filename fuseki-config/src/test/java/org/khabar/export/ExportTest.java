package org.khabar.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.collect.HashBiMap;
import com.google.common.collect.Iterators;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.apache.jena.atlas.json.JSON;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.query.ReadWrite;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.vocabulary.RDFS;
import org.gephi.io.importer.api.EdgeDraft;
import org.gephi.io.importer.api.NodeDraft;
import org.gephi.io.importer.impl.ImportContainerImpl;
import org.gephi.io.importer.plugin.file.ImporterGEXF;
import org.jgrapht.graph.DefaultEdge;
import org.jgrapht.graph.DirectedPseudograph;
import org.jgrapht.nio.graphml.GraphMLImporter;
import org.jgrapht.util.SupplierUtil;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.khabar.ontology.Kh;
import org.khabar.store.SampleArticles;
import org.khabar.store.Store;

/** Exports as other programs read them. */
class ExportTest {
    private static final String SAMI = Kh.ID + "person/sami-al-khatib";
    private static final String RESIGNATION = Kh.ID + "event/resignation-sami-al-khatib";
    private static Store store;

    @BeforeAll
    static void open(@TempDir Path dir) {
        store = SampleArticles.emptyStore(dir);
        Graph resignation = SampleArticles.resignation();
        // A name with everything that XML and CSV escape, and a letter that XML cannot hold.
        resignation.add(Triple.create(
                NodeFactory.createURI(Kh.ID + "org/planning-office"),
                RDFS.label.asNode(),
                NodeFactory.createLiteralLang("Office <of> \"plans\",\n& more\u0001 by the name", "en")));
        resignation.add(Triple.create(NodeFactory.createURI(RESIGNATION), Kh.confidence, confidence()));
        store.put(SampleArticles.RESIGNATION, resignation);
        store.put(SampleArticles.DEMAND, SampleArticles.demand());
    }

    private static Node confidence() {
        return NodeFactory.createLiteralDT("0.9", XSDDatatype.XSDdecimal);
    }

    @AfterAll
    static void close() {
        store.close();
    }

    @ParameterizedTest
    @EnumSource(View.class)
    void graphMlByItsSchema(View view) throws IOException {
        GraphMLImporter<String, DefaultEdge> importer = new GraphMLImporter<>();
        importer.setSchemaValidation(true);
        importer.setVertexFactory(id -> id);
        Map<String, Map<String, String>> data = new HashMap<>();
        importer.addVertexAttributeConsumer((key, value) ->
                data.computeIfAbsent(key.getSecond(), none -> new HashMap<>()).put(key.getFirst(), value.getValue()));
        var graph = new DirectedPseudograph<String, DefaultEdge>(
                SupplierUtil.createStringSupplier(), SupplierUtil.createDefaultEdgeSupplier(), false);
        importer.importGraph(graph, new StringReader(text(ExportFormat.graphml, view)));
        Map<String, String> ids =
                HashBiMap.create(Objects.requireNonNull(data.get("iri"))).inverse();
        Map<String, String> labels = Objects.requireNonNull(data.get("label"));
        assertEquals("Sami al-Khatib", labels.get(ids.get(SAMI)));
        assertEquals(
                "Office <of> \"plans\",\n& more\uFFFD by the name", labels.get(ids.get(Kh.ID + "org/planning-office")));
        assertEquals(view == View.events, ids.containsKey(RESIGNATION));
        String source = view == View.events ? RESIGNATION : SAMI;
        assertTrue(
                graph.containsEdge(ids.get(source), ids.get(Kh.ID + "post/director-planning-office")),
                graph.toString());
    }

    @Test
    void gexfInGephi() throws IOException {
        ImportContainerImpl read = gephi(View.links);
        Map<String, String> edges = new TreeMap<>();
        for (EdgeDraft edge : read.getUnloader().getEdges()) {
            edges.put(edge.getLabel(), edge.getSource().getId() + " " + edge.getTimeSet());
        }
        // 3 February 2024, the day of the article, since nothing tells the day of the event.
        assertEquals(SAMI + " <[1706918400000.0, 1706918400000.0]>", edges.get("resigned from"), edges.toString());
    }

    @Test
    void eventsInGephisTimeline() throws IOException {
        ImportContainerImpl read = gephi(View.events);
        assertEquals("INTERVAL", read.getUnloader().getTimeRepresentation().name());
        TreeSet<String> kinds = new TreeSet<>();
        for (NodeDraft node : read.getUnloader().getNodes()) {
            kinds.add(String.valueOf(node.getValue("kind")));
            // The demand's article tells no day at all.
            assertEquals(node.getId().equals(RESIGNATION), node.getTimeSet() != null, node.getId());
        }
        assertEquals(List.of("event", "organization", "person", "post"), List.copyOf(kinds));
    }

    private static ImportContainerImpl gephi(View view) throws IOException {
        ImporterGEXF importer = new ImporterGEXF();
        importer.setReader(new StringReader(text(ExportFormat.gexf, view)));
        ImportContainerImpl container = new ImportContainerImpl();
        importer.execute(container.getLoader());
        assertFalse(
                importer.getReport().getText().matches("(?si).*(error|severe|unknown|cannot).*"),
                importer.getReport().getText());
        return container;
    }

    @Test
    void tablesWithTheirDictionary() throws IOException {
        Map<String, String> files = unzipped(ExportFormat.csv);
        assertEquals(List.of("nodes.csv", "edges.csv", "datapackage.json"), List.copyOf(files.keySet()));
        dictionaryFits(files);
        List<CSVRecord> nodes = records(files, "nodes.csv");
        CSVRecord sami = nodes.stream()
                .filter(row -> row.get("Id").equals(SAMI))
                .findFirst()
                .orElseThrow();
        assertEquals("Sami al-Khatib", sami.get("Label"));
        assertEquals("person", sami.get("Kind"));
        for (CSVRecord edge : records(files, "edges.csv")) {
            for (String end : List.of("Source", "Target")) {
                assertTrue(nodes.stream().anyMatch(node -> node.get("Id").equals(edge.get(end))), edge.toString());
            }
        }
    }

    @Test
    void eventsForEventDataTools() throws IOException {
        Map<String, String> files = unzipped(ExportFormat.plover);
        dictionaryFits(files);
        CSVRecord row = records(files, "events.csv").stream()
                .filter(each -> each.get("event").equals(RESIGNATION))
                .findFirst()
                .orElseThrow();
        assertEquals("Sami al-Khatib", row.get("source"));
        assertEquals("RETREAT", row.get("eventType"));
        assertEquals("resign", row.get("mode"));
    }

    private static void dictionaryFits(Map<String, String> files) throws IOException {
        var resources =
                JSON.parse(files.get("datapackage.json")).get("resources").getAsArray();
        assertEquals(files.size() - 1, resources.size());
        for (var resource : resources) {
            List<String> names = new ArrayList<>();
            resource.getAsObject()
                    .get("schema")
                    .getAsObject()
                    .get("fields")
                    .getAsArray()
                    .forEach(field -> names.add(field.getAsObject().getString("name")));
            String file = resource.getAsObject().getString("path");
            assertEquals(names, records(files, file).get(0).getParser().getHeaderNames());
        }
    }

    @ParameterizedTest
    @EnumSource(
            value = ExportFormat.class,
            names = {"jsonld", "trig", "nquads"})
    void rdfSaysTheSame(ExportFormat format) throws IOException {
        DatasetGraph read = DatasetGraphFactory.create();
        Lang lang =
                format == ExportFormat.jsonld ? Lang.JSONLD11 : format == ExportFormat.trig ? Lang.TRIG : Lang.NQUADS;
        RDFParser.fromString(text(format, View.links), lang).parse(read);
        assertEquals(2, Iterators.size(read.listGraphNodes()));
        DatasetGraph quads = store.dataset();
        quads.begin(ReadWrite.READ);
        try {
            read.listGraphNodes()
                    .forEachRemaining(graph ->
                            assertTrue(read.getGraph(graph).isIsomorphicWith(quads.getGraph(graph)), graph.toString()));
        } finally {
            quads.end();
        }
    }

    @Test
    void jsonLdReadsLikeJson() throws IOException {
        var graphs =
                JSON.parse(text(ExportFormat.jsonld, View.links)).get("@graph").getAsArray();
        var nodes = graphs.get(0).getAsObject().get("@graph").getAsArray();
        var event = nodes.stream()
                .map(node -> node.getAsObject())
                .filter(node -> node.getString("id").equals(RESIGNATION))
                .findFirst()
                .orElseThrow();
        assertEquals("Resignation", event.getString("type"));
        assertEquals("Actual", event.getString("factuality"));
        assertEquals(SAMI, event.getString("agent"));
    }

    @ParameterizedTest
    @EnumSource(ExportFormat.class)
    void theSameStoreGivesTheSameBytes(ExportFormat format) throws IOException {
        assertEquals(text(format, View.events), text(format, View.events));
    }

    private static List<CSVRecord> records(Map<String, String> files, String name) throws IOException {
        return CSVFormat.RFC4180
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .get()
                .parse(new StringReader(files.get(name)))
                .getRecords();
    }

    private static Map<String, String> unzipped(ExportFormat format) throws IOException {
        Map<String, String> files = new java.util.LinkedHashMap<>();
        ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes(format, View.links)));
        for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
            files.put(entry.getName(), new String(zip.readAllBytes(), StandardCharsets.UTF_8));
        }
        return files;
    }

    private static String text(ExportFormat format, View view) throws IOException {
        return new String(
                bytes(format, view), format.isFolder() ? StandardCharsets.ISO_8859_1 : StandardCharsets.UTF_8);
    }

    private static byte[] bytes(ExportFormat format, View view) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        DatasetGraph quads = store.dataset();
        quads.begin(ReadWrite.READ);
        try {
            new Export(quads, view, "en").write(format, out);
        } finally {
            quads.end();
        }
        return out.toByteArray();
    }
}
