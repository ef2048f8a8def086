package org.khabar.english;

import java.util.ArrayList;
import java.util.List;
import org.khabar.mention.Nominal;

/** Words beside a predicate that bear on its truth: not, will, might, if, likely, without. */
final class Cues {

    private static final int DEPTH = 6;
    private static final int YEAR_REACH = 6;

    private final Parse parse;
    private final Tree tree;
    private final Verbs verbs;
    private final Arguments arguments;
    private final Words words;
    private final Lemmas known;

    Cues(Parse parse, Verbs verbs, Arguments arguments, Words words, Lemmas known) {
        this.parse = parse;
        this.tree = parse.tree();
        this.verbs = verbs;
        this.arguments = arguments;
        this.words = words;
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
        modals.stream().map(parse::form).filter(m -> m.matches("might|may")).forEach(cues::add);
        for (int adverb : tree.children(verb, "advmod", "neg", "det", "aux")) {
            String form = parse.form(adverb);
            boolean asked = form.equals("not") && isAsked(verb); // urged the states not to vote: what is asked
            if (!asked && form.matches("not|n't|never|perhaps|maybe|possibly|nearly|almost")) {
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
        modals.stream().map(parse::form).filter("could"::equals).forEach(cues::add); // could not: did not
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
        said(verb, cues);
        boolean joins = tree.is(verb, "conj")
                && cues.stream().allMatch(c -> c.startsWith("+"))
                && depth < DEPTH
                && tree.child(verb, "aux", "nsubj") < 0;
        if (joins && verbs.isVerb(tree.head(verb)) && parse.tag(verb).matches("VB|VBN|VBG")) {
            ofVerb(tree.head(verb), cues, depth + 1);
        }
    }

    /**
     * Not truth but form, for the conditions of frames: +to in told him to go, +that in told him that he could go, +should
     * in said that he should go, +own in said that he will go, +will in said that the party will go, +subjunctive in
     * insists that he go.
     */
    private void complements(int verb, List<String> cues) {
        for (int object : tree.children(verb, "obj")) {
            int next = arguments.opensContent(object);
            if (next >= 0) {
                cues.add("+that");
                if (parse.form(next).matches("should|must|ought")) {
                    cues.add("+should");
                } else if (parse.form(next).matches("will|'ll|would")) {
                    cues.add("+will");
                }
            }
        }
        for (int complement : tree.children(verb, "xcomp", "ccomp", "advcl")) {
            boolean to = verbs.isInfinitive(complement) && !tree.is(complement, "advcl");
            String form = to ? "+to" : tree.is(complement, "ccomp") ? "+that" : "";
            if (!form.isEmpty() && !cues.contains(form)) {
                cues.add(form);
            }
            if (tree.is(complement, "ccomp") && isDuty(complement)) {
                cues.add("+should");
            }
            if (tree.is(complement, "ccomp") && isAhead(verb, complement)) {
                cues.add(isByPronoun(complement) ? "+own" : "+will");
            }
            boolean be = tree.children(complement, "aux:pass", "cop").stream()
                    .anyMatch(a -> parse.form(a).equals("be"));
            boolean bare = (be || parse.tag(complement).equals("VB")) && tree.child(complement, "aux") < 0;
            if (tree.is(complement, "ccomp") && bare && tree.child(complement, "nsubj", "nsubj:pass") >= 0) {
                cues.add("+subjunctive");
            }
        }
    }

    /** Said more should be done: where the tree loses what is said, it hangs it loosely on the verb, or the verb on it. */
    private void said(int verb, List<String> cues) {
        if (!verbs.isSaying(verb)) {
            return;
        }
        for (int loose : tree.children(verb, "dep", "parataxis")) {
            if (loose > verb && verbs.isVerb(loose) && verbs.isFinite(loose)) {
                cues.add("+that");
                if (isDuty(loose)) {
                    cues.add("+should");
                }
            }
        }
        if (tree.is(verb, "parataxis") && tree.head(verb) < verb && isDuty(tree.head(verb))) {
            cues.add("+should");
        }
    }

    private boolean isDuty(int verb) {
        return tree.children(verb, "aux").stream().anyMatch(a -> parse.form(a).matches("should|must|ought"));
    }

    /** Said that she will run, told that she would: something to be done, not something to be. */
    private boolean isAhead(int saying, int verb) {
        List<String> aids = tree.children(verb, "aux", "advmod", "neg", "cop", "mark").stream()
                .map(parse::form)
                .toList();
        boolean told = parse.tag(saying).matches("VBD|VBN") && tree.child(verb, "advcl") < 0;
        return verbs.isVerb(verb)
                && !verbs.lemma(verb)
                        .matches("prefer|like|love|want|need|hate|hope|know|become|remain|seem|see|feel|have")
                && (aids.contains("will") || aids.contains("'ll") || told && aids.contains("would"))
                && aids.stream().noneMatch(a -> a.matches("not|n't|never|if|whether|have"));
    }

    /** What somebody else is asked, told or ordered to do. */
    private boolean isAsked(int verb) {
        int head = tree.head(verb);
        return head >= 0
                && verbs.isInfinitive(verb)
                && tree.is(verb, "xcomp", "advcl", "ccomp")
                && verbs.isVerb(head)
                && (tree.child(head, "obj", "iobj") >= 0
                        || verbs.isPassive(head)
                                && !parse.form(tree.child(head, "nsubj:pass")).equals("it"));
    }

    private boolean isByPronoun(int verb) {
        int subject = tree.child(verb, "nsubj");
        return subject >= 0 && parse.form(subject).matches("he|she|they|we|i");
    }

    /** Likely to, set to, going to, is to, has yet to. */
    private void above(int verb, List<String> cues) {
        int head = tree.head(verb);
        boolean to = verbs.isInfinitive(verb);
        String tag = parse.tag(head);
        boolean ready = to && tag.startsWith("JJ") && head < verb; // due to step down, whatever the tree calls it
        if (head < 0 || !ready && !tree.is(verb, "xcomp", "ccomp", "advcl", "acl")) {
            return;
        }
        if (tag.startsWith("JJ") && (to || tree.is(verb, "ccomp"))) {
            boolean negated = tree.children(head, "advmod", "neg").stream()
                    .anyMatch(a -> parse.form(a).matches("not|n't|never"));
            cues.add(negated ? "not" : parse.form(head));
        } else if (to && tag.startsWith("VB")) {
            String lemma = verbs.lemma(head);
            if (lemma.equals("go") && tag.equals("VBG")) {
                cues.add("will");
            } else if (lemma.equals("be") || lemma.equals("have") && tree.child(head, "obj") < 0) {
                cues.add(lemma + " to");
            } else if (verbs.isPassive(head) && lemma.matches("set|schedule|slate|poise")) {
                cues.add("set"); // is scheduled to open
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
        if (isAhead(head)) {
            cues.add("upcoming");
        }
    }

    /** An election of a year to come, or one that somebody still runs in: the nominee for the 2020 election. */
    private boolean isAhead(int noun) {
        if (parse.sentence().token(noun).nouns().stream().noneMatch(words.contests()::contains)) {
            return false;
        }
        for (int i = noun - 1; i >= Math.max(0, noun - YEAR_REACH); i--) {
            if (parse.form(i).matches("(19|20)\\d\\d")) {
                int year = Integer.parseInt(parse.form(i));
                return year > parse.year() || year == parse.year() && hasContender(noun);
            }
        }
        return hasContender(noun);
    }

    private boolean hasContender(int noun) {
        int at = noun;
        for (int depth = 0; depth < 2 && tree.head(at) >= 0; depth++) {
            at = tree.head(at);
            if (parse.sentence().token(at).nouns().stream().anyMatch(words.contenders()::contains)) {
                return true;
            }
        }
        return false;
    }
}
