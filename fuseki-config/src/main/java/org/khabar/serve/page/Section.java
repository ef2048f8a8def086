package org.khabar.serve.page;

/** Headings of the parts of a page, each with the way to ask for the same with SPARQL. */
final class Section {
    private Section() {}

    /**
     * Adds a heading.
     *
     * @param id name of the part within the page
     * @param query asks for what the part shows
     */
    static void head(Html html, Visit visit, Word title, String id, String query) {
        head(html, visit, visit.say(title), id, query);
    }

    static void head(Html html, Visit visit, String title, String id, String query) {
        html.raw("<div class=\"head\"><h2 id=\"")
                .text(id)
                .raw("\">")
                .text(title)
                .raw("</h2> ");
        sparql(html, visit, title, query);
        html.raw("</div>\n");
    }

    /** Adds the way to ask alone. */
    static void sparql(Html html, Visit visit, String title, String query) {
        html.raw("<a class=\"sparql\" href=\"")
                .text("/sparql?query=" + Visit.encode(query))
                .raw("\" aria-label=\"");
        html.text(visit.say(Word.AS_SPARQL) + ": " + title).raw("\">SPARQL</a>");
    }
}
