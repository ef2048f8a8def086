package org.khabar.arabic;

import edu.stanford.nlp.international.arabic.process.ArabicTokenizer;
import edu.stanford.nlp.international.arabic.process.IOBUtils;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.process.TokenizerFactory;
import edu.stanford.nlp.util.IntPair;
import java.io.StringReader;
import java.util.List;

/**
 * Cuts clitics off by CoreNLP's model of segmentation (Monroe, Green and Manning 2014), as its {@code ArabicSegmenter} does,
 * which keeps the model to itself. Thread-safe.
 */
final class Segmenter {

    private static final String MODEL =
            "/edu/stanford/nlp/models/segmenter/arabic/arabic-segmenter-atb+bn+arztrain.ser.gz";
    private static final String DOMAIN = "atb";

    private final BestLabels model = new BestLabels(MODEL);
    private final TokenizerFactory<CoreLabel> tokenizers = ArabicTokenizer.atbFactory();

    Segmenter() {
        tokenizers.setOptions("removeProMarker,removeMorphMarker,removeLengthening");
    }

    /** The segments of a text, with their offsets in it, UTF-16. */
    List<CoreLabel> segments(String text) {
        List<CoreLabel> words = tokenizers.getTokenizer(new StringReader(text)).tokenize();
        List<CoreLabel> letters = IOBUtils.StringToIOB(words, null, false, tokenizers, text);
        IOBUtils.labelDomain(letters, DOMAIN);
        List<CoreLabel> labelled = model.classify(letters);
        return IOBUtils.TokenSpansForIOB(labelled).stream()
                .map(span -> segment(labelled, span, text))
                .toList();
    }

    private static CoreLabel segment(List<CoreLabel> letters, IntPair span, String text) {
        String word = IOBUtils.IOBToString(letters, "", "", span.getSource(), span.getTarget());
        int begin = letters.get(span.getSource()).beginPosition();
        int end = letters.get(span.getTarget() - 1).endPosition();
        CoreLabel segment = new CoreLabel();
        segment.setWord(word);
        segment.setValue(word);
        segment.setOriginalText(text.substring(begin, end));
        segment.setBeginPosition(begin);
        segment.setEndPosition(end);
        return segment;
    }
}
