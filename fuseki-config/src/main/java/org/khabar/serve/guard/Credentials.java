package org.khabar.serve.guard;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Optional;

/**
 * The user that may write, kept in a file of one line, {@code user: password}, which only the owner may read. It is the
 * form of Jetty's password files, so that a stock Fuseki can use it.
 */
public final class Credentials {
    private static final String USER = "khabar";
    private static final int PASSWORD_BYTES = 18;

    private final String user;
    private final byte[] basic;

    private Credentials(String user, String password) {
        this.user = user;
        this.basic = (user + ":" + password).getBytes(StandardCharsets.UTF_8);
    }

    /**
     * Reads the file, or makes it with a new password.
     *
     * @throws IOException if it cannot be read or written, or holds no user and password
     */
    public static Credentials at(Path file) throws IOException {
        if (!Files.exists(file)) {
            create(file);
        }
        String[] parts = Files.readString(file, StandardCharsets.UTF_8).strip().split(":\\s*", 2);
        if (parts.length != 2 || parts[0].isBlank() || parts[1].isBlank()) {
            throw new IOException(file + " must hold one line, \"user: password\"; delete it to get a new one");
        }
        return new Credentials(parts[0], parts[1]);
    }

    /** The user whom the {@code Authorization} header of a request proves. */
    Optional<String> user(String header) {
        if (!header.regionMatches(true, 0, "Basic ", 0, 6)) {
            return Optional.empty();
        }
        try {
            byte[] given = Base64.getDecoder().decode(header.substring(6).strip());
            return MessageDigest.isEqual(given, basic) ? Optional.of(user) : Optional.empty();
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static void create(Path file) throws IOException {
        byte[] random = new byte[PASSWORD_BYTES];
        new SecureRandom().nextBytes(random);
        String password = Base64.getUrlEncoder().withoutPadding().encodeToString(random);
        boolean posix = FileSystems.getDefault().supportedFileAttributeViews().contains("posix");
        FileAttribute<?>[] ownerOnly = posix
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"))
                }
                : new FileAttribute<?>[0];
        Files.createFile(file, ownerOnly);
        Files.writeString(file, USER + ": " + password + "\n", StandardCharsets.UTF_8);
    }
}
