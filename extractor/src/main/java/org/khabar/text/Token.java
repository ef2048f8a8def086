package org.khabar.text;

import java.util.Set;

/**
 * One syntactic word: a whole word, or a clitic cut from one (و, ب, ه, 's).
 *
 * @param form normalised form, for comparison only
 * @param tag part of speech of the language's own tag set (Penn Arabic, Penn Treebank)
 * @param pos the tag's coarse class
 * @param verbs lemmas that the form can have as a verb, normalised
 * @param nouns lemmas that it can have as a noun, adjective or participle, normalised
 * @param traits what the morphology tells
 * @param word index of the written word that holds this token
 * @param span where it stands
 */
public record Token(
        String form, String tag, Pos pos, Set<String> verbs, Set<String> nouns, Traits traits, int word, Span span) {

    public boolean is(Pos wanted) {
        return pos == wanted;
    }

    public boolean isForm(String wanted) {
        return form.equals(wanted);
    }
}
