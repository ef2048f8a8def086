package org.khabar.article;

import java.io.IOException;
import java.io.InputStream;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.netpreserve.jwarc.ParsingException;
import org.netpreserve.jwarc.WarcCaptureRecord;
import org.netpreserve.jwarc.WarcMetadata;
import org.netpreserve.jwarc.WarcReader;
import org.netpreserve.jwarc.WarcRecord;
import org.netpreserve.jwarc.WarcRequest;
import org.netpreserve.jwarc.WarcResource;
import org.netpreserve.jwarc.WarcResponse;
import org.netpreserve.jwarc.WarcRevisit;
import org.netpreserve.jwarc.Warcinfo;

/**
 * The articles in the web pages of a WARC file (ISO 28500), plain or gzip; each is called after its address. What the
 * archive holds besides, and what of it cannot be read, is counted, and the counts come behind the last article.
 */
final class WarcRecords implements Records {

    private final Source source;
    private final InputStream bytes;
    private final SkippedCounts skipped;
    private final Set<String> addresses = new HashSet<>();
    private @Nullable WarcReader reader;
    private int record;
    private @Nullable RefusedTextException damage;

    WarcRecords(Source source, InputStream bytes) {
        this.source = source;
        this.bytes = bytes;
        this.skipped = new SkippedCounts(source.name());
    }

    @Override
    public @Nullable Reading next() throws IOException {
        for (WarcRecord next = nextRecord(); next != null; next = nextRecord()) {
            Reading reading = reading(next);
            if (reading != null) {
                return reading;
            }
        }
        if (skipped.hasNext()) {
            return skipped.next();
        }
        if (damage != null) {
            throw damage;
        }
        return null;
    }

    private @Nullable WarcRecord nextRecord() {
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
        } catch (IOException | IllegalArgumentException e) {
            // The latter if the length of the record is no number.
            damage = damaged(e);
            return null;
        }
    }

    private @Nullable Reading reading(WarcRecord next) throws IOException {
        if (next instanceof WarcResponse || next instanceof WarcResource) {
            return page((WarcCaptureRecord) next);
        }
        if (next instanceof WarcRevisit) {
            skipped.add("same as an earlier capture");
        } else if (!(next instanceof WarcRequest || next instanceof WarcMetadata || next instanceof Warcinfo)) {
            // Those only tell about other records.
            skipped.add("of kind " + next.headers().first("WARC-Type").orElse("unknown"));
        }
        return null;
    }

    private @Nullable Reading page(WarcCaptureRecord capture) throws IOException {
        WarcPage page;
        String fault = "HTTP that cannot be read";
        try {
            String hindrance = WarcPage.hindrance(capture);
            if (hindrance == null && addresses.contains(capture.target())) {
                hindrance = "another capture of a page that was read";
            }
            if (hindrance != null) {
                skipped.add(hindrance);
                return null;
            }
            fault = "content that cannot be decoded";
            page = WarcPage.of(capture);
        } catch (IOException | RuntimeException e) {
            // Unchecked ones too, for example if gzip's header has a length below zero.
            passOver(capture, fault);
            return null;
        }
        addresses.add(page.address());
        return article(page);
    }

    /** Counts a record that cannot be read, unless the file ends in the middle of it, which is the fault then. */
    private void passOver(WarcRecord unreadable, String reason) {
        try {
            unreadable.body().consume();
            skipped.add(reason);
        } catch (IOException e) {
            damage = damaged(e);
        }
    }

    private @Nullable Reading article(WarcPage page) throws IOException {
        if (page.isTooLong()) {
            skipped.add("longer than a page may be");
            return null;
        }
        try {
            Article article = page.article();
            if (article == null) {
                skipped.add("a page without article");
                return null;
            }
            return new ReadArticle(source.name(), article);
        } catch (RefusedTextException e) {
            return new UnreadArticle(source.name() + " (" + page.address() + ")", e);
        }
    }

    private RefusedTextException damaged(Exception error) {
        String kind = error instanceof ParsingException ? "no WARC, or damaged" : "cut short or damaged";
        return new RefusedTextException(
                kind + " after record " + record + " (" + error.getMessage() + ")",
                "fetch the file again; the articles before that place were read");
    }

    @Override
    public void close() throws IOException {
        bytes.close();
    }
}
