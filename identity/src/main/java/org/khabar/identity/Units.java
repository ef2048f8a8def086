package org.khabar.identity;

import java.util.Optional;

/**
 * Tellings that say the same in different articles are decided on as one, a unit, which the smallest of their IRIs stands for: the
 * hundredth article that tells something adds nothing to decide.
 */
public final class Units {

    /** Opens the key of a telling that stands for its unit. */
    public static final String UNIT = "unit ";

    /** Opens the key of any other telling of a unit. */
    public static final String MEMBER = "member ";

    /** Opens the key of another IRI under which an article tells one of them. */
    public static final String AGAIN = "again ";

    private Units() {}

    /**
     * What the tellings of a unit have in common: it begins with their rank and a blank. Empty if nothing can be one with the telling.
     *
     * @param curation what a person decided; a telling of which it speaks is a unit of its own
     */
    public static Optional<String> signature(Happening telling, Curation curation) {
        boolean curated = curation.speaksOf(telling.id());
        boolean shared = HappeningKeys.isShared(telling);
        if (!shared && !curated && telling.again().isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(telling.rank() + " " + HappeningKeys.signature(telling)
                + (curated || !shared ? " " + telling.id() : ""));
    }
}
