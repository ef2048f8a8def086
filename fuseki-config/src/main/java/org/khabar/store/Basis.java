package org.khabar.store;

import java.nio.file.Path;
import org.khabar.identity.Curation;

/**
 * By what a store brings its articles together, from one start to the next.
 *
 * @param reference names known beforehand
 * @param curator text of the curator's file
 * @param curation what it decides
 * @param readyMade whether a new one begins with {@link ReadyMadeStore}
 */
record Basis(ReferenceData reference, String curator, Curation curation, boolean readyMade) {

    /** Reads the curator's file in the store's folder. */
    static Basis read(Path dir, ReferenceData reference, boolean readyMade) {
        String curator = CuratorFile.text(dir);
        return new Basis(reference, curator, CuratorFile.read(dir, curator), readyMade);
    }
}
