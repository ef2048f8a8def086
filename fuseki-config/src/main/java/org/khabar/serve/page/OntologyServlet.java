package org.khabar.serve.page;

import com.google.common.hash.Hashing;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;
import org.apache.jena.graph.Graph;
import org.khabar.ontology.OntologyFiles;
import org.khabar.ontology.OntologyPage;
import org.khabar.ontology.PageLanguage;

/** {@code /ontology}: the ontology as a page and as RDF. */
public final class OntologyServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Graph ontology = OntologyFiles.graph(OntologyFiles.ONTOLOGY);
        boolean forPeople = request.getParameter("format") == null
                && Answers.preferred(request, Answers.HTML).equals(Optional.of(Answers.HTML));
        if (!forPeople) {
            Answers.rdf(request, response, ontology);
            return;
        }
        Language language = Language.of(request);
        PageLanguage written = language == Language.ARABIC ? PageLanguage.ARABIC : PageLanguage.ENGLISH;
        String page = OntologyPage.html(
                ontology, written, "/ontology?lang=" + language.other().code(), "/?lang=" + language.code());
        allowItsStyle(response, page);
        Answers.html(response, 200, page);
    }

    /** The page has its style inside, which is allowed by its hash and by nothing wider. */
    private static void allowItsStyle(HttpServletResponse response, String page) {
        int begin = page.indexOf("<style>");
        int end = page.indexOf("</style>");
        if (begin < 0 || end < begin) {
            return;
        }
        String style = page.substring(begin + "<style>".length(), end);
        byte[] hash = Hashing.sha256().hashString(style, StandardCharsets.UTF_8).asBytes();
        String allowed = "style-src 'sha256-" + Base64.getEncoder().encodeToString(hash) + "'";
        String policy = response.getHeader("Content-Security-Policy");
        if (policy != null) {
            response.setHeader("Content-Security-Policy", policy.replace("style-src 'self'", allowed));
        }
    }
}
