package org.khabar.serve.keep;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.khabar.store.Store;

/** {@code /admin/compact}: POST gives back the disk space of what was changed or removed; it asks for the password. */
public final class CompactionServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;

    /** Path of this servlet. */
    public static final String PATH = "/admin/compact";

    private final transient Store store;

    public CompactionServlet(Store store) {
        this.store = store;
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Reply.send(response, 200, "Compacted: " + store.compact() + " bytes given back");
    }
}
