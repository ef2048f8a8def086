package org.khabar.clause;

/**
 * How a clause hangs on the one that governs it.
 *
 * @param clause index of the governing clause in the list of its sentence
 * @param marker the folded word between them (ان, ب, to, that), {@code of} for a construct, {@code object} or
 *     {@code subject} for a bare noun
 */
public record Link(int clause, String marker) {

    /** Marker of a clause that is stated, not wished: أنّ with a noun or pronoun, that with a finite verb. */
    public static final String FACT = "that";
}
