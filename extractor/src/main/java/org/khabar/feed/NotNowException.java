package org.khabar.feed;

/** What was asked for was not even looked for, since the server wants that or is out of order; it may be had later. */
final class NotNowException extends FetchException {

    private static final long serialVersionUID = 1L;

    NotNowException(String reason, String remedy) {
        super(reason, remedy);
    }
}
