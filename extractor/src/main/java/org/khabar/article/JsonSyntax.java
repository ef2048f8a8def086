package org.khabar.article;

import com.google.gson.stream.JsonReader;
import com.google.gson.stream.JsonToken;
import com.google.gson.stream.MalformedJsonException;
import java.io.EOFException;
import java.io.IOException;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Turns the JSON library's errors, which speak to programmers over several lines, into one line for the user. */
final class JsonSyntax {

    // "Unterminated object at line 3 column 7 path $[1].text\nSee https://..."
    private static final Pattern LOCATED =
            Pattern.compile("(.*?) at line (\\d+) column (\\d+) path .*", Pattern.DOTALL);

    private JsonSyntax() {}

    /** What comes next, with an empty file told apart from broken JSON. */
    static JsonToken peek(JsonReader json) throws IOException {
        try {
            return json.peek();
        } catch (EOFException e) {
            // A .gz that is cut off ends in an EOFException too, but says nothing of a line.
            boolean empty = LOCATED.matcher(String.valueOf(e.getMessage())).matches();
            throw empty ? new RefusedTextException("empty", "remove it or give it articles") : e;
        }
    }

    /** Refuses anything that stands behind the value just read. */
    static void requireEnd(JsonReader json, String what, String remedy) throws IOException {
        try {
            if (json.peek() == JsonToken.END_DOCUMENT) {
                return;
            }
        } catch (MalformedJsonException e) {
            // Said below, in words that name the remedy.
        }
        throw new RefusedTextException("goes on after its " + what, remedy);
    }

    /** The same error if it is not about syntax. */
    static IOException refusal(IOException error) {
        boolean syntax = error instanceof MalformedJsonException || error instanceof EOFException;
        Matcher located = LOCATED.matcher(String.valueOf(error.getMessage()));
        if (!syntax || !located.matches()) {
            return error;
        }
        return new RefusedTextException(
                Integer.parseInt(located.group(2)),
                "not JSON at column %s (%s)".formatted(located.group(3), words(located.group(1))),
                "correct it, for example with a JSON checker");
    }

    private static String words(String complaint) {
        // Gson tells programmers how to tolerate the error instead of what the error is.
        return complaint.startsWith("Use JsonReader") ? "malformed value" : complaint.toLowerCase(Locale.ROOT);
    }
}
