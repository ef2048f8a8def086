package org.khabar.article;

import com.google.common.base.Strings;
import java.io.ByteArrayInputStream;
import java.io.IOException;
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
     * @param charset as the server named it; null lets the page itself tell, and UTF-8 if it does not
     * @param address where the page was, for its links; empty if that is not known
     */
    public static HtmlPage parse(byte[] content, @Nullable String charset, String address) throws IOException {
        return new HtmlPage(Jsoup.parse(new ByteArrayInputStream(content), charset, address), address);
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
            LocalDate date = article.published();
            if (date == null) {
                date = published == null ? null : Metadata.date(published.toString());
            }
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
     * @throws RefusedTextException if it is longer than an article may be
     */
    @Nullable
    Article article(String id) throws RefusedTextException {
        PageMetadata metadata = new PageMetadata(page);
        // Readability cuts up the document that it is given.
        Element content = new Readability4J(address, page.clone()).parse().getArticleContent();
        String body = content == null ? "" : PageText.of(content);
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
}
