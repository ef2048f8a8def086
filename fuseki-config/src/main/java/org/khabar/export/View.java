package org.khabar.export;

/** What the nodes and edges of a network are. */
public enum View {
    /** People, bodies, places, groups and posts, tied by what they did to each other. */
    links,
    /** The same, and each event as a node of its own, tied to whoever and whatever takes part. */
    events
}
