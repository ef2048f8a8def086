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

    private final Lately<List<Segment>> lately = new Lately<>();

    /** A word or what is cut off it, and where it stands, UTF-16. */
    private record Segment(String word, int begin, int end) {}

    Segmenter() {
        tokenizers.setOptions("removeProMarker,removeMorphMarker,removeLengthening");
    }

    /** The segments of a text, with their offsets in it, UTF-16. */
    List<CoreLabel> segments(String text) {
        return lately.of(text, () -> cut(text)).stream()
                .map(segment -> label(segment, text))
                .toList();
    }

    private List<Segment> cut(String text) {
        List<CoreLabel> words = tokenizers.getTokenizer(new StringReader(text)).tokenize();
        List<CoreLabel> letters = IOBUtils.StringToIOB(words, null, false, tokenizers, text);
        IOBUtils.labelDomain(letters, DOMAIN);
        List<CoreLabel> labelled = model.classify(letters);
        return IOBUtils.TokenSpansForIOB(labelled).stream()
                .map(span -> segment(labelled, span))
                .toList();
    }

    private static Segment segment(List<CoreLabel> letters, IntPair span) {
        return new Segment(
                IOBUtils.IOBToString(letters, "", "", span.getSource(), span.getTarget()),
                letters.get(span.getSource()).beginPosition(),
                letters.get(span.getTarget() - 1).endPosition());
    }

    private static CoreLabel label(Segment segment, String text) {
        CoreLabel label = new CoreLabel();
        label.setWord(segment.word());
        label.setValue(segment.word());
        label.setOriginalText(text.substring(segment.begin(), segment.end()));
        label.setBeginPosition(segment.begin());
        label.setEndPosition(segment.end());
        return label;
    }
}
