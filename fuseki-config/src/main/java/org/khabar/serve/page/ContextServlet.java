package org.khabar.serve.page;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.khabar.export.JsonLdContext;

/** {@code /context.jsonld}: the JSON-LD context of the exports. */
public final class ContextServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        byte[] document = JsonLdContext.document().toString().getBytes(StandardCharsets.UTF_8);
        response.setHeader("Cache-Control", "public, max-age=86400");
        Answers.send(response, 200, "application/ld+json", document);
    }
}
