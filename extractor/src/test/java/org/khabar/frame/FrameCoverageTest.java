package org.khabar.frame;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.khabar.arabic.ArabicReader;
import org.khabar.ontology.EventClasses;
import org.khabar.ontology.OntologyFiles;
import org.khabar.ontology.TurtleFault;

/** Every event class of the ontology has a frame that finds it. */
class FrameCoverageTest {

    private static final String REMEDY = "Arabic frame; write one under"
            + " extractor/src/main/resources/org/khabar/arabic/frames and list its file in index.txt";

    @Test
    void everyEventClassHasAFrame() {
        assertEquals(List.of(), EventClasses.load().lacking(framed(), REMEDY));
    }

    @Test
    void aClassWithoutFrameIsNamedWithItsLine() {
        String ontology = OntologyFiles.text(OntologyFiles.ONTOLOGY);
        long line = ontology.lines().count() + 1;
        String strike = "kh:Strike a owl:Class ; rdfs:subClassOf kh:CollectiveActionEvent .\n";
        List<TurtleFault> faults = EventClasses.of(ontology + strike).lacking(framed(), REMEDY);
        assertEquals(
                List.of("ontology/khabar.ttl:" + line + ": the event class kh:Strike has no " + REMEDY),
                faults.stream().map(TurtleFault::toString).toList());
    }

    private static Set<String> framed() {
        return FrameReader.read(ArabicReader.class, "ar").frames().stream()
                .map(Frame::type)
                .collect(Collectors.toSet());
    }
}
