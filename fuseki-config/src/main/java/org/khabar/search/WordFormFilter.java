package org.khabar.search;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.Set;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.apache.lucene.util.AttributeSource;
import org.jspecify.annotations.Nullable;
import org.khabar.search.arabic.WordForms;

/** Puts the keys of an Arabic word in its place, all at the same position; other words pass. */
final class WordFormFilter extends TokenFilter {
    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
    private final PositionIncrementAttribute position = addAttribute(PositionIncrementAttribute.class);
    private final Deque<String> waiting = new ArrayDeque<>();
    private AttributeSource.@Nullable State state;

    WordFormFilter(TokenStream input) {
        super(input);
    }

    @Override
    public boolean incrementToken() throws IOException {
        if (!waiting.isEmpty()) {
            restoreState(state);
            term.setEmpty().append(waiting.remove());
            position.setPositionIncrement(0);
            return true;
        }
        if (!input.incrementToken()) {
            return false;
        }
        if (WordForms.applyTo(term)) {
            Set<String> keys = new LinkedHashSet<>();
            keys.add(WordForms.exact(term));
            keys.addAll(WordForms.stems(term));
            state = captureState();
            waiting.addAll(keys);
            term.setEmpty().append(waiting.remove());
        }
        return true;
    }

    @Override
    public void reset() throws IOException {
        super.reset();
        waiting.clear();
    }
}
