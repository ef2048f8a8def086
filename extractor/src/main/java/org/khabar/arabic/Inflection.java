package org.khabar.arabic;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.khabar.lexicon.LexiconReader;
import org.khabar.text.Orthography;

/** The forms in which Arabic texts spell the labels of the lexicon, folded. */
public final class Inflection {

    private Inflection() {}

    /** How the reader of Arabic spells the lexicon. */
    public static LexiconReader.Inflections inflections() {
        return new LexiconReader.Inflections(
                Inflection::name, Inflection::role, Inflection::rolePlural, Inflection::demonym, Inflection::people);
    }

    static List<String> name(String label) {
        return List.of(Orthography.key(label));
    }

    /** وزير: also الوزير, وزيرا; وزير الخارجية: also وزيرا الخارجية (the ل of وزيرا للخارجية is passed over). */
    static List<String> role(String label) {
        String key = Orthography.key(label);
        int space = key.indexOf(' ');
        String head = space < 0 ? key : key.substring(0, space);
        String rest = space < 0 ? "" : key.substring(space);
        Set<String> forms = new LinkedHashSet<>();
        forms.add(key);
        if (!head.startsWith("ال")) {
            forms.add("ال" + head + rest);
        }
        if (!head.endsWith("ه") && !head.endsWith("ا")) {
            forms.add(head + "ا" + rest);
        }
        return List.copyOf(forms);
    }

    /** مسؤولون: also مسؤولين, مسؤولو, مسؤولي, with and without ال. */
    static List<String> rolePlural(String label) {
        String key = Orthography.key(label);
        int space = key.indexOf(' ');
        String head = space < 0 ? key : key.substring(0, space);
        String rest = space < 0 ? "" : key.substring(space);
        Set<String> forms = new LinkedHashSet<>();
        List<String> heads = head.endsWith("ون")
                ? List.of(head, stem(head) + "ين", stem(head) + "و", stem(head) + "ي")
                : List.of(head);
        for (String h : heads) {
            forms.add(h + rest);
            if (!h.startsWith("ال")) {
                forms.add("ال" + h + rest);
            }
        }
        return List.copyOf(forms);
    }

    private static String stem(String head) {
        return head.substring(0, head.length() - 2);
    }

    /** أمريكي: also أمريكية, أمريكيين, أمريكيون, أمريكيان, with and without ال. */
    static List<String> demonym(String label) {
        String key = Orthography.key(label);
        Set<String> forms = new LinkedHashSet<>();
        for (String ending : List.of("", "ه", "ين", "ون", "ان", "تين", "ات", "ا")) {
            forms.add(key + ending);
            forms.add("ال" + key + ending);
        }
        return List.copyOf(forms);
    }

    /** روس: also الروس. */
    static List<String> people(String label) {
        String key = Orthography.key(label);
        return key.startsWith("ال") ? List.of(key) : List.of(key, "ال" + key);
    }
}
