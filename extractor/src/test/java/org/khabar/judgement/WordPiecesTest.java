package org.khabar.judgement;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

class WordPiecesTest {

    private static final WordPieces PIECES = new WordPieces(
            List.of("[CLS]", "[SEP]", "[UNK]", "وزير", "الن", "##قل", "ا", "##س", "##ت", "«", ".", "re", "##signed"));

    private static String cut(String text) {
        StringBuilder cut = new StringBuilder();
        for (WordPieces.Piece piece : PIECES.of(text)) {
            cut.append(piece.number());
            if (piece.begin() >= 0) {
                cut.append('=').append(text, piece.begin(), piece.end());
            }
            cut.append(' ');
        }
        return cut.toString().trim();
    }

    @Test
    void theLongestKnownPieceComesFirst() {
        assertEquals("0 3=وزير 4=الن 5=قل 1", cut("وزير النقل"));
    }

    @Test
    void marksStandAlone() {
        assertEquals("0 9=« 11=re 12=signed 10=. 1", cut("«resigned."));
    }

    @Test
    void whatHasNoPieceIsUnknownAsAWhole() {
        assertEquals("0 2=xyz 3=وزير 1", cut("xyz وزير"));
    }

    @Test
    void signsOfVowelsAndLengthAndInvisibleMarksAreWithinTheWord() {
        assertEquals("0 3=وَزِيـر 3=و\u200fزير 1", cut("وَزِيـر و\u200fزير"));
    }

    @Test
    void lettersThatStandForTheirFormAreReadAsThemselves() {
        assertEquals("0 3=ﻭﺯﻳﺮ 1", cut("ﻭﺯﻳﺮ"));
    }

    @Test
    void lettersBeyondSixteenBitsKeepTheirPlaces() {
        assertEquals("0 2=😀 3=وزير 1", cut("😀 وزير"));
    }

    @Test
    void aWordWithoutEndTakesNoTimeWithoutEnd() {
        List<WordPieces.Piece> pieces =
                assertTimeoutPreemptively(Duration.ofSeconds(5), () -> PIECES.of("ا" + "ست".repeat(50_000)));
        assertEquals(WordPieces.MOST + 1, pieces.size());
    }

    @Test
    void aLongTextIsCutOff() {
        List<WordPieces.Piece> pieces = PIECES.of("وزير ".repeat(1000));
        assertEquals(WordPieces.MOST + 1, pieces.size());
        assertTrue(pieces.get(pieces.size() - 1).begin() < 0);
    }
}
