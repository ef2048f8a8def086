package org.khabar.identity;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.SKOS;
import org.khabar.ontology.Kh;
import org.khabar.ontology.OntologyFiles;

/** What ministries are in charge of, by the words of the authority file. */
final class Portfolios {

    private static final Set<String> MINISTRY =
            Set.of(BodyWords.stems("وزارة"), "ministry", BodyWords.stems("department"));
    private static final Map<String, String> BY_WORDS = read();

    private Portfolios() {}

    private static Map<String, String> read() {
        Map<String, String> portfolios = new HashMap<>();
        Graph graph = OntologyFiles.graph("authority/portfolios.ttl");
        for (Node label : List.of(SKOS.hiddenLabel.asNode(), SKOS.altLabel.asNode(), SKOS.prefLabel.asNode())) {
            graph.find(Node.ANY, RDF.type.asNode(), Kh.Portfolio)
                    .forEachRemaining(type -> graph.find(type.getSubject(), label, Node.ANY)
                            .forEachRemaining(t -> portfolios.put(
                                    BodyWords.stems(t.getObject().getLiteralLexicalForm()),
                                    type.getSubject().getLocalName())));
        }
        return portfolios;
    }

    /** The portfolio of a ministry, given by the words of its name. */
    static Optional<String> of(List<String> words) {
        int last = words.size() - 1;
        if (last < 1) {
            return Optional.empty();
        }
        String field = MINISTRY.contains(words.get(0))
                ? String.join(" ", words.subList(1, last + 1))
                : MINISTRY.contains(words.get(last)) ? String.join(" ", words.subList(0, last)) : "";
        return Optional.ofNullable(BY_WORDS.get(field)).map("ministry "::concat);
    }
}
