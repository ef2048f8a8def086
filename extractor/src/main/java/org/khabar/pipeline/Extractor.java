package org.khabar.pipeline;

import org.khabar.article.Article;

/** Reads articles and writes named graphs. Thread-safe; the models load when the first article needs them. */
public interface Extractor {

    /**
     * The graph of one article.
     *
     * @throws UnreadableArticleException if the text cannot be processed; the message names the reason and the remedy
     */
    ArticleGraph extract(Article article);

    /**
     * A digest of everything that decides the graph of this article: its text, its metadata, and this extractor's
     * version and data. The graph carries it as {@code kh:digest}, so that a store can tell, without reading the
     * article again, that nothing would change.
     */
    String fingerprint(Article article);
}
