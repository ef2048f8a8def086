package org.khabar.identity;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.SKOS;
import org.khabar.ontology.Kh;
import org.khabar.ontology.OntologyFiles;
import org.khabar.ontology.Schema;

/** The countries of the authority files by the words that name them and by the places that lie in them. */
final class Countries {

    private static final Node CONTAINED = NodeFactory.createURI(Schema.NS + "containedInPlace");
    private static final int WORDS = 4;

    /** Feminine, accusative and plurals of an Arabic adjective. */
    private static final List<String> ENDINGS = List.of("", "ه", "ا", "ين", "ون");

    private static final Countries ALL = new Countries();

    private final Map<String, String> byWords = new HashMap<>();
    private final Map<String, String> byPlace = new HashMap<>();

    private Countries() {
        Graph graph = OntologyFiles.graph(List.of("authority/countries.ttl", "authority/places.ttl"));
        Set<Node> countries = new HashSet<>();
        graph.find(Node.ANY, RDF.type.asNode(), Schema.Country).forEachRemaining(t -> countries.add(t.getSubject()));
        for (Node country : countries) {
            for (Node name : List.of(SKOS.prefLabel.asNode(), SKOS.altLabel.asNode(), SKOS.hiddenLabel.asNode())) {
                graph.find(country, name, Node.ANY).forEachRemaining(t -> put(t.getObject(), "", country));
            }
            for (String ending : ENDINGS) {
                graph.find(country, Kh.demonym, Node.ANY).forEachRemaining(t -> put(t.getObject(), ending, country));
            }
        }
        countries.forEach(country -> lieIn(graph, country));
    }

    private void put(Node name, String ending, Node country) {
        String words = String.join(" ", BodyWords.words(name.getLiteralLexicalForm()));
        byWords.put(words + ending, local(country));
    }

    /** Places within places; a country that lies in a region is none of its places. */
    private void lieIn(Graph graph, Node country) {
        Deque<Node> open = new ArrayDeque<>(Set.of(country));
        while (!open.isEmpty()) {
            Node place = open.remove();
            if (byPlace.putIfAbsent(local(place), local(country)) == null) {
                graph.find(Node.ANY, CONTAINED, place).forEachRemaining(t -> open.add(t.getSubject()));
            }
        }
    }

    private static String local(Node place) {
        return place.getURI().substring(Kh.ID.length());
    }

    /**
     * The country of a place.
     *
     * @param place IRI under the base of a dataset
     * @return IRI under the same base; empty for a sea, a region of several countries, an unknown place
     */
    static Optional<String> of(String base, String place) {
        return place.startsWith(base)
                ? Optional.ofNullable(ALL.byPlace.get(place.substring(base.length())))
                        .map(country -> base + country)
                : Optional.of(place);
    }

    /** A country that words of a name tell, and how many words do. */
    record Named(String country, int words) {}

    /** The country that words tell from one of them on, by its name or by an adjective of origin. */
    static Optional<Named> at(List<String> words, int from) {
        for (int n = Math.min(WORDS, words.size() - from); n > 0; n--) {
            String country = ALL.byWords.get(String.join(" ", words.subList(from, from + n)));
            if (country != null) {
                return Optional.of(new Named(country, n));
            }
        }
        return Optional.empty();
    }
}
