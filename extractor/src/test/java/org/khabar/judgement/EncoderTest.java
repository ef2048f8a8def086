package org.khabar.judgement;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.khabar.text.Span;

class EncoderTest {

    private static final int OFFSET = 100;
    private static final String TEXT = "استقال وزير النقل احتجاجا على الحرب.";
    private static final Encoder ENCODER = new Encoder();

    private static Span word(String text, String word) {
        int begin = OFFSET + text.indexOf(word);
        return new Span(begin, begin + word.length());
    }

    private static Encoding read(String text) {
        return together(text).get(0);
    }

    private static List<Encoding> together(String... texts) {
        List<List<WordPieces.Piece>> pieces =
                Arrays.stream(texts).map(ENCODER::pieces).toList();
        List<float[]> vectors = ENCODER.read(pieces);
        return IntStream.range(0, texts.length)
                .mapToObj(i -> new Encoding(pieces.get(i), OFFSET, vectors.get(i)))
                .toList();
    }

    private static float[] vector(String text, String word) {
        return read(text).of(Encoding.Part.PARTICIPANT, word(text, word));
    }

    @Test
    void sentencesThatAreReadTogetherDoNotKnowEachOther() {
        String other = "قال المتحدث إن الجسر سيفتح غدا.";
        Encoding beside = together(other, TEXT, other).get(1);
        float[] vector = beside.of(Encoding.Part.PARTICIPANT, word(TEXT, "الحرب"));
        // Not wholly the same, since what is read together is rounded together.
        assertTrue(likeness(vector, vector(TEXT, "الحرب")) > 0.99);
        assertTrue(likeness(vector, vector(TEXT + " " + other, "الحرب")) < 0.99);
    }

    @Test
    void wordsAreFoundByTheirPlaceInTheArticle() {
        Encoding read = read(TEXT);
        assertEquals(1, read.place(word(TEXT, "استقال")));
        assertTrue(read.place(word(TEXT, "وزير")) < read.place(word(TEXT, "النقل")));
    }

    @Test
    void whatStandsBehindTheCutIsReadAsTheWholeSentence() {
        Encoding read = read(TEXT);
        assertEquals(0, read.place(new Span(OFFSET + TEXT.length() + 5, OFFSET + TEXT.length() + 9)));
    }

    @Test
    void aWordHasAnotherVectorInAnotherSentence() {
        assertTrue(likeness(vector(TEXT, "الحرب"), vector("بدأت الحرب قبل عامين.", "الحرب")) < 0.95);
        assertTrue(likeness(vector(TEXT, "الحرب"), vector(TEXT, "الحرب")) > 0.9999);
    }

    @Test
    void readsSideBySideAsAlone() {
        float[] alone = vector(TEXT, "وزير");
        List<float[]> beside = IntStream.range(0, 16)
                .parallel()
                .mapToObj(i -> vector(TEXT, "وزير"))
                .toList();
        beside.forEach(vector -> assertArrayEquals(alone, vector, 1e-5f));
    }

    @Test
    void aSentenceOfTwoThousandWordsIsReadAtItsBeginning() {
        String text = "قال الوزير إنه " + "كلمة ".repeat(2000);
        assertEquals(WordPieces.MOST + 1, read(text).pieces().size());
    }

    private static double likeness(float[] a, float[] b) {
        double dot = 0;
        double first = 0;
        double second = 0;
        for (int i = 0; i < a.length; i++) {
            dot += a[i] * b[i];
            first += a[i] * a[i];
            second += b[i] * b[i];
        }
        return dot / Math.sqrt(first * second);
    }
}
