package org.khabar.arabic;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.khabar.mention.Kind;

/**
 * What the model of names says of each token of a sentence.
 *
 * @param kinds what the name that covers the token names, null outside names
 * @param begins whether a name begins there
 */
record NameGuesses(List<@Nullable Kind> kinds, List<Boolean> begins) {

    NameGuesses {
        kinds = Collections.unmodifiableList(new ArrayList<>(kinds));
        begins = List.copyOf(begins);
    }

    @Nullable
    Kind kind(int i) {
        return kinds.get(i);
    }

    boolean isPerson(int i) {
        return kinds.get(i) == Kind.PERSON;
    }

    /** A name of this kind begins at the token. */
    boolean begins(int i, Kind kind) {
        return begins.get(i) && kinds.get(i) == kind;
    }

    /** Index after the name that begins at token {@code i}. */
    int end(int i) {
        int end = i + 1;
        while (end < kinds.size() && kinds.get(end) == kinds.get(i) && !begins.get(end)) {
            end++;
        }
        return end;
    }
}
