package org.khabar.store;

import java.io.IOException;
import java.io.InputStream;
import java.io.RandomAccessFile;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.khabar.ontology.Kh;

/**
 * A store without articles, made when the program is built: names, what follows from the ontology and the text index take some
 * twenty seconds to work out and one to unpack. At its start a store compares its reference data with the files as ever, so that
 * one that does not suit them is brought up to date.
 */
public final class ReadyMadeStore {
    private static final String FILE = "ready-made-store.zip";

    /** What is unpacked and not yet in its place. */
    private static final String UNPACKED = "ready-made";

    private static final int BLOCK = 1 << 16;

    private ReadyMadeStore() {}

    /**
     * Makes the file.
     *
     * @param arguments folder of the compiled classes
     * @throws IOException if it cannot be written
     */
    public static void main(String[] arguments) throws IOException {
        Path classes = Path.of(arguments[0]);
        Path file = classes.resolve("org/khabar/store").resolve(FILE);
        if (Files.exists(file) && !isOlder(file, classes)) {
            return;
        }
        Path dir = Files.createTempDirectory("ready-made-store");
        try {
            Store.openBare(dir).close();
            Path unfinished = file.resolveSibling(FILE + ".unfinished");
            try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(unfinished))) {
                for (Path each : contents(dir)) {
                    zip.putNextEntry(
                            new ZipEntry(dir.relativize(each).toString().replace('\\', '/')));
                    Files.copy(each, zip);
                    zip.closeEntry();
                }
            }
            Files.move(unfinished, file, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            delete(dir);
        }
    }

    private static boolean isOlder(Path file, Path classes) throws IOException {
        var made = Files.getLastModifiedTime(file);
        try (Stream<Path> all = Files.walk(classes)) {
            for (Path each : all.filter(Files::isRegularFile).toList()) {
                if (!each.equals(file) && Files.getLastModifiedTime(each).compareTo(made) > 0) {
                    return true;
                }
            }
        }
        return false;
    }

    private static List<Path> contents(Path dir) throws IOException {
        try (Stream<Path> all = Files.walk(dir)) {
            return all.filter(file -> Files.isRegularFile(file)
                            && dir.relativize(file).getNameCount() > 1
                            && !file.toString().endsWith(".lock"))
                    .sorted()
                    .toList();
        }
    }

    /** Puts it into the folder of a store that has no database yet; only a store with the usual base of ids can use it. */
    static void unpack(Path dir, String base) {
        Path unpacked = dir.resolve(UNPACKED);
        try {
            delete(unpacked);
            if (!base.equals(Kh.ID) || Files.exists(StoreFolder.database(dir))) {
                return;
            }
            try (InputStream file = ReadyMadeStore.class.getResourceAsStream(FILE)) {
                if (file == null) {
                    return;
                }
                unpack(new ZipInputStream(file), unpacked);
            }
            // The database comes last: where it is, all is.
            for (Path part : parts(unpacked)) {
                Path place = dir.resolve(unpacked.relativize(part));
                delete(place);
                Files.move(part, place, StandardCopyOption.ATOMIC_MOVE);
            }
            delete(unpacked);
        } catch (IOException e) {
            throw StoreFolder.unusable(dir, e);
        }
    }

    private static List<Path> parts(Path unpacked) throws IOException {
        try (Stream<Path> parts = Files.list(unpacked)) {
            return parts.sorted(Comparator.comparing((Path part) -> part.endsWith(StoreFolder.DATABASE)))
                    .toList();
        }
    }

    private static void unpack(ZipInputStream zip, Path dir) throws IOException {
        for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
            Path file = dir.resolve(entry.getName()).normalize();
            if (!file.startsWith(dir)) {
                throw new IOException("its file " + entry.getName() + " lies elsewhere");
            }
            Files.createDirectories(file.getParent());
            write(zip, file);
        }
    }

    /** TDB2's files are mostly zeros, for which no disk is used where nothing is written. */
    private static void write(InputStream in, Path file) throws IOException {
        byte[] nothing = new byte[BLOCK];
        byte[] block = new byte[BLOCK];
        try (RandomAccessFile out = new RandomAccessFile(file.toFile(), "rw")) {
            long length = 0;
            for (int read = in.readNBytes(block, 0, BLOCK); read > 0; read = in.readNBytes(block, 0, BLOCK)) {
                if (!Arrays.equals(block, 0, read, nothing, 0, read)) {
                    out.seek(length);
                    out.write(block, 0, read);
                }
                length += read;
            }
            out.setLength(length);
        }
    }

    private static void delete(Path dir) throws IOException {
        if (!Files.exists(dir)) {
            return;
        }
        try (Stream<Path> all = Files.walk(dir)) {
            for (Path each : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(each);
            }
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }
}
