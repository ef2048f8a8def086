package org.khabar.english;

import com.google.common.base.CharMatcher;
import com.google.common.base.Splitter;
import edu.stanford.nlp.ie.AbstractSequenceClassifier;
import edu.stanford.nlp.ie.NERClassifierCombiner;
import edu.stanford.nlp.ie.crf.CRFClassifier;
import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.util.CoreMap;
import java.io.IOException;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.regex.Pattern;
import org.khabar.lexicon.WordLists;
import org.khabar.text.Orthography;

/** CoreNLP's names for every sentence, and its numbers and times, which cost as much again, for those that may tell some. */
final class NamesAndTimes extends NERClassifierCombiner {

    private static final Pattern NUMBER = Pattern.compile(".*\\p{Nd}.*");
    private static final Splitter PARTS = Splitter.on(CharMatcher.anyOf("-\u2010\u2011\u2013.'"));
    private static final Set<String> TIMES =
            WordLists.of(NamesAndTimes.class, "words.yaml").set("times");

    private final AbstractSequenceClassifier<CoreLabel> names;

    /** @param model resource with the model of names */
    NamesAndTimes(String model, Properties properties) throws IOException {
        super(true, Language.ENGLISH, true, properties);
        try {
            names = CRFClassifier.getClassifier(model);
        } catch (ClassNotFoundException e) {
            throw new IOException(e);
        }
    }

    @Override
    public List<CoreLabel> classifyWithGlobalInformation(List<CoreLabel> tokens, CoreMap document, CoreMap sentence) {
        List<CoreLabel> named = names.classifySentence(tokens);
        for (int i = 0; i < tokens.size(); i++) {
            String name = named.get(i).get(CoreAnnotations.AnswerAnnotation.class);
            tokens.get(i).set(CoreAnnotations.AnswerAnnotation.class, name);
            tokens.get(i).setNER(name);
        }
        return tokens.stream().anyMatch(NamesAndTimes::tells)
                ? super.classifyWithGlobalInformation(tokens, document, sentence)
                : tokens;
    }

    /** Whether a word may be one of a number or a time: June, days, mid-morning, 2016, seven. */
    private static boolean tells(CoreLabel token) {
        String tag = token.tag();
        if (tag != null && tag.equals("CD") || NUMBER.matcher(token.word()).matches()) {
            return true;
        }
        for (String part : PARTS.split(Orthography.key(token.word()))) {
            if (TIMES.contains(part) || part.endsWith("s") && TIMES.contains(part.substring(0, part.length() - 1))) {
                return true;
            }
        }
        return false;
    }
}
