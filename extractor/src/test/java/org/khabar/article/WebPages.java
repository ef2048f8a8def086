package org.khabar.article;

/** Pages that tests read. */
final class WebPages {

    static final String BODY = "Samira Haddad, who headed the Port Authority for six years, resigned on Monday after"
            + " the auditors' report on the container terminal was published.";

    static final String REST = "The transport minister, Karim Nasser, thanked her, accepted the resignation and said"
            + " that her deputy would run the authority until a successor is named.";

    private WebPages() {}

    /** A page as newspapers make them: the article between menus and lists of other articles. */
    static String page(String head, String body) {
        return """
                <!DOCTYPE html>
                <html lang="en"><head><title>Port head resigns | The Harbour Post</title>%s</head>
                <body><nav><ul><li><a href="/">Home</a></li><li><a href="/world">World</a></li></ul></nav>
                <div id="content"><article>%s</article></div>
                <aside><h3>Most read</h3><ul><li><a href="/a">Ten beaches for the summer</a></li></ul></aside>
                <footer>All rights reserved by the newspaper</footer></body></html>
                """.formatted(head, body);
    }

    static String article(String head) {
        return page(head, "<h1>Port head resigns</h1><p>" + BODY + "</p><p>" + REST + "</p>");
    }
}
