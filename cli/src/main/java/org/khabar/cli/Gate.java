package org.khabar.cli;

import java.util.List;
import org.apache.jena.graph.Graph;

/** What every graph must pass before it leaves the house or enters a store. */
@FunctionalInterface
interface Gate {

    /** What is wrong with the graph, a sentence each; empty if it may pass. */
    List<String> check(Graph graph);
}
