package org.khabar.serve.page;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.apache.jena.graph.Graph;
import org.khabar.ontology.OntologyFiles;

/** One file of the ontology module as RDF, such as {@code /ontology} and {@code /shapes}. */
public final class GraphServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;

    private final String file;

    /** @param file its name in the ontology module */
    public GraphServlet(String file) {
        this.file = file;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Graph graph = OntologyFiles.graph(file);
        Answers.rdf(request, response, graph);
    }
}
