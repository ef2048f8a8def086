package org.khabar.english;

import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.semgraph.SemanticGraphCoreAnnotations;
import edu.stanford.nlp.util.CoreMap;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.khabar.text.Folded;
import org.khabar.text.Orthography;
import org.khabar.text.Pos;
import org.khabar.text.Sentence;
import org.khabar.text.Token;
import org.khabar.text.Traits;
import org.khabar.text.Traits.Gender;
import org.khabar.text.Traits.Plurality;
import org.khabar.text.Traits.Tense;

/** Turns what CoreNLP says of a sentence into the project's own tokens. */
final class Parses {

    private static final Set<String> DEFINITE = Set.of("the", "this", "that", "these", "those");

    private Parses() {}

    static Parse of(CoreMap map, Folded text, int index, @Nullable LocalDate published) {
        List<CoreLabel> labels = map.get(CoreAnnotations.TokensAnnotation.class);
        Tree tree = Tree.of(map.get(SemanticGraphCoreAnnotations.BasicDependenciesAnnotation.class), labels.size());
        List<Token> tokens = new ArrayList<>();
        List<Integer> words = new ArrayList<>();
        List<String> raw = new ArrayList<>();
        List<String> classes = new ArrayList<>();
        for (int i = 0; i < labels.size(); i++) {
            CoreLabel label = labels.get(i);
            words.add(i);
            raw.add(label.word());
            classes.add(label.ner());
            tokens.add(token(labels, i, tree, text));
        }
        words.add(labels.size());
        Sentence sentence = new Sentence(
                index,
                text.raw(
                        labels.get(0).beginPosition(),
                        labels.get(labels.size() - 1).endPosition()),
                tokens,
                words);
        int year = published == null ? Integer.MAX_VALUE : published.getYear();
        return new Parse(sentence, tree, raw, classes, Times.of(labels, published), year, Headings.isHeading(labels));
    }

    private static Token token(List<CoreLabel> labels, int i, Tree tree, Folded text) {
        CoreLabel label = labels.get(i);
        String tag = label.tag();
        String lemma = Orthography.key(label.lemma());
        Pos pos = pos(tag, tree.relation(i));
        boolean verb = tag.startsWith("VB");
        boolean noun = tag.startsWith("NN") || tag.startsWith("JJ") || tag.equals("CD");
        return new Token(
                Orthography.key(label.word()),
                tag,
                pos,
                verb ? Set.of(lemma) : Set.of(),
                noun ? Set.of(lemma) : Set.of(),
                traits(label, labels, i),
                i,
                text.raw(label.beginPosition(), label.endPosition()));
    }

    private static Pos pos(String tag, String relation) {
        boolean modifies = relation.equals("amod") || relation.equals("compound");
        return switch (tag) {
            case "VB", "VBD", "VBZ", "VBP" -> Pos.VERB;
            case "VBN", "VBG" -> modifies ? Pos.ADJECTIVE : Pos.VERB;
            case "MD", "RP", "POS", "EX", "UH" -> Pos.PARTICLE;
            case "NN", "NNS" -> Pos.NOUN;
            case "NNP", "NNPS" -> Pos.NAME;
            case "JJ", "JJR", "JJS" -> Pos.ADJECTIVE;
            case "PRP" -> Pos.PRONOUN;
            case "PRP$" -> Pos.CLITIC;
            case "DT", "PDT" -> Pos.DETERMINER;
            case "WDT", "WP", "WP$" -> Pos.RELATIVE;
            case "IN" -> relation.equals("mark") ? Pos.SUBORDINATOR : Pos.PREPOSITION;
            case "TO" -> relation.equals("case") ? Pos.PREPOSITION : Pos.SUBORDINATOR;
            case "CC" -> Pos.CONJUNCTION;
            case "CD" -> Pos.NUMBER;
            case "RB", "RBR", "RBS", "WRB" -> Pos.ADVERB;
            default -> Pos.PUNCTUATION;
        };
    }

    private static Traits traits(CoreLabel label, List<CoreLabel> labels, int i) {
        String form = Orthography.key(label.word());
        boolean definite = false;
        for (int k = i - 1; k >= Math.max(0, i - 5) && !definite; k--) {
            String tag = labels.get(k).tag();
            definite = DEFINITE.contains(Orthography.key(labels.get(k).word())) || tag.equals("PRP$");
            if (!tag.matches("JJ.*|NN.*|CD|VB[NG]|POS")) {
                break;
            }
        }
        return new Traits(definite, gender(form), number(label.tag(), form), tense(label.tag()), false, false);
    }

    private static Gender gender(String form) {
        return switch (form) {
            case "he", "him", "his", "himself" -> Gender.MASCULINE;
            case "she", "her", "hers", "herself" -> Gender.FEMININE;
            default -> Gender.UNKNOWN;
        };
    }

    private static Plurality number(String tag, String form) {
        return switch (tag) {
            case "NNS", "NNPS" -> Plurality.PLURAL;
            case "NN", "NNP" -> Plurality.SINGULAR;
            default ->
                Set.of("they", "them", "their", "we", "our", "us").contains(form)
                        ? Plurality.PLURAL
                        : Set.of("he", "she", "it", "his", "him", "her", "its").contains(form)
                                ? Plurality.SINGULAR
                                : Plurality.UNKNOWN;
        };
    }

    private static Tense tense(String tag) {
        return switch (tag) {
            case "VBD", "VBN" -> Tense.PERFECT;
            case "VBZ", "VBP", "VBG" -> Tense.IMPERFECT;
            default -> Tense.NONE;
        };
    }
}
