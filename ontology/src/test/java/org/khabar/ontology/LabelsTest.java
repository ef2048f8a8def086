package org.khabar.ontology;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.junit.jupiter.api.Test;

/** Counts the labels of the ontology, the role scheme and the authority files, and what the lexicon holds. */
class LabelsTest {

    private static final List<Node> LABELS =
            List.of(RDFS.label.asNode(), SKOS.prefLabel.asNode(), SKOS.definition.asNode());

    @Test
    void everyLabelStandsInBothLanguages() {
        List<String> faults = new ArrayList<>();
        Map<String, Integer> counts = new TreeMap<>();
        files().forEach(file -> {
            Graph graph = OntologyFiles.graph(file);
            SourceLines lines = new SourceLines(OntologyFiles.text(file));
            LABELS.forEach(property -> languages(graph, property).forEach((subject, languages) -> {
                languages.forEach(language -> counts.merge(language, 1, Integer::sum));
                if (!languages.equals(List.of("ar", "en"))) {
                    String message = SourceLines.token(subject) + " has its " + property.getLocalName() + " in "
                            + languages + "; one \"...\"@ar and one \"...\"@en are needed";
                    faults.add(new TurtleFault(file, lines.lineOf(subject), message).toString());
                }
            }));
        });
        assertEquals(List.of(), faults);
        assertEquals(List.of("ar", "en"), List.copyOf(counts.keySet()));
        assertEquals(counts.get("ar"), counts.get("en"));
        assertTrue(counts.getOrDefault("ar", 0) > 9000, counts::toString);
    }

    private static Stream<String> files() {
        return Stream.concat(Stream.of(OntologyFiles.ONTOLOGY), OntologyFiles.lexicon().stream());
    }

    /** For each subject that has the property, the languages of its texts, sorted. */
    private static Map<Node, List<String>> languages(Graph graph, Node property) {
        return graph.find(Node.ANY, property, Node.ANY).toList().stream()
                .collect(Collectors.groupingBy(
                        Triple::getSubject,
                        Collectors.mapping(
                                triple -> triple.getObject().getLiteralLanguage(),
                                Collectors.collectingAndThen(
                                        Collectors.toList(),
                                        found -> found.stream().sorted().toList()))));
    }

    /** How wide the lexicon is promised to be. */
    @Test
    void theLexiconIsWide() {
        Map<String, Long> kinds = LexiconRecords.read("ar").stream()
                .collect(Collectors.groupingBy(
                        record -> record.type().replaceFirst(".*[#/]", ""), TreeMap::new, Collectors.counting()));
        Map.of(
                        "Concept", 300, // posts and occupations
                        "Country", 195,
                        "City", 600,
                        "InternationalOrganization", 150,
                        "NewsOrganization", 150,
                        "Party", 150,
                        "Person", 300,
                        "Ministry", 150,
                        "Portfolio", 50)
                .forEach((kind, least) ->
                        assertTrue(kinds.getOrDefault(kind, 0L) >= least, () -> kind + " in " + kinds));
    }
}
