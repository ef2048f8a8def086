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
}
