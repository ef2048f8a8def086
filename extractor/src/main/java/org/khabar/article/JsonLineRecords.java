package org.khabar.article;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** Articles that stand one a line. A bad line costs that line only. */
final class JsonLineRecords implements Records {

    private final Source source;
    private final InputStream bytes;
    private int line;
    private long start;
    private long offset;
    private int records;

    JsonLineRecords(Source source, InputStream bytes) {
        this.source = source;
        this.bytes = bytes;
    }

    @Override
    public @Nullable Reading next() throws IOException {
        for (byte[] content = nextLine(); content != null; content = nextLine()) {
            if (!isBlank(content)) {
                records++;
                return reading(content);
            }
        }
        if (records == 0) {
            records++;
            return new UnreadArticle(source.name(), "holds no article", "give one JSON object a line");
        }
        return null;
    }

    private Reading reading(byte[] content) throws IOException {
        try {
            if (content.length > JsonRecord.MAX_LENGTH) {
                throw ArticleText.tooLong();
            }
            InputStream in = new ByteArrayInputStream(content);
            JsonRecord record = JsonRecord.line(StrictUtf8.of(in, start));
            return new ReadArticle(source.name(), record.article(source.name() + ":" + line));
        } catch (RefusedTextException e) {
            return new UnreadArticle(source.name(), e).inLine(line);
        }
    }

    /** The bytes before the line end; null behind the last line. Of a line that is too long, one byte more than allowed. */
    private byte @Nullable [] nextLine() throws IOException {
        ByteArrayOutputStream content = new ByteArrayOutputStream();
        int read = bytes.read();
        if (read < 0) {
            return null;
        }
        line++;
        start = offset;
        for (; read >= 0 && read != '\n'; read = bytes.read()) {
            offset++;
            if (content.size() <= JsonRecord.MAX_LENGTH) {
                content.write(read);
            }
        }
        offset++;
        return content.toByteArray();
    }

    private static boolean isBlank(byte[] content) {
        return new String(content, StandardCharsets.ISO_8859_1).isBlank();
    }

    @Override
    public void close() throws IOException {
        bytes.close();
    }
}
