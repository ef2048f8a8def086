package org.khabar.queries;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.khabar.ontology.EventClasses;
import org.khabar.ontology.OntologyFiles;
import org.khabar.ontology.TurtleFault;

/** Every event class of the ontology has a question that asks for it by name. */
class EventQuestionsTest {

    private static final Pattern TERM = Pattern.compile("\\bkh:([A-Z]\\w+)");
    private static final String REMEDY =
            "query; write queries/NAME.rq that asks for it and list it in queries/index.txt";

    @Test
    void everyEventClassHasAQuestion() {
        assertEquals(List.of(), EventClasses.load().lacking(asked(), REMEDY));
    }

    @Test
    void aClassWithoutQuestionIsNamedWithItsLine() {
        String ontology = OntologyFiles.text(OntologyFiles.ONTOLOGY);
        long line = ontology.lines().count() + 1;
        String strike = "kh:Strike a owl:Class ; rdfs:subClassOf kh:CollectiveActionEvent .\n";
        List<TurtleFault> faults = EventClasses.of(ontology + strike).lacking(asked(), REMEDY);
        assertEquals(
                List.of("ontology/khabar.ttl:" + line + ": the event class kh:Strike has no " + REMEDY),
                faults.stream().map(TurtleFault::toString).toList());
    }

    private static Set<String> asked() {
        return QueryLibrary.load().stream()
                .flatMap(query -> TERM.matcher(query.sparql()).results())
                .map(match -> match.group(1))
                .collect(Collectors.toSet());
    }
}
