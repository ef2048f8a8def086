package org.khabar.search;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.query.text.TextHit;
import org.apache.jena.query.text.TextIndexConfig;
import org.apache.jena.query.text.TextIndexLucene;
import org.apache.jena.query.text.TextIndexParseException;
import org.apache.jena.rdf.model.Resource;
import org.apache.lucene.queryparser.classic.QueryParserBase;
import org.apache.lucene.store.Directory;
import org.jspecify.annotations.Nullable;

/**
 * Jena's text index, in which plain words must all occur, and in which what a person types is never a fault: what is no
 * query in Lucene's language is searched as words.
 */
final class WordIndex extends TextIndexLucene {
    /** A phrase, a wildcard, a weight, a sign before a word, an operator, a bracket. */
    private static final Pattern LUCENE = Pattern.compile("\"|\\S\\*|[~^]\\d|(^|\\s)[+-]\\S|\\b(AND|OR|NOT)\\b|\\(");

    private static final Pattern SPACE = Pattern.compile("\\s+");

    WordIndex(Directory directory, TextIndexConfig config) {
        super(directory, config);
    }

    @Override
    public List<TextHit> query(
            @Nullable String subject,
            List<Resource> properties,
            String words,
            @Nullable String graph,
            @Nullable String language,
            int limit,
            @Nullable String highlight) {
        if (words.isBlank()) {
            return List.of();
        }
        String query = LUCENE.matcher(words).find() ? words : allOf(words);
        try {
            return super.query(subject, properties, query, graph, language, limit, highlight);
        } catch (TextIndexParseException e) {
            return super.query(subject, properties, allOf(words), graph, language, limit, highlight);
        }
    }

    private static String allOf(String words) {
        return Stream.of(SPACE.split(words.strip(), -1))
                .map(word -> QueryParserBase.escape(word.toLowerCase(Locale.ROOT)))
                .collect(Collectors.joining(" AND "));
    }
}
