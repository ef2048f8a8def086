package org.khabar.article;

import java.io.IOException;
import java.io.Reader;
import org.jspecify.annotations.Nullable;

/** The one article of a text file. */
final class TextRecords implements Records {

    private final Source source;
    private final Reader reader;
    private boolean done;

    TextRecords(Source source, Reader reader) {
        this.source = source;
        this.reader = reader;
    }

    @Override
    public @Nullable Reading next() throws IOException {
        if (done) {
            return null;
        }
        done = true;
        String text = ArticleText.checked(content());
        return new ReadArticle(source.name(), new Article(source.stem(), text, null, null, null, null));
    }

    private String content() throws IOException {
        StringBuilder text = new StringBuilder();
        char[] chunk = new char[1 << 13];
        for (int count = reader.read(chunk); count >= 0; count = reader.read(chunk)) {
            text.append(chunk, 0, count);
            // A character is one or two chars; beyond this no count is needed, and the rest of the file no reading.
            if (text.length() > 2 * ArticleReader.MAX_CHARACTERS) {
                throw ArticleText.tooLong();
            }
        }
        if (text.isEmpty()) {
            throw new RefusedTextException("empty", "remove it or give it text");
        }
        return text.toString();
    }

    @Override
    public void close() throws IOException {
        reader.close();
    }
}
