package org.khabar.ontology;

import java.util.List;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.OWL2;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;

/** What the page says of one term: name, definition, examples, and its place among the others. */
final class TermCard {

    private record Fact(Node property, String arabic, String english) {}

    private static final List<Fact> FACTS = List.of(
            new Fact(RDFS.subClassOf.asNode(), "صنف من", "kind of"),
            new Fact(RDFS.subPropertyOf.asNode(), "خاصية من", "refines"),
            new Fact(RDFS.domain.asNode(), "يقال عن", "said of"),
            new Fact(RDFS.range.asNode(), "قيمته", "value"),
            new Fact(OWL2.inverseOf.asNode(), "عكسه", "inverse of"),
            new Fact(Kh.linkOf, "وصلة لـ", "link of"),
            new Fact(Kh.linkFrom, "من خانة", "from slot"),
            new Fact(Kh.linkTo, "إلى خانة", "to slot"),
            new Fact(SKOS.closeMatch.asNode(), "يطابق تقريبا", "close to"),
            new Fact(SKOS.broadMatch.asNode(), "أخص من", "narrower than"),
            new Fact(SKOS.narrowMatch.asNode(), "أعم من", "broader than"),
            new Fact(SKOS.relatedMatch.asNode(), "قريب من", "related to"));

    private final OntologyTerms terms;
    private final PageLanguage language;

    TermCard(OntologyTerms terms, PageLanguage language) {
        this.terms = terms;
        this.language = language;
    }

    String html(Node term) {
        StringBuilder html = new StringBuilder();
        html.append("<article id=\"").append(term.getLocalName()).append("\">\n<h3><a href=\"#");
        html.append(term.getLocalName())
                .append("\">")
                .append(Html.escape(terms.label(term)))
                .append("</a> ");
        html.append(Html.code(OntologyTerms.shortName(term))).append("</h3>\n");
        terms.texts(term, SKOS.definition.asNode())
                .forEach(text -> html.append(Html.element("p", text)).append('\n'));
        terms.texts(term, SKOS.example.asNode()).forEach(text -> html.append(example(text)));
        html.append("<dl>\n");
        FACTS.forEach(fact -> row(html, language.pick(fact.arabic, fact.english), terms.values(term, fact.property)));
        row(html, language.pick("أصنافه", "kinds"), terms.subclasses(term));
        row(html, language.pick("خصائصه", "properties"), terms.propertiesOf(term));
        row(html, language.pick("أفراده", "members"), terms.individuals(term));
        return html.append("</dl>\n</article>\n").toString();
    }

    private void row(StringBuilder html, String name, List<Node> values) {
        if (!values.isEmpty()) {
            String links = values.stream().map(this::value).collect(Collectors.joining(language.pick("، ", ", ")));
            html.append("<dt>").append(name).append("</dt><dd>").append(links).append("</dd>\n");
        }
    }

    /** A term by its label; a union as its members; a code of another system as that system's code with its label. */
    private String value(Node node) {
        List<Node> members = terms.members(node);
        if (members.size() > 1) {
            return members.stream().map(this::value).collect(Collectors.joining(language.pick(" أو ", " or ")));
        }
        String label = terms.label(node);
        String name = OntologyTerms.shortName(node);
        String address = OntologyTerms.isOurs(node) ? "#" + node.getLocalName() : node.toString();
        boolean code = name.matches("(PLOVER|CAMEO):.*");
        String text = label.equals(name) ? "" : "<bdi>" + Html.escape(label) + "</bdi>";
        String shown = OntologyTerms.isOurs(node) ? text : (text + " " + Html.code(name)).strip();
        return code || node.isBlank() ? shown : "<a href=\"" + Html.escape(address) + "\">" + shown + "</a>";
    }

    /** A sentence in the page's language, or a line of Turtle. */
    private static String example(String text) {
        return text.startsWith("<") || text.matches("kh:.*")
                ? "<p class=\"example\">" + Html.code(text) + "</p>\n"
                : "<p class=\"example\"><bdi>" + Html.escape(text) + "</bdi></p>\n";
    }
}
