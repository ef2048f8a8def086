package org.khabar.serve.page;

import java.util.List;
import java.util.Optional;
import org.apache.jena.atlas.json.JsonObject;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.RDF;
import org.khabar.ontology.Kh;
import org.khabar.serve.explore.Entity;
import org.khabar.serve.explore.EntityKind;
import org.khabar.serve.explore.Overview;

/**
 * What the picture of the graph needs to know of nodes; to be used within a read transaction.
 *
 * @param facts the stored default graph, where each thing is said once
 * @param overview dates and types of events
 * @param activity who takes part in events
 * @param addresses where nodes have their pages
 * @param visit who looks
 */
record GraphFacts(Facts facts, Overview overview, Activity activity, Addresses addresses, Visit visit) {

    /** A node with its name, kind, page and number of events. */
    JsonObject describe(Node node) {
        Optional<Entity> entity = activity.of(node);
        JsonObject json = entity.isPresent()
                ? named(node, EntityList.names(entity.get(), visit.data()).get(0))
                : named(node);
        json.put(
                "kind",
                entity.map(Entity::kind)
                        .or(() -> kind(node))
                        .map(EntityKind::code)
                        .orElse("other"));
        json.put("page", addresses.page(node.getURI()));
        json.put("count", entity.map(Entity::events).orElse(0));
        return json;
    }

    /** Whether a node is an event or may take part in one; others, such as classes, are not drawn. */
    boolean isDrawn(Node node) {
        return overview.event(node).isPresent()
                || activity.of(node).isPresent()
                || kind(node).isPresent();
    }

    private Optional<EntityKind> kind(Node node) {
        return EntityKind.of(type -> facts.graph().contains(node, RDF.type.asNode(), type));
    }

    /** A node, or a publisher told by name alone, with its name. */
    JsonObject named(Node node) {
        return named(node, facts.name(node, visit.data()));
    }

    private static JsonObject named(Node node, Text name) {
        JsonObject json = new JsonObject();
        json.put("id", node.isURI() ? node.getURI() : node.toString());
        json.put("name", name.words());
        json.put("language", name.language());
        return json;
    }

    /** Whether an event happened: what one article tells as having happened counts as such. */
    static Node truth(Facts facts, Node event) {
        List<Node> told = facts.objects(event, Kh.factuality);
        return told.contains(Kh.Actual) ? Kh.Actual : told.isEmpty() ? Kh.Hypothetical : told.get(0);
    }
}
