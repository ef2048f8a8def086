package org.khabar.judgement;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.khabar.arabic.ArabicReader;
import org.khabar.text.Sentence;
import org.khabar.text.Span;

/** Sentences are read with those that stand before and behind them, as many as fit. */
class ContextualJudgementTest {

    private static final String SHORT = "استقال وزير النقل احتجاجا على الحرب. ";
    private static final String LONG = "قال الوزير إنه " + "كلمة ".repeat(400) + ". ";
    private static final Judgement LINEAR = new Judgement() {
        @Override
        public Map<String, Double> answers(Question question) {
            return Map.of("Resignation", 0.5, Question.NONE, 0.5);
        }

        @Override
        public boolean knows(String lemma) {
            return true;
        }
    };
    private static final Judgement JUDGEMENT = new ContextualJudgement(LINEAR, new Encoder(ArabicReader.class));

    /** How likely the first word of a sentence tells a resignation, the sentences of the text being asked about in order. */
    private static List<Double> resignations(String... texts) {
        List<Sentence> sentences = new ArrayList<>();
        int begin = 0;
        for (String text : texts) {
            Span span = new Span(begin, begin + text.length() - 1);
            sentences.add(new Sentence(sentences.size(), span, List.of(), List.of()));
            begin += text.length();
        }
        Judgement ofArticle = JUDGEMENT.of(String.join("", texts), sentences);
        return sentences.stream().map(s -> chance(ofArticle, s)).toList();
    }

    private static double chance(Judgement ofArticle, Sentence sentence) {
        Span word = new Span(sentence.span().begin(), sentence.span().begin() + 6);
        return ofArticle
                .in(sentence)
                .chance(Question.of(Question.Kind.CLASS, word, "", Question.NONE, List.of()), "Resignation");
    }

    @Test
    void whatStandsBeforeCounts() {
        assertNotEquals(
                resignations(SHORT).get(0),
                resignations(LONG.substring(0, 60), SHORT).get(1),
                1e-6);
    }

    @Test
    void whatDoesNotFitIsReadApart() {
        List<Double> chances = resignations(SHORT, LONG, SHORT, SHORT);
        assertEquals(resignations(SHORT).get(0), chances.get(0), 1e-6);
        assertEquals(resignations(LONG).get(0), chances.get(1), 1e-6);
        assertEquals(resignations(SHORT, SHORT), chances.subList(2, 4));
    }
}
