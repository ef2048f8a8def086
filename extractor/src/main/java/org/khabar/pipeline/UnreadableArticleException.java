package org.khabar.pipeline;

/** An article that cannot be processed. The message names the reason and the remedy. */
public final class UnreadableArticleException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public UnreadableArticleException(String message) {
        super(message);
    }
}
