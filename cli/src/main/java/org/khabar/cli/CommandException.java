package org.khabar.cli;

/** The command cannot do what it was asked. The message is one line that names the setting and the remedy. */
final class CommandException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String problem;

    CommandException(String message) {
        super(message);
        this.problem = message;
    }

    CommandException(String message, Throwable cause) {
        super(message, cause);
        this.problem = message;
    }

    String problem() {
        return problem;
    }
}
