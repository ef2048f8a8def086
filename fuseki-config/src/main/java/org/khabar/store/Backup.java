package org.khabar.store;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Properties;
import java.util.function.BiConsumer;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.apache.commons.io.FileUtils;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.RiotException;
import org.apache.jena.sparql.core.DatasetGraph;
import org.khabar.consolidation.Consolidation;

/**
 * All that a store cannot make again by itself, in one ZIP file: what it was built with, the curator's decisions, the articles
 * as the extractor wrote them, and the named graphs. The default graph and the text index follow from those; the password stays
 * where it is.
 *
 * @param file the ZIP file
 */
record Backup(Path file) {
    private static final String ABOUT = "backup.properties";
    private static final String BASE = "base";
    private static final String ONTOLOGY = "ontology";
    private static final String REFERENCE = "reference";
    private static final String QUADS = "quads.nq";
    private static final String ARTICLES = "articles";

    /** Nothing else is written to the disk, so that no name leads out of the store's folder. */
    private static final Pattern ARTICLE = Pattern.compile(ARTICLES + "/[0-9a-f]{2}/[0-9a-f]{30}\\.nq\\.gz");

    /**
     * What a backup says of itself.
     *
     * @param store what its store was built with
     * @param reference digest of the reference data by which its articles were brought together
     */
    record About(StoreProperties store, String reference) {}

    /** Writes the file; call it within a transaction, while nobody changes the articles. */
    void write(About about, Path dir, DatasetGraph quads) throws IOException {
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
            Properties properties = new Properties();
            properties.setProperty(BASE, about.store().base());
            properties.setProperty(ONTOLOGY, about.store().ontology());
            properties.setProperty(REFERENCE, about.reference());
            zip.putNextEntry(new ZipEntry(ABOUT));
            properties.store(zip, "A backup of a Khabar store");
            if (Files.exists(dir.resolve(CuratorFile.NAME))) {
                zip.putNextEntry(new ZipEntry(CuratorFile.NAME));
                Files.copy(dir.resolve(CuratorFile.NAME), zip);
            }
            for (Path article : articles(dir.resolve(ARTICLES))) {
                zip.putNextEntry(new ZipEntry(dir.relativize(article).toString().replace('\\', '/')));
                Files.copy(article, zip);
            }
            zip.putNextEntry(new ZipEntry(QUADS));
            graphs(quads, zip);
        }
    }

    private static List<Path> articles(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> ARTICLE.matcher(ARTICLES + "/"
                                    + folder.relativize(file).toString().replace('\\', '/'))
                            .matches())
                    .sorted()
                    .toList();
        }
    }

    /** One graph after the other, as {@link #eachGraph} reads them. */
    private static void graphs(DatasetGraph quads, OutputStream out) throws IOException {
        List<Node> names = Iter.iter(quads.listGraphNodes()).filter(Backup::isKept).toList().stream()
                .sorted(Comparator.comparing(Node::toString))
                .toList();
        for (Node name : names) {
            GraphLines.write(out, name, quads.getGraph(name));
        }
    }

    /** Reference data are the program's; the decisions on identity are the store's. */
    static boolean isKept(Node graph) {
        return graph.equals(Consolidation.GRAPH) || !(graph.isURI() && ReferenceData.isReference(graph.getURI()));
    }

    /**
     * Reads all of the file once, so that a broken one is known before anything is changed.
     *
     * @throws StoreException if it is no backup, or broken
     */
    About check() {
        try (ZipInputStream zip = open()) {
            About about = null;
            boolean whole = false;
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (entry.getName().equals(ABOUT)) {
                    about = about(zip);
                }
                // The end of an entry is where its checksum is compared.
                zip.transferTo(OutputStream.nullOutputStream());
                // The last one.
                whole |= entry.getName().equals(QUADS);
            }
            if (about == null || !whole) {
                throw new StoreException(file + " is no whole backup of a Khabar store; nothing was changed");
            }
            return about;
        } catch (IOException e) {
            throw new StoreException(file + " cannot be read (" + e.getMessage() + "); nothing was changed", e);
        }
    }

    private static About about(InputStream in) throws IOException {
        Properties properties = new Properties();
        properties.load(new java.io.StringReader(new String(in.readAllBytes(), StandardCharsets.UTF_8)));
        StoreProperties store =
                new StoreProperties(properties.getProperty(BASE, ""), properties.getProperty(ONTOLOGY, ""));
        return new About(store, properties.getProperty(REFERENCE, ""));
    }

    /** Puts the curator's file and the articles' files into a folder. */
    void unpack(Path dir) throws IOException {
        FileUtils.deleteDirectory(dir.toFile());
        Files.createDirectories(dir.resolve(ARTICLES));
        try (ZipInputStream zip = open()) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                String name = entry.getName();
                if (name.equals(CuratorFile.NAME) || ARTICLE.matcher(name).matches()) {
                    Path target = dir.resolve(name);
                    Files.createDirectories(target.getParent());
                    Files.copy(zip, target);
                }
            }
        }
    }

    /** Gives the graphs one after the other; each is in memory alone. */
    void eachGraph(BiConsumer<Node, Graph> action) throws IOException {
        try (ZipInputStream zip = open()) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (entry.getName().equals(QUADS)) {
                    GraphLines graphs = new GraphLines(action);
                    RDFParser.source(zip).lang(Lang.NQUADS).parse(graphs);
                    return;
                }
            }
        } catch (RiotException e) {
            throw new ZipException(QUADS + ": " + e.getMessage());
        }
    }

    private ZipInputStream open() throws IOException {
        return new ZipInputStream(new BufferedInputStream(Files.newInputStream(file)));
    }
}
