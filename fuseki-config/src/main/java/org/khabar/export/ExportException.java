package org.khabar.export;

/** The output cannot be written; the cause says why. */
public final class ExportException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    ExportException(Throwable cause) {
        super(cause.getMessage(), cause);
    }
}
