package org.khabar.derived;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;

/**
 * A named graph that follows from what all graphs say together. It is brought up to date at the end of each transaction, for the
 * things of which something else was said.
 */
final class KeptGraph {
    private final Rule rule;
    private final Set<Node> touched = new LinkedHashSet<>();

    /** What such a graph holds. */
    interface Rule {
        /** Its name. */
        Node graph();

        /** Whether triples with this property bear on it. */
        boolean reads(Node property);

        /** The things of which the graph may say something else when something else is said of this one. */
        Stream<Node> concerned(Graph all, Node thing);

        /** What it says of one thing. */
        Set<Triple> of(Graph all, Node thing);

        /** All of it, from the default graph of a dataset. */
        Stream<Triple> whole(DatasetGraph stored);
    }

    KeptGraph(Rule rule) {
        this.rule = rule;
    }

    /** Something came or went that all graphs together said. */
    void changed(Triple triple) {
        if (rule.reads(triple.getPredicate())) {
            touched.add(triple.getSubject());
        }
    }

    /** Somebody wrote into a graph, which may be this one. */
    void written(Node graph, Node subject) {
        if (graph.equals(rule.graph())) {
            touched.add(subject);
        }
    }

    /** Makes the graph right again. */
    void settle(DerivedDataset quads) {
        Graph all = quads.getDefaultGraph();
        Set<Node> things = new LinkedHashSet<>();
        touched.forEach(thing -> rule.concerned(all, thing).forEach(things::add));
        for (Node thing : things) {
            Set<Triple> right = new LinkedHashSet<>(rule.of(all, thing));
            quads.stream(rule.graph(), thing, Node.ANY, Node.ANY)
                    .filter(quad -> !right.remove(quad.asTriple()))
                    .toList()
                    .forEach(quads::delete);
            right.forEach(triple -> quads.add(Quad.create(rule.graph(), triple)));
        }
        forget();
    }

    /** The changes were taken back. */
    void forget() {
        touched.clear();
    }

    /** Works out the whole graph anew, in a default graph from which what it said is gone. */
    void fill(DatasetGraph stored) {
        forget();
        List<Triple> all = rule.whole(stored).toList();
        all.forEach(each -> {
            stored.add(rule.graph(), each.getSubject(), each.getPredicate(), each.getObject());
            stored.add(Quad.defaultGraphIRI, each.getSubject(), each.getPredicate(), each.getObject());
        });
    }

    /** Empties the graph, and takes what it says out of the default graph, which is to be filled anew. */
    void clear(DatasetGraph stored) {
        stored.stream(rule.graph(), Node.ANY, Node.ANY, Node.ANY)
                .map(Quad::asTriple)
                .toList()
                .forEach(gone -> {
                    stored.delete(rule.graph(), gone.getSubject(), gone.getPredicate(), gone.getObject());
                    stored.delete(Quad.defaultGraphIRI, gone.getSubject(), gone.getPredicate(), gone.getObject());
                });
    }
}
