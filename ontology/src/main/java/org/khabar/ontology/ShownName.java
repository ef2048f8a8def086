package org.khabar.ontology;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;

/**
 * One name for each thing that has many: of the reader's language if there is one, the preferred one before others, a longer
 * before a shorter.
 *
 * @param property {@link Kh#nameAr} or {@link Kh#nameEn}, which holds the name
 * @param language code of the reader's language
 */
public record ShownName(Node property, String language) {

    /** For readers of Arabic and of English. */
    public static final List<ShownName> ALL = List.of(new ShownName(Kh.nameAr, "ar"), new ShownName(Kh.nameEn, "en"));

    /** Properties that give a thing its names. */
    public static final List<Node> NAMING = List.of(SKOS.prefLabel.asNode(), RDFS.label.asNode());

    /**
     * The name for readers of a language.
     *
     * @param language {@code ar} or {@code en}
     */
    public static ShownName in(String language) {
        return ALL.stream()
                .filter(shown -> shown.language().equals(language))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("No names are chosen for readers of " + language));
    }

    /**
     * The name to show.
     *
     * @param namings triples of one subject with the properties {@link #NAMING}; others are passed over
     */
    public Optional<Node> of(Stream<Triple> namings) {
        Comparator<Triple> best = Comparator.<Triple, Boolean>comparing(
                        naming -> naming.getObject().getLiteralLanguage().equals(language))
                .thenComparing(naming -> naming.getPredicate().equals(SKOS.prefLabel.asNode()))
                .thenComparing(
                        naming -> naming.getObject().getLiteralLexicalForm().length())
                .thenComparing(naming -> naming.getObject().getLiteralLexicalForm())
                // So that equal words in several languages always give the same one.
                .thenComparing(naming -> naming.getObject().getLiteralLanguage());
        return namings.filter(naming -> naming.getObject().isLiteral() && NAMING.contains(naming.getPredicate()))
                .max(best)
                .map(Triple::getObject);
    }
}
