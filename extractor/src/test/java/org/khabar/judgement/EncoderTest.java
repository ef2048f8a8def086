package org.khabar.judgement;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.khabar.arabic.ArabicReader;
import org.khabar.text.Span;

class EncoderTest {

    private static final int OFFSET = 100;
    private static final String TEXT = "استقال وزير النقل احتجاجا على الحرب.";
    private static final Encoder ENCODER = new Encoder(ArabicReader.class);

    private static Span word(String text, String word) {
        int begin = OFFSET + text.indexOf(word);
        return new Span(begin, begin + word.length());
    }

    /** Sentences that follow one another, a space between them. */
    private static Encoding read(String... sentences) {
        List<WordPieces.Piece> pieces = new ArrayList<>();
        int begin = OFFSET;
        for (String sentence : sentences) {
            for (WordPieces.Piece piece : ENCODER.pieces(sentence)) {
                pieces.add(piece.within(begin));
            }
            begin += sentence.length() + 1;
        }
        return new Encoding(pieces, ENCODER.read(pieces));
    }

    private static float[] vector(String text, String word) {
        return read(text).of(Encoding.Part.PARTICIPANT, word(text, word));
    }

    @Test
    void sentencesThatAreReadTogetherKnowEachOther() {
        String after = "قال المتحدث إن الجسر سيفتح غدا.";
        Encoding together = read(TEXT, after);
        float[] vector = together.of(Encoding.Part.PARTICIPANT, word(TEXT, "الحرب"));
        assertTrue(likeness(vector, vector(TEXT, "الحرب")) < 0.99);
        assertTrue(together.holds(word(TEXT + " " + after, "الجسر")));
        assertFalse(read(TEXT).holds(word(TEXT + " " + after, "الجسر")));
    }

    @Test
    void wordsAreFoundByTheirPlaceInTheArticle() {
        Encoding read = read(TEXT);
        assertEquals(1, read.place(word(TEXT, "استقال")));
        assertTrue(read.place(word(TEXT, "وزير")) < read.place(word(TEXT, "النقل")));
    }

    @Test
    void whatStandsBehindTheCutIsReadAsTheBeginning() {
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
        assertEquals(WordPieces.MOST + 1, ENCODER.pieces(text).size());
        assertTrue(read(text).holds(word(text, "الوزير")));
        assertFalse(read(text).holds(new Span(OFFSET + text.length() - 5, OFFSET + text.length() - 1)));
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
