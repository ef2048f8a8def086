package org.khabar.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import org.apache.jena.atlas.RuntimeIOException;
import org.apache.jena.atlas.io.IO;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.RiotException;
import org.apache.jena.riot.system.ErrorHandlerFactory;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.riot.system.StreamRDFLib;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.core.Quad;
import org.jspecify.annotations.Nullable;
import org.khabar.ontology.Kh;

/**
 * A file of graphs, as this command or another program wrote it. It is read twice: first to see that all of it can be
 * read, so that a fault at its end leaves the store as it was, and then graph by graph.
 */
record RdfFile(Path path, Lang lang) {

    /** Takes the graphs of a file one by one; the name is the IRI of the article. */
    @FunctionalInterface
    interface GraphTaker {
        void take(String name, Graph graph) throws IOException;
    }

    /** The file as RDF, if the ending of its name says that it is. */
    static Optional<RdfFile> of(Path path) {
        String name =
                String.valueOf(path.getFileName()).toLowerCase(Locale.ROOT).replaceFirst("\\.gz$", "");
        return Optional.ofNullable(lang(name.substring(name.lastIndexOf('.') + 1)))
                .map(lang -> new RdfFile(path, lang));
    }

    private static @Nullable Lang lang(String ending) {
        return switch (ending) {
            case "nq" -> Lang.NQUADS;
            case "trig" -> Lang.TRIG;
            case "ttl" -> Lang.TURTLE;
            case "nt" -> Lang.NTRIPLES;
            case "jsonld" -> Lang.JSONLD11;
            case "rdf" -> Lang.RDFXML;
            default -> null;
        };
    }

    /**
     * Hands on every graph. Triples that stand in no graph are taken as the graph of the one article they describe.
     *
     * @throws CommandException if the file is not there, is not RDF, or holds triples of which it is not clear what
     *     article says them; nothing was handed on then
     */
    void each(GraphTaker taker) throws IOException {
        GraphIndex index = new GraphIndex();
        parse(index);
        String unnamed = unnamedGraph(index);
        GraphTaker named = (name, graph) -> taker.take(name.isEmpty() ? unnamed : name, graph);
        if (!index.scattered()) {
            GraphSplitter splitter = new GraphSplitter(named);
            try {
                parse(splitter);
                splitter.handOn();
            } catch (UncheckedIOException e) {
                throw e.getCause();
            }
            return;
        }
        // Rare, for example quads sorted by subject: then all graphs are needed at once.
        DatasetGraph all = DatasetGraphFactory.create();
        parse(StreamRDFLib.dataset(all));
        for (Node graph : index.graphs()) {
            boolean hasName = !Quad.isDefaultGraph(graph);
            named.take(hasName ? graph.getURI() : "", hasName ? all.getGraph(graph) : all.getDefaultGraph());
        }
    }

    private String unnamedGraph(GraphIndex index) {
        if (index.blankGraph()) {
            throw new CommandException(path + ": a graph is named by a blank node; name it by its article's IRI");
        }
        if (!index.graphs().contains(Quad.defaultGraphNodeGenerated)) {
            return "";
        }
        if (index.unnamedArticles().size() == 1) {
            return index.unnamedArticles().iterator().next();
        }
        throw new CommandException(path + ": triples outside any graph, and "
                + Words.count(index.unnamedArticles().size(), "article")
                + " that could have said them; give N-Quads or TriG, where each article has its graph");
    }

    private void parse(StreamRDF sink) {
        if (!Files.isReadable(path)) {
            throw new CommandException(path
                    + (Files.exists(path)
                            ? ": may not be read; change its permissions"
                            : ": not found; check the name"));
        }
        // Opened here, because the parser does not decompress. Relative IRIs are below the default base, as in the
        // documentation; the place of the file says nothing.
        try (InputStream in = IO.openFile(path.toString())) {
            RDFParser.source(in)
                    .forceLang(lang)
                    .base(Kh.ID)
                    .errorHandler(ErrorHandlerFactory.errorHandlerSimple())
                    .parse(sink);
        } catch (RiotException e) {
            String reason =
                    String.valueOf(e.getMessage()).replaceAll("\\s+", " ").strip();
            throw new CommandException(path + ": not " + lang.getLabel() + " " + reason + "; correct it", e);
        } catch (IOException | RuntimeIOException e) {
            throw new CommandException(
                    path + ": cannot be read (" + e.getMessage() + "); check the file and its disk", e);
        }
    }
}
