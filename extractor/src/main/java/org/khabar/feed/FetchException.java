package org.khabar.feed;

import java.io.IOException;

/** What was asked for did not come. */
sealed class FetchException extends IOException permits NotNowException {

    private static final long serialVersionUID = 1L;

    private final String reason;
    private final String remedy;

    /**
     * @param reason what is wrong, in plain words
     * @param remedy what the user can do about it
     */
    FetchException(String reason, String remedy) {
        super(reason + "; " + remedy);
        this.reason = reason;
        this.remedy = remedy;
    }

    String reason() {
        return reason;
    }

    String remedy() {
        return remedy;
    }
}
