package org.khabar.serve.page;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.khabar.ontology.OntologyFiles;

/** {@code /shapes}: the SHACL shapes that every article's graph meets. */
public final class ShapesServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Answers.rdf(request, response, OntologyFiles.graph(OntologyFiles.SHAPES));
    }
}
