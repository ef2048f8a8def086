package org.khabar.identity;

import com.google.common.collect.ImmutableMap;
import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.RDF;
import org.khabar.ontology.Kh;
import org.khabar.ontology.OntologyFiles;

/** The states of the authority files by their capitals and governments: one article says Moscow, the next Russia. */
final class States {

    private static final Map<String, String> ALL = read();

    private States() {}

    private static Map<String, String> read() {
        Graph graph = OntologyFiles.graph(List.of("authority/countries.ttl", "authority/governments.ttl"));
        ImmutableMap.Builder<String, String> states = ImmutableMap.builder();
        graph.find(Node.ANY, Kh.capital, Node.ANY)
                .forEachRemaining(t -> states.put(local(t.getObject()), local(t.getSubject())));
        graph.find(Node.ANY, RDF.type.asNode(), Kh.Government)
                .mapWith(Triple::getSubject)
                .forEachRemaining(government -> graph.find(government, Kh.country, Node.ANY)
                        .forEachRemaining(t -> states.put(local(government), local(t.getObject()))));
        return states.buildKeepingLast();
    }

    private static String local(Node thing) {
        return thing.getURI().substring(Kh.ID.length());
    }

    /**
     * The state for its capital or government, anything else for itself.
     *
     * @param one IRI under the base of a dataset
     */
    static String of(String base, String one) {
        return one.startsWith(base)
                ? base + ALL.getOrDefault(one.substring(base.length()), one.substring(base.length()))
                : one;
    }
}
