package org.khabar.identity;

/** What speaks against two units being one thing. */
enum Objection {
    NONE,
    /** What they tell is not enough to make them one: clusters in which half the pairs are so stay two. */
    DOUBT,
    /** They exclude each other: no cluster holds both. */
    VETO;

    static Objection vetoIf(boolean apart) {
        return apart ? VETO : NONE;
    }
}
