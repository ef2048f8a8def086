package org.khabar.arabic;

import com.google.common.collect.HashMultiset;
import com.google.common.collect.Multiset;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.khabar.lexicon.Entry;
import org.khabar.mention.Kind;
import org.khabar.mention.Name;
import org.khabar.text.Pos;
import org.khabar.text.Sentence;
import org.khabar.text.Token;

/**
 * What an article has named so far: a person seen once in full is known by the last word of the name, and the
 * countries spoken of tell which of two namesakes is meant (الحزب الديمقراطي).
 *
 * @param people last words of full names, folded
 * @param places single unknown names that stood as places, folded
 * @param countries IRIs of countries, as often as they are named
 */
record NameMemory(Set<String> people, Set<String> places, Multiset<String> countries) {

    static NameMemory empty() {
        return new NameMemory(new HashSet<>(), new HashSet<>(), HashMultiset.create());
    }

    static NameMemory of(
            List<Sentence> sentences, List<NameGuesses> guesses, Names names, PhraseReaderFactory readers) {
        NameMemory memory = empty();
        for (Sentence sentence : sentences) {
            @Nullable Name[] found = names.in(sentence, guesses.get(sentence.index()), memory);
            for (int i = 0; i < sentence.size(); i++) {
                Name name = found[i];
                if (name != null) {
                    memory.note(sentence, name);
                }
                Entry country = readers.demonym(sentence, i);
                if (country != null) {
                    memory.countries.add(country.iri());
                }
            }
        }
        return memory;
    }

    /** Looks up adjectives of origin. */
    @FunctionalInterface
    interface PhraseReaderFactory {
        @Nullable
        Entry demonym(Sentence sentence, int token);
    }

    private void note(Sentence sentence, Name name) {
        Entry entry = name.entry();
        if (entry != null && name.kind() == Kind.PLACE) {
            countries.add(
                    entry.localType().equals("Country") || entry.country() == null ? entry.iri() : entry.country());
        } else if (entry != null && entry.country() != null) {
            countries.add(entry.country());
        }
        Token last = sentence.token(name.end() - 1);
        if (name.kind() == Kind.PERSON && name.length() > 1 && last.form().length() > 2) {
            people.add(last.form());
        }
        boolean local = name.first() > 0
                && sentence.token(name.first() - 1).is(Pos.PREPOSITION)
                && (sentence.formAt(name.first() - 1, "في") || sentence.formAt(name.first() - 1, "ب"));
        if (entry == null && name.length() == 1 && local) {
            places.add(last.form());
        }
    }

    boolean isPerson(String form) {
        return people.contains(form);
    }

    boolean isPlace(String form) {
        return places.contains(form) && !people.contains(form);
    }
}
