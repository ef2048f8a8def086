package org.khabar.english;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.khabar.clause.Argument;
import org.khabar.clause.Item;
import org.khabar.clause.Pronoun;
import org.khabar.clause.Slot;
import org.khabar.mention.Draft;
import org.khabar.mention.Kind;
import org.khabar.mention.Nominal;

/**
 * The arguments of a predicate by their logical places: the object of a passive verb is the phrase that stands as its
 * subject, and its subject the one behind by.
 */
final class Arguments {

    /** Marker of a noun or adjective of origin before a noun: the Syria strike, a Russian attack. */
    private static final String COMPOUND = "compound";

    private final Parse parse;
    private final Tree tree;
    private final List<Item> items;
    private final Verbs verbs;
    private final Subjects subjects;
    private final Words words;

    Arguments(Parse parse, List<Item> items, Verbs verbs, Subjects subjects, Words words) {
        this.parse = parse;
        this.tree = parse.tree();
        this.items = items;
        this.verbs = verbs;
        this.subjects = subjects;
        this.words = words;
    }

    List<Argument> ofVerb(int verb) {
        List<Argument> found = new ArrayList<>();
        boolean passive = verbs.isPassive(verb);
        Argument surface = subjects.of(verb);
        if (surface != null) {
            found.add(as(passive ? Slot.OBJECT : Slot.SUBJECT, surface));
        }
        objects(verb, passive, found);
        Nominal bearer = verbs.isAttribute(verb) ? Items.holding(items, tree.head(verb)) : null;
        if (bearer != null) {
            found.add(Argument.of(Slot.OBJECT, bearer));
        }
        for (int oblique : obliques(verb)) {
            add(oblique, verb, passive, found);
        }
        for (int rank : tree.children(verb, "advmod")) {
            if (rank > verb && parse.form(rank).matches("first|second|third|fourth|fifth|last")) {
                found.add(new Argument(Slot.PREPOSITION, "in", word(rank), null)); // came second
            }
        }
        for (int called : tree.children(verb, "advcl", "ccomp")) {
            int mark = tree.child(called, "mark");
            int whom = tree.child(called, "nsubj");
            Argument argument = mark < 0 || whom < 0 || !parse.form(mark).matches("on|upon|for")
                    ? null
                    : subjects.argument(whom, Slot.PREPOSITION, verb);
            if (argument != null) { // called on the president to act
                found.add(new Argument(Slot.PREPOSITION, parse.form(mark), argument.nominal(), argument.pronoun()));
            }
        }
        for (int complement : tree.children(verb, "xcomp")) {
            Nominal nominal = parse.tag(complement).startsWith("VB") ? null : Items.holding(items, complement);
            if (nominal != null) {
                found.add(Argument.of(Slot.SECOND, nominal));
            } else if (parse.tag(complement).startsWith("JJ")) {
                found.add(Argument.of(Slot.SECOND, word(complement))); // called the ruling unacceptable
            }
        }
        return found;
    }

    private void objects(int verb, boolean passive, List<Argument> found) {
        List<Integer> objects = tree.children(verb, "obj", "iobj");
        if (objects.isEmpty() && !passive) {
            objects = shared(verb);
        }
        boolean names = words.naming().contains(verbs.lemma(verb));
        boolean naming = names && (passive || objects.size() > 1);
        for (int object : objects) {
            if (opensContent(object) >= 0) {
                continue;
            }
            Argument argument = subjects.argument(object, Slot.OBJECT, verb);
            Nominal nominal = argument == null ? null : argument.nominal();
            boolean post =
                    nominal != null && !nominal.isNamed() && !nominal.posts().isEmpty();
            Nominal called = nominal != null && post && names ? before(nominal, verb) : null;
            if (nominal != null && called != null) {
                found.add(Argument.of(Slot.OBJECT, called));
                found.add(Argument.of(Slot.SECOND, nominal));
            } else if (nominal != null && naming && (post || isLast(object, objects) && !nominal.isEntity())) {
                found.add(Argument.of(Slot.SECOND, nominal));
            } else if (argument != null && tree.is(object, "iobj") && objects.size() > 1) {
                found.add(new Argument(Slot.PREPOSITION, "to", nominal, argument.pronoun()));
            } else if (argument != null) {
                found.add(argument);
            }
        }
    }

    /**
     * Noted the size of the vote may matter: without that, the tree takes the first noun of what is said for an object.
     *
     * @return the token of the auxiliary behind such an object, or −1
     */
    int opensContent(int object) {
        Nominal nominal = Items.holding(items, object);
        int next = nominal == null ? -1 : nominal.end();
        boolean opens = tree.head(object) >= 0
                && verbs.isSaying(tree.head(object))
                && (parse.tag(next).equals("MD") || parse.form(next).matches("is|are|was|were|has|have|had"));
        return opens ? next : -1;
    }

    /** Called the hearing a sham: of two objects the second says what the first is. */
    private static boolean isLast(int object, List<Integer> objects) {
        return objects.size() > 1 && objects.lastIndexOf(object) == objects.size() - 1;
    }

    /** Elected Lucy Grant governor: the person, where the tree only sees the post. */
    private @Nullable Nominal before(Nominal post, int verb) {
        for (Item item : items) {
            Nominal nominal = item.nominal();
            if (nominal != null && item.first() > verb && item.end() == post.first() && nominal.kind() == Kind.PERSON) {
                return nominal;
            }
        }
        return null;
    }

    /** Condemned and rejected the plan: the object stands once, behind the second verb. */
    private List<Integer> shared(int verb) {
        for (int other : tree.children(verb, "conj")) {
            if (verbs.isVerb(other) && other - verb <= 3 && tree.child(verb, "ccomp", "xcomp", "obl") < 0) {
                return tree.children(other, "obj");
            }
        }
        return List.of();
    }

    /** Tokens behind prepositions: the verb's own, and those that the tree hangs on its object. */
    private Set<Integer> obliques(int verb) {
        Set<Integer> found = new TreeSet<>(tree.children(verb, "obl", "nmod", "advmod", "obl:agent"));
        for (int object : tree.children(verb, "obj", "iobj", "nsubj:pass")) {
            Nominal nominal = Items.holding(items, object);
            for (int inner : tree.children(object, "nmod")) {
                if (nominal == null || inner >= nominal.end()) {
                    found.add(inner);
                }
            }
        }
        return found;
    }

    private void add(int oblique, int verb, boolean passive, List<Argument> found) {
        String marker = marker(oblique);
        if (marker.isEmpty() || parse.isTime(oblique) && Items.holding(items, oblique) == null) {
            return;
        }
        Argument argument = subjects.argument(oblique, Slot.PREPOSITION, verb);
        if (argument == null) {
            return;
        }
        if (passive && marker.equals("by") && !parse.isTime(oblique)) {
            found.add(as(Slot.SUBJECT, argument));
        } else {
            found.add(new Argument(Slot.PREPOSITION, marker, argument.nominal(), argument.pronoun()));
        }
    }

    /** The preposition before a phrase, of one or more words: because of. */
    String marker(int token) {
        Set<String> forms = new LinkedHashSet<>();
        for (int preposition : tree.children(token, "case")) {
            if (preposition < token && !parse.tag(preposition).equals("POS")) {
                forms.add(parse.form(preposition));
                tree.children(preposition, "fixed").forEach(f -> forms.add(parse.form(f)));
            }
        }
        return String.join(" ", forms);
    }

    List<Argument> ofNoun(Nominal nominal) {
        List<Argument> found = new ArrayList<>();
        int head = nominal.head();
        if (nominal.possessor() >= 0) {
            Pronoun pronoun = subjects.pronoun(nominal.possessor());
            if (pronoun != null) {
                found.add(Argument.of(Slot.POSSESSOR, pronoun));
            }
        }
        Nominal complement = nominal.complement();
        if (complement != null && complement.end() <= head) {
            found.add(Argument.of(Slot.POSSESSOR, complement));
        }
        for (Nominal inner : java.util.Arrays.asList(complement, nominal.container())) {
            if (inner != null && inner.first() > head) {
                found.add(new Argument(Slot.PREPOSITION, "of", inner, null));
            } else if (inner != null && !inner.equals(complement) && inner.end() <= head) {
                found.add(new Argument(Slot.PREPOSITION, COMPOUND, inner, null));
            }
        }
        for (int before : tree.children(head, "compound", "amod")) {
            boolean bare = nominal.equals(Items.holding(items, before));
            if (bare && before < head) {
                found.add(new Argument(Slot.PREPOSITION, COMPOUND, word(before), null));
            }
        }
        for (int oblique : behind(nominal)) {
            Argument argument = subjects.argument(oblique, Slot.PREPOSITION, head);
            String marker = marker(oblique);
            if (argument != null && !marker.isEmpty() && !parse.isTime(oblique)) {
                found.add(new Argument(Slot.PREPOSITION, marker, argument.nominal(), argument.pronoun()));
            }
        }
        return found;
    }

    /** Phrases that the tree hangs on the noun, and the one right behind it, whatever the tree says. */
    private Set<Integer> behind(Nominal nominal) {
        Set<Integer> found = new TreeSet<>();
        for (int inner : tree.children(nominal.head(), "nmod", "obl")) {
            if (inner >= nominal.end()) {
                found.add(inner);
            }
        }
        int next = nominal.end();
        if (next < parse.size() && tree.is(next, "case") && tree.head(next) > next) {
            found.add(tree.head(next));
        }
        return found;
    }

    /** A word inside a phrase, as an argument that only conditions see. */
    private Nominal word(int token) {
        return new Draft(parse.sentence(), token, token).done();
    }

    private static Argument as(Slot slot, Argument argument) {
        return new Argument(slot, "", argument.nominal(), argument.pronoun());
    }
}
