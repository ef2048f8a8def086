package org.khabar.arabic;

import java.util.LinkedHashSet;
import java.util.Set;
import org.khabar.lexicon.WordLists;

/**
 * Verbs so common that a form which can be theirs is theirs: يجب is "must", not "answers"; يقل is "less", not
 * "dismisses".
 */
record CommonVerbs(Set<String> lemmas) {

    static CommonVerbs read() {
        return new CommonVerbs(WordLists.of(CommonVerbs.class, "words.yaml").set("common_verbs"));
    }

    Set<String> preferred(Set<String> readings) {
        Set<String> found = new LinkedHashSet<>(readings);
        found.retainAll(lemmas);
        return found.isEmpty() ? readings : found;
    }
}
