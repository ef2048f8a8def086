package org.khabar.mention;

/** What a noun phrase speaks of. */
public enum Kind {
    PERSON,
    GROUP,
    ORGANIZATION,
    PLACE,
    /** Anything else: a thing, a happening, an abstraction. */
    OTHER
}
