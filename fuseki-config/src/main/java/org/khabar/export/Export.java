package org.khabar.export;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.khabar.store.Store;

/**
 * Writes what a store holds for other tools. Equal stores give equal bytes. Use it within a read transaction.
 *
 * @param quads the store's quads
 * @param view what a network shows
 * @param language language of names, {@code ar} or {@code en}
 */
public record Export(DatasetGraph quads, View view, String language) {

    /** Where the files of a folder go. */
    @FunctionalInterface
    public interface Folder {
        /** Begins a file; the one before it is done. */
        OutputStream file(String name) throws IOException;
    }

    /** Writes a format that is one file. */
    public void write(ExportFormat format, OutputStream out) throws IOException {
        switch (format) {
            case graphml -> GraphMl.write(network(), out);
            case gexf -> Gexf.write(network(), out);
            case jsonld -> articles(GraphWriter.to(out, RdfFormat.jsonld));
            case trig -> articles(GraphWriter.to(out, RdfFormat.trig));
            case nquads -> articles(GraphWriter.to(out, RdfFormat.nquads));
            case csv, plover -> zip(format, out);
        }
        out.flush();
    }

    /** Writes a format that is several files. */
    public void write(ExportFormat format, Folder folder) throws IOException {
        Map<String, List<Column>> tables = new LinkedHashMap<>();
        if (format == ExportFormat.plover) {
            tables.put("events.csv", Plover.COLUMNS);
            Plover.write(quads, language, folder.file("events.csv"));
        } else {
            Network network = network();
            tables.put("nodes.csv", Tables.NODES);
            Tables.nodes(network, folder.file("nodes.csv"));
            tables.put("edges.csv", Tables.EDGES);
            Tables.edges(network, folder.file("edges.csv"));
        }
        DataPackage.write(tables, folder.file("datapackage.json"));
    }

    /** Writes the answer of a CONSTRUCT or DESCRIBE as a network. */
    public void write(Graph answer, ExportFormat format, OutputStream out) throws IOException {
        Network network = new GraphNetwork(answer, quads.getUnionGraph(), language);
        if (format == ExportFormat.gexf) {
            Gexf.write(network, out);
        } else {
            GraphMl.write(network, out);
        }
        out.flush();
    }

    private Network network() {
        return new StoredNetwork(quads, view, language);
    }

    private void zip(ExportFormat format, OutputStream out) throws IOException {
        ZipOutputStream zip = new ZipOutputStream(out);
        write(format, name -> {
            ZipEntry entry = new ZipEntry(name);
            // The same store gives the same bytes.
            entry.setTimeLocal(java.time.LocalDateTime.of(1980, 1, 1, 0, 0));
            zip.putNextEntry(entry);
            return new FilterOutputStream(zip) {
                @Override
                public void write(byte[] bytes, int offset, int length) throws IOException {
                    zip.write(bytes, offset, length);
                }
            };
        });
        zip.finish();
    }

    private void articles(GraphWriter writer) throws IOException {
        List<Node> articles = Iter.iter(quads.listGraphNodes())
                .filter(graph -> graph.isURI() && !Store.isReference(graph.getURI()))
                .toList();
        for (Node article : articles.stream()
                .sorted(java.util.Comparator.comparing(Node::getURI))
                .toList()) {
            writer.write(article.getURI(), quads.getGraph(article));
        }
        writer.finish();
    }
}
