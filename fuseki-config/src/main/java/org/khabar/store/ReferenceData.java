package org.khabar.store;

import com.google.common.hash.Hasher;
import com.google.common.hash.Hashing;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.OWL;
import org.khabar.consolidation.Consolidation;
import org.khabar.derived.Inference;
import org.khabar.derived.ShownNames;
import org.khabar.derived.ShownTellings;
import org.khabar.identity.Authority;
import org.khabar.ontology.Kh;
import org.khabar.ontology.OntologyFiles;

/**
 * The graphs that every store holds beside its articles: ontology, shapes, roles and authority files, one graph a file,
 * such as {@code https://w3id.org/khabar/graph/authority/places}.
 */
final class ReferenceData {
    /** Namespace of the reference graphs; no article lies in it. */
    static final String GRAPHS = "https://w3id.org/khabar/graph/";

    /** The graphs of the authority files whose people and bodies articles name in other spellings. */
    static final List<Node> AUTHORITY = Authority.FILES.stream()
            .map(file -> NodeFactory.createURI(GRAPHS + "authority/" + file))
            .toList();

    private static final Node ABOUT = NodeFactory.createURI(GRAPHS + "reference");
    private static final Node DERIVED = NodeFactory.createURI(GRAPHS + "derived");
    private static final Node CURATOR = NodeFactory.createURI(GRAPHS + "curator");

    /** Number of the rules by which the default graph, names and tellings are derived; another one has all derived anew. */
    private static final String RULES = "2 ";

    private static final Node ONTOLOGY = NodeFactory.createURI(Kh.NS.substring(0, Kh.NS.length() - 1));

    private final String base;
    private final List<String> files;

    ReferenceData(String base, List<String> files) {
        this.base = base;
        this.files = files;
    }

    /** All files of the ontology module. */
    static ReferenceData all(String base) {
        return new ReferenceData(
                base,
                Stream.concat(
                                Stream.of(OntologyFiles.ONTOLOGY, OntologyFiles.SHAPES, OntologyFiles.ROLES),
                                OntologyFiles.authority().stream())
                        .toList());
    }

    /** Whether a graph is no article: reference data, or the graph of identity decisions. */
    static boolean isReference(String graphIri) {
        return graphIri.startsWith(GRAPHS);
    }

    /**
     * The node of an article's graph.
     *
     * @throws IllegalArgumentException if it is no article's
     */
    static Node article(String graphIri) {
        if (isReference(graphIri)) {
            throw new IllegalArgumentException(graphIri + " is reference data, not an article");
        }
        return NodeFactory.createURI(graphIri);
    }

    /** First number of the ontology's {@code owl:versionInfo}, two where it is 0: articles of another one say other things. */
    static String majorVersion() {
        return OntologyFiles.graph(OntologyFiles.ONTOLOGY).stream(ONTOLOGY, OWL.versionInfo.asNode(), Node.ANY)
                .map(triple -> triple.getObject().getLiteralLexicalForm())
                .map(version -> version.replaceFirst("^(0\\.\\d+|\\d+).*", "$1"))
                .findFirst()
                .orElse("0");
    }

    /**
     * Makes the graphs of the files what the files say, unless the store holds exactly these, and the same curator's file; call it
     * within a write transaction.
     *
     * @return what has changed
     */
    Changes load(DatasetGraph quads, String curator) {
        Node digest = NodeFactory.createLiteralString(digest(curator));
        if (quads.contains(ABOUT, ABOUT, Kh.digest, digest)) {
            return Changes.NONE;
        }
        Map<Node, String> wanted = graphs();
        dropOthers(quads, wanted.keySet());
        boolean identity = note(quads, CURATOR, hash(curator));
        for (Map.Entry<Node, String> each : wanted.entrySet()) {
            Node graph = each.getKey();
            if (note(quads, graph, hash(base + OntologyFiles.text(each.getValue())))) {
                replace(quads, graph, OntologyFiles.graph(each.getValue()));
                identity |= AUTHORITY.contains(graph);
            }
        }
        quads.deleteAny(ABOUT, ABOUT, Kh.digest, Node.ANY);
        quads.add(ABOUT, ABOUT, Kh.digest, digest);
        Prefixes.all().forEach(quads.prefixes()::add);
        return new Changes(true, identity);
    }

    /**
     * What a start changes.
     *
     * @param any whether anything was changed
     * @param identity whether it may make other things one
     */
    record Changes(boolean any, boolean identity) {
        static final Changes NONE = new Changes(false, false);
    }

    /** Notes by which text a graph was made; whether it was another one. */
    private static boolean note(DatasetGraph quads, Node graph, String hash) {
        Node digest = NodeFactory.createLiteralString(hash);
        if (quads.contains(ABOUT, graph, Kh.digest, digest)) {
            return false;
        }
        quads.deleteAny(ABOUT, graph, Kh.digest, Node.ANY);
        quads.add(ABOUT, graph, Kh.digest, digest);
        return true;
    }

    /** Only what differs is written. */
    private void replace(DatasetGraph quads, Node name, Graph wanted) {
        Set<Triple> right = new LinkedHashSet<>();
        wanted.find().forEach(triple -> right.add(rebased(triple)));
        quads.stream(name, Node.ANY, Node.ANY, Node.ANY)
                .filter(quad -> !right.remove(quad.asTriple()))
                .toList()
                .forEach(quads::delete);
        right.forEach(triple -> quads.add(Quad.create(name, triple)));
    }

    /** Digest of the files, and the curator's, that a store was last loaded with; call it within a transaction. */
    static String digestIn(DatasetGraph quads) {
        return Iter.asStream(quads.find(ABOUT, ABOUT, Kh.digest, Node.ANY))
                .map(quad -> quad.getObject().getLiteralLexicalForm())
                .findFirst()
                .orElse("");
    }

    /** What the ontology adds to the triples of the articles. */
    static Inference inference() {
        return new Inference(OntologyFiles.graph(OntologyFiles.ONTOLOGY));
    }

    /** By what ontology the default graph was derived, if by the rules that hold now; read it before {@link #load}. */
    static Optional<Inference> derivedBy(DatasetGraph quads) {
        boolean known = Iter.asStream(quads.find(ABOUT, DERIVED, Kh.digest, Node.ANY))
                .anyMatch(quad -> quad.getObject().getLiteralLexicalForm().startsWith(RULES));
        return known ? Optional.of(new Inference(quads.getGraph(graphOf(OntologyFiles.ONTOLOGY)))) : Optional.empty();
    }

    /** Whether the default graph was derived from the named ones by this ontology. */
    static boolean isDerived(DatasetGraph quads, Inference inference) {
        return quads.contains(ABOUT, DERIVED, Kh.digest, derivation(inference));
    }

    /** Notes that it was. */
    static void noteDerived(DatasetGraph quads, Inference inference) {
        quads.deleteAny(ABOUT, DERIVED, Kh.digest, Node.ANY);
        quads.add(ABOUT, DERIVED, Kh.digest, derivation(inference));
    }

    private static Node derivation(Inference inference) {
        return NodeFactory.createLiteralString(RULES + hash(inference.rules()));
    }

    private static String hash(String text) {
        return Hashing.sha256().hashString(text, StandardCharsets.UTF_8).toString();
    }

    private static void dropOthers(DatasetGraph quads, Set<Node> wanted) {
        List<Node> old = Iter.iter(quads.listGraphNodes())
                .filter(graph -> graph.isURI()
                        && isReference(graph.getURI())
                        && !wanted.contains(graph)
                        && !graph.equals(ABOUT)
                        && !graph.equals(Consolidation.GRAPH)
                        && !graph.equals(ShownNames.GRAPH)
                        && !graph.equals(ShownTellings.GRAPH))
                .toList();
        old.forEach(quads::removeGraph);
    }

    private static Node graphOf(String file) {
        String name = file.equals(OntologyFiles.ONTOLOGY) ? "ontology" : file.replaceFirst("\\.ttl$", "");
        return NodeFactory.createURI(GRAPHS + name);
    }

    /** The graphs, and the file of each. */
    private Map<Node, String> graphs() {
        Map<Node, String> graphs = new LinkedHashMap<>();
        files.forEach(file -> graphs.put(graphOf(file), file));
        return graphs;
    }

    private String digest(String curator) {
        Hasher hasher = Hashing.sha256()
                .newHasher()
                .putString(base, StandardCharsets.UTF_8)
                .putString(curator, StandardCharsets.UTF_8);
        for (String file : files) {
            hasher.putString(file, StandardCharsets.UTF_8).putString(OntologyFiles.text(file), StandardCharsets.UTF_8);
        }
        return hasher.hash().toString();
    }

    /** The authority files name their entities under the default base; a dataset with another base moves them. */
    private Triple rebased(Triple triple) {
        return Triple.create(rebased(triple.getSubject()), triple.getPredicate(), rebased(triple.getObject()));
    }

    private Node rebased(Node node) {
        boolean moves = !base.equals(Kh.ID) && node.isURI() && node.getURI().startsWith(Kh.ID);
        return moves ? NodeFactory.createURI(base + node.getURI().substring(Kh.ID.length())) : node;
    }
}
