package org.khabar.ontology;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.system.StreamRDFLib;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.vocabulary.ORG;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.SKOS;

/**
 * What must hold of the role scheme and the authority files beyond their syntax: every entry has one preferred name in
 * Arabic and one in English, no two entries of one type share a name, every link leads somewhere, every term is defined.
 */
public final class LexiconCheck {

    private static final List<Node> NAMES = List.of(
            SKOS.prefLabel.asNode(),
            SKOS.altLabel.asNode(),
            SKOS.hiddenLabel.asNode(),
            Kh.plural,
            Kh.demonym,
            Kh.acronym);

    /** What every IRI of this project begins with. */
    private static final String SPACE = "https://w3id.org/khabar/";

    /** Types whose members are not words of the lexicon and need no name. */
    private static final List<Node> NAMELESS = List.of(ORG.Membership.asNode(), SKOS.ConceptScheme.asNode());

    private final Graph ontology;
    private final Graph all = GraphFactory.createDefaultGraph();
    private final Map<String, Graph> graphs = new LinkedHashMap<>();
    private final Map<String, SourceLines> sources = new HashMap<>();
    private final List<TurtleFault> faults = new ArrayList<>();

    private LexiconCheck(Graph ontology) {
        this.ontology = ontology;
    }

    /** The faults of the lexicon on the class path; empty if it is sound. */
    public static List<TurtleFault> faults() {
        Map<String, String> texts = new LinkedHashMap<>();
        OntologyFiles.lexicon().forEach(file -> texts.put(file, OntologyFiles.text(file)));
        return faults(texts, OntologyFiles.graph(OntologyFiles.ONTOLOGY));
    }

    /**
     * The faults of a lexicon.
     *
     * @param texts file names with their Turtle
     * @param ontology the ontology whose terms the files use
     */
    public static List<TurtleFault> faults(Map<String, String> texts, Graph ontology) {
        LexiconCheck check = new LexiconCheck(ontology);
        texts.forEach(check::read);
        if (check.faults.isEmpty()) { // a file that breaks off would seem to lack what follows
            check.graphs.keySet().forEach(check::checkEntries);
            check.checkSharedNames();
        }
        check.faults.sort(Comparator.comparing(TurtleFault::file).thenComparingLong(TurtleFault::line));
        return List.copyOf(check.faults);
    }

    private void read(String file, String text) {
        Graph graph = GraphFactory.createDefaultGraph();
        OntologyFiles.read(file, text, StreamRDFLib.graph(graph), faults);
        graph.find().forEachRemaining(all::add);
        graphs.put(file, graph);
        sources.put(file, new SourceLines(text));
    }

    private void checkEntries(String file) {
        Graph graph = graph(file);
        subjects(graph).forEach(subject -> checkEntry(file, subject));
        graph.find().forEachRemaining(triple -> checkStatement(file, triple));
    }

    private void checkEntry(String file, Node subject) {
        if (subject.isBlank()) {
            fault(file, 0, "holds a node without an IRI");
            return;
        }
        if (!all.contains(subject, RDF.type.asNode(), Node.ANY)) {
            fault(file, line(file, subject), SourceLines.token(subject) + " has no type");
        } else if (NAMELESS.stream().noneMatch(type -> all.contains(subject, RDF.type.asNode(), type))) {
            checkName(file, subject, "ar", "Arabic");
            checkName(file, subject, "en", "English");
            checkPlural(file, subject);
        }
        Node end = value(subject, Schema.endDate);
        Node start = value(subject, Schema.startDate);
        if (end.isLiteral()
                && start.isLiteral()
                && endsBefore(end.getLiteralLexicalForm(), start.getLiteralLexicalForm())) {
            fault(file, line(file, subject), SourceLines.token(subject) + " ends before it starts");
        }
    }

    private void checkName(String file, Node subject, String language, String name) {
        long count = all.find(subject, SKOS.prefLabel.asNode(), Node.ANY)
                .filterKeep(triple -> language.equals(triple.getObject().getLiteralLanguage()))
                .toList()
                .size();
        if (count != 1) {
            fault(
                    file,
                    line(file, subject),
                    SourceLines.token(subject) + " has " + (count == 0 ? "no" : count) + " preferred " + name
                            + " names; exactly one skos:prefLabel \"...\"@" + language + " is needed");
        }
    }

    /** Newspapers speak of ministers as often as of the minister, so a role needs both numbers in both languages. */
    private void checkPlural(String file, Node subject) {
        if (subject.isURI() && subject.getURI().startsWith(Kh.ROLE)) {
            for (String language : List.of("ar", "en")) {
                if (all.find(subject, Kh.plural, Node.ANY)
                        .filterKeep(triple -> language.equals(triple.getObject().getLiteralLanguage()))
                        .toList()
                        .isEmpty()) {
                    fault(
                            file,
                            line(file, subject),
                            SourceLines.token(subject) + " has no plural; a kh:plural \"...\"@" + language
                                    + " is needed");
                }
            }
        }
    }

    private void checkStatement(String file, Triple triple) {
        Node object = triple.getObject();
        if (NAMES.contains(triple.getPredicate())
                && !(object.isLiteral() && List.of("ar", "en").contains(object.getLiteralLanguage()))) {
            fault(
                    file,
                    line(file, triple),
                    SourceLines.token(triple.getSubject()) + ": the name " + object + " needs a language, @ar or @en");
        }
        checkDefined(file, triple, triple.getPredicate());
        checkDefined(file, triple, object);
    }

    private void checkDefined(String file, Triple triple, Node node) {
        if (!node.isURI()) {
            return;
        }
        String iri = node.getURI();
        boolean term = iri.startsWith(Kh.NS);
        boolean entry = iri.startsWith(SPACE) && !term;
        if (entry && !all.contains(node, RDF.type.asNode(), Node.ANY)) {
            long line = source(file).lineOf(triple.getSubject(), node);
            fault(
                    file,
                    line,
                    SourceLines.token(triple.getSubject()) + " points to " + SourceLines.token(node)
                            + ", which no file describes");
        } else if (term && !ontology.contains(node, RDF.type.asNode(), Node.ANY)) {
            long line = source(file).lineOf(triple.getSubject(), node);
            fault(file, line, SourceLines.token(node) + " is not a term of " + OntologyFiles.ONTOLOGY);
        }
    }

    /** Two entries of one type under one name: nobody, and no extractor, could tell them apart. */
    private void checkSharedNames() {
        Map<String, Node> owners = new HashMap<>();
        graphs.forEach((file, graph) -> graph.find(Node.ANY, SKOS.prefLabel.asNode(), Node.ANY).toList().stream()
                .sorted(Comparator.comparingLong(name -> line(file, name.getSubject())))
                .forEach(name -> types(name.getSubject()).forEach(type -> {
                    Node owner = owners.putIfAbsent(type + " " + name.getObject(), name.getSubject());
                    if (owner != null && !owner.equals(name.getSubject())) {
                        fault(
                                file,
                                line(file, name.getSubject()),
                                SourceLines.token(name.getSubject()) + " and " + SourceLines.token(owner) + " are both "
                                        + name.getObject() + " and both " + SourceLines.token(type)
                                        + "; make them one entry, or name one of them more exactly");
                    }
                })));
    }

    /** The types of an entry; that it is a concept counts only if that is all that is said. */
    private List<Node> types(Node subject) {
        List<Node> types = all.find(subject, RDF.type.asNode(), Node.ANY)
                .mapWith(Triple::getObject)
                .toList();
        return types.size() == 1
                ? types
                : types.stream()
                        .filter(type -> !type.equals(SKOS.Concept.asNode()))
                        .toList();
    }

    /** Compares as far as both dates go: 2021 does not end before 2021-05. */
    private static boolean endsBefore(String end, String start) {
        int common = Math.min(end.length(), start.length());
        return end.substring(0, common).compareTo(start.substring(0, common)) < 0;
    }

    private Node value(Node subject, Node property) {
        List<Triple> triples = all.find(subject, property, Node.ANY).toList();
        return triples.isEmpty() ? Node.ANY : triples.get(0).getObject();
    }

    private static Set<Node> subjects(Graph graph) {
        Set<Node> subjects = new TreeSet<>(Comparator.comparing(Node::toString));
        graph.find().mapWith(Triple::getSubject).forEachRemaining(subjects::add);
        return subjects;
    }

    private Graph graph(String file) {
        return Objects.requireNonNull(graphs.get(file));
    }

    private SourceLines source(String file) {
        return Objects.requireNonNull(sources.get(file));
    }

    private long line(String file, Node subject) {
        return source(file).lineOf(subject);
    }

    private long line(String file, Triple triple) {
        return source(file).lineOf(triple.getSubject(), triple.getObject());
    }

    private void fault(String file, long line, String message) {
        faults.add(new TurtleFault(file, line, message));
    }
}
