package org.khabar.arabic;

import edu.stanford.nlp.international.arabic.process.ArabicSegmenter;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.tagger.maxent.MaxentTagger;
import edu.stanford.nlp.util.logging.RedwoodConfiguration;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.concurrent.CompletableFuture;
import org.khabar.text.Folded;
import org.khabar.text.Orthography;
import org.khabar.text.Pos;
import org.khabar.text.Sentence;
import org.khabar.text.Span;
import org.khabar.text.Token;
import org.khabar.text.Traits;
import org.khabar.text.Traits.Gender;
import org.khabar.text.Traits.Number;
import org.khabar.text.Traits.Tense;

/** CoreNLP's Arabic segmenter and tagger, joined with the morphological dictionary. Thread-safe once made. */
final class Tagger {

    private static final String SEGMENTER =
            "edu/stanford/nlp/models/segmenter/arabic/arabic-segmenter-atb+bn+arztrain.ser.gz";
    private static final String TAGGER = "edu/stanford/nlp/models/pos-tagger/arabic.tagger";

    private final ArabicSegmenter segmenter;
    private final MaxentTagger tagger;
    private final Morphology morphology;
    private final WordJoiner joiner;

    Tagger(KnownWords known) {
        RedwoodConfiguration.errorLevel().apply();
        CompletableFuture<MaxentTagger> tags = CompletableFuture.supplyAsync(() -> new MaxentTagger(TAGGER));
        CompletableFuture<Morphology> forms = CompletableFuture.supplyAsync(Morphology::new);
        segmenter = new ArabicSegmenter(new Properties());
        segmenter.loadSegmenter(SEGMENTER);
        tagger = tags.join();
        morphology = forms.join();
        joiner = new WordJoiner(known, morphology);
    }

    Morphology morphology() {
        return morphology;
    }

    /** Cuts one sentence into tagged tokens. */
    Sentence read(String raw, Span span, int index) {
        Folded folded = Cleaner.clean(raw, span);
        List<CoreLabel> labels = joiner.mend(segmenter.segmentStringToTokenList(folded.text()), folded.text());
        tagger.tagCoreLabels(labels);
        List<Token> tokens = new ArrayList<>(labels.size());
        List<Integer> words = new ArrayList<>();
        int previousEnd = -1;
        Pos previous = Pos.PUNCTUATION;
        for (CoreLabel label : labels) {
            boolean attached = label.beginPosition() == previousEnd && previous != Pos.PUNCTUATION;
            String key = Orthography.key(label.word());
            Pos pos = TagSet.coarse(label.tag(), key, attached);
            if (!attached || pos == Pos.PUNCTUATION) {
                words.add(tokens.size());
            }
            tokens.add(token(label, key, pos, words.size() - 1, folded));
            previousEnd = label.endPosition();
            previous = pos;
        }
        words.add(tokens.size());
        return new Sentence(index, span, tokens, words);
    }

    private Token token(CoreLabel label, String key, Pos pos, int word, Folded folded) {
        Morphology.Analysis analysis = morphology.analyse(label.word());
        Pos settled = settle(pos, label.tag(), analysis);
        return new Token(
                key,
                label.tag(),
                settled,
                analysis.verbs(),
                analysis.nouns(),
                traits(label, key, settled, analysis),
                word,
                folded.raw(label.beginPosition(), label.endPosition()));
    }

    /** A noun tag on a form that the dictionary knows only as a verb is the tagger's slip. */
    private static Pos settle(Pos pos, String tag, Morphology.Analysis analysis) {
        if (pos == Pos.NOUN && tag.equals("NN") && analysis.nouns().isEmpty() && !analysis.verbs().isEmpty()) {
            return Pos.VERB;
        }
        return pos;
    }

    private static Traits traits(CoreLabel label, String key, Pos pos, Morphology.Analysis analysis) {
        String tag = label.tag();
        if (pos == Pos.VERB) {
            Tense tense = tag.equals("VBP") || (!tag.equals("VBD") && isImperfect(key)) ? Tense.IMPERFECT : Tense.PERFECT;
            return new Traits(
                    false, verbGender(key, tense), verbNumber(key, tense), tense, tag.equals("VBN") || analysis.passiveOnly(), false);
        }
        boolean definite = tag.startsWith("DT") || (key.startsWith("ال") && key.length() > 3);
        boolean accusative = !definite && label.word().endsWith("ا") && pos != Pos.NAME;
        return new Traits(definite, nounGender(key, analysis), nounNumber(key, tag, analysis), Tense.NONE, false, accusative);
    }

    private static boolean isImperfect(String key) {
        return key.length() > 3 && "يتنا".indexOf(key.charAt(0)) >= 0;
    }

    private static Gender verbGender(String key, Tense tense) {
        if (tense == Tense.PERFECT) {
            return key.endsWith("ت") ? Gender.FEMININE : Gender.MASCULINE;
        }
        return key.startsWith("ت") ? Gender.FEMININE : Gender.MASCULINE;
    }

    private static Number verbNumber(String key, Tense tense) {
        if (tense == Tense.PERFECT) {
            return key.endsWith("وا") ? Number.PLURAL : Number.UNKNOWN;
        }
        return key.endsWith("ون") || key.endsWith("وا") ? Number.PLURAL : Number.UNKNOWN;
    }

    private static Gender nounGender(String key, Morphology.Analysis analysis) {
        if (key.endsWith("ه") || key.endsWith("ات")) {
            return Gender.FEMININE;
        }
        return analysis.gender();
    }

    private static Number nounNumber(String key, String tag, Morphology.Analysis analysis) {
        if (tag.endsWith("S") || key.endsWith("ون") || key.endsWith("ات")) {
            return Number.PLURAL;
        }
        return analysis.number();
    }
}
