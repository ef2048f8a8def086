package org.khabar.feed;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What a server sent: the body, and its media type as the server named it. */
final class Fetched {

    private static final String CHARSET = "charset=";

    private final byte[] content;
    private final @Nullable String type;

    Fetched(byte[] content, @Nullable String type) {
        this.content = content;
        this.type = type;
    }

    /** The bytes, not copied. */
    byte[] content() {
        return content;
    }

    @Nullable
    String type() {
        return type;
    }

    /** The charset of the type; null if it names none. */
    @Nullable
    String charset() {
        if (type == null) {
            return null;
        }
        int at = type.toLowerCase(Locale.ROOT).indexOf(CHARSET);
        return at < 0
                ? null
                : type.substring(at + CHARSET.length())
                        .replaceAll("[;,].*", "")
                        .replace("\"", "")
                        .strip();
    }
}
