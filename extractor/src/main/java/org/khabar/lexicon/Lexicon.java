package org.khabar.lexicon;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The authority files and the role scheme, as one language reads them. Immutable once built.
 *
 * @param names names of people, bodies and places
 * @param roles posts and occupations
 * @param demonyms adjectives and nouns of origin (أمريكي, American) with their country
 * @param portfolios what ministries are in charge of (الخارجية, Foreign Affairs)
 * @param modifiers words that qualify a role (السابق, former), with the modifier's local name
 * @param nameWords single words that occur in the names of people and places
 * @param ministries bodies that have a name of their own, by country and portfolio IRI separated by a space
 */
public record Lexicon(
        PhraseIndex<NameForm> names,
        PhraseIndex<RoleForm> roles,
        PhraseIndex<Entry> demonyms,
        PhraseIndex<Entry> portfolios,
        PhraseIndex<String> modifiers,
        Set<String> nameWords,
        Map<String, Entry> ministries) {

    /** The body that has this portfolio in this country, if it has an entry of its own. */
    public Optional<Entry> ministry(String countryIri, String portfolioIri) {
        return Optional.ofNullable(ministries.get(countryIri + " " + portfolioIri));
    }

    static Lexicon empty() {
        return new Lexicon(
                new PhraseIndex<>(),
                new PhraseIndex<>(),
                new PhraseIndex<>(),
                new PhraseIndex<>(),
                new PhraseIndex<>(),
                new HashSet<>(),
                new HashMap<>());
    }

    /** A language's way to spell a label in texts: every folded form of it. */
    @FunctionalInterface
    public interface Inflection {
        List<String> forms(String label);
    }
}
