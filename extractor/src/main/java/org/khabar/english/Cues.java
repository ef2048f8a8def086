package org.khabar.english;

import java.util.ArrayList;
import java.util.List;
import org.khabar.mention.Nominal;

/** Words beside a predicate that bear on its truth: not, will, might, if, likely, without. */
final class Cues {

    private static final int DEPTH = 6;

    private final Parse parse;
    private final Tree tree;
    private final Verbs verbs;
    private final Lemmas known;

    Cues(Parse parse, Verbs verbs, Lemmas known) {
        this.parse = parse;
        this.tree = parse.tree();
        this.verbs = verbs;
        this.known = known;
    }

    /** The first cue decides, so that what says most stands first. */
    List<String> of(ClauseReader.Seed seed) {
        List<String> cues = new ArrayList<>();
        if (seed.nominal() == null) {
            ofVerb(seed.token(), cues, 0);
        } else {
            ofNoun(seed.nominal(), cues);
        }
        return cues;
    }

    private void ofVerb(int verb, List<String> cues, int depth) {
        for (int mark : tree.children(verb, "mark")) {
            if (parse.form(mark).matches("if|unless|whether|lest|without")) {
                cues.add(parse.form(mark));
            }
        }
        List<Integer> modals = tree.children(verb, "aux").stream()
                .filter(a -> parse.tag(a).equals("MD"))
                .toList();
        modals.stream()
                .map(parse::form)
                .filter(m -> m.matches("might|may|could"))
                .forEach(cues::add);
        for (int adverb : tree.children(verb, "advmod", "neg", "det", "aux")) {
            String form = parse.form(adverb);
            if (form.matches("not|n't|never|perhaps|maybe|possibly|nearly|almost")) {
                cues.add(form);
            }
        }
        int subject = tree.child(verb, "nsubj", "nsubj:pass");
        boolean nobody = subject >= 0
                && (parse.form(subject).matches("nobody|none|no-one|neither")
                        || tree.children(subject, "det", "neg").stream()
                                .anyMatch(d -> parse.form(d).equals("no")));
        if (nobody) {
            cues.add("not");
        }
        for (int modal : modals) {
            String form = parse.form(modal);
            if (form.equals("would") || form.equals("'d")) {
                cues.add(isReported(verb) ? "will" : "would");
            } else if (!form.matches("might|may|could")) {
                cues.add(form);
            }
        }
        above(verb, cues);
        complements(verb, cues);
        boolean joins = tree.is(verb, "conj")
                && cues.stream().allMatch(c -> c.startsWith("+"))
                && depth < DEPTH
                && tree.child(verb, "aux", "nsubj") < 0;
        if (joins && verbs.isVerb(tree.head(verb)) && parse.tag(verb).matches("VB|VBN|VBG")) {
            ofVerb(tree.head(verb), cues, depth + 1);
        }
    }

    /** Not truth but form, for the conditions of frames: +to in told him to go, +that in told him that he could go. */
    private void complements(int verb, List<String> cues) {
        for (int complement : tree.children(verb, "xcomp", "ccomp", "advcl")) {
            boolean to = verbs.isInfinitive(complement) && !tree.is(complement, "advcl");
            String form = to ? "+to" : tree.is(complement, "ccomp") ? "+that" : "";
            if (!form.isEmpty() && !cues.contains(form)) {
                cues.add(form);
            }
        }
    }

    /** Likely to, set to, going to, is to, has yet to. */
    private void above(int verb, List<String> cues) {
        int head = tree.head(verb);
        if (head < 0 || !tree.is(verb, "xcomp", "ccomp", "advcl", "acl")) {
            return;
        }
        boolean to = verbs.isInfinitive(verb);
        String tag = parse.tag(head);
        if (tag.startsWith("JJ") && (to || tree.is(verb, "ccomp"))) {
            boolean negated = tree.children(head, "advmod", "neg").stream()
                    .anyMatch(a -> parse.form(a).matches("not|n't|never"));
            cues.add(negated ? "not" : parse.form(head));
        } else if (to && tag.startsWith("VB")) {
            String lemma = verbs.lemma(head);
            if (lemma.equals("go") && tag.equals("VBG")) {
                cues.add("will");
            } else if (lemma.equals("be") || lemma.equals("have")) {
                cues.add(lemma + " to");
            }
        }
    }

    /** Said he would resign: will, told from then. */
    private boolean isReported(int verb) {
        int at = verb;
        for (int depth = 0; depth < DEPTH && tree.head(at) >= 0; depth++) {
            int head = tree.head(at);
            if (tree.is(at, "ccomp") && verbs.isVerb(head)) {
                return parse.tag(head).matches("VBD|VBN") && tree.child(verb, "advcl") < 0;
            }
            at = head;
        }
        for (int aside : tree.children(verb, "parataxis")) {
            if (verbs.isVerb(aside) && known.isSaying(verbs.lemmas(aside))) {
                return true;
            }
        }
        return false;
    }

    private void ofNoun(Nominal nominal, List<String> cues) {
        int head = nominal.head();
        for (int word : tree.children(head, "det", "neg", "amod", "case")) {
            String form = parse.form(word);
            if (form.matches(
                    "no|without|possible|potential|alleged|likely|planned|upcoming|scheduled|proposed|threatened|future|next|forthcoming|imminent|further|eventual")) {
                cues.add(form);
            }
        }
    }
}
