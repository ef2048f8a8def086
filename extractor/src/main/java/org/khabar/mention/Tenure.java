package org.khabar.mention;

/** How a text says that a post is held. */
public enum Tenure {
    CURRENT,
    FORMER,
    FUTURE,
    ACTING
}
