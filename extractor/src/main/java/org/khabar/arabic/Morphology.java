package org.khabar.arabic;

import com.google.common.cache.CacheBuilder;
import com.google.common.cache.CacheLoader;
import com.google.common.cache.LoadingCache;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import morfologik.stemming.Dictionary;
import morfologik.stemming.DictionaryLookup;
import morfologik.stemming.WordData;
import org.khabar.text.Orthography;
import org.khabar.text.Traits.Gender;
import org.khabar.text.Traits.Plurality;

/**
 * The morphological dictionary of LanguageTool's Arabic module (from Arramooz, GPL): lemmas of a form as verb and as
 * noun. Tags read as {@code V41;M1H-pa-;---}: class, then gender, number, person, tense and voice, then affixes; they
 * are described in the dictionary's own {@code arabic_tags_description.txt}.
 */
final class Morphology {

    private static final String FOLDER = "/org/languagetool/resource/ar/";

    private static final Analysis NONE =
            new Analysis(Set.of(), Set.of(), Set.of(), Gender.UNKNOWN, Plurality.UNKNOWN, false);

    private final Dictionary dictionary;
    private final LoadingCache<String, Analysis> cache;

    /**
     * Lemmas are folded by {@link Orthography#key}; gender and number are those of the noun reading.
     *
     * @param verbs readings as a verb of the third person, which news tells of
     * @param spoken readings as a verb of the first person (نرفض), which quotations hold
     */
    record Analysis(
            Set<String> verbs,
            Set<String> spoken,
            Set<String> nouns,
            Gender gender,
            Plurality number,
            boolean passiveOnly) {
        boolean isEmpty() {
            return verbs.isEmpty() && spoken.isEmpty() && nouns.isEmpty();
        }

        /** This reading, with what only the other knows. */
        Analysis or(Analysis other) {
            return new Analysis(
                    verbs.isEmpty() ? other.verbs : verbs,
                    spoken.isEmpty() ? other.spoken : spoken,
                    nouns.isEmpty() ? other.nouns : nouns,
                    nouns.isEmpty() ? other.gender : gender,
                    nouns.isEmpty() ? other.number : number,
                    verbs.isEmpty() ? other.passiveOnly : passiveOnly);
        }
    }

    Morphology() {
        try (InputStream fsa = Morphology.class.getResourceAsStream(FOLDER + "arabic.dict");
                InputStream info = Morphology.class.getResourceAsStream(FOLDER + "arabic.info")) {
            dictionary = Dictionary.read(fsa, info);
        } catch (IOException e) {
            throw new UncheckedIOException("The Arabic morphological dictionary cannot be read", e);
        }
        cache = CacheBuilder.newBuilder().maximumSize(50_000).build(CacheLoader.from(this::lookUp));
    }

    Analysis analyse(String form) {
        return cache.getUnchecked(form);
    }

    private Analysis lookUp(String form) {
        DictionaryLookup lookup = new DictionaryLookup(dictionary);
        List<String> variants = spellings(form);
        if (form.startsWith("ال") && form.length() > 4) {
            variants.addAll(spellings(form.substring(2)));
        }
        Analysis analysis = NONE;
        for (String variant : variants) {
            List<WordData> found = new ArrayList<>();
            for (WordData data : lookup.lookup(variant)) {
                found.add(data.clone());
            }
            analysis = analysis.or(summarise(found));
            if (!analysis.verbs().isEmpty() && !analysis.nouns().isEmpty()) {
                break;
            }
        }
        return analysis;
    }

    /** Newspapers drop hamzas and write final ya for alif maqsura: اعلن, الى. */
    private static List<String> spellings(String form) {
        List<String> out = new ArrayList<>(List.of(form));
        if (form.startsWith("ا") && form.length() > 2) {
            out.add("أ" + form.substring(1));
            out.add("إ" + form.substring(1));
            out.add("آ" + form.substring(1));
        }
        if (form.endsWith("ي")) {
            out.add(form.substring(0, form.length() - 1) + "ى");
        }
        if (form.endsWith("ى")) {
            out.add(form.substring(0, form.length() - 1) + "ي");
        }
        if (form.endsWith("ه") && form.length() > 3) {
            out.add(form.substring(0, form.length() - 1) + "ة");
        }
        return out;
    }

    private static Analysis summarise(List<WordData> found) {
        Set<String> verbs = new LinkedHashSet<>();
        Set<String> spoken = new LinkedHashSet<>();
        Set<String> nouns = new LinkedHashSet<>();
        Gender gender = Gender.UNKNOWN;
        Plurality number = Plurality.UNKNOWN;
        boolean active = false;
        boolean passive = false;
        for (WordData data : found) {
            String tag = data.getTag() == null ? "" : data.getTag().toString();
            String lemma = Orthography.key(data.getStem().toString());
            int at = tag.indexOf(';');
            if (tag.startsWith("V") && at > 0 && tag.length() > at + 6) {
                char person = tag.charAt(at + 3);
                char tense = tag.charAt(at + 5);
                if (tense != 'i' && person == 'I') {
                    spoken.add(lemma);
                }
                if (tense == 'i' || person != 'H') {
                    continue; // the second person and commands only add homographs
                }
                verbs.add(lemma);
                active |= tag.charAt(at + 6) == 'a';
                passive |= tag.charAt(at + 6) == 'p';
            } else if (tag.startsWith("N") && at > 0 && tag.length() > at + 2) {
                nouns.add(lemma);
                if (gender == Gender.UNKNOWN) {
                    gender = tag.charAt(at + 1) == 'F' ? Gender.FEMININE : Gender.MASCULINE;
                    number = tag.charAt(at + 2) == '1' ? Plurality.SINGULAR : Plurality.PLURAL;
                }
            }
        }
        return new Analysis(
                Set.copyOf(verbs), Set.copyOf(spoken), Set.copyOf(nouns), gender, number, passive && !active);
    }
}
