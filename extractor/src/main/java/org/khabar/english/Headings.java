package org.khabar.english;

import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.process.Morphology;
import java.util.List;
import java.util.Set;
import org.khabar.text.Orthography;

/**
 * The grammar of headlines: verbs in the present tense that a tagger trained on whole sentences takes for plural nouns
 * (US president ousts adviser).
 */
final class Headings {

    private static final int SHORT = 30;
    private static final String FINAL = ".!?\"')";

    private final Set<String> verbs;
    private final Morphology morphology = new Morphology();

    /** @param verbs lemmas that frames take for events when they are verbs */
    Headings(Set<String> verbs) {
        this.verbs = Set.copyOf(verbs);
    }

    static boolean isHeading(List<CoreLabel> tokens) {
        String last = tokens.get(tokens.size() - 1).word();
        return tokens.size() > 2 && tokens.size() <= SHORT && (FINAL.indexOf(last.charAt(0)) < 0 || last.equals("?"));
    }

    void retag(List<CoreLabel> tokens) {
        boolean finite = tokens.stream().map(CoreLabel::tag).anyMatch(t -> t.equals("VBZ") || t.equals("MD"));
        if (finite) {
            return;
        }
        for (int i = 1; i < tokens.size(); i++) {
            CoreLabel token = tokens.get(i);
            String before = tokens.get(i - 1).tag();
            boolean subject = before.startsWith("NN") || before.equals("CD") || before.equals("RB");
            if (subject && token.tag().matches("NNS|NNPS|NNP|NN") && isThirdPerson(token.word())) {
                token.setTag("VBZ");
                return;
            }
        }
    }

    /** May jail the editor: behind a modal stands a verb. */
    void retagModals(List<CoreLabel> tokens) {
        for (int i = 1; i < tokens.size(); i++) {
            CoreLabel token = tokens.get(i);
            boolean modal = tokens.get(i - 1).tag().equals("MD");
            if (modal && token.tag().equals("NN") && verbs.contains(Orthography.key(token.word()))) {
                token.setTag("VB");
            }
        }
    }

    private synchronized boolean isThirdPerson(String word) {
        String key = Orthography.key(word);
        return key.endsWith("s") && !key.endsWith("ss") && verbs.contains(morphology.lemma(key, "VBZ"));
    }
}
