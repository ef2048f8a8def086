package org.khabar.spark.identity;

import java.io.Serializable;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.khabar.identity.Profile;

/**
 * Who a name is.
 *
 * @param one IRI that stands for it
 * @param bearers of a name that several people bear, those who may be meant
 * @param stand IRI that stands for each bearer
 */
record Standing(String one, List<Profile> bearers, Map<String, String> stand) implements Serializable {

    Standing {
        bearers = List.copyOf(bearers);
        stand = Map.copyOf(new HashMap<>(stand));
    }

    /** Whether the name needs no other IRI in any article. */
    boolean isPlain(String id) {
        return one.equals(id) && bearers.isEmpty();
    }
}
