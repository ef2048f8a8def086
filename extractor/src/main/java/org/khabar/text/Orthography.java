package org.khabar.text;

import java.text.Normalizer;
import java.util.Locale;

/** Spelling folded for comparison: what newspapers write in several ways becomes one key. */
public final class Orthography {

    private Orthography() {}

    /**
     * Folds a word or a name: compatibility forms, case, diacritics, tatweel and invisible marks go; the carriers of
     * hamza, final ya and ta marbuta become their bare letters; every run of white space or underscores is one space.
     */
    public static String key(String written) {
        String s = isPlain(written) ? written : Normalizer.normalize(written, Normalizer.Form.NFKC);
        StringBuilder out = new StringBuilder(s.length());
        boolean gap = false;
        for (int i = 0; i < s.length(); i++) {
            char c = s.charAt(i);
            if (Character.isWhitespace(c) || c == '_' || c == '\u00A0') {
                gap = out.length() > 0;
            } else if (!isInvisible(c)) {
                if (gap) {
                    out.append(' ');
                    gap = false;
                }
                out.append(fold(c));
            }
        }
        return out.toString().toLowerCase(Locale.ROOT);
    }

    /** ASCII and bare Arabic letters, nearly all that newspapers write, have no other compatibility form. */
    private static boolean isPlain(String written) {
        for (int i = 0; i < written.length(); i++) {
            char c = written.charAt(i);
            if (c > '~' && (c < '\u0621' || c > '\u064A')) {
                return false;
            }
        }
        return true;
    }

    /** Diacritics, tatweel, zero-width and bidirectional control characters: they never change a word. */
    public static boolean isInvisible(char c) {
        return (c >= '\u064B' && c <= '\u0652')
                || c == '\u0670'
                || c == '\u0640'
                || (c >= '\u0610' && c <= '\u061A')
                || (c >= '\u200B' && c <= '\u200F')
                || (c >= '\u202A' && c <= '\u202E')
                || (c >= '\u2060' && c <= '\u2069')
                || c == '\uFEFF'
                || c == '\u00AD';
    }

    private static char fold(char c) {
        return switch (c) {
            case 'أ', 'إ', 'آ', 'ٱ' -> 'ا';
            case 'ى', 'ئ', 'ی' -> 'ي';
            case 'ة', 'ۀ' -> 'ه';
            case 'ؤ' -> 'و';
            case 'ک' -> 'ك';
            case '’', '‘', 'ʼ' -> '\'';
            case '٠', '١', '٢', '٣', '٤', '٥', '٦', '٧', '٨', '٩' -> (char) (c - '٠' + '0');
            case '۰', '۱', '۲', '۳', '۴', '۵', '۶', '۷', '۸', '۹' -> (char) (c - '۰' + '0');
            default -> c;
        };
    }
}
