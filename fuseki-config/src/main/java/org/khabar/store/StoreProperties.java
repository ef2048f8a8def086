package org.khabar.store;

import java.io.IOException;
import java.io.Reader;
import java.io.StringWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;
import java.util.Properties;

/**
 * What a store was built with; kept beside the database in {@code store.properties}.
 *
 * @param base base IRI of the dataset's ids
 * @param ontology major version of the ontology its articles were read with
 */
record StoreProperties(String base, String ontology) {
    static final String UNFINISHED = "store.properties.unfinished";
    private static final String FILE = "store.properties";
    private static final String BASE = "base";
    private static final String ONTOLOGY = "ontology";

    static Optional<StoreProperties> read(Path dir) throws IOException {
        Path file = dir.resolve(FILE);
        if (!Files.exists(file)) {
            return Optional.empty();
        }
        Properties properties = new Properties();
        try (Reader in = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
            properties.load(in);
        } catch (IllegalArgumentException e) {
            throw notAStore(dir);
        }
        String base = properties.getProperty(BASE);
        String ontology = properties.getProperty(ONTOLOGY);
        if (base == null || ontology == null) {
            throw notAStore(dir);
        }
        return Optional.of(new StoreProperties(base, ontology));
    }

    /** Writes the file whole or not at all. */
    void write(Path dir) throws IOException {
        Properties properties = new Properties();
        properties.setProperty(BASE, base);
        properties.setProperty(ONTOLOGY, ontology);
        Path unfinished = dir.resolve(UNFINISHED);
        StringWriter text = new StringWriter();
        properties.store(text, "A Khabar store");
        try (Writer out = Files.newBufferedWriter(unfinished, StandardCharsets.UTF_8)) {
            out.write(text.toString());
        }
        Files.move(unfinished, dir.resolve(FILE), StandardCopyOption.ATOMIC_MOVE);
    }

    void requireSame(StoreProperties wanted, Path dir) {
        if (!base.equals(wanted.base)) {
            throw new StoreException("The store " + dir + " was built with the base " + base + ", not " + wanted.base
                    + "; use that base or name another folder");
        }
        if (!ontology.equals(wanted.ontology)) {
            throw new StoreException("The store " + dir + " was built with version " + ontology
                    + " of the ontology, not " + wanted.ontology + "; load the articles again into a new folder");
        }
    }

    private static StoreException notAStore(Path dir) {
        return new StoreException("The folder " + dir
                + " is not a Khabar store (its store.properties names no base or no ontology); name another folder");
    }
}
