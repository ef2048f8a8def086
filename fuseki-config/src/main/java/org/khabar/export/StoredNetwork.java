package org.khabar.export;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.ORG;
import org.khabar.ontology.Itsrdf;
import org.khabar.ontology.Kh;

/** The network that the articles of a store tell. Only the ids of its nodes, and the edges of one property, are held at a time. */
final class StoredNetwork implements Network {
    private static final List<Node> SLOTS = List.of(
            Kh.accordingTo, Kh.agent, Kh.concerns, Kh.organization, Kh.place, Kh.post, Kh.reasonAbout, Kh.target);

    private final Told told;
    private final Names names;
    private final View view;
    private final Kinds kinds = new Kinds();
    private final SortedMap<String, String> ids = new TreeMap<>();

    StoredNetwork(DatasetGraph quads, View view, String language) {
        told = new Told(quads);
        names = new Names(told.union(), language);
        this.view = view;
        kinds.all().forEach((type, kind) -> {
            if (view == View.events || !kind.equals(Kinds.EVENT)) {
                told.instances(type).forEach(node -> ids.putIfAbsent(node.getURI(), kind));
            }
        });
    }

    @Override
    public Stream<Thing> things() {
        return ids.entrySet().stream()
                .map(entry -> thing(org.apache.jena.graph.NodeFactory.createURI(entry.getKey()), entry.getValue()));
    }

    private Thing thing(Node node, String kind) {
        String type = kinds.type(told.union(), node).map(Names::localName).orElse("");
        boolean event = kind.equals(Kinds.EVENT);
        return new Thing(
                node.getURI(),
                names.of(node),
                kind,
                type,
                event ? told.objects(node, Kh.evidence).size() : told.count(Itsrdf.taIdentRef, node),
                event
                        ? told.objects(node, Kh.factuality).stream()
                                .map(Names::localName)
                                .sorted()
                                .findFirst()
                                .orElse("")
                        : "",
                event ? told.when(node) : Optional.empty());
    }

    @Override
    public Stream<Edge> edges() {
        Stream<Edge> direct = Link.all().stream()
                .sorted(Comparator.comparing(link -> link.property().getURI()))
                .flatMap(link -> edges(link.property(), behind(link)));
        return view == View.links ? direct : SLOTS.stream().flatMap(this::slots);
    }

    private Stream<Edge> slots(Node slot) {
        return edges(slot, (event, filler) -> told.when(event).map(List::of).orElse(List.of()));
    }

    private Stream<Edge> edges(Node property, BiFunction<Node, Node, List<Span>> when) {
        SortedMap<Ends, Integer> weights = new TreeMap<>();
        told.quads(property, Node.ANY)
                .filter(quad -> ids.containsKey(quad.getSubject().getURI())
                        && quad.getObject().isURI()
                        && ids.containsKey(quad.getObject().getURI()))
                .forEach(quad -> weights.merge(Ends.of(quad), 1, Integer::sum));
        String label = names.of(property);
        return weights.entrySet().stream().map(entry -> {
            Ends ends = entry.getKey();
            List<Span> spans = when.apply(ends.sourceNode(), ends.targetNode());
            return new Edge(ends.source(), ends.target(), Names.localName(property), label, entry.getValue(), spans);
        });
    }

    /** When the events behind an edge were, or the tenures. */
    private BiFunction<Node, Node, List<Span>> behind(Link link) {
        boolean tenure = link.of().equals(ORG.Membership.asNode());
        Tenures tenures = new Tenures(told);
        Stream<Node> behind =
                tenure ? tenures.all() : told.instances(link.of()).distinct().filter(told::isActual);
        Map<Ends, List<Span>> spans = new HashMap<>();
        behind.forEach(each -> {
            Optional<Span> when = tenure ? tenures.when(each) : told.when(each);
            when.ifPresent(
                    span -> link.ends(told, each).forEach(ends -> spans.computeIfAbsent(ends, none -> new ArrayList<>())
                            .add(span)));
        });
        return (source, target) -> spans.getOrDefault(Ends.of(source, target), List.of()).stream()
                .distinct()
                .sorted()
                .toList();
    }

    /** Where an edge begins and ends. */
    record Ends(String source, String target) implements Comparable<Ends> {
        private static final Comparator<Ends> ORDER =
                Comparator.comparing(Ends::source).thenComparing(Ends::target);

        static Ends of(Node source, Node target) {
            return new Ends(source.getURI(), target.getURI());
        }

        static Ends of(Quad quad) {
            return of(quad.getSubject(), quad.getObject());
        }

        Node sourceNode() {
            return org.apache.jena.graph.NodeFactory.createURI(source);
        }

        Node targetNode() {
            return org.apache.jena.graph.NodeFactory.createURI(target);
        }

        @Override
        public int compareTo(Ends other) {
            return ORDER.compare(this, other);
        }
    }
}
