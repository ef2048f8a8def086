package org.khabar.lexicon;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.vocabulary.FOAF;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.SKOS;
import org.jspecify.annotations.Nullable;
import org.khabar.ontology.Kh;
import org.khabar.ontology.OntologyFiles;
import org.khabar.ontology.Schema;
import org.khabar.text.Orthography;

/** Builds a language's lexicon from the Turtle files of the ontology. */
public final class LexiconReader {

    private static final Node PREFERRED = SKOS.prefLabel.asNode();
    private static final Node ALTERNATIVE = SKOS.altLabel.asNode();
    private static final Node HIDDEN = SKOS.hiddenLabel.asNode();
    private static final Node BROADER = SKOS.broader.asNode();
    private static final Set<String> PLACE_TYPES =
            Set.of("Country", "City", "AdministrativeArea", "Place", "Continent", "State");

    private final Graph graph;
    private final String language;
    private final Inflections inflections;
    private final Lexicon lexicon = Lexicon.empty();
    private final Map<String, Node> kinds = new LinkedHashMap<>();

    /**
     * How a language spells labels in texts.
     *
     * @param name forms of a name
     * @param role forms of a role's label
     * @param rolePlural forms of a role's plural
     * @param demonym forms of an adjective of origin
     * @param people forms of an irregular plural of a people's name
     */
    public record Inflections(
            Lexicon.Inflection name,
            Lexicon.Inflection role,
            Lexicon.Inflection rolePlural,
            Lexicon.Inflection demonym,
            Lexicon.Inflection people) {}

    private LexiconReader(Graph graph, String language, Inflections inflections) {
        this.graph = graph;
        this.language = language;
        this.inflections = inflections;
    }

    /** The lexicon of one language: {@code ar} or {@code en}. */
    public static Lexicon read(String language, Inflections inflections) {
        return new LexiconReader(OntologyFiles.graph(OntologyFiles.lexicon()), language, inflections).build();
    }

    private Lexicon build() {
        graph.find(Node.ANY, RDF.type.asNode(), Node.ANY).forEachRemaining(this::noteKind);
        kinds.forEach(this::addSubject);
        lexicon.names().sorted();
        lexicon.roles().sorted();
        lexicon.demonyms().sorted();
        lexicon.portfolios().sorted();
        lexicon.modifiers().sorted();
        return lexicon;
    }

    /** The most telling class of each subject: a {@code kh:} or {@code schema:} one before SKOS's and FOAF's. */
    private void noteKind(Triple triple) {
        Node type = triple.getObject();
        boolean general =
                type.getNameSpace().equals(SKOS.getURI()) || type.getNameSpace().equals(FOAF.getURI());
        if (triple.getSubject().isURI()
                && (!general || !kinds.containsKey(triple.getSubject().getURI()))) {
            kinds.put(triple.getSubject().getURI(), type);
        }
    }

    private void addSubject(String iri, Node type) {
        Node subject = NodeFactory.createURI(iri);
        if (type.equals(Kh.RoleModifier)) {
            String name = iri.substring(iri.lastIndexOf('/') + 1);
            labels(subject, PREFERRED, ALTERNATIVE, HIDDEN)
                    .forEach(label -> inflections.role().forms(label).forEach(f -> lexicon.modifiers()
                            .add(f, name)));
        } else if (iri.startsWith(Kh.ROLE)) {
            addRole(subject, iri);
        } else if (type.equals(Kh.Portfolio)) {
            Entry entry = entry(subject, iri, Entry.Kind.PORTFOLIO, type);
            labels(subject, PREFERRED, ALTERNATIVE, HIDDEN)
                    .forEach(label -> inflections.name().forms(label).forEach(f -> lexicon.portfolios()
                            .add(f, entry)));
        } else if (type.equals(Schema.Person)) {
            addNames(subject, entry(subject, iri, Entry.Kind.PERSON, type));
        } else if (PLACE_TYPES.contains(type.getLocalName())) {
            addPlace(subject, iri, type);
        } else if (type.getNameSpace().equals(Kh.NS)) {
            addBody(subject, iri, type);
        }
    }

    private void addRole(Node subject, String iri) {
        boolean office = isUnder(subject, Kh.ROLE + "office", 0);
        Role role = new Role(iri, label(subject, "ar"), label(subject, "en"), office);
        for (String label : labels(subject, PREFERRED, ALTERNATIVE, HIDDEN)) {
            boolean feminine = label.replaceFirst(" .*", "").endsWith("ة");
            inflections.role().forms(label).forEach(f -> lexicon.roles().add(f, new RoleForm(role, false, feminine)));
        }
        for (String label : labels(subject, Kh.plural)) {
            boolean feminine = label.replaceFirst(" .*", "").endsWith("ات");
            inflections.rolePlural().forms(label).forEach(f -> lexicon.roles()
                    .add(f, new RoleForm(role, true, feminine)));
        }
    }

    private boolean isUnder(Node concept, String root, int depth) {
        if (concept.isURI() && concept.getURI().equals(root)) {
            return true;
        }
        return depth < 8 && objects(concept, BROADER).stream().anyMatch(broader -> isUnder(broader, root, depth + 1));
    }

    private void addPlace(Node subject, String iri, Node type) {
        Entry entry = entry(subject, iri, Entry.Kind.PLACE, type);
        addNames(subject, entry);
        for (String label : labels(subject, Kh.demonym)) {
            inflections.demonym().forms(label).forEach(f -> lexicon.demonyms().add(f, entry));
        }
        for (String label : labels(subject, Kh.plural)) {
            inflections.people().forms(label).forEach(f -> lexicon.demonyms().add(f, entry));
        }
    }

    private void addBody(Node subject, String iri, Node type) {
        Entry entry = entry(subject, iri, Entry.Kind.ORGANIZATION, type);
        addNames(subject, entry);
        String country = entry.country();
        for (Node portfolio : objects(subject, Kh.portfolio)) {
            lexicon.ministries().putIfAbsent(country + " " + portfolio.getURI(), entry);
        }
    }

    private void addNames(Node subject, Entry entry) {
        for (String label : labels(subject, PREFERRED, ALTERNATIVE)) {
            inflections.name().forms(label).forEach(f -> addName(f, new NameForm(entry, false)));
        }
        for (String label : labels(subject, HIDDEN, Kh.acronym)) {
            inflections.name().forms(label).forEach(f -> addName(f, new NameForm(entry, true)));
        }
    }

    private void addName(String form, NameForm name) {
        lexicon.names().add(form, name);
        if (name.entry().kind() != Entry.Kind.ORGANIZATION) {
            lexicon.nameWords().addAll(List.of(form.split(" ")));
        }
    }

    private Entry entry(Node subject, String iri, Entry.Kind kind, Node type) {
        @Nullable Node country = first(subject, Kh.country, Schema.containedInPlace);
        boolean needsContext = graph.contains(subject, Kh.needsContext, Node.ANY);
        return new Entry(
                iri,
                kind,
                type.getURI(),
                label(subject, "ar"),
                label(subject, "en"),
                country == null ? null : country.getURI(),
                needsContext);
    }

    private @Nullable Node first(Node subject, Node... properties) {
        for (Node property : properties) {
            for (Node object : objects(subject, property)) {
                return object;
            }
        }
        return null;
    }

    private Collection<Node> objects(Node subject, Node property) {
        return graph.find(subject, property, Node.ANY)
                .mapWith(Triple::getObject)
                .toList();
    }

    private List<String> labels(Node subject, Node... properties) {
        List<String> out = new ArrayList<>();
        for (Node property : properties) {
            for (Node object : objects(subject, property)) {
                if (object.isLiteral() && object.getLiteralLanguage().equals(language)) {
                    out.add(object.getLiteralLexicalForm());
                }
            }
        }
        return out;
    }

    private String label(Node subject, String lang) {
        for (Node object : objects(subject, PREFERRED)) {
            if (object.isLiteral() && object.getLiteralLanguage().equals(lang)) {
                return object.getLiteralLexicalForm();
            }
        }
        return Orthography.key(subject.getURI());
    }
}
