package org.khabar.judgement;

import com.google.common.base.CharMatcher;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * Cuts a text into the pieces of words that the encoder knows: words at white space and around every mark, then the
 * longest known piece first (WordPiece: Wu et al. 2016, "Google's Neural Machine Translation System"). Vowel signs,
 * lengthened letters and invisible marks are passed over. Thread-safe.
 */
final class WordPieces {

    /** A text of more pieces is cut off here: nothing is said of what stands behind. */
    static final int MOST = 320;

    private static final String START = "[CLS]";
    private static final String END = "[SEP]";
    private static final String UNKNOWN = "[UNK]";
    private static final String INNER = "##";
    private static final char LENGTHENING = 'ـ';
    private static final int NOWHERE = -1;

    /** The first of the letters that Unicode has for their form alone (Arabic Presentation Forms). */
    private static final int FORMS = 0xFB50;

    private final Map<String, Integer> numbers = new HashMap<>();

    /** Letters of the longest piece, beyond which none is looked for: some texts have words without end. */
    private final int longest;

    /**
     * A piece.
     *
     * @param number its place in the vocabulary
     * @param begin where it begins in the text, in characters; -1 for the marks around the text
     * @param end where it ends
     */
    record Piece(int number, int begin, int end) {

        /** The same as part of a longer text, in which its own begins at an offset. */
        Piece within(int offset) {
            return begin < 0 ? this : new Piece(number, begin + offset, end + offset);
        }

        boolean touches(int from, int to) {
            return begin >= 0 && begin < to && end > from;
        }
    }

    private record Letter(int codePoint, int begin, int end) {}

    /** @param vocabulary the pieces in the order of their numbers; those within a word begin with ## */
    WordPieces(List<String> vocabulary) {
        for (String piece : vocabulary) {
            numbers.put(piece, numbers.size());
        }
        longest = vocabulary.stream().mapToInt(String::length).max().orElse(0);
    }

    /** The pieces of a text, with a mark before them and one behind. */
    List<Piece> of(String text) {
        List<Piece> pieces = new ArrayList<>();
        pieces.add(new Piece(number(START), NOWHERE, NOWHERE));
        List<Letter> word = new ArrayList<>();
        for (int at = 0; at < text.length() && pieces.size() < MOST; at += width(text, at)) {
            int place = at;
            int end = at + width(text, at);
            plain(text.codePointAt(at)).forEach(letter -> {
                if (isSpace(letter)) {
                    end(word, pieces);
                } else if (isMark(letter)) {
                    end(word, pieces);
                    end(new ArrayList<>(List.of(new Letter(letter, place, end))), pieces);
                } else if (!isPassedOver(letter)) {
                    word.add(new Letter(letter, place, end));
                }
            });
        }
        end(word, pieces);
        List<Piece> kept = new ArrayList<>(pieces.subList(0, Math.min(MOST, pieces.size())));
        kept.add(new Piece(number(END), NOWHERE, NOWHERE));
        return kept;
    }

    /** A letter as Arabic text has it by itself: those of old fonts have forms for their place in a word. */
    private static IntStream plain(int letter) {
        return letter < FORMS
                ? IntStream.of(letter)
                : Normalizer.normalize(Character.toString(letter), Normalizer.Form.NFKC)
                        .codePoints();
    }

    private void end(List<Letter> word, List<Piece> pieces) {
        int first = 0;
        List<Piece> found = new ArrayList<>();
        while (first < word.size()) {
            int end = Math.min(word.size(), first + longest);
            Integer number = null;
            while (end > first && number == null) {
                number = numbers.get(spelled(word, first, end));
                end -= number == null ? 1 : 0;
            }
            if (number == null) {
                found = List.of(piece(number(UNKNOWN), word, 0, word.size()));
                break;
            }
            found.add(piece(number, word, first, end));
            first = end;
        }
        pieces.addAll(found);
        word.clear();
    }

    private static String spelled(List<Letter> word, int first, int end) {
        StringBuilder letters = new StringBuilder(first == 0 ? "" : INNER);
        word.subList(first, end).forEach(letter -> letters.appendCodePoint(letter.codePoint()));
        return letters.toString();
    }

    private static Piece piece(int number, List<Letter> word, int first, int end) {
        return new Piece(number, word.get(first).begin(), word.get(end - 1).end());
    }

    private int number(String piece) {
        Integer number = numbers.get(piece);
        if (number == null) {
            throw new IllegalStateException("the vocabulary of the encoder has no " + piece);
        }
        return number;
    }

    private static int width(String text, int at) {
        return Character.charCount(text.codePointAt(at));
    }

    private static boolean isSpace(int letter) {
        return letter < Character.MIN_SUPPLEMENTARY_CODE_POINT
                && CharMatcher.whitespace().matches((char) letter);
    }

    private static boolean isPassedOver(int letter) {
        return switch (Character.getType(letter)) {
            case Character.NON_SPACING_MARK, Character.FORMAT, Character.CONTROL -> true;
            default -> letter == LENGTHENING;
        };
    }

    private static boolean isMark(int letter) {
        return switch (Character.getType(letter)) {
            case Character.CONNECTOR_PUNCTUATION,
                    Character.DASH_PUNCTUATION,
                    Character.START_PUNCTUATION,
                    Character.END_PUNCTUATION,
                    Character.INITIAL_QUOTE_PUNCTUATION,
                    Character.FINAL_QUOTE_PUNCTUATION,
                    Character.OTHER_PUNCTUATION,
                    Character.MATH_SYMBOL,
                    Character.CURRENCY_SYMBOL,
                    Character.MODIFIER_SYMBOL,
                    Character.OTHER_SYMBOL -> true;
            default -> false;
        };
    }
}
