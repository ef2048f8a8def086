package org.khabar.search;

import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.en.EnglishPossessiveFilter;
import org.apache.lucene.analysis.en.PorterStemFilter;
import org.apache.lucene.analysis.miscellaneous.KeywordRepeatFilter;
import org.apache.lucene.analysis.miscellaneous.RemoveDuplicatesTokenFilter;
import org.apache.lucene.analysis.standard.StandardTokenizer;

/**
 * Text into keys, in both languages at once: each word as written, so that the very form ranks first, and its stem, so that
 * every form is found.
 */
public final class WordAnalyzer extends Analyzer {
    /** Changes whenever the keys do; an index of another version is made anew. */
    static final String VERSION = "1";

    @Override
    protected TokenStreamComponents createComponents(String field) {
        Tokenizer words = new StandardTokenizer();
        TokenStream lower = new EnglishPossessiveFilter(new LowerCaseFilter(words));
        TokenStream keys = new KeywordRepeatFilter(new WordFormFilter(lower));
        return new TokenStreamComponents(words, new RemoveDuplicatesTokenFilter(new PorterStemFilter(keys)));
    }
}
