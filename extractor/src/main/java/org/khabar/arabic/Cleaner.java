package org.khabar.arabic;

import java.text.Normalizer;
import org.khabar.text.Folded;
import org.khabar.text.Orthography;
import org.khabar.text.Span;

/**
 * Cleans raw text for the segmenter and the tagger, which were trained on bare letters and Latin punctuation: ، was
 * taken for a verb. Hashtags open into words (#سامي_النجار), presentation forms become letters.
 */
final class Cleaner {

    private Cleaner() {}

    static Folded clean(String raw, Span span) {
        StringBuilder text = new StringBuilder(span.end() - span.begin());
        int[] origin = new int[span.end() - span.begin() + 1];
        for (int i = span.begin(); i < span.end(); i++) {
            char c = raw.charAt(i);
            if (!Orthography.isInvisible(c)) {
                origin[text.length()] = i;
                text.append(isInnerHyphen(raw, i) ? ' ' : letter(c));
            }
        }
        origin[text.length()] = span.end();
        return new Folded(text.toString(), origin);
    }

    /** تايي-بروك, بورت-أو-برنس: the tagger knows the parts, not the whole. */
    private static boolean isInnerHyphen(String raw, int i) {
        return raw.charAt(i) == '-'
                && i > 0
                && i + 1 < raw.length()
                && Character.isLetter(raw.charAt(i - 1))
                && Character.isLetter(raw.charAt(i + 1));
    }

    private static char letter(char c) {
        return switch (c) {
            case '،', '٬' -> ',';
            case '؛' -> ';';
            case '؟' -> '?';
            case '«', '»', '“', '”', '„', '‟' -> '"';
            case '’', '‘' -> '\'';
            case '–', '—', '‒', '―' -> '-';
            case '#', '_', '\u00A0', '\t', '\u2028', '\u2029', '…', '|', '•' -> ' ';
            case 'ی' -> 'ي';
            case 'ک' -> 'ك';
            default -> {
                if (c >= '٠' && c <= '٩') {
                    yield (char) (c - '٠' + '0');
                }
                if (c >= '\uFB50' && c <= '\uFEFC') {
                    String plain = Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFKC);
                    // Ligatures of two letters (ﻻ) keep the first: offsets stay one to one.
                    yield plain.charAt(0);
                }
                yield isWritten(c) ? c : ' ';
            }
        };
    }

    /** Control characters, emoji and whatever else no tokenizer reads. */
    private static boolean isWritten(char c) {
        return switch (Character.getType(c)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.PRIVATE_USE,
                    Character.SURROGATE,
                    Character.UNASSIGNED,
                    Character.OTHER_SYMBOL -> false;
            default -> true;
        };
    }
}
