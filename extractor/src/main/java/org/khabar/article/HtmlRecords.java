package org.khabar.article;

import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;

/** The one article of an HTML file. */
final class HtmlRecords implements Records {

    private final Source source;
    private final InputStream bytes;
    private boolean done;

    HtmlRecords(Source source, InputStream bytes) {
        this.source = source;
        this.bytes = bytes;
    }

    @Override
    public @Nullable Reading next() throws IOException {
        if (done) {
            return null;
        }
        done = true;
        byte[] content = bytes.readNBytes(HtmlPage.MAX_LENGTH + 1);
        if (content.length > HtmlPage.MAX_LENGTH) {
            throw ArticleText.tooLong();
        }
        Article article = HtmlPage.parse(content, null, "").article(source.stem());
        if (article == null) {
            throw new RefusedTextException(
                    "no article found on the page", "give the page of one article, or its text as .txt");
        }
        return new ReadArticle(source.name(), article);
    }

    @Override
    public void close() throws IOException {
        bytes.close();
    }
}
