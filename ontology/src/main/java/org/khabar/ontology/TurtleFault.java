package org.khabar.ontology;

/**
 * Something wrong in one of the Turtle files.
 *
 * @param file path below {@code ontology/}, such as {@code authority/places.ttl}
 * @param line line in the file, counted from 1; 0 if the fault is not in one line
 * @param message what is wrong and what was meant
 */
public record TurtleFault(String file, long line, String message) {

    /** The fault in one line: {@code ontology/roles.ttl:12: what is wrong}. */
    @Override
    public String toString() {
        return "ontology/" + file + (line > 0 ? ":" + line : "") + ": " + message;
    }
}
