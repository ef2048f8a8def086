package org.khabar.ontology;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.shacl.ShaclValidator;
import org.apache.jena.shacl.Shapes;
import org.apache.jena.shacl.ValidationReport;
import org.apache.jena.shacl.parser.Constraint;
import org.apache.jena.shacl.parser.Shape;
import org.apache.jena.shacl.validation.ReportEntry;
import org.apache.jena.sparql.graph.GraphFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every constraint of {@code shapes.ttl} against its examples. A folder {@code shapes/cases/NAME} belongs to the shape
 * {@code shape:NAME}; each file in it is added to the valid article {@code shapes/article.ttl}. A {@code valid*.ttl}
 * must conform; an {@code invalid*.ttl} must be refused by that shape and by no other. Dropping in a file adds a test.
 */
class ShapeExamplesTest {

    private static final String NS = "https://w3id.org/khabar/shapes#";
    private static final Path FOLDER = Path.of("src/test/resources/shapes");
    private static final Shapes SHAPES = OntologyFiles.shapes();

    static List<Path> examples() throws IOException {
        try (Stream<Path> files = Files.walk(FOLDER.resolve("cases"))) {
            return files.filter(file -> file.toString().endsWith(".ttl"))
                    .sorted()
                    .toList();
        }
    }

    @Test
    void theArticleThatAllExamplesBuildOnConforms() {
        assertEquals(List.of(), complaints(validate(read(FOLDER.resolve("article.ttl")))));
    }

    @ParameterizedTest
    @MethodSource("examples")
    void exampleIsJudgedByItsOwnShapeAlone(Path example) {
        ValidationReport report = validate(graphOf(example));
        if (example.getFileName().toString().startsWith("valid")) {
            assertEquals(List.of(), complaints(report));
        } else {
            Set<String> refusing = report.getEntries().stream()
                    .map(entry -> name(entry.source()))
                    .collect(Collectors.toCollection(TreeSet::new));
            assertEquals(
                    Set.of(caseOf(example)), refusing, () -> complaints(report).toString());
        }
    }

    @Test
    void everyShapeHasAValidExampleAndEveryConstraintAnInvalidOne() throws IOException {
        Set<String> constraints = new TreeSet<>();
        reported().forEach(shape -> constraintsOf(shape).forEach(c -> constraints.add(name(shape) + " " + c)));
        Set<String> broken = new TreeSet<>();
        Set<String> met = new TreeSet<>();
        for (Path example : examples()) {
            if (example.getFileName().toString().startsWith("valid")) {
                met.add(caseOf(example));
            } else {
                validate(graphOf(example)).getEntries().forEach(e -> broken.add(key(e)));
            }
        }
        assertFalse(constraints.isEmpty());
        assertEquals(Set.of(), minus(constraints, broken), "constraints without an invalid example");
        Set<String> shapes = reported().map(ShapeExamplesTest::name).collect(Collectors.toCollection(TreeSet::new));
        assertEquals(Set.of(), minus(shapes, met), "shapes without a valid example");
        assertEquals(Set.of(), minus(met, shapes), "folders without a shape");
    }

    @Test
    void everyComplaintSpeaksEnglishAndArabic() {
        reported().forEach(shape -> {
            Collection<Node> messages = shape.getMessages();
            Set<String> languages =
                    messages.stream().map(Node::getLiteralLanguage).collect(Collectors.toCollection(TreeSet::new));
            assertEquals(Set.of("ar", "en"), languages, () -> name(shape));
            assertEquals(2, messages.size(), () -> name(shape));
        });
    }

    @Test
    void shapesTellTheirComplaintInTheReportInBothLanguages() {
        Graph graph = graphOf(FOLDER.resolve("cases/event-evidence/invalid-missing.ttl"));
        Collection<Node> messages =
                validate(graph).getEntries().iterator().next().messages();
        assertTrue(
                messages.stream().anyMatch(m -> m.getLiteralLexicalForm().contains("needs evidence")),
                messages::toString);
        assertTrue(messages.stream().anyMatch(m -> m.getLiteralLexicalForm().contains("دليل")), messages::toString);
    }

    /** The shapes that a report can name: every property shape and node shape with constraints of its own. */
    private static Stream<Shape> reported() {
        List<Shape> shapes = new ArrayList<>();
        SHAPES.getShapeMap().forEach((node, shape) -> {
            if (node.isURI() && !shape.getMessages().isEmpty()) {
                shapes.add(shape);
            }
        });
        return shapes.stream();
    }

    private static List<String> constraintsOf(Shape shape) {
        return shape.getConstraints().stream()
                .map(Constraint::getComponent)
                .map(Node::getLocalName)
                // SHACL names its two halves, minimum and maximum; only minimums are used here.
                .map(name -> name.equals("qualifiedValueShape") ? "QualifiedMinCountConstraintComponent" : name)
                .toList();
    }

    private static Set<String> minus(Set<String> all, Set<String> known) {
        Set<String> rest = new TreeSet<>(all);
        rest.removeAll(known);
        return rest;
    }

    private static String key(ReportEntry entry) {
        return name(entry.source()) + " " + entry.sourceConstraintComponent().getLocalName();
    }

    private static String name(Shape shape) {
        return name(shape.getShapeNode());
    }

    private static String name(Node shape) {
        return shape.isURI() ? shape.getURI().replace(NS, "") : shape.toString();
    }

    private static String caseOf(Path example) {
        return String.valueOf(example.getName(example.getNameCount() - 2));
    }

    private static ValidationReport validate(Graph graph) {
        return ShaclValidator.get().validate(SHAPES, graph);
    }

    private static List<String> complaints(ValidationReport report) {
        return report.getEntries().stream()
                .map(entry -> name(entry.source()) + " at " + entry.focusNode() + " value " + entry.value())
                .toList();
    }

    private static Graph graphOf(Path example) {
        Graph graph = read(FOLDER.resolve("article.ttl"));
        RDFDataMgr.read(graph, example.toUri().toString());
        return graph;
    }

    private static Graph read(Path file) {
        Graph graph = GraphFactory.createDefaultGraph();
        RDFDataMgr.read(graph, file.toUri().toString());
        return graph;
    }
}
