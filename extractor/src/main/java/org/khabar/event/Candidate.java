package org.khabar.event;

import org.khabar.clause.Clause;
import org.khabar.clause.SentenceReading;
import org.khabar.frame.Frame;

/**
 * A predicate that a frame takes for an event, before its roles are filled.
 *
 * @param chance how likely it tells an event of the frame's class, 0 to 1
 */
record Candidate(SentenceReading reading, Clause clause, Frame frame, double chance) {

    /** What a frame fits, before it is judged. */
    Candidate(SentenceReading reading, Clause clause, Frame frame) {
        this(reading, clause, frame, 1);
    }

    /** The same, judged. */
    Candidate with(double likely) {
        return new Candidate(reading, clause, frame, likely);
    }

    /** A saying, be it one that the words of what is said make a reproach or praise. */
    boolean isSaying() {
        return frame.type().equals("Statement") || frame.isBySaying();
    }
}
