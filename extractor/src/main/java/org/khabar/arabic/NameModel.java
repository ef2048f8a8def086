package org.khabar.arabic;

import edu.stanford.nlp.ling.CoreAnnotations.AnswerAnnotation;
import edu.stanford.nlp.ling.CoreLabel;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.khabar.mention.Kind;
import org.khabar.text.Sentence;
import org.khabar.text.Token;

/**
 * The trained model of names (a conditional random field, see {@code bench/ner}): it knows by the company a word keeps
 * that الهاشمي in سالم الهاشمي is no adjective. Thread-safe once made.
 */
final class NameModel {

    private static final String MODEL = "ner.ser.gz";

    private final BestLabels classifier = new BestLabels(MODEL);

    /** What the model takes for names in the sentences of an article; what it sees in one place it knows in all. */
    List<NameGuesses> guess(List<Sentence> sentences, String raw) {
        List<NameGuesses> guesses = sentences.stream().map(s -> guess(s, raw)).toList();
        return NameRecall.of(sentences, guesses).complete(sentences, guesses);
    }

    /** What the model takes for names in one sentence of the raw text. */
    NameGuesses guess(Sentence sentence, String raw) {
        List<CoreLabel> labels = new ArrayList<>(sentence.size());
        for (Token token : sentence.tokens()) {
            CoreLabel label = new CoreLabel();
            label.setWord(spelling(token, raw));
            label.setTag(token.tag());
            labels.add(label);
        }
        List<@Nullable Kind> kinds = new ArrayList<>(labels.size());
        List<Boolean> begins = new ArrayList<>(labels.size());
        for (CoreLabel label : classifier.classifySentence(labels)) {
            String answer = label.get(AnswerAnnotation.class);
            kinds.add(kind(answer));
            begins.add(answer.startsWith("B-"));
        }
        return new NameGuesses(kinds, begins);
    }

    private static @Nullable Kind kind(String answer) {
        return switch (answer.substring(answer.indexOf('-') + 1)) {
            case "PER" -> Kind.PERSON;
            case "LOC" -> Kind.PLACE;
            case "ORG" -> Kind.ORGANIZATION;
            default -> null;
        };
    }

    /** The word as the segmenter spelt it when the model was trained: bare letters, alef without hamza. */
    private static String spelling(Token token, String raw) {
        String word = Cleaner.clean(raw, token.span()).text().replaceAll("[أإآ]", "ا");
        // للرئيس is ل + الرئيس
        return token.form().startsWith("ال") && word.startsWith("ل") ? "ا" + word : word;
    }
}
