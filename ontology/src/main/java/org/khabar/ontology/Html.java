package org.khabar.ontology;

/** Text made safe for HTML and SVG. */
final class Html {

    private Html() {}

    static String escape(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }

    /** Machine text, such as an IRI, which runs from left to right in any language. */
    static String code(String text) {
        return "<bdi dir=\"ltr\"><code>" + escape(text) + "</code></bdi>";
    }

    static String element(String name, String text) {
        return "<" + name + ">" + escape(text) + "</" + name + ">";
    }
}
