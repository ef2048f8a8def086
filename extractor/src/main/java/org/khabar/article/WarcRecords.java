package org.khabar.article;

import com.google.common.collect.Multiset;
import com.google.common.collect.TreeMultiset;
import java.io.IOException;
import java.io.InputStream;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.netpreserve.jwarc.HttpResponse;
import org.netpreserve.jwarc.MediaType;
import org.netpreserve.jwarc.ParsingException;
import org.netpreserve.jwarc.WarcReader;
import org.netpreserve.jwarc.WarcRecord;
import org.netpreserve.jwarc.WarcResponse;
import org.netpreserve.jwarc.WarcRevisit;

/**
 * The articles in the web pages of a WARC file (ISO 28500), plain or gzip; each is called after its address. What the
 * archive holds besides is counted, and the counts come behind the last article.
 */
final class WarcRecords implements Records {

    private static final MediaType XHTML = MediaType.parse("application/xhtml+xml");

    private final Source source;
    private final InputStream bytes;
    private final Multiset<String> skipped = TreeMultiset.create();
    private final Set<String> addresses = new HashSet<>();
    private @Nullable WarcReader reader;
    private int record;
    private @Nullable RefusedTextException damage;

    WarcRecords(Source source, InputStream bytes) {
        this.source = source;
        this.bytes = bytes;
    }

    @Override
    public @Nullable Reading next() throws IOException {
        for (WarcRecord next = nextRecord(); next != null; next = nextRecord()) {
            if (next instanceof WarcRevisit) {
                skipped.add("same as an earlier capture");
            } else if (next instanceof WarcResponse response) {
                Reading reading = reading(response);
                if (reading != null) {
                    return reading;
                }
            }
        }
        return counts();
    }

    private @Nullable WarcRecord nextRecord() throws IOException {
        if (damage != null) {
            return null;
        }
        try {
            if (reader == null) {
                reader = new WarcReader(bytes);
            }
            Optional<WarcRecord> next = reader.next();
            record++;
            return next.orElse(null);
        } catch (IOException e) {
            damage = damaged(e);
            return null;
        }
    }

    private @Nullable Reading reading(WarcResponse response) throws IOException {
        String address = response.target();
        byte[] page = null;
        String charset = null;
        try {
            HttpResponse http = response.http();
            if (http.status() != 200) {
                skipped.add("answered with status " + http.status());
            } else if (!isHtml(http.contentType())) {
                skipped.add("not HTML");
            } else if (!addresses.add(address)) {
                skipped.add("another capture of a page that was read");
            } else {
                page = http.bodyDecoded().stream().readNBytes(HtmlPage.MAX_LENGTH + 1);
                charset = http.contentType().parameters().get("charset");
            }
        } catch (IOException e) {
            damage = damaged(e);
        }
        return page == null ? null : reading(address, page, charset);
    }

    private @Nullable Reading reading(String address, byte[] page, @Nullable String charset) throws IOException {
        if (page.length > HtmlPage.MAX_LENGTH) {
            skipped.add("longer than a page may be");
            return null;
        }
        try {
            Article article = HtmlPage.parse(page, charset, address).article(address);
            if (article == null) {
                skipped.add("a page without article");
                return null;
            }
            return new ReadArticle(source.name(), article);
        } catch (RefusedTextException e) {
            return new UnreadArticle(source.name() + " (" + address + ")", e);
        }
    }

    /** One reason each time until all are told, then what is wrong with the file. */
    private @Nullable Reading counts() throws RefusedTextException {
        if (skipped.isEmpty()) {
            if (damage != null) {
                throw damage;
            }
            return null;
        }
        String reason = skipped.iterator().next();
        return new SkippedRecords(source.name(), skipped.setCount(reason, 0), reason);
    }

    private RefusedTextException damaged(IOException error) {
        String kind = error instanceof ParsingException ? "no WARC, or damaged" : "cut short or damaged";
        return new RefusedTextException(
                kind + " after record " + record + " (" + error.getMessage() + ")",
                "fetch the file again; the articles before that place were read");
    }

    private static boolean isHtml(MediaType type) {
        return type.base().equals(MediaType.HTML) || type.base().equals(XHTML);
    }

    @Override
    public void close() throws IOException {
        bytes.close();
    }
}
