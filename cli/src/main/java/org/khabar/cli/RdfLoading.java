package org.khabar.cli;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.vocabulary.RDF;
import org.khabar.ontology.Schema;

/** Sends the graphs of RDF files through the gate. */
record RdfLoading(Gate gate) {

    /** A file that cannot be read at all is one failed result; the files after it are read. */
    void run(List<RdfFile> files, Result.Taker taker) throws IOException {
        for (RdfFile file : files) {
            String source = file.path().toString();
            try {
                file.each((name, graph) -> taker.take(result(source, name, graph)));
            } catch (CommandException e) {
                taker.take(new Result.Failed(source, Optional.empty(), e.problem()));
            }
        }
    }

    private Result result(String source, String name, Graph graph) {
        if (!graph.contains(NodeFactory.createURI(name), RDF.type.asNode(), Schema.NewsArticle)) {
            return new Result.Failed(
                    source,
                    Optional.of(name),
                    source + ": the graph " + name + " does not describe itself as a schema:NewsArticle; load graphs of"
                            + " articles only");
        }
        boolean blank = graph.stream()
                .anyMatch(triple ->
                        triple.getSubject().isBlank() || triple.getObject().isBlank());
        if (blank) {
            return new Result.Failed(
                    source,
                    Optional.of(name),
                    source + ": the graph " + name
                            + " holds blank nodes, which would be new at every load; give them IRIs");
        }
        return Result.atGate(source, NamedGraph.of(name, graph), gate);
    }
}
