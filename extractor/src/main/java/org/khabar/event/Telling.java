package org.khabar.event;

import java.util.List;
import org.khabar.text.Span;

/**
 * One place where an article tells an event.
 *
 * @param sentence index of the sentence
 * @param token index of the trigger's token
 * @param span the trigger's words
 * @param frame id of the frame that found it
 * @param known whether it is a noun that can take up what has been told (the attack, its withdrawal)
 * @param told whether it stands in what says that it has happened (accepted her resignation)
 * @param concerned indices of the tokens, in the same sentence, whose events stand in what this one says, asks or plans
 */
public record Telling(
        int sentence, int token, Span span, String frame, boolean known, boolean told, List<Integer> concerned) {

    public Telling {
        concerned = List.copyOf(concerned);
    }
}
