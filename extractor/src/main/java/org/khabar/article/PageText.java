package org.khabar.article;

import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeTraversor;
import org.jsoup.select.NodeVisitor;

/** The text of an HTML element as it is read aloud: a line for each block, an empty line between them. */
final class PageText implements NodeVisitor {

    private final StringBuilder text = new StringBuilder();

    private PageText() {}

    static String of(Element element) {
        PageText visitor = new PageText();
        NodeTraversor.traverse(visitor, element);
        return visitor.text.toString().strip();
    }

    @Override
    public void head(Node node, int depth) {
        if (node instanceof TextNode words) {
            append(words.text());
        } else if (node instanceof Element element) {
            breakAt(element);
        }
    }

    @Override
    public void tail(Node node, int depth) {
        if (node instanceof Element element) {
            breakAt(element);
        }
    }

    private void append(String words) {
        boolean atStart = text.isEmpty() || Character.isWhitespace(text.charAt(text.length() - 1));
        text.append(atStart ? words.stripLeading() : words);
    }

    /** Blocks are paragraphs; {@code br} begins a line. */
    private void breakAt(Element element) {
        boolean isBreak = element.nameIs("br");
        if (!isBreak && !element.isBlock()) {
            return;
        }
        int end = text.length();
        while (end > 0 && text.charAt(end - 1) == ' ') {
            end--;
        }
        text.setLength(end);
        String wanted = isBreak ? "\n" : "\n\n";
        while (end > 0
                && !text.substring(Math.max(0, end - wanted.length()), end).equals(wanted)) {
            text.append('\n');
            end++;
        }
    }
}
