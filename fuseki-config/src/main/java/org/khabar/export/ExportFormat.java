package org.khabar.export;

import java.util.Locale;
import java.util.Optional;

/** What a store can be written as. */
public enum ExportFormat {
    graphml(".graphml", "application/graphml+xml"),
    gexf(".gexf", "application/gexf+xml"),
    csv("", "application/zip"),
    plover("", "application/zip"),
    jsonld(".jsonld", "application/ld+json"),
    trig(".trig", "application/trig"),
    nquads(".nq", "application/n-quads");

    private final String ending;
    private final String mediaType;

    ExportFormat(String ending, String mediaType) {
        this.ending = ending;
        this.mediaType = mediaType;
    }

    /** Whether it is several files, to be written into a folder or one ZIP file. */
    public boolean isFolder() {
        return ending.isEmpty();
    }

    /** Media type of the file, or of the ZIP file. */
    public String mediaType() {
        return mediaType;
    }

    /** Ending of the file's name, or of the ZIP file's. */
    public String ending() {
        return isFolder() ? ".zip" : ending;
    }

    /** The format that the ending of a file's name asks for. */
    public static Optional<ExportFormat> of(String fileName) {
        String name = fileName.toLowerCase(Locale.ROOT);
        for (ExportFormat format : values()) {
            if (!format.isFolder() && name.endsWith(format.ending)) {
                return Optional.of(format);
            }
        }
        return Optional.empty();
    }
}
