package org.khabar.arabic;

import java.util.Map;
import java.util.Set;
import org.khabar.lexicon.WordLists;

/** The closed word classes of {@code words.yaml}. */
record Words(
        Map<String, String> bodies,
        Map<String, String> genus,
        Set<String> quantifiers,
        Set<String> oneOf,
        Set<String> seniors,
        Set<String> ranks,
        Set<String> branches,
        Set<String> described,
        Set<String> homelands,
        Map<String, String> pairs,
        Set<String> people,
        Set<String> plurals,
        Set<String> things,
        Set<String> relations,
        Set<String> binding,
        Set<String> belonging,
        Set<String> deeds,
        Set<String> lacking) {

    static Words read() {
        WordLists lists = WordLists.of(Words.class, "words.yaml");
        return new Words(
                lists.classes("bodies"),
                lists.classes("genus"),
                lists.set("quantifiers"),
                lists.set("one_of"),
                lists.set("seniors"),
                lists.set("ranks"),
                lists.set("branches"),
                lists.set("described"),
                lists.set("homelands"),
                lists.classes("pairs"),
                lists.set("people"),
                lists.set("plurals"),
                lists.set("things"),
                lists.set("relations"),
                lists.set("binding"),
                lists.set("belonging"),
                lists.set("deeds"),
                lists.set("lacking"));
    }

    /** A folded word without its article. */
    static String bare(String key) {
        return key.startsWith("ال") && key.length() > 4 ? key.substring(2) : key;
    }
}
