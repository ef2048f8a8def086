package org.khabar.store;

/** What writing an article's graph did to the store. */
public enum Outcome {
    /** The store did not know the article. */
    ADDED,
    /** The store held another graph of the same name, and now holds this one. */
    REPLACED,
    /** The store already held exactly these triples; nothing was written. */
    UNCHANGED
}
