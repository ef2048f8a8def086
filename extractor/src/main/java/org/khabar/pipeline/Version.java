package org.khabar.pipeline;

import com.google.common.hash.Hasher;
import com.google.common.hash.Hashing;
import com.google.common.io.Resources;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.khabar.arabic.ArabicReader;
import org.khabar.frame.FrameReader;
import org.khabar.ontology.OntologyFiles;

/** Digest of the program's version and of all data that decide what it reads in an article. */
final class Version {

    /** To be raised with every change of the code that changes a graph. */
    private static final int CODE = 1;

    private Version() {}

    static String digest() {
        Hasher hasher = Hashing.sha256().newHasher().putInt(CODE);
        List<String> resources = new ArrayList<>();
        OntologyFiles.lexicon().forEach(file -> resources.add("ontology/" + file));
        resources.add("ontology/" + OntologyFiles.ONTOLOGY);
        String folder = "org/khabar/arabic/";
        resources.addAll(List.of(
                folder + "words.yaml", folder + "dates.yaml", folder + "contexts.yaml", folder + "confidence.yaml"));
        FrameReader.lines(ArabicReader.class, "frames/index.txt").forEach(f -> resources.add(folder + "frames/" + f));
        try {
            for (String resource : resources) {
                hasher.putBytes(Resources.toByteArray(Resources.getResource(resource)));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return hasher.hash().toString();
    }
}
