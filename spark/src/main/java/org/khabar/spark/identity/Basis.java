package org.khabar.spark.identity;

import java.io.Serializable;
import org.khabar.identity.Aliases;
import org.khabar.identity.Authority;
import org.khabar.identity.Curation;
import org.khabar.identity.Ids;
import org.khabar.identity.LinkTriples;

/**
 * By what articles are brought together; it goes to every task and is small.
 *
 * @param base IRI that every identifier begins with
 * @param curation what a person decided
 */
record Basis(String base, Curation curation) implements Serializable {

    Names names() {
        return Names.of(base);
    }

    Ids ids() {
        return names().ids();
    }

    Aliases aliases() {
        return names().aliases();
    }

    Authority authority() {
        return names().authority();
    }

    LinkTriples links() {
        return new LinkTriples(ids(), aliases());
    }
}
