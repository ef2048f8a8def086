package org.khabar.ontology;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

/** The role scheme and the authority files as they are; their faults are told with file and line. */
class LexiconTest {

    @Test
    void theLexiconIsSound() {
        List<TurtleFault> faults = LexiconCheck.faults();
        assertTrue(faults.isEmpty(), () -> "\n" + new OntologyFileException(faults).getMessage());
    }
}
