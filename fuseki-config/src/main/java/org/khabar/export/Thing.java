package org.khabar.export;

import java.util.Optional;

/**
 * A node of a network.
 *
 * @param id its IRI
 * @param label one name of it
 * @param kind {@code person}, {@code organization}, {@code place}, {@code group}, {@code post} or {@code event}; empty where unknown
 * @param type its class, such as {@code Ministry} or {@code Resignation}
 * @param mentions how often texts name or tell it
 * @param factuality of an event: {@code Actual}, {@code Planned}, {@code Hypothetical} or {@code Negated}; else empty
 * @param when when an event was, or else when it was first told
 */
record Thing(
        String id, String label, String kind, String type, long mentions, String factuality, Optional<Span> when) {}
