package org.khabar.spark.identity;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.util.Collections;
import java.util.List;
import java.util.zip.GZIPInputStream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.RiotException;
import org.apache.jena.riot.system.StreamRDFBase;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.sys.JenaSystem;
import org.khabar.identity.Ids;
import org.khabar.identity.ToldGraph;

/**
 * What an article tells, as lines of N-Quads; packed, since it lies there until the end.
 *
 * @param article IRI of the article
 * @param file where it was read
 * @param packed parts of the lines, each packed by itself
 * @param files in how many files it was found; the last of them counts
 */
record Told(String article, String file, List<byte[]> packed, int files) implements Serializable {

    ToldGraph reading(Ids ids) {
        return new ToldGraph(ids, NodeFactory.createURI(article), graph());
    }

    /** The triples. */
    Graph graph() {
        JenaSystem.init();
        Triples triples = new Triples(NodeFactory.createURI(article), file);
        try (InputStream in = lines()) {
            RDFParser.source(in).lang(Lang.NQUADS).parse(triples);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (RiotException e) {
            throw new IllegalArgumentException(
                    file + ", graph " + article + ": " + e.getMessage() + "; mend the line or take the file away", e);
        }
        return triples.graph;
    }

    private InputStream lines() {
        return new SequenceInputStream(
                Collections.enumeration(packed.stream().map(Told::unpacked).toList()));
    }

    private static InputStream unpacked(byte[] bytes) {
        try {
            return new GZIPInputStream(new ByteArrayInputStream(bytes));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Takes the triples of one named graph. */
    private static final class Triples extends StreamRDFBase {
        private final Graph graph = GraphFactory.createDefaultGraph();
        private final Node name;
        private final String file;

        Triples(Node name, String file) {
            this.name = name;
            this.file = file;
        }

        @Override
        public void triple(org.apache.jena.graph.Triple triple) {
            throw unnamed();
        }

        @Override
        public void quad(Quad quad) {
            if (!quad.getGraph().equals(name)) {
                throw unnamed();
            }
            graph.add(quad.asTriple());
        }

        private IllegalArgumentException unnamed() {
            return new IllegalArgumentException(file + " has triples without a named graph, which " + name
                    + " ends; give files of N-Quads with one graph for each article, as SparkExtract writes them");
        }
    }
}
