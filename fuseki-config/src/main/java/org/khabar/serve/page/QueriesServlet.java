package org.khabar.serve.page;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.jena.atlas.json.JsonArray;
import org.apache.jena.atlas.json.JsonObject;
import org.khabar.queries.LibraryQuery;
import org.khabar.queries.Parameter;
import org.khabar.queries.QueryLibrary;

/** {@code /queries}: the query library as a page, as JSON and as RDF. */
public final class QueriesServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;
    private static final String JSON = "application/json";

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String format = request.getParameter("format");
        String type =
                format == null ? Answers.preferred(request, Answers.HTML, JSON).orElse("") : format;
        switch (type) {
            case Answers.HTML -> page(request, response);
            case JSON, "json" ->
                Answers.send(
                        response,
                        200,
                        JSON,
                        json(QueryLibrary.load()).toString().getBytes(StandardCharsets.UTF_8));
            default -> Answers.rdf(request, response, QueryLibrary.graph());
        }
    }

    private static JsonArray json(List<LibraryQuery> queries) {
        JsonArray all = new JsonArray();
        for (LibraryQuery query : queries) {
            JsonObject object = new JsonObject();
            object.put("name", query.name());
            object.put("iri", query.iri());
            object.put("title", inBoth(query.titleAr(), query.titleEn()));
            object.put("explanation", inBoth(query.explanationAr(), query.explanationEn()));
            JsonArray keywords = new JsonArray();
            query.keywords().forEach(keywords::add);
            object.put("keywords", keywords);
            JsonArray parameters = new JsonArray();
            query.parameters().forEach(parameter -> parameters.add(json(parameter)));
            object.put("parameters", parameters);
            object.put("sparql", query.sparql());
            all.add(object);
        }
        return all;
    }

    private static JsonObject json(Parameter parameter) {
        JsonObject object = new JsonObject();
        object.put("name", parameter.name());
        object.put("kind", parameter.kind().label());
        object.put("required", parameter.required());
        if (parameter.defaultValue() != null) {
            object.put("default", parameter.defaultValue());
        }
        object.put("explanation", inBoth(parameter.explanationAr(), parameter.explanationEn()));
        return object;
    }

    private static JsonObject inBoth(String arabic, String english) {
        JsonObject object = new JsonObject();
        object.put("ar", arabic);
        object.put("en", english);
        return object;
    }

    private static void parameters(Html html, Language language, List<Parameter> parameters) {
        if (parameters.isEmpty()) {
            return;
        }
        html.raw("<details><summary>").text(Word.PARAMETERS.in(language)).raw("</summary><table class=\"facts\">\n");
        for (Parameter parameter : parameters) {
            html.raw("<tr><th scope=\"row\"><bdi dir=\"ltr\">")
                    .text(parameter.name())
                    .raw("</bdi></th><td>");
            html.text(language == Language.ARABIC ? parameter.explanationAr() : parameter.explanationEn());
            if (parameter.defaultValue() != null) {
                html.raw(" (<bdi>").text(parameter.defaultValue()).raw("</bdi>)");
            }
            html.raw("</td></tr>\n");
        }
        html.raw("</table></details>\n");
    }

    private static void page(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Visit visit = Visit.of(request);
        Language language = visit.language();
        Html html = new Html();
        html.raw("<h1>").text(Word.QUESTIONS.in(language)).raw("</h1>\n");
        for (LibraryQuery query : QueryLibrary.load()) {
            boolean arabic = language == Language.ARABIC;
            html.raw("<section id=\"").text(query.name()).raw("\">\n<h2>");
            html.text(arabic ? query.titleAr() : query.titleEn()).raw("</h2>\n<p>");
            html.text(arabic ? query.explanationAr() : query.explanationEn()).raw("</p>\n");
            parameters(html, language, query.parameters());
            html.raw("<p>").link("/sparql?name=" + query.name(), Word.EDIT.in(language));
            html.raw("</p>\n<details><summary>SPARQL</summary><pre dir=\"ltr\" tabindex=\"0\">")
                    .text(query.sparql())
                    .raw("</pre></details>\n</section>\n");
        }
        Answers.html(response, 200, Layout.page(visit, visit.title(Word.QUESTIONS), html));
    }
}
