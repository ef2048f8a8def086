package org.khabar.export;

import com.apicatalog.jsonld.JsonLd;
import com.apicatalog.jsonld.JsonLdError;
import com.apicatalog.jsonld.document.JsonDocument;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonWriterFactory;
import jakarta.json.stream.JsonGenerator;
import java.io.IOException;
import java.io.OutputStream;
import java.io.StringReader;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.RDFFormat;
import org.apache.jena.riot.RDFWriter;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.core.Quad;

/**
 * JSON-LD 1.1: the published context once, then one object a named graph. Each graph is compacted alone, because a JSON-LD
 * processor would need all of them at once.
 */
final class JsonLdWriter extends GraphWriter {
    private static final JsonDocument CONTEXT = JsonDocument.of(JsonLdContext.document());
    private static final JsonWriterFactory PRETTY =
            Json.createWriterFactory(Map.of(JsonGenerator.PRETTY_PRINTING, true));

    private final OutputStream out;
    private boolean begun;

    JsonLdWriter(OutputStream out) {
        this.out = out;
    }

    @Override
    public void write(String name, Graph graph) throws IOException {
        begin(",\n");
        DatasetGraph dataset = DatasetGraphFactory.create();
        Node node = NodeFactory.createURI(name);
        graph.stream().sorted(ORDER).forEach(triple -> dataset.add(Quad.create(node, triple)));
        out.write(compact(dataset).getBytes(StandardCharsets.UTF_8));
    }

    private static String compact(DatasetGraph dataset) {
        try {
            String expanded =
                    RDFWriter.source(dataset).format(RDFFormat.JSONLD11_PLAIN).asString();
            JsonObject compacted = JsonLd.compact(JsonDocument.of(new StringReader(expanded)), CONTEXT)
                    .ordered(true)
                    .compactToRelative(false)
                    .get();
            StringWriter words = new StringWriter();
            JsonObject graph =
                    Json.createObjectBuilder(compacted).remove("@context").build();
            PRETTY.createWriter(words).write(graph);
            return words.toString().strip();
        } catch (JsonLdError e) {
            throw new ExportException(e);
        }
    }

    private void begin(String between) throws IOException {
        String start = begun ? between : "{\n\"@context\": " + JsonLdContext.value() + ",\n\"@graph\": [\n";
        out.write(start.getBytes(StandardCharsets.UTF_8));
        begun = true;
    }

    @Override
    public void finish() throws IOException {
        begin("");
        out.write("\n]\n}\n".getBytes(StandardCharsets.UTF_8));
        out.flush();
    }
}
