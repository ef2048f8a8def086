package org.khabar.arabic;

import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import org.khabar.lexicon.WordLists;
import org.khabar.text.Orthography;

/**
 * Verbs so common that a form which can be theirs is theirs: يجب is "must", not "answers"; يقل is "less", not
 * "dismisses".
 */
record CommonVerbs(Set<String> lemmas, Map<String, String> forms) {

    static CommonVerbs read() {
        WordLists lists = WordLists.of(CommonVerbs.class, "words.yaml");
        return new CommonVerbs(lists.set("common_verbs"), lists.classes("verb_forms"));
    }

    Set<String> preferred(String form, Set<String> readings) {
        String only = forms.get(form);
        if (only != null) {
            return Set.of(Orthography.key(only));
        }
        Set<String> found = new LinkedHashSet<>(readings);
        found.retainAll(lemmas);
        return found.isEmpty() ? readings : found;
    }
}
