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

    static Text plain(String words) {
        return new Text(words, "");
    }
}
