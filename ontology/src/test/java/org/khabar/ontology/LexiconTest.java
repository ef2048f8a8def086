package org.khabar.ontology;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.SKOS;
import org.junit.jupiter.api.Test;

/** The role scheme and the authority files as they are; their faults are told with file and line. */
class LexiconTest {

    @Test
    void theLexiconIsSound() {
        List<TurtleFault> faults = LexiconCheck.faults();
        assertTrue(faults.isEmpty(), () -> "\n" + new OntologyFileException(faults).getMessage());
    }

    @Test
    void everyEntryHasOneNameInEachLanguage() {
        Graph lexicon = OntologyFiles.graph(OntologyFiles.lexicon());
        long arabic = count(lexicon, "ar");
        assertEquals(arabic, count(lexicon, "en"));
        assertTrue(arabic > 1000, () -> "only " + arabic + " names: " + OntologyFiles.lexicon());
    }

    private static long count(Graph lexicon, String language) {
        return lexicon.find(Node.ANY, SKOS.prefLabel.asNode(), Node.ANY)
                .filterKeep(name -> language.equals(name.getObject().getLiteralLanguage()))
                .toList()
                .size();
    }
}
