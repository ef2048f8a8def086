package org.khabar.consolidation;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.khabar.identity.Authority;
import org.khabar.identity.Profile;
import org.khabar.ontology.Kh;

/** People and bodies by the keys of their names: those that articles name, and the people of the authority files. */
final class ProfileIndex {

    private final IdentityGraph graph;
    private final Authority authority;

    ProfileIndex(IdentityGraph graph, Authority authority) {
        this.graph = graph;
        this.authority = authority;
    }

    void add(Profile profile) {
        graph.add(graph.aliases().description(profile));
    }

    Profile get(String id) {
        Profile entry = authority.get(id);
        if (entry != null) {
            return entry;
        }
        Node node = graph.node(id);
        boolean person = graph.objects(node, Kh.nameKey).first().startsWith(Profile.PERSON);
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
        return authority.has(id);
    }

    /** All that share a key with a profile, itself left out. */
    List<Profile> candidates(Profile profile) {
        Set<String> found = new TreeSet<>();
        List<Profile> candidates = new ArrayList<>();
        SortedSet<String> keys = profile.keptUnder();
        // All of a kind share the first, which is the word for it alone.
        keys.remove(keys.first());
        for (String key : keys) {
            graph.subjects(Kh.nameKey, NodeFactory.createLiteralString(key)).forEach(node -> found.add(graph.id(node)));
            authority.under(key).forEach(entry -> found.add(entry.id()));
        }
        found.remove(profile.id());
        found.forEach(id -> candidates.add(get(id)));
        return candidates;
    }
}
