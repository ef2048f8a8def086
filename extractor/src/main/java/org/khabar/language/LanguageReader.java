package org.khabar.language;

import java.util.List;
import org.khabar.article.Article;
import org.khabar.clause.SentenceReading;
import org.khabar.event.Contexts;
import org.khabar.frame.FrameBook;
import org.khabar.judgement.Judgement;
import org.khabar.lexicon.Lexicon;
import org.khabar.lexicon.Numerals;
import org.khabar.text.Document;

/** All that differs between languages. Implementations are thread-safe and load their models when made. */
public interface LanguageReader {

    /** ISO 639-1 code. */
    String language();

    Lexicon lexicon();

    FrameBook frames();

    Contexts contexts();

    /** What its models learned. */
    Judgement judgement();

    Numerals numerals();

    /** Reads an article; the readings are those of the document's sentences, in order. */
    Reading read(Article article);

    /**
     * A document with what was found in its sentences.
     *
     * @param document the sentences
     * @param sentences their readings
     */
    record Reading(Document document, List<SentenceReading> sentences) {
        public Reading {
            sentences = List.copyOf(sentences);
        }
    }
}
