package org.khabar.serve.page;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.khabar.ontology.Kh;
import org.khabar.ontology.Nif;
import org.khabar.ontology.Schema;
import org.khabar.ontology.ShownName;

/**
 * What all graphs together say; to be used within a read transaction.
 *
 * @param graph the union of the named graphs
 */
record Facts(Graph graph) {
    /** Properties that name a node, the best first. */
    static final List<Node> NAMING = List.of(
            SKOS.prefLabel.asNode(),
            RDFS.label.asNode(),
            Schema.headline,
            NodeFactory.createURI("http://purl.org/dc/terms/title"),
            NodeFactory.createURI(Schema.NS + "name"),
            NodeFactory.createURI("http://xmlns.com/foaf/0.1/name"),
            Nif.anchorOf);

    /** Whether anything is said by the node or of it. */
    boolean knows(Node node) {
        return graph.contains(node, Node.ANY, Node.ANY) || graph.contains(Node.ANY, Node.ANY, node);
    }

    List<Node> objects(Node subject, Node property) {
        return triples(subject, property, Node.ANY)
                .map(Triple::getObject)
                .sorted(byWords())
                .toList();
    }

    Optional<Node> object(Node subject, Node property) {
        return objects(subject, property).stream().findFirst();
    }

    List<Node> subjects(Node property, Node object, int most) {
        return triples(Node.ANY, property, object)
                .map(Triple::getSubject)
                .limit(most)
                .sorted(byWords())
                .toList();
    }

    /** Triples of a pattern; the stream is to be read to its end or closed. */
    Stream<Triple> triples(Node subject, Node property, Node object) {
        return Iter.asStream(graph.find(subject, property, object));
    }

    /** The names of a node, those in the language first, one a language. */
    List<Text> names(Node node, Language language) {
        for (Node property : NAMING) {
            List<Text> names = triples(node, property, Node.ANY)
                    .map(Triple::getObject)
                    .filter(Node::isLiteral)
                    .map(Text::of)
                    .sorted(Comparator.comparing((Text name) -> !name.language().startsWith(language.code()))
                            .thenComparing(Text::language)
                            .thenComparing(Text::words))
                    .toList();
            if (!names.isEmpty()) {
                return names;
            }
        }
        return List.of(Text.plain(localName(node)));
    }

    /** The name that the store keeps for readers of the language, or else the first of all. */
    Text name(Node node, Language language) {
        return triples(node, ShownName.in(language.code()).property(), Node.ANY)
                .findFirst()
                .map(Triple::getObject)
                .map(Text::of)
                .orElseGet(() -> names(node, language).get(0));
    }

    private static String localName(Node node) {
        if (!node.isURI()) {
            return node.isLiteral() ? node.getLiteralLexicalForm() : node.toString();
        }
        String iri = node.getURI();
        if (iri.startsWith(Kh.NS)) {
            return iri.substring(Kh.NS.length());
        }
        String end = iri.replaceFirst("[/#]$", "");
        String name = end.substring(Math.max(end.lastIndexOf('/'), end.lastIndexOf('#')) + 1);
        return name.isEmpty() ? iri : name;
    }

    static Comparator<Node> byWords() {
        return Comparator.comparing(Node::toString);
    }
}
