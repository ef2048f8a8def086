package org.khabar.article;

import java.io.IOException;
import java.util.OptionalInt;

/** Input that is there but is not an article. Carries what an {@link UnreadArticle} tells the user. */
final class RefusedTextException extends IOException {

    private static final long serialVersionUID = 1L;

    private final int line;
    private final String reason;
    private final String remedy;

    RefusedTextException(String reason, String remedy) {
        this(0, reason, remedy);
    }

    /** Something wrong in a certain line, counted from 1. */
    RefusedTextException(int line, String reason, String remedy) {
        super(reason + "; " + remedy);
        this.line = line;
        this.reason = reason;
        this.remedy = remedy;
    }

    OptionalInt line() {
        return line > 0 ? OptionalInt.of(line) : OptionalInt.empty();
    }

    String reason() {
        return reason;
    }

    String remedy() {
        return remedy;
    }
}
