package org.khabar.serve.page;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;

/** {@code /style.css}. */
public final class StyleServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        try (InputStream in = StyleServlet.class.getResourceAsStream("style.css")) {
            if (in == null) {
                throw new IOException("style.css is missing from the class path");
            }
            response.setHeader("Cache-Control", "max-age=3600");
            Answers.send(response, 200, "text/css;charset=utf-8", in.readAllBytes());
        }
    }
}
