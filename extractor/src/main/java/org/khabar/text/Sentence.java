package org.khabar.text;

import java.util.List;

/**
 * One sentence, or one heading.
 *
 * @param index its number in the document, from 0
 * @param span from its first to its last character, white space around it left out
 * @param tokens its syntactic words, in order
 * @param words for each written word the index of its first token; one more entry closes the list
 */
public record Sentence(int index, Span span, List<Token> tokens, List<Integer> words) {

    public Sentence {
        tokens = List.copyOf(tokens);
        words = List.copyOf(words);
    }

    public int size() {
        return tokens.size();
    }

    public Token token(int i) {
        return tokens.get(i);
    }

    /** The raw stretch from token {@code first} up to but without token {@code end}. */
    public Span span(int first, int end) {
        return new Span(
                tokens.get(first).span().begin(), tokens.get(end - 1).span().end());
    }

    /** Whether a token stands there and has this form. */
    public boolean formAt(int i, String form) {
        return i >= 0 && i < tokens.size() && tokens.get(i).form().equals(form);
    }

    public boolean posAt(int i, Pos pos) {
        return i >= 0 && i < tokens.size() && tokens.get(i).pos() == pos;
    }
}
