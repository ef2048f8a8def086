package org.khabar.lexicon;

/**
 * A name of an entry.
 *
 * @param entry the thing named
 * @param hidden a name or spelling that only matches (a family name alone, a variant spelling)
 */
public record NameForm(Entry entry, boolean hidden) {}
