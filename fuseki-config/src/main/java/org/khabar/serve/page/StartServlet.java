package org.khabar.serve.page;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Comparator;
import java.util.List;
import org.apache.jena.graph.Node;
import org.apache.jena.system.Txn;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.khabar.ontology.Kh;
import org.khabar.ontology.Schema;
import org.khabar.store.Statistics;
import org.khabar.store.Store;

/** {@code /}: what is here, where to ask, and a form to ask with. */
public final class StartServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;
    private static final int LATEST = 20;
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

    private final transient Store store;
    private final transient LatestStatistics statistics;

    public StartServlet(Store store, LatestStatistics statistics) {
        this.store = store;
        this.statistics = statistics;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Language language = Language.of(request);
        Statistics now = statistics.get();
        String page = Txn.calculateRead(store.dataset(), () -> {
            Facts facts = new Facts(store.dataset().getUnionGraph());
            return Layout.page(
                    request,
                    language,
                    new Text(Word.START.in(language), language.code()),
                    body(request, language, facts, now));
        });
        Answers.html(response, 200, page);
    }

    private Html body(HttpServletRequest request, Language language, Facts facts, Statistics now) {
        Html html = new Html();
        html.raw("<h1>").text(Word.START.in(language)).raw("</h1>\n<p>").text(Word.TAGLINE.in(language));
        html.raw("</p>\n<ul class=\"counts\">");
        count(html, Word.ARTICLES.in(language), now.counts().articles());
        count(html, Word.EVENTS.in(language), now.counts().events());
        count(html, Word.TRIPLES.in(language), now.counts().triples());
        html.raw("</ul>\n<p>").text(Word.ENDPOINT.in(language)).raw(": <bdi dir=\"ltr\"><a href=\"/khabar/sparql\">");
        html.text(request.getRequestURL().toString().replaceFirst("/$", "") + "/khabar/sparql");
        html.raw("</a></bdi></p>\n");
        form(html, language);
        html.raw("<p>")
                .link("/queries?lang=" + language.code(), Word.QUESTIONS.in(language))
                .raw(" · ");
        html.link("/ontology?lang=" + language.code(), Word.ONTOLOGY.in(language))
                .raw("</p>\n");
        events(html, language, facts, now);
        articles(html, language, facts);
        return html;
    }

    private static void count(Html html, String word, long number) {
        html.raw("<li>").text(word).raw(": ").text(Long.toString(number)).raw("</li>");
    }

    private static void form(Html html, Language language) {
        html.raw("<form action=\"/khabar/sparql\" method=\"get\" accept-charset=\"utf-8\">\n<p><label for=\"query\">");
        html.text(Word.QUERY.in(language));
        html.raw("</label><br><textarea id=\"query\" name=\"query\" rows=\"12\" dir=\"ltr\" spellcheck=\"false\">");
        html.text(EXAMPLE).raw("</textarea></p>\n<p><label>").text(Word.ANSWER_AS.in(language));
        html.raw(" <select name=\"format\"><option>text</option><option>csv</option><option>json</option>");
        html.raw("<option>xml</option></select></label> <button>").text(Word.ASK.in(language));
        html.raw("</button></p>\n</form>\n");
    }

    private void events(Html html, Language language, Facts facts, Statistics now) {
        Addresses addresses = new Addresses(store.base());
        html.raw("<ul class=\"events\">");
        now.classes().forEach((type, number) -> {
            if (type.getURI().startsWith(Kh.NS) && isEvent(facts, type)) {
                html.raw("<li>").link(addresses.page(type.getURI()), facts.name(type, language));
                html.raw(" ").text(Long.toString(number)).raw("</li>");
            }
        });
        html.raw("</ul>\n");
    }

    private static boolean isEvent(Facts facts, Node type) {
        return type.equals(Kh.Event)
                || facts.objects(type, RDFS.subClassOf.asNode()).stream().anyMatch(above -> isEvent(facts, above));
    }

    private void articles(Html html, Language language, Facts facts) {
        Addresses addresses = new Addresses(store.base());
        List<Node> articles = facts.triples(Node.ANY, RDF.type.asNode(), Schema.NewsArticle)
                .map(triple -> triple.getSubject())
                .sorted(Comparator.comparing((Node article) -> date(facts, article))
                        .reversed()
                        .thenComparing(Facts.byWords()))
                .limit(LATEST)
                .toList();
        html.raw("<h2>").text(Word.LATEST.in(language)).raw("</h2>\n<ul>");
        for (Node article : articles) {
            html.raw("<li>").link(addresses.page(article.getURI()), facts.name(article, language));
            html.raw(" <bdi>").text(date(facts, article)).raw("</bdi></li>\n");
        }
        html.raw("</ul>\n");
        if (articles.isEmpty()) {
            html.raw("<p>").text(Word.NOTHING_YET.in(language)).raw("</p>\n");
        }
    }

    private static String date(Facts facts, Node article) {
        return facts.object(article, Schema.datePublished)
                .map(Node::getLiteralLexicalForm)
                .orElse("");
    }
}
