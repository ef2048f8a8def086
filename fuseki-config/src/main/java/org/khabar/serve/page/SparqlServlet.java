package org.khabar.serve.page;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** {@code /sparql}: a form to ask with, filled with the query that the address carries. */
public final class SparqlServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;
    private static final String EXAMPLE = """
            PREFIX kh: <https://w3id.org/khabar/ontology#>
            PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>

            SELECT ?who ?organization ?reason ?source WHERE {
              ?event a kh:Resignation ; kh:factuality kh:Actual ; kh:agent/rdfs:label ?who .
              OPTIONAL { ?event kh:organization/rdfs:label ?organization }
              OPTIONAL { ?event kh:reason ?reason }
              OPTIONAL { ?event kh:accordingTo/rdfs:label ?source }
            }
            LIMIT 100""";

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Visit visit = Visit.of(request);
        Html html = new Html();
        html.raw("<h1>").text(visit.say(Word.QUERY)).raw("</h1>\n<p>").text(visit.say(Word.ENDPOINT));
        html.raw(": <bdi dir=\"ltr\"><a href=\"/khabar/sparql\">");
        html.text(request.getRequestURL().toString().replaceFirst("/sparql$", "/khabar/sparql"));
        html.raw("</a></bdi></p>\n");
        html.raw(
                "<form id=\"ask\" action=\"/khabar/sparql\" method=\"get\" accept-charset=\"utf-8\">\n<p><label for=\"query\">");
        html.text(visit.say(Word.QUERY));
        html.raw("</label><br><textarea id=\"query\" name=\"query\" rows=\"14\" dir=\"ltr\" spellcheck=\"false\">");
        html.text(visit.parameter("query").orElse(EXAMPLE)).raw("</textarea></p>\n<p><label>");
        html.text(visit.say(Word.ANSWER_AS));
        html.raw(" <select name=\"format\"><option>text</option><option>csv</option><option>json</option>");
        html.raw("<option>xml</option></select></label> <button>").text(visit.say(Word.ASK));
        html.raw("</button></p>\n</form>\n");
        Answers.html(response, 200, Layout.page(visit, visit.title(Word.QUERY), html));
    }
}
