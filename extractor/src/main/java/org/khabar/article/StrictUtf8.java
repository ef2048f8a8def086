package org.khabar.article;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/**
 * Decodes UTF-8 and nothing else: a byte that is not UTF-8, or a NUL, ends the reading with a
 * {@link RefusedTextException} that names its offset. The JDK's own reader decodes strictly too, but its error does not
 * say where.
 */
final class StrictUtf8 extends Reader {

    private static final int CHUNK = 1 << 14;

    private final InputStream in;
    private final CharsetDecoder decoder = StandardCharsets.UTF_8
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    private final ByteBuffer bytes = ByteBuffer.allocate(CHUNK).limit(0);
    private long decoded;
    private boolean atEnd;

    private StrictUtf8(InputStream in, long offset) {
        this.in = in;
        this.decoded = offset;
    }

    /**
     * Characters of a stream.
     *
     * @param offset where the stream begins in its file, so that errors count bytes from the start of the file
     */
    static Reader of(InputStream in, long offset) {
        // Buffered, because one call here needs room for the two chars of a supplementary character.
        return new BufferedReader(new StrictUtf8(in, offset));
    }

    @Override
    public int read(char[] target, int offset, int length) throws IOException {
        CharBuffer out = CharBuffer.wrap(target, offset, length);
        while (out.position() == 0) {
            if (!bytes.hasRemaining() && atEnd) {
                return -1;
            }
            decodeInto(out);
            if (out.position() == 0 && !atEnd) {
                fill();
            }
        }
        return out.position();
    }

    private void decodeInto(CharBuffer out) throws RefusedTextException {
        int before = bytes.position();
        CoderResult result = decoder.decode(bytes, out, atEnd);
        refuseNul(before);
        decoded += bytes.position() - before;
        if (result.isError()) {
            int at = bytes.get(bytes.position()) & 0xFF;
            throw new RefusedTextException(
                    String.format(Locale.ROOT, "not UTF-8 at byte %,d (0x%02X)", decoded, at), remedyFor(decoded, at));
        }
    }

    private static String remedyFor(long offset, int value) {
        boolean utf16 = offset == 0 && (value == 0xFF || value == 0xFE);
        return "convert it, for example: iconv -f %s -t UTF-8".formatted(utf16 ? "UTF-16" : "WINDOWS-1256");
    }

    private void refuseNul(int from) throws RefusedTextException {
        for (int i = from; i < bytes.position(); i++) {
            if (bytes.get(i) == 0) {
                throw new RefusedTextException(
                        String.format(Locale.ROOT, "binary, not text: NUL at byte %,d", decoded + i - from),
                        "give a text file in UTF-8");
            }
        }
    }

    private void fill() throws IOException {
        bytes.compact();
        int count = in.read(bytes.array(), bytes.position(), bytes.remaining());
        if (count < 0) {
            atEnd = true;
        } else {
            bytes.position(bytes.position() + count);
        }
        bytes.flip();
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
