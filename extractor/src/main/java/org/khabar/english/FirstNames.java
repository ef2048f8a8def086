package org.khabar.english;

import com.google.common.base.Splitter;
import edu.stanford.nlp.io.IOUtils;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.khabar.lexicon.WordLists;
import org.khabar.text.Orthography;
import org.khabar.text.Traits.Gender;

/** Whether a first name, or a title before a name, is a man's or a woman's: CoreNLP's list of first names. */
final class FirstNames {

    private static final String LIST = "edu/stanford/nlp/models/gender/first_name_map_small";
    private static final Splitter COLUMNS = Splitter.on('\t');

    private final Map<String, Gender> genders = new HashMap<>();

    FirstNames() {
        for (String line : IOUtils.readLines(LIST)) {
            List<String> columns = COLUMNS.splitToList(line);
            if (columns.size() > 1) {
                genders.put(
                        Orthography.key(columns.get(0)),
                        columns.get(1).equals("FEMALE") ? Gender.FEMININE : Gender.MASCULINE);
            }
        }
        WordLists.of(FirstNames.class, "words.yaml")
                .classes("genders")
                .forEach((word, gender) -> genders.put(word, Gender.valueOf(gender)));
    }

    Gender of(String form) {
        return genders.getOrDefault(form, Gender.UNKNOWN);
    }
}
