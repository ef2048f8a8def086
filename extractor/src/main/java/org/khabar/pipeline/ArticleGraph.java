package org.khabar.pipeline;

import java.util.List;
import org.apache.jena.graph.Graph;
import org.khabar.article.Article;

/**
 * What one article says, as one named graph.
 *
 * @param article the input
 * @param name the graph's IRI, which is the article's IRI
 * @param graph the triples; never holds a blank node
 * @param events number of events in the graph
 * @param unread what could not be read and why, in plain words (empty if all was read)
 */
public record ArticleGraph(Article article, String name, Graph graph, int events, List<String> unread) {}
