package org.khabar.pipeline;

import com.google.common.hash.Hasher;
import com.google.common.hash.Hashing;
import com.google.common.io.MoreFiles;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipFile;
import org.khabar.identity.BodyName;
import org.khabar.ontology.OntologyFiles;

/**
 * Digest of the extractor, of the ontology and of what tells names apart, as they were built, code and data alike:
 * whatever changes a graph changes it. Builds are reproducible, so the same sources give the same digest.
 */
final class Version {

    private Version() {}

    static String digest() {
        Hasher hasher = Hashing.sha256().newHasher();
        for (Class<?> part : List.of(Version.class, OntologyFiles.class, BodyName.class)) {
            try {
                put(
                        hasher,
                        Path.of(part.getProtectionDomain()
                                .getCodeSource()
                                .getLocation()
                                .toURI()));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            } catch (URISyntaxException e) {
                throw new IllegalStateException(e);
            }
        }
        return hasher.hash().toString();
    }

    /** A jar keeps a checksum of each of its files: those of 150 MB need not be read for it. */
    static void put(Hasher hasher, Path place) throws IOException {
        if (Files.isDirectory(place)) {
            for (Path file : files(place)) {
                hasher.putBytes(MoreFiles.asByteSource(file).read());
            }
            return;
        }
        try (ZipFile jar = new ZipFile(place.toFile())) {
            jar.stream().forEach(entry -> hasher.putUnencodedChars(entry.getName())
                    .putLong(entry.getSize())
                    .putLong(entry.getCrc()));
        }
    }

    private static List<Path> files(Path place) throws IOException {
        try (Stream<Path> found = Files.walk(place)) {
            return found.filter(Files::isRegularFile).sorted().toList();
        }
    }
}
