package org.khabar.serve.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.khabar.serve.page.Sentence.Passage;

/**
 * Writes sentences with their passages marked.
 *
 * @param addresses where the marked things have their pages
 * @param anchors whether each passage can be linked to, which only the page of its article may offer
 */
record Passages(Addresses addresses, boolean anchors) {

    /**
     * Words of a sentence that one passage speaks in, or none.
     *
     * @param words as they stand
     * @param passage what they speak of
     */
    record Part(String words, Optional<Passage> passage) {}

    /** Adds the words of the sentence; offsets count code points of the article. */
    void write(Html html, Sentence sentence) {
        html.raw("<bdi lang=\"").text(sentence.text().language()).raw("\" dir=\"");
        html.text(Language.direction(sentence.text().language())).raw("\">");
        for (Part part : parts(sentence)) {
            if (part.passage().isEmpty()) {
                html.text(part.words());
            } else {
                mark(html, part.words(), part.passage().get());
            }
        }
        html.raw("</bdi>");
    }

    private void mark(Html html, String words, Passage passage) {
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
                .text(words)
                .raw("</a></mark>");
    }

    /** The whole sentence, cut where a passage begins or ends; a passage that does not fit into it is left out. */
    static List<Part> parts(Sentence sentence) {
        String words = sentence.text().words();
        int length = words.codePointCount(0, words.length());
        List<Part> parts = new ArrayList<>();
        int done = 0;
        for (Passage passage : sentence.passages()) {
            int begin = passage.begin() - sentence.begin();
            int end = passage.end() - sentence.begin();
            if (begin < done || end > length) {
                continue;
            }
            if (begin > done) {
                parts.add(new Part(part(words, done, begin), Optional.empty()));
            }
            parts.add(new Part(part(words, begin, end), Optional.of(passage)));
            done = end;
        }
        if (done < length) {
            parts.add(new Part(part(words, done, length), Optional.empty()));
        }
        return parts;
    }

    private static String part(String words, int begin, int end) {
        return words.substring(words.offsetByCodePoints(0, begin), words.offsetByCodePoints(0, end));
    }
}
