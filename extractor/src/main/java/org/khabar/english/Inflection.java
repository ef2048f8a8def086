package org.khabar.english;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.khabar.lexicon.LexiconReader;
import org.khabar.text.Orthography;

/** The forms in which English texts spell the labels of the lexicon, folded and cut as the tokenizer cuts them. */
final class Inflection {

    private Inflection() {}

    static LexiconReader.Inflections inflections() {
        return new LexiconReader.Inflections(
                Inflection::name, Inflection::name, Inflection::name, Inflection::demonym, Inflection::demonym);
    }

    /** The Associated Press: also without the article; People's Party: people 's party. */
    static List<String> name(String label) {
        String key = cut(label);
        Set<String> forms = new LinkedHashSet<>();
        forms.add(key);
        if (key.startsWith("the ")) {
            forms.add(key.substring(4));
        }
        if (key.startsWith("us ")) {
            forms.add("u.s. " + key.substring(3));
            forms.add("united states " + key.substring(3));
        }
        if (key.contains("-")) {
            forms.add(key.replace("-", " "));
        }
        return List.copyOf(forms);
    }

    /** American: also Americans; French and Chinese stand for the people too. */
    static List<String> demonym(String label) {
        String key = cut(label);
        return key.endsWith("s") || key.endsWith("sh") || key.endsWith("ese") || key.endsWith("ch")
                ? List.of(key)
                : List.of(key, key + "s");
    }

    private static String cut(String label) {
        return Orthography.key(label)
                .replaceAll("'s\\b", " 's")
                .replaceAll("s' ", "s ' ")
                .replaceAll("\\s*([,()])\\s*", " $1 ")
                .replaceAll(" +", " ")
                .strip();
    }
}
