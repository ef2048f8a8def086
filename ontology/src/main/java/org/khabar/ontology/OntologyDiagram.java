package org.khabar.ontology;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.RDFS;

/**
 * Pictures of the ontology as inline SVG: a class with what it points to, and classes in groups. In Arabic the picture is
 * mirrored, so that it reads from the right; all text is centred, which is the same in both directions.
 */
final class OntologyDiagram {

    private static final int WIDTH = 860;
    private static final int ROW = 58;
    private static final int LINE = 20;
    private static final int SIDE = 230;

    private final OntologyTerms terms;
    private final PageLanguage language;

    OntologyDiagram(OntologyTerms terms, PageLanguage language) {
        this.terms = terms;
        this.language = language;
    }

    /** A class on one side, the classes that its properties lead to on the other, and its plain values inside it. */
    String star(Node type) {
        Map<String, List<String>> arrows = new LinkedHashMap<>();
        List<String> values = new ArrayList<>();
        for (Node property : terms.inheritedPropertiesOf(type)) {
            if (terms.isObjectProperty(property)) {
                terms.values(property, RDFS.range.asNode()).stream()
                        .map(range ->
                                terms.members(range).stream().map(terms::label).toList())
                        .forEach(range -> arrows.computeIfAbsent(String.join(" / ", range), k -> new ArrayList<>())
                                .add(terms.label(property)));
            } else {
                values.add(terms.label(property));
            }
        }
        int height = Math.max(arrows.size() * ROW, (values.size() + 2) * LINE + 20) + 20;
        StringBuilder svg = new StringBuilder();
        box(svg, 10, 10, SIDE, height - 20, "centre");
        text(svg, 10 + SIDE / 2, 36, terms.label(type), "name");
        for (int i = 0; i < values.size(); i++) {
            text(svg, 10 + SIDE / 2, 36 + LINE * (i + 1), values.get(i), "value");
        }
        int y = 10 + ROW / 2;
        for (Map.Entry<String, List<String>> arrow : arrows.entrySet()) {
            arrow(svg, 10 + SIDE, WIDTH - 10 - SIDE, y);
            text(svg, WIDTH / 2, y - 8, String.join(language.pick("، ", ", "), arrow.getValue()), "slot");
            box(svg, WIDTH - 10 - SIDE, y - 18, SIDE, 36, "other");
            text(svg, WIDTH - 10 - SIDE / 2, y + 5, arrow.getKey(), "name");
            y += ROW;
        }
        return svg(height, terms.label(type), svg);
    }

    /** The subclasses of a class as columns, their own subclasses in them. */
    String groups(Node root) {
        List<Node> groups = terms.subclasses(root);
        int longest = groups.stream()
                .mapToInt(group -> terms.subclasses(group).size())
                .max()
                .orElse(0);
        int height = 50 + longest * 26 + 20;
        int column = (WIDTH - 20) / Math.max(1, groups.size());
        StringBuilder svg = new StringBuilder();
        for (int i = 0; i < groups.size(); i++) {
            int x = 10 + i * column;
            box(svg, x + 4, 10, column - 8, height - 20, "centre");
            text(svg, x + column / 2, 36, terms.label(groups.get(i)), "name");
            int y = 64;
            for (Node type : terms.subclasses(groups.get(i))) {
                svg.append("<a href=\"#").append(type.getLocalName()).append("\">");
                text(svg, x + column / 2, y, terms.label(type), "member");
                svg.append("</a>");
                y += 26;
            }
        }
        return svg(height, terms.label(root), svg);
    }

    private static String svg(int height, String title, CharSequence content) {
        return "<svg viewBox=\"0 0 " + WIDTH + " " + height + "\" role=\"img\" aria-label=\"" + Html.escape(title)
                + "\">" + "<title>" + Html.escape(title) + "</title>" + content + "</svg>\n";
    }

    private void box(StringBuilder svg, int x, int y, int width, int height, String style) {
        svg.append("<rect class=\"%s\" x=\"%d\" y=\"%d\" width=\"%d\" height=\"%d\" rx=\"8\"/>"
                .formatted(style, mirror(x, width), y, width, height));
    }

    private void text(StringBuilder svg, int x, int y, String text, String style) {
        svg.append(
                "<text class=\"%s\" x=\"%d\" y=\"%d\">%s</text>".formatted(style, mirror(x, 0), y, Html.escape(text)));
    }

    private void arrow(StringBuilder svg, int from, int to, int y) {
        int tip = mirror(to, 0);
        int back = tip + (language == PageLanguage.ARABIC ? 9 : -9);
        svg.append("<path class=\"edge\" d=\"M%d %dH%d\"/><path class=\"tip\" d=\"M%d %dL%d %dL%d %dZ\"/>"
                .formatted(mirror(from, 0), y, back, tip, y, back, y - 5, back, y + 5));
    }

    private int mirror(int x, int width) {
        return language == PageLanguage.ARABIC ? WIDTH - x - width : x;
    }
}
