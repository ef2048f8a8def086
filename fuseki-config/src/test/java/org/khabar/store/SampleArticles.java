package org.khabar.store;

import java.nio.file.Path;
import java.util.List;
import org.apache.jena.graph.Graph;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.graph.GraphFactory;
import org.khabar.ontology.Kh;
import org.khabar.ontology.OntologyFiles;

/** Two small articles as the extractor would write them. */
public final class SampleArticles {
    public static final String RESIGNATION = Kh.ID + "article/a1";
    public static final String DEMAND = Kh.ID + "article/a2";

    private SampleArticles() {}

    /** A store with the ontology as its only reference data, which opens quicker than one with all names. */
    public static Store emptyStore(Path dir) {
        return emptyStore(dir, Kh.ID);
    }

    public static Store emptyStore(Path dir, String base) {
        return emptyStore(dir, base, Long.MAX_VALUE);
    }

    static Store emptyStore(Path dir, String base, long sparedBytes) {
        ReferenceData ontology = new ReferenceData(base, List.of(OntologyFiles.ONTOLOGY));
        return Store.open(dir, base, ontology, sparedBytes);
    }

    public static Graph resignation() {
        return read("resignation");
    }

    public static Graph demand() {
        return read("demand");
    }

    public static void load(Store store) {
        store.put(RESIGNATION, resignation());
        store.put(DEMAND, demand());
    }

    private static Graph read(String name) {
        Graph graph = GraphFactory.createDefaultGraph();
        RDFParser.source("articles/" + name + ".ttl").lang(Lang.TURTLE).parse(graph);
        return graph;
    }
}
