package org.khabar.article;

import com.google.common.collect.Iterators;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.Iterator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads articles from what a user names on the command line.
 *
 * <ul>
 *   <li>{@code .txt}: the whole file is the text of one article, whose id is the file name without its ending;
 *   <li>{@code .json}: one record or an array of records, named as in schema.org's {@code NewsArticle};
 *   <li>{@code .jsonl}, {@code .ndjson}: one such record a line;
 *   <li>{@code .html}: a web page, whose article is found by {@linkplain HtmlPage readability rules};
 *   <li>{@code .warc}: a web archive, with an article a page, called after its address; the rest of it is counted;
 *   <li>each of these compressed, with {@code .gz} behind the name;
 *   <li>a folder: all such files in it and below, in the order of their names, hidden ones left out; others are counted;
 *   <li>{@code -}: standard input; JSON lines if it begins with a brace, else one text.
 * </ul>
 *
 * <p>A record without an id is called after its file and place, as {@code news.jsonl:12}. Text is UTF-8 and stays as it
 * is, a byte order mark at its beginning included, because every offset in the graph counts from there.
 */
public final class ArticleReader {

    /** An article may have so many Unicode characters at most: about 200 newspaper pages, and more than a parser can do. */
    public static final int MAX_CHARACTERS = 1_000_000;

    private final InputStream stdin;
    private final @Nullable LocalDate defaultDate;

    /**
     * @param stdin what {@code -} stands for
     * @param defaultDate publication date of articles that have none
     */
    public ArticleReader(InputStream stdin, @Nullable LocalDate defaultDate) {
        this.stdin = stdin;
        this.defaultDate = defaultDate;
    }

    /**
     * The articles in order, and whatever could not be read in its place. They come one by one as they are asked for;
     * a corpus need not fit in memory.
     */
    public Readings read(List<String> inputs) {
        Inputs opened = new Inputs(stdin);
        Iterator<Iterator<Reading>> each = Iterators.transform(inputs.iterator(), opened::open);
        return new Readings(Iterators.concat(each), opened::close, defaultDate);
    }

    /**
     * The articles of a stream that holds what a file of this name would hold.
     *
     * @param name with an ending that tells the format; ids of articles that have none are made of it
     */
    public Readings read(String name, InputStream bytes) {
        FileReadings readings = new FileReadings(Source.named(name, bytes));
        return new Readings(readings, readings::close, defaultDate);
    }

    /** Whether files of this name hold articles. */
    public static boolean reads(String name) {
        return InputFormat.of(name).isPresent();
    }
}
