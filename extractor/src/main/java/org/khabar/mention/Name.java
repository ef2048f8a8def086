package org.khabar.mention;

import org.jspecify.annotations.Nullable;
import org.khabar.lexicon.Entry;

/**
 * A name at its place in a sentence.
 *
 * @param first index of its first token
 * @param end index after its last token
 * @param kind what it names, {@link Kind#OTHER} if only the context can tell
 * @param entry its authority entry, if it has one
 */
public record Name(int first, int end, Kind kind, @Nullable Entry entry) {

    public int length() {
        return end - first;
    }
}
