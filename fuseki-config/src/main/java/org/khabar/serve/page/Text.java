package org.khabar.serve.page;

import org.apache.jena.graph.Node;

/**
 * Words of the data.
 *
 * @param words the words
 * @param language their language tag, empty if they have none
 */
record Text(String words, String language) {
    static Text of(Node literal) {
        return new Text(literal.getLiteralLexicalForm(), literal.getLiteralLanguage());
    }

    /** The same, cut where it would fill a line. */
    Text shortened() {
        int most = 80;
        return words.codePointCount(0, words.length()) <= most
                ? this
                : new Text(words.substring(0, words.offsetByCodePoints(0, most)) + "…", language);
    }

    static Text plain(String words) {
        return new Text(words, "");
    }
}
