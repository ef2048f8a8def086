package org.khabar.arabic;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.base.Splitter;
import edu.stanford.nlp.ie.crf.CRFClassifier;
import edu.stanford.nlp.international.arabic.process.ArabicSegmenter;
import edu.stanford.nlp.ling.CoreAnnotations.AnswerAnnotation;
import edu.stanford.nlp.ling.CoreLabel;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;

/** The labels of CoreNLP itself, letter by letter and word by word. */
class BestLabelsTest {

    private static final String SEGMENTER =
            "edu/stanford/nlp/models/segmenter/arabic/arabic-segmenter-atb+bn+arztrain.ser.gz";
    private static final List<String> SENTENCES = List.of(
            "وقدم مستشار وزير الخارجية سامي النجار استقالته أمس احتجاجا على القرار.",
            "وبحسب وكالة رويترز، فإن الرئيس الكيني ويليام روتو لن يلتقي وفدا من المعارضة في نيروبي قبل 12 مارس 2018.",
            "\"سنحاسبهم\" قالت ليلى حداد للصحفيين بعد اجتماعها بوزراء الاتحاد الأوروبي.",
            "مصر",
            "",
            "ـ",
            "NATO و ١٩٩٩ :) ...",
            "وسيستقبلونكما");

    @Test
    void segmentsAreThoseOfCoreNlp() {
        ArabicSegmenter theirs = new ArabicSegmenter(new Properties());
        theirs.loadSegmenter(SEGMENTER);
        Segmenter ours = new Segmenter();
        int segments = 0;
        for (String sentence : SENTENCES) {
            List<String> told = told(ours.segments(sentence));
            assertEquals(told(theirs.segmentStringToTokenList(sentence)), told);
            segments += told.size();
        }
        assertTrue(segments > 60, "clitics cut off: " + segments);
    }

    private static List<String> told(List<CoreLabel> segments) {
        return segments.stream()
                .map(s -> String.join(
                        " ", s.word(), s.value(), s.originalText(), s.beginPosition() + "-" + s.endPosition()))
                .toList();
    }

    @Test
    void namesAreThoseOfCoreNlp() throws IOException, ClassNotFoundException {
        try (InputStream packed = BestLabelsTest.class.getResourceAsStream("ner.ser.gz")) {
            CRFClassifier<CoreLabel> theirs = CRFClassifier.getClassifier(new GZIPInputStream(packed));
            BestLabels ours = new BestLabels("ner.ser.gz");
            boolean any = false;
            for (String sentence : SENTENCES) {
                List<String> labels = labels(ours, sentence);
                assertEquals(labels(theirs, sentence), labels);
                any |= labels.contains("B-PER");
            }
            assertTrue(any, "no name to tell labels apart by");
        }
    }

    private static List<String> labels(CRFClassifier<CoreLabel> model, String sentence) {
        List<CoreLabel> words = new ArrayList<>();
        for (String word : Splitter.on(' ').omitEmptyStrings().split(sentence)) {
            CoreLabel label = new CoreLabel();
            label.setWord(word);
            label.setTag("NN");
            words.add(label);
        }
        return model.classifySentence(words).stream()
                .map(label -> label.get(AnswerAnnotation.class))
                .toList();
    }
}
