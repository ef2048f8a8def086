package org.khabar.ontology;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OntologyFilesTest {

    @Test
    void allFilesAreThereAndParse() {
        assertTrue(OntologyFiles.authority().stream().allMatch(file -> file.startsWith("authority/")));
        assertFalse(OntologyFiles.graph(OntologyFiles.ONTOLOGY).isEmpty());
        assertFalse(OntologyFiles.shapes().isEmpty());
        assertEquals(OntologyFiles.ROLES, OntologyFiles.lexicon().get(0));
    }

    @Test
    void aMissingFileIsNamed() {
        OntologyFileException e =
                assertThrows(OntologyFileException.class, () -> OntologyFiles.graph("authority/moon.ttl"));
        assertEquals("ontology/authority/moon.ttl: is missing from the class path", e.getMessage());
        assertEquals(List.of(new TurtleFault("authority/moon.ttl", 0, "is missing from the class path")), e.faults());
    }

    /** Packed into a jar, as users run it, the files are found as well. */
    @Test
    void filesAreFoundInAJar(@TempDir Path folder) throws Exception {
        Path jar = folder.resolve("ontology.jar");
        Path classes = Path.of(OntologyFiles.class
                .getProtectionDomain()
                .getCodeSource()
                .getLocation()
                .toURI());
        pack(classes, jar);
        try (URLClassLoader loader = new URLClassLoader(new URL[] {jar.toUri().toURL()}, jenaOnly())) {
            Class<?> files = loader.loadClass(OntologyFiles.class.getName());
            assertEquals(loader, files.getClassLoader());
            assertEquals(OntologyFiles.authority(), files.getMethod("authority").invoke(null));
        }
    }

    /** A parent that knows Jena and not the classes under test. */
    private static ClassLoader jenaOnly() {
        ClassLoader all = OntologyFiles.class.getClassLoader();
        return new ClassLoader(ClassLoader.getPlatformClassLoader()) {
            @Override
            protected Class<?> findClass(String name) throws ClassNotFoundException {
                if (name.startsWith("org.khabar.")) {
                    throw new ClassNotFoundException(name);
                }
                return all.loadClass(name);
            }
        };
    }

    private static void pack(Path classes, Path jar) throws IOException {
        try (JarOutputStream out = new JarOutputStream(Files.newOutputStream(jar));
                Stream<Path> files = Files.walk(classes)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                out.putNextEntry(
                        new JarEntry(classes.relativize(file).toString().replace('\\', '/')));
                Files.copy(file, out);
            }
        }
    }
}
