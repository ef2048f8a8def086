package org.khabar.cli;

/** Small words of messages. */
final class Words {

    private Words() {}

    /** {@code 1 article}, {@code 2 articles}. */
    static String count(long number, String noun) {
        return number + " " + noun + (number == 1 ? "" : "s");
    }
}
