package org.khabar.spark;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.apache.jena.graph.Graph;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.system.Txn;
import org.khabar.consolidation.Consolidation;
import org.khabar.ontology.Kh;
import org.khabar.store.Store;

/** What articles and the identity graph say, as a store has it and as files do. */
final class Consolidated {

    private Consolidated() {}

    /** What a store says that took the articles one after the other. */
    static Set<String> byStore(Path dir, Map<String, Graph> told) {
        try (Store store = Store.open(dir, Kh.ID)) {
            told.forEach(store::put);
            return Txn.calculateRead(store.dataset(), () -> {
                Set<String> quads = new TreeSet<>();
                Iterator<Quad> all = store.dataset().find();
                while (all.hasNext()) {
                    Quad quad = all.next();
                    boolean named = !quad.isDefaultGraph() && quad.getGraph().isURI();
                    if (named
                            && (quad.getGraph().equals(Consolidation.GRAPH)
                                    || !Store.isReference(quad.getGraph().getURI()))) {
                        quads.add(quad.toString());
                    }
                }
                return quads;
            });
        }
    }

    /** What the files below a folder say. */
    static Set<String> inFiles(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            Set<String> quads = new TreeSet<>();
            read(files.filter(file -> file.toString().endsWith(".nq.gz")).toList()).stream()
                    .forEach(quad -> quads.add(quad.toString()));
            return quads;
        }
    }

    /** The named graphs in files. */
    static Map<String, Graph> graphs(List<Path> files) throws IOException {
        DatasetGraph quads = read(files);
        Map<String, Graph> graphs = new TreeMap<>();
        quads.listGraphNodes().forEachRemaining(name -> graphs.put(name.getURI(), quads.getGraph(name)));
        return graphs;
    }

    private static DatasetGraph read(List<Path> files) throws IOException {
        DatasetGraph quads = DatasetGraphFactory.create();
        for (Path file : files) {
            try (InputStream in = new GZIPInputStream(Files.newInputStream(file))) {
                RDFParser.source(in).lang(Lang.NQUADS).parse(quads);
            }
        }
        return quads;
    }
}
