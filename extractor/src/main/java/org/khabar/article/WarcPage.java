package org.khabar.article;

import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.netpreserve.jwarc.MediaType;
import org.netpreserve.jwarc.MessageBody;
import org.netpreserve.jwarc.WarcCaptureRecord;
import org.netpreserve.jwarc.WarcResponse;

/** A web page of an archive: what a server answered ({@code response}), or a file without that ({@code resource}). */
final class WarcPage {

    private static final MediaType XHTML = MediaType.parse("application/xhtml+xml");

    private final String address;
    private final byte[] content;
    private final @Nullable String charset;

    private WarcPage(String address, byte[] content, @Nullable String charset) {
        this.address = address;
        this.content = content;
        this.charset = charset;
    }

    /**
     * Why a record holds no page; null if it holds one.
     *
     * @throws IOException if it holds HTTP that cannot be read
     */
    static @Nullable String hindrance(WarcCaptureRecord record) throws IOException {
        if (record.target() == null) {
            return "without address";
        }
        if (record instanceof WarcResponse response) {
            // Heritrix keeps the look-ups of names as responses too, of type text/dns.
            if (!response.contentType().base().equals(MediaType.HTTP)) {
                return "no HTTP";
            }
            int status = response.http().status();
            if (status != 200) {
                return "answered with status " + status;
            }
        }
        MediaType type = record.payloadType().base();
        return type.equals(MediaType.HTML) || type.equals(XHTML) ? null : "not HTML";
    }

    /**
     * The page that a record holds.
     *
     * @throws IOException if it is encoded in a way that cannot be undone, or not as its header says
     */
    static WarcPage of(WarcCaptureRecord record) throws IOException {
        MessageBody body =
                record instanceof WarcResponse response ? response.http().bodyDecoded() : record.body();
        return new WarcPage(
                record.target(),
                body.stream().readNBytes(HtmlPage.MAX_LENGTH + 1),
                record.payloadType().parameters().get("charset"));
    }

    String address() {
        return address;
    }

    boolean isTooLong() {
        return content.length > HtmlPage.MAX_LENGTH;
    }

    /** The article on the page, called after its address; null if it holds none. */
    @Nullable
    Article article() throws IOException {
        return HtmlPage.parse(content, charset, address).article(address);
    }
}
