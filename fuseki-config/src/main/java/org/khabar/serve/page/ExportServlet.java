package org.khabar.serve.page;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;
import org.apache.jena.query.ReadWrite;
import org.apache.jena.sparql.core.DatasetGraph;
import org.khabar.export.Export;
import org.khabar.export.ExportFormat;
import org.khabar.export.View;
import org.khabar.store.Store;

/** {@code /export/gexf?view=events&lang=en}: all articles as a network, tables or RDF, as {@code khabar export} writes them. */
public final class ExportServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;

    private final transient Store store;

    public ExportServlet(Store store) {
        this.store = store;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String path = request.getPathInfo() == null ? "" : request.getPathInfo().substring(1);
        Optional<ExportFormat> format = value(ExportFormat.values(), path);
        Optional<View> view = value(View.values(), parameter(request, "view", View.links.name()));
        if (format.isEmpty()) {
            Answers.plain(response, 404, "Offered here: " + names(ExportFormat.values()));
            return;
        }
        if (view.isEmpty()) {
            Answers.plain(response, 400, "view is one of: " + names(View.values()));
            return;
        }
        send(response, format.get(), view.get(), Language.of(request));
    }

    private void send(HttpServletResponse response, ExportFormat format, View view, Language language)
            throws IOException {
        response.setContentType(format.mediaType());
        response.setHeader("Content-Disposition", "attachment; filename=\"khabar" + format.ending() + "\"");
        DatasetGraph quads = store.dataset();
        quads.begin(ReadWrite.READ);
        try {
            new Export(quads, view, language.code()).write(format, response.getOutputStream());
        } finally {
            quads.end();
        }
    }

    private static String parameter(HttpServletRequest request, String name, String otherwise) {
        String value = request.getParameter(name);
        return value == null ? otherwise : value;
    }

    private static <E extends Enum<E>> Optional<E> value(E[] values, String name) {
        return Arrays.stream(values).filter(value -> value.name().equals(name)).findFirst();
    }

    private static String names(Enum<?>[] values) {
        return Arrays.stream(values).map(Enum::name).collect(Collectors.joining(", "));
    }
}
