package org.khabar.event;

import org.khabar.clause.Clause;
import org.khabar.clause.SentenceReading;
import org.khabar.frame.Frame;

/** A predicate that a frame takes for an event, before its roles are filled. */
record Candidate(SentenceReading reading, Clause clause, Frame frame) {

    /** A saying, be it one that the words of what is said make a reproach or praise. */
    boolean isSaying() {
        return frame.type().equals("Statement") || frame.isBySaying();
    }
}
