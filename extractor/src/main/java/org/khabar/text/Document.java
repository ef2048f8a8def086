package org.khabar.text;

import java.util.List;
import org.khabar.article.Article;

/**
 * An article cut into sentences and tokens.
 *
 * @param article the input, whose raw text every span refers to
 * @param language the language it was read in
 * @param sentences in the order of the text; a heading is a sentence of its own
 * @param unread stretches that were not read, with the reason in plain words
 */
public record Document(Article article, String language, List<Sentence> sentences, List<String> unread) {

    public Document {
        sentences = List.copyOf(sentences);
        unread = List.copyOf(unread);
    }

    public String text() {
        return article.text();
    }

    /**
     * Some tokens as one would write them alone, in one line. Behind the preposition ل the article's alif is not written,
     * and before a ل its own is not either: للرئيس gives الرئيس, للجنة gives اللجنة.
     *
     * @param first the first token
     * @param end the token behind the last
     */
    public String words(Sentence sentence, int first, int end) {
        String written =
                sentence.span(first, end).of(text()).replaceAll("[\\s_#]+", " ").strip();
        String form = sentence.token(first).form();
        if (!form.startsWith("ال") || !written.startsWith("ل") || written.startsWith("ال")) {
            return written;
        }
        return (form.startsWith("الل") ? "ال" : "ا") + written;
    }
}
