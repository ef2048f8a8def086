package org.khabar.ontology;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.system.StreamRDFBase;
import org.apache.jena.sparql.vocabulary.FOAF;
import org.apache.jena.vocabulary.ORG;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.SKOS;

/**
 * Checks the Turtle files of the lexicon and writes them in the form of {@link LexiconRecord}. The build runs it; the
 * same Turtle gives the same bytes.
 */
public final class LexiconCompiler extends StreamRDFBase {

    /** The languages that have a lexicon. */
    static final List<String> LANGUAGES = List.of("ar", "en");

    private static final Map<Node, String> NAMES = Map.of(
            SKOS.prefLabel.asNode(),
            "name",
            SKOS.altLabel.asNode(),
            "name",
            SKOS.hiddenLabel.asNode(),
            "hidden",
            Kh.acronym,
            "hidden",
            Kh.plural,
            "plural",
            Kh.demonym,
            "demonym");

    /** Types of what texts do not name. */
    private static final Set<Node> UNNAMED = Set.of(ORG.Membership.asNode(), SKOS.ConceptScheme.asNode());

    private final Map<Node, List<Triple>> entries = new LinkedHashMap<>();

    private LexiconCompiler() {}

    /**
     * Compiles the lexicon on the class path, a file for each language.
     *
     * @param arguments the folder with the built classes, which gets the files
     * @throws OntologyFileException with every fault of the Turtle files
     */
    public static void main(String[] arguments) throws IOException {
        List<TurtleFault> faults = LexiconCheck.faults();
        if (!faults.isEmpty()) {
            throw new OntologyFileException(faults);
        }
        LexiconCompiler compiler = fromTurtle();
        for (String language : LANGUAGES) {
            Path file = Path.of(arguments[0]).resolve(LexiconRecords.file(language));
            Files.createDirectories(file.resolveSibling(""));
            Files.writeString(file, text(compiler.compiled(language)));
        }
    }

    /** The entries of the lexicon on the class path, read from Turtle. */
    static List<LexiconRecord> records(String language) {
        return fromTurtle().compiled(language);
    }

    private static LexiconCompiler fromTurtle() {
        LexiconCompiler compiler = new LexiconCompiler();
        OntologyFiles.read(OntologyFiles.lexicon(), compiler);
        return compiler;
    }

    /** One line an entry. */
    static String text(Collection<LexiconRecord> records) {
        StringBuilder text = new StringBuilder();
        records.forEach(each -> text.append(each.line()).append('\n'));
        return text.toString();
    }

    @Override
    public void triple(Triple triple) {
        entries.computeIfAbsent(triple.getSubject(), s -> new ArrayList<>()).add(triple);
    }

    private List<LexiconRecord> compiled(String language) {
        List<LexiconRecord> records = new ArrayList<>();
        entries.forEach((subject, triples) -> {
            Node type = type(triples);
            if (!UNNAMED.contains(type)) {
                records.add(new LexiconRecord(
                        subject.getURI(),
                        type.getURI(),
                        preferred(triples, "ar"),
                        preferred(triples, "en"),
                        cells(subject, triples, language)));
            }
        });
        return records;
    }

    /** A class of this project or of schema.org tells more than one of SKOS or FOAF. */
    private static Node type(List<Triple> triples) {
        List<Node> types = objects(triples, RDF.type.asNode());
        return types.stream()
                .filter(type -> !List.of(SKOS.getURI(), FOAF.getURI()).contains(type.getNameSpace()))
                .findFirst()
                .orElse(types.get(0));
    }

    private List<String> cells(Node subject, List<Triple> triples, String language) {
        List<String> cells = new ArrayList<>();
        for (Triple triple : triples) {
            String name = NAMES.get(triple.getPredicate());
            if (name != null && triple.getObject().getLiteralLanguage().equals(language)) {
                cells.add(LexiconRecord.cell(name, written(triple.getObject())));
            }
        }
        objects(triples, Kh.portfolio)
                .forEach(portfolio -> cells.add(LexiconRecord.cell("portfolio", portfolio.getURI())));
        Stream.of(Kh.country, Schema.containedInPlace)
                .flatMap(property -> objects(triples, property).stream())
                .findFirst()
                .ifPresent(country -> cells.add(LexiconRecord.cell("country", country.getURI())));
        if (!objects(triples, Kh.needsContext).isEmpty()) {
            cells.add(LexiconRecord.cell("needsContext", "true"));
        }
        if (subject.getURI().startsWith(Kh.ROLE)) {
            Set<Node> within = new LinkedHashSet<>();
            addBroader(subject, within);
            within.forEach(
                    role -> cells.add(LexiconRecord.cell("within", role.getURI().substring(Kh.ROLE.length()))));
            within.stream()
                    .flatMap(role -> objects(entries.getOrDefault(role, List.of()), Kh.servesIn).stream())
                    .forEach(body -> cells.add(LexiconRecord.cell("servesIn", body.getLocalName())));
        }
        return cells;
    }

    /** The check has made sure that there is one. */
    private static String preferred(List<Triple> triples, String language) {
        return objects(triples, SKOS.prefLabel.asNode()).stream()
                .filter(name -> name.getLiteralLanguage().equals(language))
                .map(LexiconCompiler::written)
                .findFirst()
                .orElseThrow();
    }

    /** A name in one line and without tabs. */
    private static String written(Node name) {
        return name.getLiteralLexicalForm().strip().replaceAll("\\s+", " ");
    }

    private void addBroader(Node concept, Set<Node> found) {
        if (found.add(concept)) {
            objects(entries.getOrDefault(concept, List.of()), SKOS.broader.asNode())
                    .forEach(broader -> addBroader(broader, found));
        }
    }

    private static List<Node> objects(List<Triple> triples, Node property) {
        return triples.stream()
                .filter(triple -> triple.getPredicate().equals(property))
                .map(Triple::getObject)
                .toList();
    }
}
