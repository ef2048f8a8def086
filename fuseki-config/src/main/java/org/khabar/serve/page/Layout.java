package org.khabar.serve.page;

import com.google.errorprone.annotations.CompileTimeConstant;

/** The frame of every page: title, search, ways to the other pages, languages. */
final class Layout {
    private Layout() {}

    static String page(Visit visit, Text title, Html body) {
        return page(visit, title, body, new Html());
    }

    /**
     * A page.
     *
     * @param head what it adds to the head, such as scripts
     */
    static String page(Visit visit, Text title, Html body, Html head) {
        Language language = visit.language();
        Html html = new Html();
        html.raw("<!DOCTYPE html>\n<html lang=\"").text(language.code()).raw("\" dir=\"");
        html.text(language.direction()).raw("\">\n<head>\n<meta charset=\"utf-8\">\n");
        html.raw("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<title>");
        html.text(title.words()).raw("</title>\n<link rel=\"icon\" href=\"").text(Assets.href("icon.svg"));
        html.raw("\">\n<link rel=\"stylesheet\" href=\"")
                .text(Assets.href("style.css"))
                .raw("\">\n");
        html.add(script("search.js")).add(head).raw("</head>\n<body>\n<a class=\"skip\" href=\"#main\">");
        html.text(visit.say(Word.SKIP)).raw("</a>\n<header>\n<a class=\"home\" href=\"/\">");
        html.text(visit.say(Word.START)).raw("</a>\n");
        search(html, visit);
        html.raw("<nav aria-label=\"").text(visit.say(Word.PAGES)).raw("\">");
        html.link("/timeline", visit.say(Word.EVENTS)).raw(" ");
        html.link("/graph", GraphWord.TITLE.in(language)).raw(" ");
        html.link("/queries", visit.say(Word.QUESTIONS)).raw(" ");
        html.link("/sparql", "SPARQL").raw(" ");
        html.link("/ontology?lang=" + language.code(), visit.say(Word.ONTOLOGY));
        html.raw("</nav>\n<p class=\"languages\">");
        Language other = language.other();
        html.raw("<a lang=\"").text(other.code()).raw("\" dir=\"").text(other.direction());
        html.raw("\" href=\"").text(visit.with(Language.PAGE, other.code())).raw("\">");
        html.text(other.ownName()).raw("</a> ");
        html.link(
                visit.with(Language.DATA, visit.data().other().code()),
                visit.say(visit.data() == Language.ARABIC ? Word.NAMES_IN_ENGLISH : Word.NAMES_IN_ARABIC));
        html.raw("</p>\n</header>\n<main id=\"main\" tabindex=\"-1\">\n");
        return html.add(body).raw("</main>\n</body>\n</html>\n").toString();
    }

    /** A script among the files of the program, run when the page is there. */
    static Html script(@CompileTimeConstant String name) {
        Html html = new Html()
                .raw("<script type=\"module\" src=\"")
                .text(Assets.href(name))
                .raw("\"></script>\n");
        // So that a browser fetches all of them at once, not one after the other.
        Assets.imports(name).forEach(imported -> html.raw("<link rel=\"modulepreload\" href=\"/assets/")
                .text(imported)
                .raw("\">\n"));
        return html;
    }

    private static void search(Html html, Visit visit) {
        html.raw("<form class=\"search\" role=\"search\" action=\"/search\" method=\"get\" data-found=\"");
        html.text(visit.say(Word.FOUND)).raw("\" data-nothing=\"").text(visit.say(Word.NOTHING_FOUND));
        html.raw("\" data-fault=\"").text(visit.say(Word.NO_ANSWER)).raw("\" data-events=\"");
        html.text(visit.say(Word.EVENTS)).raw("\">\n<label class=\"unseen\" for=\"search\">");
        html.text(visit.say(Word.SEARCH_LABEL)).raw("</label>\n<input id=\"search\" name=\"q\" type=\"search\"");
        html.raw(" dir=\"auto\" autocomplete=\"off\" maxlength=\"300\" placeholder=\"");
        html.text(visit.say(Word.SEARCH_LABEL)).raw("\" value=\"");
        html.text(visit.parameter("q").orElse("")).raw("\">\n<button>").text(visit.say(Word.SEARCH));
        html.raw("</button>\n</form>\n");
    }
}
