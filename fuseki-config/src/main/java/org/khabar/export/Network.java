package org.khabar.export;

import java.util.stream.Stream;

/** Nodes and edges, each in an order that depends on nothing but what they are; read within a transaction. */
interface Network {

    /** The nodes, each once. */
    Stream<Thing> things();

    /** The edges; both ends are among the nodes. */
    Stream<Edge> edges();
}
