package org.khabar.ontology;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.ORG;
import org.apache.jena.vocabulary.OWL2;

/** The ontology as one readable page a language, made from its Turtle alone; no script, no font or style from elsewhere. */
public final class OntologyPage {

    private static final Node ONTOLOGY = NodeFactory.createURI("https://w3id.org/khabar/ontology");

    private final OntologyTerms terms;
    private final PageLanguage language;

    private OntologyPage(Graph ontology, PageLanguage language) {
        this.terms = new OntologyTerms(ontology, language);
        this.language = language;
    }

    /**
     * The page.
     *
     * @param ontology the ontology's graph, see {@link OntologyFiles#ONTOLOGY}
     * @param language the language to write it in
     * @param otherPage address of the page in the other language
     * @param home address of the page from which the reader comes
     */
    public static String html(Graph ontology, PageLanguage language, String otherPage, String home) {
        return new OntologyPage(ontology, language).html(otherPage, home);
    }

    private String html(String otherPage, String home) {
        String title = text(DCTerms.title.asNode());
        StringBuilder html = new StringBuilder();
        html.append(
                "<!DOCTYPE html>\n<html lang=\"%s\" dir=\"%s\">\n".formatted(language.code(), language.direction()));
        html.append("<head>\n<meta charset=\"utf-8\">\n<meta name=\"viewport\" content=\"width=device-width\">\n");
        html.append(Html.element("title", title))
                .append("\n<style>\n")
                .append(style())
                .append("</style>\n</head>\n<body>\n");
        html.append("<header>\n").append(Html.element("h1", title)).append('\n');
        html.append(Html.element("p", text(DCTerms.description.asNode())))
                .append('\n')
                .append(facts(otherPage, home));
        html.append("</header>\n<main>\n").append(pictures());
        Map<String, List<Node>> sections = sections();
        html.append(contents(sections));
        TermCard card = new TermCard(terms, language);
        int number = 0;
        for (Map.Entry<String, List<Node>> section : sections.entrySet()) {
            html.append("<section id=\"part-").append(++number).append("\">\n");
            html.append(Html.element("h2", section.getKey())).append('\n');
            section.getValue().forEach(term -> html.append(card.html(term)));
            html.append("</section>\n");
        }
        return html.append(reused()).append("</main>\n</body>\n</html>\n").toString();
    }

    private String facts(String otherPage, String home) {
        return "<dl>\n<dt>" + language.pick("فضاء الأسماء", "namespace") + "</dt><dd>" + Html.code(Kh.NS)
                + "</dd>\n<dt>"
                + language.pick("النسخة", "version") + "</dt><dd>" + Html.code(text(OWL2.versionInfo.asNode()))
                + "</dd>\n<dt>"
                + language.pick("الرخصة", "licence") + "</dt><dd>"
                + terms.values(ONTOLOGY, DCTerms.license.asNode()).stream()
                        .map(Node::getURI)
                        .map(iri -> "<a href=\"" + iri + "\">" + Html.code(iri.substring(iri.lastIndexOf('/') + 1))
                                + "</a>")
                        .findFirst()
                        .orElse("")
                + "</dd>\n</dl>\n<p><a href=\"" + Html.escape(home) + "\">"
                + language.pick("إلى الصفحة الأولى", "To the start page") + "</a> · <a href=\"" + Html.escape(otherPage)
                + "\" lang=\"" + language.pick("en", "ar")
                + "\">"
                + language.pick("English", "العربية") + "</a></p>\n";
    }

    private String pictures() {
        OntologyDiagram diagram = new OntologyDiagram(terms, language);
        Map<String, String> figures = new LinkedHashMap<>();
        figures.put(diagram.star(Kh.Event), language.pick("الحدث وما يشير إليه", "An event and what it points to"));
        figures.put(diagram.groups(Kh.Event), language.pick("أصناف الأحداث", "The kinds of events"));
        figures.put(diagram.star(ORG.Membership.asNode()), language.pick("شغل المنصب", "The tenure of a post"));
        figures.put(
                diagram.star(Nif.Phrase),
                language.pick(
                        "الذكر: من كلمات المقال إلى ما تدل عليه",
                        "A mention: from an article's words to what they mean"));
        StringBuilder html = new StringBuilder();
        figures.forEach((picture, caption) -> html.append("<figure>\n")
                .append(picture)
                .append(Html.element("figcaption", caption))
                .append("\n</figure>\n"));
        return html.toString();
    }

    /** All terms under headings, each term once: in the first section that has a place for it. */
    private Map<String, List<Node>> sections() {
        Map<String, List<Node>> sections = new LinkedHashMap<>();
        sections.put(language.pick("الأحداث", "Events"), terms.branch(Kh.Event));
        sections.put(
                language.pick("خانات الحدث", "Slots of an event"),
                terms.propertiesOf(Kh.Event).stream()
                        .filter(OntologyTerms::isOurs)
                        .toList());
        sections.put(language.pick("الوصلات المباشرة", "Direct links"), terms.directLinks());
        List<Node> classes = new ArrayList<>();
        terms.roots().stream().filter(root -> !root.equals(Kh.Event)).forEach(root -> {
            classes.addAll(terms.branch(root));
            classes.addAll(terms.individuals(root));
        });
        sections.put(language.pick("أصناف أخرى وأفرادها", "Other classes and their members"), classes);
        List<Node> rest = new ArrayList<>(terms.properties());
        sections.values().forEach(rest::removeAll);
        sections.put(language.pick("خصائص أخرى", "Other properties"), rest);
        return sections;
    }

    private String contents(Map<String, List<Node>> sections) {
        StringBuilder html = new StringBuilder("<nav>\n<ol>\n");
        int number = 0;
        for (Map.Entry<String, List<Node>> section : sections.entrySet()) {
            html.append("<li><a href=\"#part-").append(++number).append("\">").append(Html.escape(section.getKey()));
            html.append("</a><p>");
            section.getValue().forEach(term -> html.append("<a href=\"#")
                    .append(term.getLocalName())
                    .append("\">")
                    .append(Html.escape(terms.label(term)))
                    .append("</a> "));
            html.append("</p></li>\n");
        }
        return html.append("</ol>\n</nav>\n").toString();
    }

    private String reused() {
        StringBuilder html = new StringBuilder("<section id=\"reused\">\n");
        html.append(Html.element("h2", language.pick("مصطلحات من معاجم أخرى", "Terms of other vocabularies")));
        html.append("\n<table>\n");
        terms.reused().forEach(term -> html.append("<tr><td><a href=\"")
                .append(Html.escape(term.getURI()))
                .append("\">")
                .append(Html.code(OntologyTerms.shortName(term)))
                .append("</a></td><td>")
                .append(Html.escape(terms.label(term)))
                .append("</td></tr>\n"));
        return html.append("</table>\n</section>\n").toString();
    }

    private String text(Node property) {
        return String.join(" ", terms.texts(ONTOLOGY, property));
    }

    private static String style() {
        try (InputStream in = OntologyPage.class.getResourceAsStream("page.css")) {
            if (in == null) {
                throw new IllegalStateException("page.css is missing from the class path");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
