package org.khabar.serve.page;

import com.google.errorprone.annotations.CompileTimeConstant;
import org.apache.jena.atlas.json.JsonObject;

/**
 * Grows a page. Markup can only be a constant of the program, and all else is escaped, so that no word of an article
 * can become markup.
 */
final class Html {
    private final StringBuilder out = new StringBuilder();

    /** Adds markup. */
    Html raw(@CompileTimeConstant String markup) {
        out.append(markup);
        return this;
    }

    /** Adds text, in an element or in a quoted attribute. */
    Html text(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '&' -> out.append("&amp;");
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '"' -> out.append("&quot;");
                case '\'' -> out.append("&#39;");
                default -> out.append(c);
            }
        }
        return this;
    }

    /** Adds a link to an address of this server or, with {@code http}, of another. */
    Html link(String href, String text) {
        boolean local = href.startsWith("/") && !href.startsWith("//");
        if (!local && !href.startsWith("http://") && !href.startsWith("https://") && !href.startsWith("#")) {
            return text(text);
        }
        return raw("<a href=\"").text(href).raw("\">").text(text).raw("</a>");
    }

    /** Adds a link with a text of the data, set apart from the direction of the page around it. */
    Html link(String href, Text text) {
        return raw("<a href=\"").text(href).raw("\">").data(text).raw("</a>");
    }

    /** Adds a text of the data with its language and direction. */
    Html data(Text text) {
        if (text.language().isEmpty()) {
            return raw("<bdi>").text(text.words()).raw("</bdi>");
        }
        return raw("<bdi lang=\"")
                .text(text.language())
                .raw("\" dir=\"")
                .text(Language.direction(text.language()))
                .raw("\">")
                .text(text.words())
                .raw("</bdi>");
    }

    /**
     * Adds a block of data, which no browser runs. Its text ends at the first {@code </script}, whatever JSON says, so that
     * the letters of markup are written by their numbers.
     */
    Html dataBlock(JsonObject json) {
        String inert =
                json.toString().replace("&", "\\u0026").replace("<", "\\u003c").replace(">", "\\u003e");
        out.append("<script type=\"application/ld+json\">\n").append(inert).append("\n</script>\n");
        return this;
    }

    boolean isEmpty() {
        return out.isEmpty();
    }

    /** Adds another piece. */
    Html add(Html piece) {
        out.append(piece.out);
        return this;
    }

    @Override
    public String toString() {
        return out.toString();
    }
}
