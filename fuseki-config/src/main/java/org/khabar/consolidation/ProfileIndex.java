package org.khabar.consolidation;

import com.google.common.collect.ArrayListMultimap;
import com.google.common.collect.ListMultimap;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.SKOS;
import org.khabar.identity.Ids;
import org.khabar.identity.Profile;
import org.khabar.ontology.Kh;
import org.khabar.ontology.Schema;

/** People and bodies by the keys of their names: those that articles name, and the people of the authority files. */
final class ProfileIndex {

    private static final String PERSON = "person ";
    private static final String BODY = "body ";

    private static final List<Node> NAMES =
            List.of(SKOS.prefLabel.asNode(), SKOS.altLabel.asNode(), SKOS.hiddenLabel.asNode());

    private final IdentityGraph graph;
    private final Map<String, Profile> authority = new HashMap<>();
    private final ListMultimap<String, Profile> authorityByKey = ArrayListMultimap.create();

    /** The IRIs of the entries of authority files. */
    static Set<String> entries(DatasetGraph quads, Collection<Node> files) {
        return files.stream()
                .flatMap(file -> quads.stream(file, Node.ANY, SKOS.prefLabel.asNode(), Node.ANY))
                .map(quad -> quad.getSubject().getURI())
                .collect(Collectors.toSet());
    }

    /** @param files named graphs of the authority files */
    ProfileIndex(IdentityGraph graph, Ids ids, DatasetGraph quads, Collection<Node> files) {
        this.graph = graph;
        for (Node file : files) {
            quads.stream(file, Node.ANY, SKOS.prefLabel.asNode(), Node.ANY)
                    .map(Quad::getSubject)
                    .distinct()
                    .forEach(entry -> {
                        if (quads.contains(file, entry, RDF.type.asNode(), Schema.Person)) {
                            add(entry, Profile.Kind.PERSON, quads, file);
                        } else if (entry.getURI().startsWith(ids.base() + "org/")) {
                            add(entry, Profile.Kind.BODY, quads, file);
                        }
                    });
        }
    }

    private void add(Node entry, Profile.Kind kind, DatasetGraph quads, Node file) {
        SortedSet<String> names = new TreeSet<>();
        NAMES.forEach(property -> quads.stream(file, entry, property, Node.ANY)
                .forEach(quad -> names.add(quad.getObject().getLiteralLexicalForm())));
        SortedSet<String> countries = new TreeSet<>();
        quads.stream(file, entry, Kh.country, Node.ANY)
                .forEach(quad -> countries.add(quad.getObject().getURI()));
        Profile profile = new Profile(entry.getURI(), kind, true, names, countries);
        authority.put(profile.id(), profile);
        keys(profile).forEach(key -> authorityByKey.put(key, profile));
    }

    private static SortedSet<String> keys(Profile profile) {
        String kind = profile.kind() == Profile.Kind.PERSON ? PERSON : BODY;
        SortedSet<String> keys = new TreeSet<>(Set.of(kind));
        profile.keys().forEach(key -> keys.add(kind + key));
        return keys;
    }

    void add(Profile profile) {
        Node node = graph.node(profile.id());
        graph.describe(profile.id(), profile.names().first());
        profile.names().forEach(name -> graph.add(node, Kh.normalizedName, NodeFactory.createLiteralString(name)));
        profile.countries().forEach(country -> graph.add(node, Kh.country, NodeFactory.createURI(country)));
        keys(profile).forEach(key -> graph.add(node, Kh.nameKey, NodeFactory.createLiteralString(key)));
    }

    Profile get(String id) {
        Profile entry = authority.get(id);
        if (entry != null) {
            return entry;
        }
        Node node = graph.node(id);
        boolean person = graph.objects(node, Kh.nameKey).first().startsWith(PERSON);
        return new Profile(
                id,
                person ? Profile.Kind.PERSON : Profile.Kind.BODY,
                false,
                graph.objects(node, Kh.normalizedName),
                graph.objects(node, Kh.country));
    }

    boolean has(String id) {
        return isAuthority(id) || !graph.nodes(graph.node(id), Kh.nameKey).isEmpty();
    }

    boolean isAuthority(String id) {
        return authority.containsKey(id);
    }

    /** All that share a key with a profile, itself left out. */
    List<Profile> candidates(Profile profile) {
        Set<String> found = new TreeSet<>();
        List<Profile> candidates = new ArrayList<>();
        for (String key : keys(profile)) {
            if (key.equals(PERSON) || key.equals(BODY)) {
                continue;
            }
            graph.subjects(Kh.nameKey, NodeFactory.createLiteralString(key)).forEach(node -> found.add(graph.id(node)));
            authorityByKey.get(key).forEach(entry -> found.add(entry.id()));
        }
        found.remove(profile.id());
        found.forEach(id -> candidates.add(get(id)));
        return candidates;
    }
}
