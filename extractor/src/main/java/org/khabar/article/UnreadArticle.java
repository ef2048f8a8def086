package org.khabar.article;

import java.util.OptionalInt;

/**
 * An article, file or folder that could not be read.
 *
 * @param source the file or folder, as the user named it
 * @param line 1-based number of the line, if the fault is in a certain one
 * @param reason what is wrong, in plain words
 * @param remedy what the user can do about it
 */
public record UnreadArticle(String source, OptionalInt line, String reason, String remedy) implements Reading {

    /** Nothing of it could be read, or no place in it can be named. */
    public static UnreadArticle of(String source, String reason, String remedy) {
        return new UnreadArticle(source, reason, remedy);
    }

    UnreadArticle(String source, String reason, String remedy) {
        this(source, OptionalInt.empty(), reason, remedy);
    }

    UnreadArticle(String source, RefusedTextException refusal) {
        this(source, refusal.line(), refusal.reason(), refusal.remedy());
    }

    UnreadArticle inLine(int number) {
        return new UnreadArticle(source, OptionalInt.of(number), reason, remedy);
    }

    /** One line for the console, for example {@code news.jsonl:12: no text; give the record a "text"}. */
    public String message() {
        String place = line.isPresent() ? source + ":" + line.getAsInt() : source;
        return place + ": " + reason + "; " + remedy;
    }
}
