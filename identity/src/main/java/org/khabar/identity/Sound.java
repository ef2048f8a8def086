package org.khabar.identity;

/**
 * What a letter can sound like.
 *
 * @param sounds the alternatives, one character each; small letters are weak: vowels, glides and breaths, which another
 *     spelling may leave out
 */
record Sound(String sounds) {

    private static final char SILENT = 'q';
    private static final String MARKS = "le";

    boolean weak() {
        for (int i = 0; i < sounds.length(); i++) {
            if (!Character.isLowerCase(sounds.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    /** Consonants that have a weak reading too, such as و as in Volvo and as in Sudan. */
    boolean canBeWeak() {
        for (int i = 0; i < sounds.length(); i++) {
            if (Character.isLowerCase(sounds.charAt(i))) {
                return true;
            }
        }
        return false;
    }

    /** A long vowel or a diphthong, by its letters. */
    boolean isLong() {
        return sounds.indexOf('l') >= 0;
    }

    /** The same at the end of a word where it may be written only. */
    Sound orSilent() {
        return new Sound(sounds + SILENT);
    }

    /** The Arabic letter ayn, which no Latin letter stands for. */
    boolean isAyn() {
        return sounds.indexOf('e') >= 0;
    }

    /** Whether two letters can stand for one sound; within a script b and f do not meet in v. */
    boolean canBe(Sound other, boolean sameScript) {
        for (int i = 0; i < sounds.length(); i++) {
            char sound = sounds.charAt(i);
            boolean meets = other.sounds.indexOf(sound) >= 0 && MARKS.indexOf(sound) < 0;
            if (meets && !(sameScript && sound == 'V' && !sounds.equals(other.sounds))) {
                return true;
            }
        }
        return false;
    }
}
