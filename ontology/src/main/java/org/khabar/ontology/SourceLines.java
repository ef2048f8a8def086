package org.khabar.ontology;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.jena.graph.Node;

/**
 * Finds lines in the text of a Turtle file, so that a fault found in the triples can be told with its line. It knows the
 * one way in which these files write: a subject stands at the start of its line, entities as {@code <place/france>}
 * relative to the base, concepts as {@code role:minister}.
 */
final class SourceLines {

    private static final Pattern SUBJECT = Pattern.compile("<[^>]*>|[a-z]+:[^\\s;]+");

    private final List<String> lines;
    private final Map<String, Integer> starts = new HashMap<>();

    SourceLines(String text) {
        lines = text.lines().toList();
        for (int i = 0; i < lines.size(); i++) {
            Matcher subject = SUBJECT.matcher(lines.get(i));
            if (subject.lookingAt()) {
                starts.putIfAbsent(subject.group(), i + 1);
            }
        }
    }

    /** The line, counted from 1, on which the description of a subject starts; 0 if there is none. */
    long lineOf(Node subject) {
        return starts.getOrDefault(token(subject), 0);
    }

    /** The first line, from the subject's own on, that mentions a node; the subject's line if none does. */
    long lineOf(Node subject, Node mentioned) {
        long start = lineOf(subject);
        String token =
                mentioned.isURI() ? token(mentioned) : mentioned.isLiteral() ? mentioned.getLiteralLexicalForm() : "[";
        for (int i = (int) Math.max(0, start - 1); i < lines.size(); i++) {
            if (lines.get(i).contains(token)) {
                return i + 1L;
            }
        }
        return start;
    }

    /** The node as these files write it. */
    static String token(Node node) {
        if (!node.isURI()) {
            return node.toString();
        }
        String iri = node.getURI();
        if (iri.startsWith(Kh.ID)) {
            return "<" + iri.substring(Kh.ID.length()) + ">";
        }
        if (iri.startsWith(Kh.ROLE)) {
            return "role:" + iri.substring(Kh.ROLE.length());
        }
        if (iri.startsWith(Kh.PORTFOLIO)) {
            return "portfolio:" + iri.substring(Kh.PORTFOLIO.length());
        }
        if (iri.startsWith(Kh.NS)) {
            return "kh:" + iri.substring(Kh.NS.length());
        }
        return "<" + iri + ">";
    }
}
