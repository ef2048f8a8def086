package org.khabar.serve.explore;

import com.google.common.collect.HashMultimap;
import com.google.common.collect.SetMultimap;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Node;
import org.apache.jena.tdb2.store.NodeId;
import org.khabar.ontology.EventClasses;
import org.khabar.ontology.Kh;
import org.khabar.ontology.Nif;
import org.khabar.ontology.Schema;

/** Reads all events in short. */
final class HappeningReader {
    private final Tuples tuples;
    private final Map<NodeId, String> published;
    private final Map<NodeId, String> days = new HashMap<>();
    private final Map<NodeId, String> first = new HashMap<>();
    private final Map<NodeId, String> latest = new HashMap<>();
    private final SetMultimap<NodeId, Node> truths;
    private final SetMultimap<NodeId, Node> places;
    private final SetMultimap<NodeId, Node> publishers = HashMultimap.create();

    /** @param published day of each article, or empty */
    HappeningReader(Tuples tuples, Map<NodeId, String> published) {
        this.tuples = tuples;
        this.published = published;
        // The finest date that is told.
        tuples.each(
                Kh.date,
                (event, date) -> days.merge(event, tuples.words(date), (a, b) -> b.length() > a.length() ? b : a));
        truths = values(Kh.factuality);
        places = values(Kh.place);
        tellings();
    }

    Map<Node, Happening> read() {
        Map<Node, Happening> happenings = new LinkedHashMap<>();
        for (Node type : EventClasses.load().all()) {
            tuples.instances(type, id -> {
                Node event = tuples.node(id);
                happenings.put(
                        event,
                        new Happening(
                                event,
                                type,
                                days.getOrDefault(id, first.getOrDefault(id, "")),
                                latest.getOrDefault(id, ""),
                                truths.get(id),
                                places.get(id),
                                publishers.get(id)));
            });
        }
        return happenings;
    }

    private void tellings() {
        Map<NodeId, Node> papers = new HashMap<>();
        tuples.each(Schema.publisher, (article, paper) -> papers.put(article, tuples.shared(paper)));
        Map<NodeId, List<NodeId>> told = new HashMap<>();
        tuples.each(Kh.evidence, (event, mention) -> told.computeIfAbsent(mention, none -> new ArrayList<>(1))
                .add(event));
        tuples.each(Nif.referenceContext, (mention, article) -> told.getOrDefault(mention, List.of())
                .forEach(event -> tell(event, article, papers)));
        // Whoever writes by hand may give the whole article as evidence.
        told.forEach((mention, events) -> {
            if (published.containsKey(mention)) {
                events.forEach(event -> tell(event, mention, papers));
            }
        });
    }

    private void tell(NodeId event, NodeId article, Map<NodeId, Node> papers) {
        Node paper = papers.get(article);
        if (paper != null) {
            publishers.put(event, paper);
        }
        String day = published.getOrDefault(article, "");
        if (!day.isEmpty()) {
            first.merge(event, day, (a, b) -> a.compareTo(b) <= 0 ? a : b);
            latest.merge(event, day, (a, b) -> a.compareTo(b) >= 0 ? a : b);
        }
    }

    private SetMultimap<NodeId, Node> values(Node property) {
        SetMultimap<NodeId, Node> values = HashMultimap.create();
        tuples.each(property, (event, value) -> values.put(event, tuples.shared(value)));
        return values;
    }
}
