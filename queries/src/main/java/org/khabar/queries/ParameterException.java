package org.khabar.queries;

/** A parameter that a query does not have, that it lacks, or whose value is wrong; the message says what it takes. */
public final class ParameterException extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;

    private final String message;

    ParameterException(String message) {
        super(message);
        this.message = message;
    }

    @Override
    public String getMessage() {
        return message;
    }
}
