package org.khabar.spark;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.khabar.pipeline.ExtractorOptions;

/**
 * How every task reads and where it writes.
 *
 * @param output folder of the results
 * @param base IRI that every identifier begins with
 * @param date publication date of articles that have none
 * @param quick judge without the encoder
 */
record Settings(
        String output,
        String base,
        boolean withText,
        @Nullable LocalDate date,
        boolean quick) implements Serializable {

    ExtractorOptions options() {
        return new ExtractorOptions(base, withText, Optional.empty(), quick);
    }
}
