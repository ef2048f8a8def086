package org.khabar.search.arabic;

/** Spellings that count as one: with or without diacritics, whatever seat a hamza has, ة and ه, ى and ي. */
final class Letters {
    private Letters() {}

    /** Whether a word is written in Arabic letters. */
    static boolean areArabic(CharSequence word) {
        return word.length() > 0 && Character.UnicodeScript.of(word.charAt(0)) == Character.UnicodeScript.ARABIC;
    }

    static String normalized(CharSequence word) {
        StringBuilder out = new StringBuilder(word.length());
        for (int i = 0; i < word.length(); i++) {
            char c = word.charAt(i);
            switch (c) {
                case 'أ', 'إ', 'آ', 'ٱ' -> out.append('ا');
                case 'ؤ' -> out.append('و');
                // مسئول is مسؤول.
                case 'ئ' -> out.append(i + 1 < word.length() && word.charAt(i + 1) == 'و' ? 'و' : 'ي');
                case 'ى', 'ی' -> out.append('ي');
                case 'ة' -> out.append('ه');
                case 'ک' -> out.append('ك');
                case 'ء', 'ـ', '\u200C', '\u200D' -> {}
                default -> {
                    boolean mark = (c >= '\u064B' && c <= '\u065F') || c == '\u0670';
                    if (!mark) {
                        out.append(c >= '٠' && c <= '٩' ? (char) (c - '٠' + '0') : c);
                    }
                }
            }
        }
        return out.toString();
    }
}
