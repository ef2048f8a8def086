package org.khabar.article;

import com.google.common.base.Strings;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.time.LocalDate;
import net.dankito.readability4j.Readability4J;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * A web page. Its article is found by Mozilla's readability rules (Readability4J): menus, comments, related links and
 * the like are left out. The text is the headline, an empty line, and the paragraphs.
 */
public final class HtmlPage {

    /** Bytes of one page at most; a news page has some hundred thousand. */
    public static final int MAX_LENGTH = 10_000_000;

    /** So many characters at least; what is shorter is a menu or a notice and no article. */
    private static final int FEWEST_CHARACTERS = 200;

    private final Document page;
    private final String address;

    private HtmlPage(Document page, String address) {
        this.page = page;
        this.address = address;
    }

    /**
     * Parses a page.
     *
     * @param charset as the server named it; null, and one that this machine does not know, let the page itself tell, and
     *     UTF-8 if it does not
     * @param address where the page was, for its links; empty if that is not known
     */
    public static HtmlPage parse(byte[] content, @Nullable String charset, String address) throws IOException {
        return new HtmlPage(Jsoup.parse(new ByteArrayInputStream(content), known(charset), address), address);
    }

    /** Servers name charsets that there are not, as {@code utf8mb4}, and none where they should name one. */
    private static @Nullable String known(@Nullable String charset) {
        try {
            return charset != null && Charset.isSupported(charset) ? charset : null;
        } catch (IllegalCharsetNameException e) {
            return null;
        }
    }

    /**
     * The article on the page, or why it is not read.
     *
     * @param source what announced the page: a feed, an archive
     * @param id what the article is called
     * @param published its day by that source, for a page that does not give it itself
     */
    public Reading reading(String source, String id, @Nullable LocalDate published) {
        try {
            Article article = article(id);
            if (article == null) {
                return new UnreadArticle(id, "no article found on the page", "give the page of one article");
            }
            LocalDate date = article.published() == null ? published : article.published();
            return new ReadArticle(
                    source,
                    new Article(id, article.text(), article.language(), date, article.publisher(), article.url()));
        } catch (RefusedTextException e) {
            return new UnreadArticle(id, e);
        }
    }

    /**
     * The article on the page.
     *
     * @param id what it is called
     * @return null if the page holds none, as lists of headlines do
     * @throws RefusedTextException if it is longer than an article may be, or cannot be told from the rest of the page
     */
    @Nullable
    Article article(String id) throws RefusedTextException {
        PageMetadata metadata = new PageMetadata(page);
        String body = body();
        if (body.length() < FEWEST_CHARACTERS) {
            return null;
        }
        String headline = Strings.nullToEmpty(metadata.headline());
        String text = headline.isEmpty() || body.startsWith(headline) ? body : headline + "\n\n" + body;
        String url = metadata.url();
        return new Article(
                id,
                ArticleText.checked(text),
                metadata.language(),
                metadata.published(),
                metadata.publisher(),
                url != null || address.isEmpty() ? url : address);
    }

    /** The paragraphs; empty if the rules find none. */
    private String body() throws RefusedTextException {
        try {
            // Readability cuts up the document that it is given.
            Element content = new Readability4J(address, page.clone()).parse().getArticleContent();
            return content == null ? "" : PageText.of(content);
        } catch (RuntimeException | StackOverflowError e) {
            // It asks for pictures by their names, whatever characters are in them, and goes as deep as the page does.
            throw new RefusedTextException(
                    "Readability4J fails on the page (" + e.getClass().getSimpleName() + ")",
                    "give the text of its article as .txt");
        }
    }
}
