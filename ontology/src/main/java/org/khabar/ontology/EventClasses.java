package org.khabar.ontology;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.system.StreamRDFLib;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.vocabulary.RDFS;

/**
 * The event classes of an ontology that have no class below them: those that graphs are written with. Each needs its
 * shape, a frame in every language that finds it, and a question that asks for it.
 */
public final class EventClasses {

    private final Graph graph = GraphFactory.createDefaultGraph();
    private final SourceLines lines;

    private EventClasses(String turtle) {
        lines = new SourceLines(turtle);
        List<TurtleFault> faults = new ArrayList<>();
        OntologyFiles.read(OntologyFiles.ONTOLOGY, turtle, StreamRDFLib.graph(graph), faults);
        if (!faults.isEmpty()) {
            throw new OntologyFileException(faults);
        }
    }

    /** Those of the ontology on the class path. */
    public static EventClasses load() {
        return of(OntologyFiles.text(OntologyFiles.ONTOLOGY));
    }

    /**
     * Those of an ontology.
     *
     * @param turtle text of the ontology's file
     * @throws OntologyFileException if it is not Turtle
     */
    public static EventClasses of(String turtle) {
        return new EventClasses(turtle);
    }

    /** The classes, in the order of the file. */
    public List<Node> all() {
        List<Node> leaves = new ArrayList<>();
        collect(Kh.Event, leaves);
        leaves.sort(Comparator.comparing(lines::lineOf));
        return leaves;
    }

    /**
     * The classes that lack something, each with the line of its definition.
     *
     * @param covered local names of the classes that have it
     * @param remedy what is lacking and how to mend that: {@code a shape; name it in ...}
     */
    public List<TurtleFault> lacking(Set<String> covered, String remedy) {
        return all().stream()
                .filter(type -> !covered.contains(type.getLocalName()))
                .map(type -> new TurtleFault(
                        OntologyFiles.ONTOLOGY,
                        lines.lineOf(type),
                        "the event class " + SourceLines.token(type) + " has no " + remedy))
                .toList();
    }

    private void collect(Node type, List<Node> leaves) {
        List<Node> below = graph.find(Node.ANY, RDFS.subClassOf.asNode(), type)
                .mapWith(Triple::getSubject)
                .toList();
        if (below.isEmpty()) {
            leaves.add(type);
        }
        below.forEach(each -> collect(each, leaves));
    }
}
