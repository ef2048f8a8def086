package org.khabar.serve.page;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.khabar.serve.page.Assets.Asset;

/**
 * {@code /assets/…}: styles, scripts and the font of the pages; and {@code /favicon.ico}, which browsers ask for unbidden
 * where a page or an answer names no icon.
 */
public final class AssetServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String path = request.getPathInfo();
        Optional<Asset> found = Assets.find(path == null ? "icon.svg" : path.substring(1));
        if (found.isEmpty()) {
            Answers.plain(response, 404, "There is no such file");
            return;
        }
        Asset asset = found.get();
        boolean named = asset.version().equals(request.getParameter("v"));
        response.setHeader("Cache-Control", named ? "public, max-age=31536000, immutable" : "no-cache");
        String tag = "\"" + asset.version() + "\"";
        response.setHeader("ETag", tag);
        if (tag.equals(request.getHeader("If-None-Match"))) {
            response.setStatus(304);
        } else {
            Answers.send(response, 200, asset.type(), asset.bytes());
        }
    }
}
