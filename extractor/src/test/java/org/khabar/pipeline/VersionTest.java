package org.khabar.pipeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import com.google.common.hash.Hasher;
import com.google.common.hash.Hashing;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class VersionTest {

    private final Path folder;

    VersionTest(@TempDir Path folder) {
        this.folder = folder;
    }

    @Test
    void anotherContentOrNameIsAnotherVersionOfAJar() throws IOException {
        String version = digest(jar("one.jar", "frames.yaml", "resign"));
        assertEquals(version, digest(jar("same.jar", "frames.yaml", "resign")));
        assertNotEquals(version, digest(jar("content.jar", "frames.yaml", "accuse")));
        assertNotEquals(version, digest(jar("name.jar", "names.yaml", "resign")));
    }

    @Test
    void anotherContentIsAnotherVersionOfAFolder() throws IOException {
        Path file = folder.resolve("frames.yaml");
        Files.writeString(file, "resign");
        String version = digest(folder);
        assertEquals(version, digest(folder));
        Files.writeString(file, "accuse");
        assertNotEquals(version, digest(folder));
    }

    private static String digest(Path place) throws IOException {
        Hasher hasher = Hashing.sha256().newHasher();
        Version.put(hasher, place);
        return hasher.hash().toString();
    }

    private Path jar(String name, String entry, String content) throws IOException {
        Path file = folder.resolve(name);
        try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(file))) {
            out.putNextEntry(new ZipEntry(entry));
            out.write(content.getBytes(StandardCharsets.UTF_8));
        }
        return file;
    }
}
