package org.khabar.article;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Iterator;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The articles of one run, one by one. An id is given once: of two articles with the same, the second is unread. */
public final class Readings implements Iterator<Reading>, AutoCloseable {

    private final Iterator<Reading> readings;
    private final Runnable closing;
    private final @Nullable LocalDate defaultDate;
    private final Map<String, String> sourceById = new HashMap<>();

    Readings(Iterator<Reading> readings, Runnable closing, @Nullable LocalDate defaultDate) {
        this.readings = readings;
        this.closing = closing;
        this.defaultDate = defaultDate;
    }

    @Override
    public boolean hasNext() {
        return readings.hasNext();
    }

    @Override
    public Reading next() {
        Reading reading = readings.next();
        if (!(reading instanceof ReadArticle read)) {
            return reading;
        }
        Article article = read.article();
        String first = sourceById.putIfAbsent(article.id(), read.source());
        if (first != null) {
            return new UnreadArticle(
                    read.source(),
                    "id \"" + article.id() + "\" was already taken by " + first,
                    "give each article an id of its own (the name of a .txt file is its id)");
        }
        return article.published() == null && defaultDate != null ? dated(read, defaultDate) : reading;
    }

    private static ReadArticle dated(ReadArticle read, LocalDate date) {
        Article a = read.article();
        return new ReadArticle(
                read.source(), new Article(a.id(), a.text(), a.language(), date, a.publisher(), a.url()));
    }

    @Override
    public void close() {
        closing.run();
    }
}
