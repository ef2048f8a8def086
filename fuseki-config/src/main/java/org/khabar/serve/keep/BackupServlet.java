package org.khabar.serve.keep;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.khabar.store.Store;
import org.khabar.store.StoreException;

/**
 * {@code /admin/backup}: POST sends a backup of the store, PUT makes the store what it was at the time of the backup in the body.
 * Both count as writing, and so ask for the password.
 */
public final class BackupServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;

    /** Path of this servlet. */
    public static final String PATH = "/admin/backup";

    private final transient Store store;

    public BackupServlet(Store store) {
        this.store = store;
    }

    /** A file first, so that a client which reads slowly keeps no article waiting. */
    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Path file = scratch();
        try {
            store.backup(file);
            response.setContentType("application/zip");
            response.setHeader("Content-Disposition", "attachment; filename=\"khabar-backup.zip\"");
            response.setContentLengthLong(Files.size(file));
            Files.copy(file, response.getOutputStream());
        } finally {
            Files.deleteIfExists(file);
        }
    }

    /** Only the owner may read it. */
    private Path scratch() throws IOException {
        return Files.createTempFile(store.dir(), Store.SCRATCH, null);
    }

    @Override
    protected void doPut(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Path file = scratch();
        try {
            Files.copy(request.getInputStream(), file, StandardCopyOption.REPLACE_EXISTING);
            store.restore(file);
            Reply.send(response, 200, "Restored: " + store.counts().articles() + " articles");
        } catch (StoreException e) {
            String why = String.valueOf(e.getMessage()).replace(file.toString(), "The body");
            Reply.send(response, 400, why);
        } finally {
            Files.deleteIfExists(file);
        }
    }
}
