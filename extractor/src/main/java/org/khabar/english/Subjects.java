package org.khabar.english;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.khabar.clause.Argument;
import org.khabar.clause.Item;
import org.khabar.clause.Pronoun;
import org.khabar.clause.Pronoun.Reference;
import org.khabar.clause.Slot;
import org.khabar.mention.Kind;
import org.khabar.mention.Nominal;
import org.khabar.text.Token;

/** Finds the subject of a verb as it stands, also where it is not repeated: offered to resign, arrested and charged. */
final class Subjects {

    private static final int DEPTH = 6;
    private static final Set<String> FOR = Set.of("of", "for", "with", "from", "over", "to");

    private final Parse parse;
    private final Tree tree;
    private final List<Item> items;
    private final Verbs verbs;
    private final Words words;

    Subjects(Parse parse, List<Item> items, Verbs verbs, Words words) {
        this.parse = parse;
        this.tree = parse.tree();
        this.items = items;
        this.verbs = verbs;
        this.words = words;
    }

    @Nullable
    Argument of(int verb) {
        return of(verb, 0);
    }

    private @Nullable Argument of(int verb, int depth) {
        int own = tree.child(verb, "nsubj", "nsubj:pass");
        if (own >= 0) {
            return parse.sentence().token(own).form().equals("there") ? null : argument(own, Slot.SUBJECT, verb);
        }
        int head = tree.head(verb);
        if (head < 0 || depth > DEPTH) {
            return nearest(verb);
        }
        Argument found =
                switch (tree.relation(verb)) {
                    case "conj" -> of(head, depth + 1);
                    case "acl", "acl:relcl" -> ofModifier(verb, head, depth);
                    case "xcomp", "advcl", "ccomp", "dep", "obl", "nmod" ->
                        verbs.isFinite(verb) ? null : controlled(verb, head, depth);
                    default -> null;
                };
        return found == null ? nearest(verb) : found;
    }

    /** The minister accused of theft; protesters calling for reform; his decision to resign. */
    private @Nullable Argument ofModifier(int verb, int noun, int depth) {
        Nominal modified = Items.holding(items, noun);
        if (modified != null && modified.isEntity()) {
            return Argument.of(Slot.SUBJECT, modified);
        }
        if (verbs.isInfinitive(verb) || parse.tag(verb).equals("VBG")) {
            int owner = tree.child(noun, "nmod:poss");
            if (owner >= 0) {
                return argument(owner, Slot.SUBJECT, verb);
            }
            int up = tree.head(noun);
            if (up >= 0 && verbs.isVerb(up) && !tree.is(noun, "nsubj", "nsubj:pass")) {
                return of(up, depth + 1);
            }
        }
        return modified == null ? null : Argument.of(Slot.SUBJECT, modified);
    }

    private @Nullable Argument controlled(int verb, int governor, int depth) {
        if (!verbs.isVerb(governor)) {
            return parse.tag(governor).startsWith("NN") && !tree.is(verb, "dep")
                    ? ofModifier(verb, governor, depth)
                    : of(governor, depth + 1);
        }
        int object = tree.child(governor, "obj", "iobj");
        int mark = tree.child(verb, "mark", "case");
        boolean gerundOf = parse.tag(verb).equals("VBG") && mark >= 0 && FOR.contains(parse.form(mark));
        boolean asked = tree.is(verb, "xcomp", "advcl", "ccomp") && verbs.isInfinitive(verb);
        if (object >= 0 && (gerundOf || asked && !words.promising().contains(verbs.lemma(governor)))) {
            Argument whom = argument(object, Slot.SUBJECT, verb);
            boolean entity = whom != null
                    && (whom.pronoun() != null
                            || whom.nominal() != null && whom.nominal().isEntity());
            if (entity) {
                return whom;
            }
        }
        if (asked && words.calling().contains(verbs.lemma(governor))) {
            for (int oblique : tree.children(governor, "obl", "nmod")) {
                Argument whom = argument(oblique, Slot.SUBJECT, verb);
                boolean called = oblique < verb && whom != null && !parse.isTime(oblique);
                if (called) {
                    return whom;
                }
            }
        }
        return of(governor, depth + 1);
    }

    /** Where the tree is broken: the noun phrase right before a finite verb. */
    private @Nullable Argument nearest(int verb) {
        if (!verbs.isFinite(verb) || tree.is(verb, "conj", "acl:relcl")) {
            return null;
        }
        int k = verb - 1;
        while (k > 0 && (parse.tag(k).matches("RB|MD|VB.?") || tree.is(k, "aux", "aux:pass"))) {
            k--;
        }
        for (Item item : items) {
            Nominal nominal = item.nominal();
            boolean preposition =
                    item.first() > 0 && parse.tag(item.first() - 1).matches("IN|TO");
            if (nominal != null && item.end() == k + 1 && nominal.isEntity() && !preposition) {
                return Argument.of(Slot.SUBJECT, nominal);
            }
        }
        return null;
    }

    /** What a token says as an argument: a noun phrase, a pronoun, or what a relative pronoun takes up. */
    @Nullable
    Argument argument(int token, Slot slot, int verb) {
        Token t = parse.sentence().token(token);
        if (t.tag().startsWith("W")) {
            int head = tree.head(verb);
            boolean relative =
                    head >= 0 && (tree.is(verb, "acl:relcl") || parse.tag(head).startsWith("NN"));
            Nominal antecedent = relative ? Items.holding(items, head) : before(token);
            return antecedent == null ? null : Argument.of(slot, antecedent);
        }
        Pronoun pronoun = pronoun(token);
        if (pronoun != null) {
            return Argument.of(slot, pronoun);
        }
        Nominal nominal = Items.holding(items, token);
        return nominal == null ? null : Argument.of(slot, nominal);
    }

    private @Nullable Nominal before(int token) {
        int at = parse.form(token - 1).equals(",") ? token - 2 : token - 1;
        Nominal nominal = at < 0 ? null : Items.holding(items, at);
        return nominal != null && nominal.kind() != Kind.OTHER ? nominal : null;
    }

    @Nullable
    Pronoun pronoun(int token) {
        Token t = parse.sentence().token(token);
        if (!t.tag().startsWith("PRP")) {
            return null;
        }
        Reference reference =
                switch (t.form()) {
                    case "he", "she", "him", "her", "his", "hers", "himself", "herself" -> Reference.PERSON;
                    case "it", "its", "itself" -> Reference.THING;
                    case "i", "me", "my", "we", "us", "our", "myself", "ourselves" -> Reference.SPEAKER;
                    default -> Reference.ANY;
                };
        return new Pronoun(
                parse.sentence().index(), token, t.traits().gender(), t.traits().number(), reference);
    }
}
