package org.khabar.frame;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.khabar.arabic.ArabicReader;
import org.khabar.english.EnglishReader;
import org.khabar.ontology.EventClasses;
import org.khabar.ontology.OntologyFiles;
import org.khabar.ontology.TurtleFault;

/** Every event class of the ontology has a frame that finds it, in each language. */
class FrameCoverageTest {

    private static Stream<Arguments> languages() {
        return Stream.of(
                Arguments.of("ar", "arabic", ArabicReader.class), Arguments.of("en", "english", EnglishReader.class));
    }

    @ParameterizedTest(name = "{1}")
    @MethodSource("languages")
    void everyEventClassHasAFrame(String code, String language, Class<?> reader) {
        assertEquals(List.of(), EventClasses.load().lacking(framed(code, reader), remedy(language)));
    }

    @ParameterizedTest(name = "{1}")
    @MethodSource("languages")
    void aClassWithoutFrameIsNamedWithItsLine(String code, String language, Class<?> reader) {
        String ontology = OntologyFiles.text(OntologyFiles.ONTOLOGY);
        long line = ontology.lines().count() + 1;
        String strike = "kh:Strike a owl:Class ; rdfs:subClassOf kh:CollectiveActionEvent .\n";
        List<TurtleFault> faults = EventClasses.of(ontology + strike).lacking(framed(code, reader), remedy(language));
        assertEquals(
                List.of("ontology/khabar.ttl:" + line + ": the event class kh:Strike has no " + remedy(language)),
                faults.stream().map(TurtleFault::toString).toList());
    }

    private static String remedy(String language) {
        return "frame for this language; write one under extractor/src/main/resources/org/khabar/" + language
                + "/frames and list its file in index.txt";
    }

    private static Set<String> framed(String code, Class<?> reader) {
        return FrameReader.read(reader, code).frames().stream().map(Frame::type).collect(Collectors.toSet());
    }
}
