package org.khabar.serve.page;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** The frame of every page: title, way home, the other language. */
final class Layout {
    private Layout() {}

    static String page(HttpServletRequest request, Language language, Text title, Html body) {
        Html html = new Html();
        html.raw("<!DOCTYPE html>\n<html lang=\"").text(language.code()).raw("\" dir=\"");
        html.text(language.direction()).raw("\">\n<head>\n<meta charset=\"utf-8\">\n");
        html.raw("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<title>");
        html.text(title.words()).raw("</title>\n<link rel=\"stylesheet\" href=\"/style.css\">\n</head>\n<body>\n");
        html.raw("<header><nav><a href=\"/?lang=").text(language.code()).raw("\">");
        html.text(Word.START.in(language)).raw("</a> ");
        Language other = language.other();
        html.raw("<a lang=\"")
                .text(other.code())
                .raw("\" dir=\"")
                .text(other.direction())
                .raw("\" href=\"");
        html.text(inOtherLanguage(request, other)).raw("\">");
        html.text(other.ownName()).raw("</a></nav></header>\n<main>\n");
        return html.add(body).raw("</main>\n</body>\n</html>\n").toString();
    }

    private static String inOtherLanguage(HttpServletRequest request, Language other) {
        String iri = request.getParameter("iri");
        String same = iri == null ? "" : "&iri=" + URLEncoder.encode(iri, StandardCharsets.UTF_8);
        return request.getRequestURI() + "?lang=" + other.code() + same;
    }
}
