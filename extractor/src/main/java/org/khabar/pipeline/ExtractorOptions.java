package org.khabar.pipeline;

import java.util.Optional;

/**
 * How articles are read and written.
 *
 * @param baseIri IRI that every identifier begins with
 * @param withText keep the raw text in the graph
 * @param language {@code ar} or {@code en} to read every article in it; empty to tell it by script
 * @param quick judge without the encoder: several times as fast, and less of it is right
 */
public record ExtractorOptions(String baseIri, boolean withText, Optional<String> language, boolean quick) {

    /** Thorough reading. */
    public ExtractorOptions(String baseIri, boolean withText, Optional<String> language) {
        this(baseIri, withText, language, false);
    }
}
