package org.khabar.export;

import java.util.Locale;
import java.util.Optional;

/** What graphs can be written as. */
public enum RdfFormat {
    nquads(".nq"),
    trig(".trig"),
    turtle(".ttl"),
    jsonld(".jsonld");

    private final String ending;

    RdfFormat(String ending) {
        this.ending = ending;
    }

    /** The format that the ending of a file's name asks for. */
    public static Optional<RdfFormat> of(String fileName) {
        String name = fileName.toLowerCase(Locale.ROOT);
        for (RdfFormat format : values()) {
            if (name.endsWith(format.ending)) {
                return Optional.of(format);
            }
        }
        return Optional.empty();
    }
}
