package org.khabar.lexicon;

/**
 * A concept of the role scheme.
 *
 * @param iri the concept
 * @param arabic preferred Arabic label
 * @param english preferred English label
 * @param office a public office, not only an occupation or a part played in an event
 */
public record Role(String iri, String arabic, String english, boolean office) {}
