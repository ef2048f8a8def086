package org.khabar.lexicon;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.khabar.text.Orthography;

/** Both languages have the same lexicon under their own names. */
class LexiconReaderTest {

    private static final Lexicon.Inflection NONE = label -> List.of(Orthography.key(label));
    private static final LexiconReader.Inflections PLAIN = new LexiconReader.Inflections(NONE, NONE, NONE, NONE, NONE);

    private static final Lexicon ARABIC = LexiconReader.read("ar", PLAIN);
    private static final Lexicon ENGLISH = LexiconReader.read("en", PLAIN);

    @Test
    void oneEntryUnderTheNamesOfBothLanguages() {
        Entry arabic = first(ARABIC.names(), "الأردن").entry();
        Entry english = first(ENGLISH.names(), "Jordan").entry();
        assertEquals(arabic, english);
        assertEquals(Entry.Kind.PLACE, arabic.kind());
        assertEquals("Country", arabic.localType());
        assertEquals(arabic, first(ARABIC.demonyms(), "أردني"));
        assertEquals(arabic, first(ENGLISH.demonyms(), "Jordanian"));
    }

    @Test
    void aMinistryIsFoundByCountryAndPortfolio() {
        Entry health = first(ENGLISH.portfolios(), "health");
        Entry jordan = first(ENGLISH.names(), "Jordan").entry();
        Entry foreign = first(ARABIC.portfolios(), "الخارجية");
        Entry ministry = ARABIC.ministry(jordan.iri(), foreign.iri()).orElseThrow();
        assertEquals("Ministry", ministry.localType());
        assertEquals(jordan.iri(), ministry.country());
        assertEquals(Entry.Kind.PORTFOLIO, health.kind());
    }

    @Test
    void rolesKnowNumberGenderAndWhetherTheyAreOffices() {
        RoleForm woman = first(ARABIC.roles(), "وزيرة");
        assertTrue(woman.feminine()
                && !woman.plural()
                && woman.role().office()
                && woman.role().servesIn().contains("Ministry"));
        RoleForm many = first(ENGLISH.roles(), "journalists");
        assertTrue(many.plural() && !many.role().office());
        assertEquals("صحفي", Orthography.key(many.role().arabic()));
        assertEquals("former", first(ENGLISH.modifiers(), "former"));
    }

    @Test
    void wordsOfNamesAreThoseOfPeopleAndPlaces() {
        assertTrue(ARABIC.nameWords().contains(Orthography.key("الأردن")));
        assertFalse(ARABIC.nameWords().contains(Orthography.key("وزارة")));
    }

    private static <T> T first(PhraseIndex<T> index, String phrase) {
        String[] words = Orthography.key(phrase).split(" ", -1);
        return Objects.requireNonNull(index.longest(i -> i < words.length ? words[i] : "", 0), phrase)
                .first();
    }
}
