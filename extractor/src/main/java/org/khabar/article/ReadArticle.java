package org.khabar.article;

/**
 * An article that can be worked on.
 *
 * @param source the file it came from, or {@value InputFormat#STDIN}
 */
public record ReadArticle(String source, Article article) implements Reading {}
