package org.khabar.english;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Which verbs are predicates, their lemmas with particles (step down), and their voice. */
final class Verbs {

    private final Parse parse;
    private final Tree tree;
    private final Words words;
    private final Lemmas known;

    Verbs(Parse parse, Words words, Lemmas known) {
        this.parse = parse;
        this.tree = parse.tree();
        this.words = words;
        this.known = known;
    }

    boolean isVerb(int token) {
        return parse.tag(token).startsWith("VB")
                && (!tree.is(token, "aux", "aux:pass", "cop", "amod", "compound", "case", "fixed", "mark")
                        || isAttribute(token));
    }

    /** The newly elected mayor: what has just been done to somebody. */
    boolean isAttribute(int token) {
        return parse.tag(token).equals("VBN")
                && tree.is(token, "amod")
                && tree.head(token) > token
                && parse.form(token - 1).matches("newly|recently|just|freshly");
    }

    /** Was critical of the plan: an adjective that frames know for a deed. */
    boolean isStance(int token) {
        return parse.tag(token).matches("JJ|VBN")
                && tree.child(token, "cop", "aux:pass") >= 0
                && known.contains(stance(token));
    }

    private String stance(int token) {
        return "be " + parse.form(token);
    }

    /** Verbs that report what is said. */
    boolean isSaying(int token) {
        return isVerb(token) && known.isSaying(lemmas(token));
    }

    String lemma(int token) {
        return parse.sentence().token(token).verbs().stream().findFirst().orElse(parse.form(token));
    }

    /** With a particle only the phrasal verb; where the particle may be a preposition, only if frames know it. */
    Set<String> lemmas(int token) {
        if (isStance(token)) {
            return Set.of(stance(token));
        }
        String lemma = lemma(token);
        Set<String> found = new LinkedHashSet<>();
        for (int particle : tree.children(token, "compound:prt")) {
            found.add(lemma + " " + parse.form(particle));
        }
        if (found.isEmpty()) {
            String next = parse.form(token + 1);
            if (words.particles().contains(next)) {
                String phrasal = lemma + " " + next;
                String longer = phrasal + " " + parse.form(token + 2);
                if (known.contains(longer)) {
                    return Set.of(longer);
                }
                if (known.contains(phrasal)) {
                    return Set.of(phrasal);
                }
            }
            int late = tree.child(token, "advmod");
            if (late > token
                    && words.particles().contains(parse.form(late))
                    && known.contains(lemma + " " + parse.form(late))) {
                return Set.of(lemma + " " + parse.form(late));
            }
            return Set.of(lemma);
        }
        for (String phrasal : List.copyOf(found)) {
            int particle = tree.child(token, "compound:prt");
            String longer = phrasal + " " + parse.form(particle + 1);
            if (known.contains(longer)) {
                return Set.of(longer);
            }
        }
        return found;
    }

    boolean isPassive(int token) {
        return isPassive(token, 0);
    }

    private boolean isPassive(int token, int depth) {
        if (isStance(token)) {
            return false; // is opposed to the plan
        }
        if (tree.child(token, "aux:pass", "nsubj:pass") >= 0) {
            return true;
        }
        // The memo posted by the senator: a tagger may take the participle for a past tense
        boolean agent = parse.tag(token).equals("VBD") && tree.is(token, "acl") && tree.child(token, "nsubj") < 0;
        boolean participle = parse.tag(token).equals("VBN") || agent;
        boolean has =
                tree.children(token, "aux").stream().anyMatch(a -> parse.form(a).matches("have|has|had|'ve|having|'d"));
        if (parse.heading() && (participle || parse.tag(token).equals("VBD")) && !has) {
            return tree.is(token, "root", "dep", "conj", "parataxis", "acl", "ccomp")
                    && tree.child(token, "obj", "ccomp", "xcomp") < 0
                    && known.isTransitive(lemmas(token));
        }
        if (!participle || has) {
            return false;
        }
        if (tree.is(token, "conj") && depth < 4) {
            int head = tree.head(token);
            return tree.child(token, "nsubj", "aux") < 0 && isVerb(head) && isPassive(head, depth + 1);
        }
        return tree.is(token, "acl", "advcl", "xcomp", "dep", "acl:relcl")
                && tree.child(token, "nsubj") < 0
                && known.isTransitive(lemmas(token));
    }

    boolean isFinite(int token) {
        return parse.tag(token).matches("VBD|VBZ|VBP")
                || tree.children(token, "aux", "aux:pass").stream()
                        .anyMatch(a -> parse.tag(a).matches("VBD|VBZ|VBP|MD"));
    }

    boolean isInfinitive(int token) {
        return parse.tag(token).equals("VB")
                && tree.children(token, "mark", "aux").stream()
                        .anyMatch(m -> parse.form(m).equals("to"));
    }
}
