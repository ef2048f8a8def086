package org.khabar.arabic;

import edu.stanford.nlp.ling.CoreLabel;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.khabar.text.Orthography;

/**
 * Mends the segmenter's cuts in names: a letter that looks like a clitic is cut off only where the morphology or the
 * lexicon allows (بايدن stays whole, ببايدن gives ب + بايدن, لإسرائيل gives ل + إسرائيل).
 */
final class WordJoiner {

    private static final String PROCLITICS = "وفبلك";

    /** What the segmenter leaves at a word that it does not know: لاغتيال, بإيقاف, كنظام, فشارك. */
    private static final String ONE_LETTER = "لبكف";

    /** ل before a verbal noun of the derived stems: لاغتيال, لاستجواب. */
    private static final Pattern DERIVED = Pattern.compile("لا\\p{L}{2,4}ا\\p{L}ة?");

    /** Prepositions with a pronoun that are no names (منة), with the length of the preposition. */
    private static final Map<String, Integer> PREPOSED = Map.ofEntries(
            Map.entry("منه", 2),
            Map.entry("منها", 2),
            Map.entry("منهم", 2),
            Map.entry("عنه", 2),
            Map.entry("عنها", 2),
            Map.entry("عنهم", 2),
            Map.entry("فيه", 2),
            Map.entry("فيها", 2),
            Map.entry("فيهم", 2),
            Map.entry("لها", 1),
            Map.entry("لهم", 1),
            Map.entry("بها", 1),
            Map.entry("بهم", 1));

    private static final Set<String> RELATIVES =
            Set.of("الذي", "التي", "اللذان", "اللذين", "اللتان", "اللتين", "الذين", "اللواتي", "اللاتي");

    /** A verb with those whom it befalls. */
    private static final Pattern OBJECT = Pattern.compile("(\\p{L}{3,}?)(هما|هم|ها|ه)");

    private final KnownWords known;
    private final Morphology morphology;
    private final Set<String> vocabulary;

    WordJoiner(KnownWords known, Morphology morphology, Set<String> vocabulary) {
        this.known = known;
        this.vocabulary = vocabulary;
        this.morphology = morphology;
    }

    List<CoreLabel> mend(List<CoreLabel> labels, String text, KnownWords more) {
        List<CoreLabel> out = new ArrayList<>(labels.size());
        int i = 0;
        while (i < labels.size()) {
            int end = i + 1;
            while (end < labels.size()
                    && labels.get(end).beginPosition() == labels.get(end - 1).endPosition()
                    && isWord(labels.get(end))
                    && isWord(labels.get(end - 1))) {
                end++;
            }
            mendWord(labels.subList(i, end), text, more, out);
            i = end;
        }
        return out;
    }

    private void mendWord(List<CoreLabel> word, String text, KnownWords more, List<CoreLabel> out) {
        int begin = word.get(0).beginPosition();
        int end = word.get(word.size() - 1).endPosition();
        String surface = text.substring(begin, Math.min(end, text.length()));
        if (end - begin < 3 || !isWord(word.get(0))) {
            out.addAll(word);
            return;
        }
        Integer preposition = PREPOSED.get(surface);
        if (preposition != null) {
            out.add(label(surface.substring(0, preposition), begin, begin + preposition));
            out.add(label(surface.substring(preposition), begin + preposition, end));
            return;
        }
        Matcher verb = OBJECT.matcher(surface);
        if (verb.matches() && isVerb(verb, out)) {
            out.add(label(verb.group(1), begin, begin + verb.end(1)));
            out.add(label(verb.group(2), begin + verb.end(1), end));
            return;
        }
        // للبلاد: ل and the article, not ل twice
        boolean article = word.size() == 3
                && surface.startsWith("لل")
                && word.get(1).word().equals("ل");
        for (int cut = 0; cut <= (article ? 1 : 2) && surface.length() - cut >= 3; cut++) {
            if (cut > 0 && PROCLITICS.indexOf(surface.charAt(cut - 1)) < 0) {
                break;
            }
            String rest = surface.substring(cut);
            boolean seen = more.isName(Orthography.key(rest));
            boolean name = isBareName(rest) && (cut == 0 || isCutAt(word, cut) || isUnknown(surface));
            if ((seen || name) && !(cut == 0 && word.size() == 1)) {
                cutOff(surface, begin, cut, out);
                return;
            }
        }
        if (article) {
            out.add(word.get(0));
            out.add(label("ال" + word.get(2).word(), begin + 1, end));
            return;
        }
        if (word.size() == 1 && isUncut(surface)) {
            cutOff(surface, begin, 1, out);
            return;
        }
        if (isWronglyCut(word, surface)) {
            cutOff(surface, begin, surface.startsWith("و") && word.size() > 2 ? 1 : 0, out);
            return;
        }
        out.addAll(withArticle(word));
    }

    /** بالإهمال: ب + ال + إهمال, which the segmenter cuts as if it were إلا. */
    private List<CoreLabel> withArticle(List<CoreLabel> word) {
        for (int i = 0; i + 1 < word.size(); i++) {
            String noun = "ا" + word.get(i + 1).word();
            if (Orthography.key(word.get(i).word()).equals("الا")
                    && !morphology.analyse(noun).nouns().isEmpty()) {
                List<CoreLabel> joined = new ArrayList<>(word.subList(0, i));
                joined.add(label(
                        "ال" + noun,
                        word.get(i).beginPosition(),
                        word.get(i + 1).endPosition()));
                joined.addAll(word.subList(i + 2, word.size()));
                return joined;
            }
        }
        return word;
    }

    /** الذي جمعه بنظيره, لقاء جمعهما: behind a relative stands a verb, and no name ends like this. */
    private boolean isVerb(MatchResult word, List<CoreLabel> before) {
        boolean relative = !before.isEmpty()
                && RELATIVES.contains(before.get(before.size() - 1).word());
        return (relative || word.group(2).equals("هما"))
                && !morphology.analyse(word.group(1)).verbs().isEmpty();
    }

    /** The segmenter saw the same boundary. */
    private static boolean isCutAt(List<CoreLabel> word, int cut) {
        return word.size() > cut && word.get(cut).beginPosition() == word.get(0).beginPosition() + cut;
    }

    private boolean isUnknown(String surface) {
        return morphology.analyse(surface).isEmpty() && !known.isName(Orthography.key(surface));
    }

    private boolean isBareName(String word) {
        return !word.startsWith("ال") && !word.startsWith("لل") && known.isName(Orthography.key(word));
    }

    /** بإيقاف: the whole is no word, but without its first letter it is one. */
    private boolean isUncut(String surface) {
        if (DERIVED.matcher(surface).matches() && isUnknown(surface)) {
            return true;
        }
        String rest = surface.substring(1);
        return surface.length() > 4
                && ONE_LETTER.indexOf(surface.charAt(0)) >= 0
                && isUnknown(surface)
                && !known.isName(Orthography.key(rest))
                && (vocabulary.contains(Orthography.key(rest))
                        || !morphology.analyse(rest).nouns().isEmpty()
                        || surface.charAt(0) == 'ف'
                                && !morphology.analyse(rest).verbs().isEmpty());
    }

    /**
     * A one-letter proclitic before something that no dictionary knows, which is not definite: بلينكن as ب + لينكن,
     * سيدمان as س + يدمان, which is no verb in the future.
     */
    private boolean isWronglyCut(List<CoreLabel> word, String surface) {
        if (word.size() < 2 || word.get(0).word().length() != 1) {
            return false;
        }
        CoreLabel last = word.get(word.size() - 1);
        CoreLabel before = word.get(word.size() - 2);
        char clitic = before.word().isEmpty() ? ' ' : before.word().charAt(0);
        if (before.word().length() != 1 || "بلكسف".indexOf(clitic) < 0 || surface.length() < 5) {
            return false;
        }
        String rest = last.word();
        String written = surface.substring(last.beginPosition() - word.get(0).beginPosition());
        return rest.length() > 3
                && !rest.startsWith("ال")
                && !known.isName(Orthography.key(rest))
                && !vocabulary.contains(Orthography.key(rest))
                && morphology.analyse(rest).isEmpty()
                && morphology.analyse(written).isEmpty(); // تأييد, whose hamza the segmenter drops
    }

    private static void cutOff(String surface, int begin, int cut, List<CoreLabel> out) {
        if (cut == 2 && surface.startsWith("لل")) {
            // للغوطة: ل and the article
            out.add(label("ل", begin, begin + 1));
            out.add(label("ال" + surface.substring(2), begin + 1, begin + surface.length()));
            return;
        }
        for (int i = 0; i < cut; i++) {
            out.add(label(surface.substring(i, i + 1), begin + i, begin + i + 1));
        }
        out.add(label(surface.substring(cut), begin + cut, begin + surface.length()));
    }

    private static CoreLabel label(String word, int begin, int end) {
        CoreLabel label = new CoreLabel();
        label.setWord(word);
        label.setValue(word);
        label.setBeginPosition(begin);
        label.setEndPosition(end);
        return label;
    }

    private static boolean isWord(CoreLabel label) {
        return !label.word().isEmpty() && Character.isLetter(label.word().charAt(0));
    }
}
