package org.khabar.store;

import java.util.function.BiConsumer;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.graph.GraphFactory;
import org.khabar.consolidation.Consolidation;
import org.khabar.consolidation.ToldArticles;
import org.khabar.identity.Curation;
import org.khabar.identity.Ids;

/**
 * Brings all articles together at once. What is decided on identity is kept in memory meanwhile, some 60 kB an article, where it
 * is asked for much quicker than on disk.
 */
final class WholeConsolidation {
    private final DatasetGraph identity = DatasetGraphFactory.create();
    private final ToldArticles told;
    private final BiConsumer<Node, Graph> replace;
    private final Consolidation consolidation;

    /**
     * @param quads where the authority files are; only read
     * @param told the articles; whoever enters one has it kept there
     * @param replace makes a named graph hold these triples
     */
    WholeConsolidation(
            Ids ids, DatasetGraph quads, Curation curation, ToldArticles told, BiConsumer<Node, Graph> replace) {
        this.told = told;
        this.replace = replace;
        consolidation = new Consolidation(ids, quads, identity, ReferenceData.AUTHORITY, curation, told::read, replace);
    }

    /** Takes over an article; all are entered before {@link #finish}. */
    void enter(String article, Graph before, Graph now) {
        consolidation.enter(article, before, now);
    }

    /** Takes over every article that is kept, instead of whatever was decided before. */
    void all() {
        told.forEach(note -> enter(note.article(), GraphFactory.createDefaultGraph(), note.graph()));
        finish();
    }

    /** Gives the graph of each article, and the one of all decisions. */
    void finish() {
        consolidation.finish(told);
        replace.accept(Consolidation.GRAPH, identity.getGraph(Consolidation.GRAPH));
    }
}
