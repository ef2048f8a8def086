package org.khabar.arabic;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.Map;
import java.util.Set;
import org.khabar.text.Pos;

/** The reduced tag set of the Penn Arabic Treebank, as coarse classes. */
final class TagSet {

    private static final Map<String, Pos> COARSE = ImmutableMap.<String, Pos>builder()
            .put("VBD", Pos.VERB)
            .put("VBP", Pos.VERB)
            .put("VBN", Pos.VERB)
            .put("VB", Pos.VERB)
            .put("NN", Pos.NOUN)
            .put("NNS", Pos.NOUN)
            .put("DTNN", Pos.NOUN)
            .put("DTNNS", Pos.NOUN)
            .put("VBG", Pos.NOUN)
            .put("DTVBG", Pos.NOUN)
            .put("NOUN", Pos.NOUN)
            .put("NOUN_QUANT", Pos.NOUN)
            .put("DTNOUN_QUANT", Pos.NOUN)
            .put("NNP", Pos.NAME)
            .put("NNPS", Pos.NAME)
            .put("DTNNP", Pos.NAME)
            .put("DTNNPS", Pos.NAME)
            .put("JJ", Pos.ADJECTIVE)
            .put("DTJJ", Pos.ADJECTIVE)
            .put("JJR", Pos.ADJECTIVE)
            .put("DTJJR", Pos.ADJECTIVE)
            .put("ADJ_NUM", Pos.ADJECTIVE)
            .put("DTADJ_NUM", Pos.ADJECTIVE)
            .put("VN", Pos.PARTICIPLE)
            .put("DTVN", Pos.PARTICIPLE)
            .put("PRP", Pos.PRONOUN)
            .put("PRP$", Pos.CLITIC)
            .put("DT", Pos.DETERMINER)
            .put("WP", Pos.RELATIVE)
            .put("WRB", Pos.SUBORDINATOR)
            .put("IN", Pos.PREPOSITION)
            .put("CC", Pos.CONJUNCTION)
            .put("CD", Pos.NUMBER)
            .put("DTCD", Pos.NUMBER)
            .put("RB", Pos.ADVERB)
            .put("RP", Pos.PARTICLE)
            .put("UH", Pos.PARTICLE)
            .put("PUNC", Pos.PUNCTUATION)
            .buildOrThrow();

    private static final Set<String> SUBORDINATORS = ImmutableSet.of("ان", "لان", "اذا", "لو", "كي", "لكي", "حتى");
    private static final Set<String> CONJUNCTIONS = ImmutableSet.of("لكن", "ولكن");
    private static final Set<String> RELATIVES = ImmutableSet.of(
            "الذي", "التي", "الذين", "اللذان", "اللذين", "اللتان", "اللتين", "اللواتي", "اللاتي", "اللايي", "اللاءي");

    /** Particles that the tagger takes for nouns or verbs, and prepositions in the accusative (خلال, بعد, قبل). */
    private static final Set<String> PREPOSITIONS = ImmutableSet.of(
            "في", "من", "الي", "علي", "عن", "مع", "ب", "ل", "ك", "بعد", "قبل", "خلال", "منذ", "ضد", "حول", "بين",
            "امام", "لدي", "عند", "وسط", "تحت", "فوق", "وراء", "خلف", "دون", "بدون", "سوي", "عبر", "نحو", "حيال",
            "تجاه", "ازاء", "اثر", "عقب", "اثناء", "حسب", "بحسب", "وفق", "رغم", "جراء", "بسبب", "لصالح", "مقابل",
            "باسم", "ضمن", "داخل", "خارج", "قرب", "مثل");

    private static final Set<String> PUNCTUATION =
            ImmutableSet.of(",", ";", ":", ".", "\"", "(", ")", "-", "!", "?", "/", "[", "]", "'");

    private TagSet() {}

    /**
     * Coarse class of a token.
     *
     * @param tag the tagger's tag
     * @param key folded form
     * @param attached the token is the end of a word that has begun before it
     */
    static Pos coarse(String tag, String key, boolean attached) {
        if (PUNCTUATION.contains(key) || key.chars().noneMatch(Character::isLetterOrDigit)) {
            return Pos.PUNCTUATION;
        }
        if (SUBORDINATORS.contains(key)) {
            return Pos.SUBORDINATOR;
        }
        if (CONJUNCTIONS.contains(key)) {
            return Pos.CONJUNCTION;
        }
        if (RELATIVES.contains(key)) {
            return Pos.RELATIVE;
        }
        if (PREPOSITIONS.contains(key)
                && !attachedPronoun(tag, attached)
                && !tag.startsWith("NNP")
                && !tag.startsWith("VB")) {
            return Pos.PREPOSITION;
        }
        if (Character.isDigit(key.charAt(0))) {
            return Pos.NUMBER;
        }
        if (key.startsWith("عبدال") && key.length() > 6) {
            return Pos.NAME; // عبدالملك, written as one word
        }
        Pos pos = COARSE.getOrDefault(tag, Pos.NOUN);
        return pos == Pos.PRONOUN && attached ? Pos.CLITIC : pos;
    }

    private static boolean attachedPronoun(String tag, boolean attached) {
        return attached && (tag.equals("PRP") || tag.equals("PRP$"));
    }
}
