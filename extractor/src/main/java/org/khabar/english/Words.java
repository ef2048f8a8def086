package org.khabar.english;

import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.khabar.lexicon.WordLists;

/** The closed and small word classes of {@code words.yaml}. */
record Words(
        Map<String, String> bodies,
        Map<String, String> people,
        Map<String, String> pairs,
        Set<String> particles,
        Set<String> wishes,
        Set<String> titles,
        Set<String> quantifiers,
        Set<String> rolePrepositions,
        Set<String> naming,
        Set<String> ofVerbs,
        Set<String> promising,
        Set<String> calling,
        Set<String> contests,
        Set<String> contenders) {

    static Words read() {
        WordLists lists = WordLists.of(Words.class, "words.yaml");
        return new Words(
                lists.classes("bodies"),
                lists.classes("people"),
                lists.classes("pairs"),
                lists.set("particles"),
                lists.set("wishes"),
                lists.set("titles"),
                lists.set("quantifiers"),
                lists.set("role_prepositions"),
                lists.set("naming"),
                lists.set("of_verbs"),
                lists.set("promising"),
                lists.set("calling"),
                lists.set("contests"),
                lists.set("contenders"));
    }

    /**
     * Whether a noun stands for one person or for many, by its form or that of its singular; null for what is nobody.
     *
     * @param alone the word has nothing before it: an adjective then describes (calm and moderate), behind an article it may
     *     stand for people (the wounded)
     */
    @Nullable
    String people(String form, String lemma, String tag, boolean alone) {
        String told = people.get(form);
        if (told != null) {
            return tag.startsWith("NN") || told.equals("many") && !alone ? told : null;
        }
        String singular = tag.equals("NNPS") && form.endsWith("s") ? form.substring(0, form.length() - 1) : lemma;
        return tag.matches("NNP?S") && "one".equals(people.get(singular)) ? "many" : null;
    }

    /** The class of body that a noun tells, with the one before it if both belong together (think tank); null for no body. */
    @Nullable
    String body(String before, String lemma) {
        String both = bodies.get(before + " " + lemma);
        return both != null ? both : bodies.get(lemma);
    }
}
