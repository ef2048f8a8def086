package org.khabar.lexicon;

import org.jspecify.annotations.Nullable;

/**
 * One thing of the authority files that texts name.
 *
 * @param iri its identifier under the default base
 * @param kind what it is
 * @param type IRI of its class
 * @param arabic preferred Arabic name
 * @param english preferred English name
 * @param country IRI of the country it belongs to, or of the place that contains it
 * @param needsContext its name is an ordinary word: it counts only after a genus word (صحيفة الحياة) or in quotes
 */
public record Entry(
        String iri,
        Kind kind,
        String type,
        String arabic,
        String english,
        @Nullable String country,
        boolean needsContext) {

    /** What an entry names. */
    public enum Kind {
        PERSON,
        ORGANIZATION,
        PLACE,
        PORTFOLIO
    }

    public String localType() {
        return type.substring(Math.max(type.lastIndexOf('#'), type.lastIndexOf('/')) + 1);
    }
}
