package org.khabar.queries;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.TreeSet;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.Query;
import org.apache.jena.query.ResultSet;
import org.apache.jena.query.ResultSetFormatter;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.tdb2.DatabaseMgr;
import org.apache.jena.tdb2.TDB2;
import org.khabar.ontology.Kh;
import org.khabar.ontology.OntologyFiles;

/** The golden articles and the ontology in a store whose default graph is the union of all graphs, as users meet it. */
final class Golden {

    static final String SEPARATOR = " · ";

    private static final DatasetGraph DATA = load();

    private Golden() {}

    private static DatasetGraph load() {
        DatasetGraph data = DatabaseMgr.createDatasetGraph();
        data.getContext().set(TDB2.symUnionDefaultGraph, true);
        Graph ontology = OntologyFiles.graph(OntologyFiles.ONTOLOGY);
        data.executeWrite(() -> {
            try (InputStream in = Golden.class.getResourceAsStream("/golden.trig")) {
                RDFParser.source(in).lang(Lang.TRIG).parse(data);
            } catch (IOException e) {
                throw new IllegalStateException(e);
            }
            Node graph = NodeFactory.createURI("https://w3id.org/khabar/graph/ontology");
            ontology.find().forEach(data.getGraph(graph)::add);
            StoredChoices.addTo(data);
        });
        return data;
    }

    static DatasetGraph data() {
        return DATA;
    }

    /** The answer as lines of CSV, header first; triples of a CONSTRUCT as sorted lines of N-Triples without the dot. */
    static List<String> answer(Query query) {
        return DATA.calculateRead(() -> {
            try (QueryExec exec = QueryExec.dataset(DATA).query(query).build()) {
                return query.isConstructType() ? triples(exec.construct()) : rows(ResultSet.adapt(exec.select()));
            }
        });
    }

    private static List<String> rows(ResultSet rows) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ResultSetFormatter.outputAsCSV(out, rows);
        return out.toString(StandardCharsets.UTF_8).lines().toList();
    }

    private static List<String> triples(Graph graph) {
        TreeSet<String> lines = new TreeSet<>();
        graph.find()
                .forEach(t -> lines.add(t.getSubject().getURI().replace(Kh.ID, "") + ","
                        + t.getPredicate().getURI() + ","
                        + (t.getObject().isURI()
                                ? t.getObject().getURI()
                                : t.getObject().getLiteralLexicalForm() + "@"
                                        + t.getObject().getLiteralLanguage())));
        List<String> all = new java.util.ArrayList<>(lines);
        all.add(0, "subject,predicate,object");
        return all;
    }
}
