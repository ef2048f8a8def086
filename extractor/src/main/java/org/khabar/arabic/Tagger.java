package org.khabar.arabic;

import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.tagger.maxent.MaxentTagger;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.khabar.text.Folded;
import org.khabar.text.Orthography;
import org.khabar.text.Pos;
import org.khabar.text.Sentence;
import org.khabar.text.Span;
import org.khabar.text.Token;
import org.khabar.text.Traits;
import org.khabar.text.Traits.Gender;
import org.khabar.text.Traits.Plurality;
import org.khabar.text.Traits.Tense;

/** CoreNLP's Arabic segmenter and tagger, joined with the morphological dictionary. Thread-safe once made. */
final class Tagger {

    /** Before أن with a verb. */
    private static final Set<String> BEFORE_VERB =
            Set.of("بعد", "قبل", "منذ", "سبق", "دون", "بدون", "يمكن", "يجب", "شرط");

    /** Tokens between سبق and أن, for him who did it: سبق للوزير السابق فلان أن. */
    private static final int WHOSE = 10;

    /** إلغاء, ألعاب, ألمانيا begin with no article. */
    private static final String HAMZAS = "آأإ";

    /** Tokens from عبر to عن, for him who expresses something. */
    private static final int EXPRESSING = 9;

    private final Segmenter segmenter;
    private final MaxentTagger tagger;
    private final Morphology morphology;
    private final WordJoiner joiner;
    private final Lately<List<String>> lately = new Lately<>();
    private final CommonVerbs common = CommonVerbs.read();

    /**
     * @param models loaded before
     * @param known words that are names
     * @param vocabulary folded words that the frames name, some of which the dictionary lacks (حصول, إيقاف)
     */
    Tagger(TaggingModels models, KnownWords known, Set<String> vocabulary) {
        segmenter = models.segmenter();
        tagger = models.tagger();
        morphology = models.morphology();
        joiner = new WordJoiner(known, morphology, vocabulary);
    }

    /**
     * Cuts one sentence into tagged tokens.
     *
     * @param more names that the article itself has made known
     */
    Sentence read(String raw, Span span, int index, KnownWords more) {
        Folded folded = Cleaner.clean(raw, span);
        List<CoreLabel> labels = joiner.mend(segmenter.segments(folded.text()), folded.text(), more);
        labels.forEach(label -> restore(label, folded.text()));
        tag(labels);
        List<Token> tokens = new ArrayList<>(labels.size());
        List<Integer> words = new ArrayList<>();
        int previousEnd = -1;
        Pos previous = Pos.PUNCTUATION;
        for (int i = 0; i < labels.size(); i++) {
            CoreLabel label = labels.get(i);
            boolean bound = i + 1 < labels.size() && isBound(label, labels.get(i + 1));
            if (bound) {
                label.setWord(label.word().substring(0, label.word().length() - 1) + "ة");
            }
            boolean attached = label.beginPosition() == previousEnd && previous != Pos.PUNCTUATION;
            String key = Orthography.key(label.word());
            Pos pos = TagSet.coarse(label.tag(), key, attached && previous != Pos.CONJUNCTION);
            if (folded.text().startsWith("بأن", label.beginPosition()) && key.equals("بان")
                    || folded.text().startsWith("فإن", label.beginPosition()) && key.equals("فان")) {
                pos = Pos.SUBORDINATOR; // not the names بان and فان
            }
            if (pos == Pos.PREPOSITION && i + 1 < labels.size() && isAli(label, labels.get(i + 1), folded, raw)) {
                pos = Pos.NAME;
            }
            if (pos == Pos.PREPOSITION && key.equals("عبر") && expresses(labels, i)) {
                pos = Pos.VERB; // من جهته، عبر الوزير عن أسفه
            }
            if (key.equals("باسم") && !tokens.isEmpty() && speaks(tokens.get(tokens.size() - 1))) {
                pos = Pos.PREPOSITION; // المتحدث باسم الوزارة: not the name باسم
            }
            if (pos == Pos.PREPOSITION && key.equals("نحو") && label.tag().startsWith("NN")) {
                pos = Pos.NOUN; // نحو 160 ألف شخص: about; the tagger knows it from "towards" by its tag
            }
            if (!attached || pos == Pos.PUNCTUATION) {
                words.add(tokens.size());
            }
            tokens.add(token(label, key, pos, words.size() - 1, folded, raw, wantsVerb(tokens)));
            previousEnd = label.endPosition();
            previous = pos;
        }
        words.add(tokens.size());
        return new Sentence(index, span, tokens, words);
    }

    private void tag(List<CoreLabel> labels) {
        String words = labels.stream().map(CoreLabel::word).collect(Collectors.joining("\n"));
        List<String> tags = lately.of(words, () -> {
            tagger.tagCoreLabels(labels);
            return labels.stream().map(CoreLabel::tag).toList();
        });
        for (int i = 0; i < tags.size(); i++) {
            labels.get(i).setTag(tags.get(i));
        }
    }

    /** قبل إقالته: before a possessive pronoun the ت of a noun that no dictionary knows with it is a ta marbuta. */
    private boolean isBound(CoreLabel label, CoreLabel next) {
        String word = label.word();
        return word.length() > 3
                && word.endsWith("ت")
                && !word.endsWith("ات")
                && label.tag().startsWith("NN")
                && next.tag().equals("PRP$")
                && next.beginPosition() == label.endPosition()
                && morphology.analyse(word).nouns().isEmpty();
    }

    /** عبر ... عن: somebody expresses something, where a clause begins. */
    private static boolean expresses(List<CoreLabel> labels, int i) {
        String before = i == 0 ? "." : labels.get(i - 1).word();
        if (!(before.equals("و") || before.length() == 1 && !Character.isLetterOrDigit(before.charAt(0)))) {
            return false;
        }
        for (int k = i + 2; k < Math.min(labels.size(), i + EXPRESSING); k++) {
            CoreLabel label = labels.get(k);
            if (label.word().equals("عن")) {
                return true;
            }
            if (label.tag().startsWith("VB") || label.tag().equals("PUNC")) {
                return false;
            }
        }
        return false;
    }

    /** علي with its dots before a name, in a text that writes على without. */
    private static boolean isAli(CoreLabel label, CoreLabel next, Folded folded, String raw) {
        return folded.text().startsWith("علي", label.beginPosition())
                && label.endPosition() - label.beginPosition() == 3
                && next.beginPosition() > label.endPosition()
                && next.tag().contains("NNP")
                && raw.contains("على");
    }

    private static boolean speaks(Token token) {
        return token.nouns().contains("متحدث") || token.nouns().contains("ناطق");
    }

    /** Before a pronoun the final hamza sits on a carrier (وزرائه): the noun itself is وزراء. */
    private static void restore(CoreLabel label, String text) {
        String word = label.word();
        String written = text.substring(label.beginPosition(), Math.min(label.endPosition(), text.length()));
        if (Character.isDigit(written.charAt(0))) {
            // The segmenter makes one digit of two: 1999 came back as 19
            label.setWord(written);
        }
        if (word.length() > 3 && (word.endsWith("ائ") || word.endsWith("اؤ"))) {
            label.setWord(word.substring(0, word.length() - 1) + "ء");
        }
    }

    /** بعد أن, قبل أن, سبق أن: what follows is a verb, not a noun. */
    private static boolean wantsVerb(List<Token> tokens) {
        int last = tokens.size() - 1;
        if (last <= 0 || !tokens.get(last).isForm("ان")) {
            return false;
        }
        return BEFORE_VERB.contains(tokens.get(last - 1).form())
                || tokens.subList(Math.max(0, last - WHOSE), last).stream().anyMatch(t -> t.isForm("سبق"));
    }

    private Token token(CoreLabel label, String key, Pos pos, int word, Folded folded, String raw, boolean wantsVerb) {
        Morphology.Analysis analysis = analyse(label, folded);
        Pos settled = settle(pos, key, analysis);
        if (wantsVerb && settled == Pos.NOUN && !analysis.verbs().isEmpty() && !key.startsWith("ال")) {
            settled = Pos.VERB;
        }
        Set<String> verbs = analysis.verbs();
        // no imperfect of the third person begins so: أشكر is not أشكر, he gave thanks
        boolean own = label.tag().equals("VBP") && (key.startsWith("ن") || key.startsWith("ا"));
        boolean speaking = settled == Pos.VERB
                && (own || verbs.isEmpty())
                && !analysis.spoken().isEmpty();
        if (speaking) {
            verbs = analysis.spoken();
        }
        if (settled == Pos.VERB) {
            verbs = common.preferred(key, verbs.isEmpty() ? Set.of(stem(key)) : verbs);
        }
        Set<String> nouns = new HashSet<>(analysis.nouns());
        if (settled != Pos.VERB) {
            nouns.add(Words.bare(key));
        }
        Span span = folded.raw(label.beginPosition(), label.endPosition());
        return new Token(
                key,
                label.tag(),
                settled,
                verbs,
                nouns,
                traits(label, key, settled, analysis, verbs, speaking, span.of(raw)),
                word,
                span);
    }

    /**
     * A form that the dictionary knows only as a verb is one, whatever the tagger says (استقالت, يستقيل); but verbal nouns
     * and nouns in ي (تولي, قاضي) are missing from the dictionary.
     */
    private static Pos settle(Pos pos, String key, Morphology.Analysis analysis) {
        boolean defective = key.endsWith("ي"); // تولي, قاضي
        boolean verbOnly = analysis.nouns().isEmpty() && !analysis.verbs().isEmpty() && key.length() > 3;
        boolean settles = pos == Pos.NOUN || pos == Pos.ADJECTIVE;
        return settles && verbOnly && !defective && !key.startsWith("ال") && !key.endsWith("ا") ? Pos.VERB : pos;
    }

    /** The written form first: the segmenter restores ta marbuta, but drops hamzas. */
    private Morphology.Analysis analyse(CoreLabel label, Folded folded) {
        String written = folded.text()
                .substring(
                        label.beginPosition(),
                        Math.min(label.endPosition(), folded.text().length()));
        Morphology.Analysis analysis = morphology.analyse(written);
        boolean bound = label.word().endsWith("ة") && written.endsWith("ت");
        if (bound) {
            return morphology.analyse(label.word());
        }
        return written.equals(label.word()) ? analysis : analysis.or(morphology.analyse(label.word()));
    }

    /** A perfect without its ending, for verbs that the dictionary lacks. */
    private static String stem(String key) {
        if (key.endsWith("وا")) {
            return key.substring(0, key.length() - 2);
        }
        return key.endsWith("ت") && key.length() > 3 ? key.substring(0, key.length() - 1) : key;
    }

    /** Newspapers write the damma of a passive where it matters: عُيّن, أُقيل. */
    private static boolean isMarkedPassive(String raw) {
        return raw.length() > 2 && raw.indexOf('\u064F') == 1;
    }

    private static Traits traits(
            CoreLabel label,
            String key,
            Pos pos,
            Morphology.Analysis analysis,
            Set<String> verbs,
            boolean speaking,
            String written) {
        String tag = label.tag();
        if (pos == Pos.VERB) {
            Tense tense =
                    tag.equals("VBP") || (!tag.equals("VBD") && isImperfect(key)) ? Tense.IMPERFECT : Tense.PERFECT;
            return new Traits(
                    false,
                    verbGender(key, tense, verbs),
                    isTheirs(key, tense, verbs) ? Plurality.PLURAL : verbNumber(key, tense),
                    tense,
                    tag.equals("VBN") || analysis.passiveOnly() || isMarkedPassive(written),
                    false,
                    speaking);
        }
        boolean article = key.startsWith("ال") && key.length() > 3 && HAMZAS.indexOf(written.charAt(0)) < 0;
        boolean definite = tag.startsWith("DT") || article;
        boolean broken = label.word().endsWith("ايا"); // قضايا, ضحايا: plurals whose ending shows no case
        boolean accusative = !definite && label.word().endsWith("ا") && !broken && pos != Pos.NAME;
        return new Traits(
                definite, nounGender(key, analysis), nounNumber(key, tag, analysis), Tense.NONE, false, accusative);
    }

    private static boolean isImperfect(String key) {
        return key.length() > 3 && "يتن".indexOf(key.charAt(0)) >= 0;
    }

    private static Gender verbGender(String key, Tense tense, Set<String> lemmas) {
        if (isTheirs(key, tense, lemmas)) {
            return Gender.FEMININE;
        }
        if (tense == Tense.PERFECT) {
            return key.endsWith("ت") && (lemmas.isEmpty() || lemmas.stream().anyMatch(l -> isHers(key, l)))
                    ? Gender.FEMININE
                    : Gender.MASCULINE;
        }
        return key.startsWith("ت") ? Gender.FEMININE : Gender.MASCULINE;
    }

    /** طالبن, يطالبن: several women, told by the ending. */
    private static boolean isTheirs(String key, Tense tense, Set<String> lemmas) {
        if (key.length() < 4 || !key.endsWith("ن") || lemmas.stream().anyMatch(l -> l.endsWith("ن"))) {
            return false;
        }
        char before = key.charAt(key.length() - 2);
        return tense == Tense.PERFECT
                ? lemmas.stream().anyMatch(l -> key.equals(l + "ن"))
                : before != 'و' && before != 'ا' && before != 'ي';
    }

    /** قالت of قال and دعت of دعا, but not صوت of صوت. */
    private static boolean isHers(String key, String lemma) {
        boolean weak = lemma.endsWith("ا") || lemma.endsWith("ي");
        return key.equals(lemma + "ت") || weak && key.equals(lemma.substring(0, lemma.length() - 1) + "ت");
    }

    private static Plurality verbNumber(String key, Tense tense) {
        if (tense == Tense.PERFECT) {
            return key.endsWith("وا") ? Plurality.PLURAL : Plurality.UNKNOWN;
        }
        boolean dual = key.length() > 5 && key.endsWith("ان"); // يعتزمان
        return dual || key.endsWith("ون") || key.endsWith("وا") ? Plurality.PLURAL : Plurality.UNKNOWN;
    }

    private static Gender nounGender(String key, Morphology.Analysis analysis) {
        if (key.endsWith("ه") || key.endsWith("ات")) {
            return Gender.FEMININE;
        }
        return analysis.gender();
    }

    private static Plurality nounNumber(String key, String tag, Morphology.Analysis analysis) {
        if (key.endsWith("ون") && analysis.nouns().contains(Words.bare(key))) {
            return Plurality.SINGULAR; // قانون
        }
        if (tag.endsWith("S") || key.endsWith("ون") || key.endsWith("ات")) {
            return Plurality.PLURAL;
        }
        return analysis.number();
    }
}
