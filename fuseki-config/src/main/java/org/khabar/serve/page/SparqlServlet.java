package org.khabar.serve.page;

import com.google.errorprone.annotations.CompileTimeConstant;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.khabar.ontology.ShownName;
import org.khabar.queries.LibraryQuery;
import org.khabar.queries.Parameter;
import org.khabar.queries.ParameterException;
import org.khabar.queries.QueryLibrary;

/**
 * {@code /sparql}: an editor to ask with. {@code query=…} fills it with a query, {@code name=…} with one of the library,
 * its parameters with values where the address has {@code p.NAME=…}. Without scripts it is a form whose answer is plain.
 */
public final class SparqlServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;
    private static final String VALUE = "p.";
    /** The parameter of many queries that tells in which language their answers name things. */
    private static final String NAMES_IN = "lang";

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

    private final transient List<LibraryQuery> library = QueryLibrary.load();

    /** What the editor starts with, and what was wrong with the values. */
    private record Start(String sparql, String fault) {}

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Visit visit = Visit.of(request);
        Optional<LibraryQuery> chosen = visit.parameter("name").flatMap(name -> library.stream()
                .filter(query -> query.name().equals(name))
                .findFirst());
        Map<String, String> values = values(visit, chosen);
        Html html = new Html();
        html.raw("<h1>").text(visit.say(Word.QUERY)).raw("</h1>\n");
        choice(html, visit, chosen);
        Start start = visit.parameter("query")
                .map(query -> new Start(query, ""))
                .or(() -> chosen.map(query -> bound(query, values)))
                .orElse(new Start(EXAMPLE, ""));
        chosen.ifPresent(query -> parameters(html, visit, query, values));
        if (!start.fault().isEmpty()) {
            html.raw("<p role=\"alert\"><bdi dir=\"ltr\">").text(start.fault()).raw("</bdi></p>\n");
        }
        editor(html, visit, start.sparql());
        html.raw("<p>").text(visit.say(Word.ENDPOINT)).raw(": <bdi dir=\"ltr\"><a href=\"/khabar/sparql\">");
        html.text(request.getRequestURL().toString().replaceFirst("/sparql$", "/khabar/sparql"));
        html.raw("</a></bdi></p>\n");
        Html head = new Html();
        head.raw("<link rel=\"stylesheet\" href=\"")
                .text(Assets.href("yasqe.css"))
                .raw("\">\n");
        head.raw("<script defer src=\"").text(Assets.href("yasqe.js")).raw("\"></script>\n");
        head.add(Layout.script("sparql.js"));
        Answers.html(response, 200, Layout.page(visit, visit.title(Word.QUERY), html, head));
    }

    private static Map<String, String> values(Visit visit, Optional<LibraryQuery> chosen) {
        Map<String, String> values = new LinkedHashMap<>();
        chosen.ifPresent(query -> query.parameters().forEach(parameter -> visit.parameter(VALUE + parameter.name())
                .or(() -> namesIn(parameter, visit))
                .ifPresent(value -> values.put(parameter.name(), value))));
        return values;
    }

    /** Answers name things as the pages do, unless they do so anyway. */
    private static Optional<String> namesIn(Parameter parameter, Visit visit) {
        String language = visit.data().code();
        return parameter.name().equals(NAMES_IN) && !language.equals(parameter.defaultValue())
                ? Optional.of(language)
                : Optional.empty();
    }

    private static Start bound(LibraryQuery query, Map<String, String> values) {
        if (values.isEmpty()) {
            return new Start(query.sparql(), "");
        }
        try {
            return new Start(query.bind(values).toString(), "");
        } catch (ParameterException e) {
            return new Start(query.sparql(), String.valueOf(e.getMessage()));
        }
    }

    private void choice(Html html, Visit visit, Optional<LibraryQuery> chosen) {
        html.raw("<form class=\"filter\" action=\"/sparql\" method=\"get\">\n<label>")
                .text(visit.say(Word.QUESTIONS));
        html.raw(" <select name=\"name\">");
        for (LibraryQuery query : library) {
            html.raw("<option value=\"").text(query.name()).raw("\"");
            if (chosen.equals(Optional.of(query))) {
                html.raw(" selected");
            }
            html.raw(">").text(title(visit, query)).raw("</option>");
        }
        html.raw("</select></label>\n<button>").text(visit.say(Word.SHOW)).raw("</button>\n</form>\n");
    }

    private static String title(Visit visit, LibraryQuery query) {
        return visit.language() == Language.ARABIC ? query.titleAr() : query.titleEn();
    }

    private static void parameters(Html html, Visit visit, LibraryQuery query, Map<String, String> values) {
        boolean arabic = visit.language() == Language.ARABIC;
        html.raw("<h2>").text(title(visit, query)).raw("</h2>\n<p>");
        html.text(arabic ? query.explanationAr() : query.explanationEn()).raw("</p>\n");
        if (query.parameters().isEmpty()) {
            return;
        }
        html.raw(
                "<form class=\"parameters\" action=\"/sparql\" method=\"get\">\n<input type=\"hidden\" name=\"name\" value=\"");
        html.text(query.name()).raw("\">\n");
        for (Parameter parameter : query.parameters()) {
            String given = parameter.defaultValue() == null ? "" : parameter.defaultValue();
            html.raw("<label>").text(arabic ? parameter.explanationAr() : parameter.explanationEn());
            html.raw(" <input dir=\"auto\" name=\"")
                    .text(VALUE + parameter.name())
                    .raw("\" value=\"");
            html.text(values.getOrDefault(parameter.name(), given)).raw("\"></label>\n");
        }
        html.raw("<button>").text(visit.say(Word.FILL_IN)).raw("</button>\n</form>\n");
    }

    private static void editor(Html html, Visit visit, String sparql) {
        html.raw("<form id=\"ask\" action=\"/khabar/sparql\" method=\"get\" accept-charset=\"utf-8\"");
        html.raw(" data-names=\"")
                .text(ShownName.in(visit.data().code()).property().getURI())
                .raw("\"");
        say(html, visit, " data-rows=\"", Word.ROWS);
        say(html, visit, " data-more=\"", Word.SHOW_MORE);
        say(html, visit, " data-running=\"", Word.RUNNING);
        say(html, visit, " data-nothing=\"", Word.NO_ROWS);
        say(html, visit, " data-silent=\"", Word.NO_ANSWER);
        say(html, visit, " data-slow=\"", Word.TOO_SLOW);
        say(html, visit, " data-busy=\"", Word.TOO_BUSY);
        say(html, visit, " data-wrong=\"", Word.WRONG_QUERY);
        say(html, visit, " data-cut=\"", Word.ROWS_CUT);
        say(html, visit, " data-yes=\"", Word.YES);
        say(html, visit, " data-no=\"", Word.NO);
        say(html, visit, " data-label=\"", Word.BARS_FOR);
        say(html, visit, " data-number=\"", Word.BARS_OF);
        say(html, visit, " data-how-often=\"", Word.HOW_OFTEN);
        say(html, visit, " data-chart=\"", Word.AS_CHART);
        say(html, visit, " data-time=\"", Word.AS_TIME);
        say(html, visit, " data-no-dates=\"", Word.NO_DATES);
        say(html, visit, " data-undated=\"", Word.UNDATED_ROWS);
        say(html, visit, " data-fewer=\"", Word.MORE);
        html.raw(">\n<p><label for=\"query\">").text(visit.say(Word.QUERY));
        html.raw("</label><br><textarea id=\"query\" name=\"query\" rows=\"14\" dir=\"ltr\" spellcheck=\"false\">");
        html.text(sparql).raw("</textarea></p>\n<div id=\"editor\" dir=\"ltr\"></div>\n<p class=\"asking\"><button>");
        html.text(visit.say(Word.ASK)).raw("</button> <button type=\"button\" class=\"plain\" id=\"stop\" hidden>");
        html.text(visit.say(Word.STOP))
                .raw("</button> <label class=\"plainly\">")
                .text(visit.say(Word.ANSWER_AS));
        html.raw(" <select name=\"format\"><option>text</option><option>csv</option><option>json</option>");
        html.raw("<option>xml</option></select></label> <a id=\"drawn\" hidden>")
                .text(GraphWord.SEE.in(visit.language()))
                .raw("</a> <a id=\"share\" hidden>")
                .text(visit.say(Word.SHARE));
        html.raw("</a> <a id=\"csv\" download=\"khabar.csv\" hidden>CSV</a></p>\n</form>\n");
        html.raw("<p id=\"told\" role=\"status\"></p>\n<div id=\"views\" class=\"ways\" role=\"group\" aria-label=\"");
        html.text(visit.say(Word.VIEWS)).raw("\" hidden>\n<button type=\"button\" class=\"plain\" value=\"table\">");
        html.text(visit.say(Word.TABLE)).raw("</button>\n<button type=\"button\" class=\"plain\" value=\"chart\">");
        html.text(visit.say(Word.AS_CHART)).raw("</button>\n<button type=\"button\" class=\"plain\" value=\"time\">");
        html.text(visit.say(Word.AS_TIME))
                .raw("</button>\n<a data-page=\"/timeline\">")
                .text(visit.say(Word.TIMELINE));
        html.raw("</a>\n<a data-page=\"/map\">").text(visit.say(Word.MAP)).raw("</a>\n</div>\n");
        html.raw("<div id=\"answer\"></div>\n");
    }

    private static void say(Html html, Visit visit, @CompileTimeConstant String attribute, Word word) {
        html.raw(attribute).text(visit.say(word)).raw("\"");
    }
}
