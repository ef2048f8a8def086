package org.khabar.ontology;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * The role scheme and the authority files as the build has compiled them. Reading needs no RDF library and takes a
 * fraction of the time that Turtle takes; the Turtle files stay the only source.
 */
public final class LexiconRecords {

    private LexiconRecords() {}

    /** The file of a language, beside the Turtle files on the class path. */
    static String file(String language) {
        return "ontology/lexicon-" + language + ".tsv";
    }

    /**
     * All entries, in the order of the files and of the lines in them.
     *
     * @param language {@code ar} or {@code en}
     * @throws IllegalStateException if the build has not compiled the lexicon
     */
    public static List<LexiconRecord> read(String language) {
        String file = file(language);
        try (InputStream in = LexiconRecords.class.getClassLoader().getResourceAsStream(file)) {
            if (in == null) {
                throw new IllegalStateException(file + " is missing from the class path; building the ontology module"
                        + " (mvn process-classes) writes it from the Turtle files");
            }
            BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
            List<LexiconRecord> records = new ArrayList<>();
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                records.add(LexiconRecord.parse(line));
            }
            return records;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
