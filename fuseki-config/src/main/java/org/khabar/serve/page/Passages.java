package org.khabar.serve.page;

import org.khabar.serve.page.Sentence.Passage;

/**
 * Writes sentences with their passages marked.
 *
 * @param addresses where the marked things have their pages
 * @param anchors whether each passage can be linked to, which only the page of its article may offer
 */
record Passages(Addresses addresses, boolean anchors) {

    /** Adds the words of the sentence; offsets count code points of the article. */
    void write(Html html, Sentence sentence) {
        String words = sentence.text().words();
        int length = words.codePointCount(0, words.length());
        html.raw("<bdi lang=\"").text(sentence.text().language()).raw("\" dir=\"");
        html.text(Language.direction(sentence.text().language())).raw("\">");
        int done = 0;
        for (Passage passage : sentence.passages()) {
            int begin = passage.begin() - sentence.begin();
            int end = passage.end() - sentence.begin();
            if (begin < done || end > length) {
                continue;
            }
            html.text(part(words, done, begin));
            html.raw("<mark");
            if (anchors) {
                html.raw(" id=\"")
                        .text("char=" + passage.begin() + "," + passage.end())
                        .raw("\"");
            }
            if (passage.trigger()) {
                html.raw(" class=\"trigger\"");
            }
            html.raw("><a href=\"")
                    .text(addresses.page(passage.about().getURI()))
                    .raw("\">")
                    .text(part(words, begin, end))
                    .raw("</a></mark>");
            done = end;
        }
        html.text(part(words, done, length)).raw("</bdi>");
    }

    private static String part(String words, int begin, int end) {
        return words.substring(words.offsetByCodePoints(0, begin), words.offsetByCodePoints(0, end));
    }
}
