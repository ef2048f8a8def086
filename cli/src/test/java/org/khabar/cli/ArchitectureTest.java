package org.khabar.cli;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The package diagram: what each package may see of the others. */
class ArchitectureTest {

    private static final String DIAGRAM = """
            ontology  :
            queries   : ontology
            identity  : ontology

            article   :
            feed      : article
            text      : article
            time      : text
            lexicon   : ontology text
            mention   : text lexicon
            clause    : text time mention
            frame     : text clause
            coref     : identity text lexicon mention clause
            judgement : text mention coref
            event     : identity text time lexicon mention clause frame coref judgement
            graph     : ontology identity article text time lexicon mention coref event
            language  : article text lexicon clause frame event judgement
            arabic    : article text time lexicon mention clause frame event judgement language
            english   : article text time lexicon mention clause frame event judgement language
            pipeline  : ontology identity article text lexicon mention clause frame coref event judgement graph language arabic english

            consolidation : ontology identity
            derived   : ontology
            search    : ontology derived
            evaluation :
            store     : ontology identity consolidation derived search evaluation
            export    : ontology queries store
            serve     : ontology queries identity derived store export evaluation

            cli       : ontology queries article feed frame graph pipeline store export serve
            """;

    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("org.khabar");

    @TestFactory
    Stream<DynamicTest> packagesSeeOnlyWhatTheDiagramAllows() {
        return diagram().entrySet().stream()
                .map(row -> DynamicTest.dynamicTest(row.getKey(), () -> {
                    String[] seen = Stream.concat(Stream.of(row.getKey()), row.getValue().stream())
                            .map(ArchitectureTest::withAllBelow)
                            .toArray(String[]::new);
                    classes()
                            .that()
                            .resideInAPackage(withAllBelow(row.getKey()))
                            .should()
                            .onlyDependOnClassesThat(
                                    resideOutsideOfPackage("org.khabar..").or(resideInAnyPackage(seen)))
                            .check(CLASSES);
                }));
    }

    @Test
    void everyPackageIsInTheDiagram() {
        Set<String> found = new TreeSet<>();
        CLASSES.forEach(each -> found.add(room(each)));
        Set<String> drawn = new TreeSet<>(diagram().keySet());
        assertEquals(drawn, found);
    }

    @Test
    void coreNlpIsSeenByTheLanguagesOnly() {
        noClasses()
                .that()
                .resideOutsideOfPackages("org.khabar.arabic..", "org.khabar.english..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("edu.stanford..")
                .check(CLASSES);
    }

    @Test
    void theWebServerIsSeenByServeOnly() {
        noClasses()
                .that()
                .resideOutsideOfPackage("org.khabar.serve..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.apache.jena.fuseki..", "org.eclipse.jetty..", "jakarta.servlet..")
                .check(CLASSES);
    }

    @Test
    void fromTextToEventNothingKnowsRdf() {
        noClasses()
                .that()
                .resideInAnyPackage(Stream.of(
                                "article", "feed", "text", "time", "mention", "clause", "frame", "coref", "event",
                                "arabic", "english")
                        .map(ArchitectureTest::withAllBelow)
                        .toArray(String[]::new))
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.apache.jena..")
                .check(CLASSES);
    }

    private static Map<String, Set<String>> diagram() {
        Map<String, Set<String>> rows = new TreeMap<>();
        DIAGRAM.lines().filter(line -> !line.isBlank()).forEach(line -> {
            String[] sides = line.split(":", -1);
            Set<String> seen = new TreeSet<>(Arrays.asList(sides[1].strip().split(" ", -1)));
            seen.remove("");
            rows.put(sides[0].strip(), seen);
        });
        return rows;
    }

    /** {@code serve} for {@code org.khabar.serve.page.Html}. */
    private static String room(JavaClass each) {
        String below = each.getPackageName().substring("org.khabar.".length());
        return below.replaceFirst("\\..*", "");
    }

    private static String withAllBelow(String room) {
        return "org.khabar." + room + "..";
    }
}
