package org.khabar.bench.reading;

import org.khabar.article.Article;

/** What reads an article. Any number of threads may use it. */
@FunctionalInterface
interface Reader {

    /** The number of its sentences; 0 from one that does not tell. */
    int read(Article article);
}
