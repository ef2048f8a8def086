package org.khabar.identity;

import com.google.common.collect.ArrayListMultimap;
import com.google.common.collect.ListMultimap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.SKOS;
import org.jspecify.annotations.Nullable;
import org.khabar.ontology.Kh;
import org.khabar.ontology.Schema;

/** The people and bodies of the authority files, by their ids and by the keys of their names. It does not change. */
public final class Authority {

    /** The authority files whose people and bodies articles name in other spellings, without their folder and ending. */
    public static final List<String> FILES = List.of("people", "governments", "bodies", "parties", "media");

    private static final List<Node> NAMES =
            List.of(SKOS.prefLabel.asNode(), SKOS.altLabel.asNode(), SKOS.hiddenLabel.asNode());

    private final Map<String, Profile> profiles = new HashMap<>();
    private final ListMultimap<String, Profile> byKey = ArrayListMultimap.create();

    /** The IRIs of all entries of authority files, be they people, bodies or others. */
    public static Set<String> entries(List<Graph> files) {
        Set<String> entries = new HashSet<>();
        files.forEach(file -> file.find(Node.ANY, SKOS.prefLabel.asNode(), Node.ANY)
                .forEachRemaining(t -> entries.add(t.getSubject().getURI())));
        return entries;
    }

    /**
     * Reads the people and bodies; to make names ready for comparison takes seconds.
     *
     * @param files the graphs of the authority files, under the dataset's base
     */
    public Authority(Ids ids, List<Graph> files) {
        for (Graph file : files) {
            file.find(Node.ANY, SKOS.prefLabel.asNode(), Node.ANY).toList().stream()
                    .map(triple -> triple.getSubject())
                    .distinct()
                    .forEach(entry -> {
                        if (file.contains(entry, RDF.type.asNode(), Schema.Person)) {
                            add(entry, Profile.Kind.PERSON, file);
                        } else if (entry.getURI().startsWith(ids.base() + "org/")) {
                            add(entry, Profile.Kind.BODY, file);
                        }
                    });
        }
    }

    private void add(Node entry, Profile.Kind kind, Graph file) {
        SortedSet<String> names = new TreeSet<>();
        NAMES.forEach(property -> file.find(entry, property, Node.ANY)
                .forEachRemaining(t -> names.add(t.getObject().getLiteralLexicalForm())));
        SortedSet<String> countries = new TreeSet<>();
        file.find(entry, Kh.country, Node.ANY)
                .forEachRemaining(t -> countries.add(t.getObject().getURI()));
        Profile profile = new Profile(entry.getURI(), kind, true, names, countries);
        profiles.put(profile.id(), profile);
        profile.keptUnder().forEach(key -> byKey.put(key, profile));
    }

    /** The profile of an entry; null if the IRI is of none. */
    public @Nullable Profile get(String id) {
        return profiles.get(id);
    }

    /** Whether an IRI is that of a person or body. */
    public boolean has(String id) {
        return profiles.containsKey(id);
    }

    /** The people and bodies that are kept under a key of {@link Profile#keptUnder}. */
    public List<Profile> under(String key) {
        return byKey.get(key);
    }
}
