package org.khabar.english;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.khabar.clause.Clause;
import org.khabar.clause.Item;
import org.khabar.mention.Kind;
import org.khabar.mention.Nominal;
import org.khabar.text.Traits;

/** Makes a clause of every verb and of every noun that may name a happening. */
final class ClauseReader {

    private final Parse parse;
    private final Tree tree;
    private final List<Item> items;
    private final Verbs verbs;
    private final Arguments arguments;
    private final Links links;
    private final Cues cues;

    /** A predicate: its token and, if it is a noun, its phrase. */
    record Seed(int token, @Nullable Nominal nominal) {}

    ClauseReader(Parse parse, List<Item> items, Words words, Lemmas known) {
        this.parse = parse;
        this.tree = parse.tree();
        this.items = items;
        this.verbs = new Verbs(parse, words, known);
        Subjects subjects = new Subjects(parse, items, verbs, words);
        this.arguments = new Arguments(parse, items, verbs, subjects, words);
        this.links = new Links(parse, verbs, arguments, words, known);
        this.cues = new Cues(parse, verbs, arguments, words, known);
    }

    List<Clause> read() {
        List<Seed> seeds = seeds();
        int[] clauseOf = new int[parse.size()];
        java.util.Arrays.fill(clauseOf, -1);
        for (int i = 0; i < seeds.size(); i++) {
            clauseOf[seeds.get(i).token()] = i;
        }
        List<Clause> clauses = new ArrayList<>();
        for (Seed seed : seeds) {
            clauses.add(clause(seed, clauses.size(), clauseOf));
        }
        return clauses;
    }

    private List<Seed> seeds() {
        List<Seed> seeds = new ArrayList<>();
        Set<Integer> heads = new HashSet<>();
        for (Item item : items) {
            if (item.nominal() != null) {
                item.nominal().all().filter(n -> n.kind() == Kind.OTHER).forEach(n -> {
                    if (parse.tag(n.head()).startsWith("NN") && !parse.isTime(n.head()) && heads.add(n.head())) {
                        seeds.add(new Seed(n.head(), n));
                    }
                });
            }
        }
        for (int i = 0; i < parse.size(); i++) {
            if ((verbs.isVerb(i) || verbs.isStance(i)) && heads.add(i)) {
                seeds.add(new Seed(i, null));
            }
        }
        seeds.sort(Comparator.comparingInt(Seed::token));
        return seeds;
    }

    private Clause clause(Seed seed, int index, int[] clauseOf) {
        Nominal nominal = seed.nominal();
        int token = seed.token();
        Traits traits = parse.sentence().token(token).traits();
        boolean passive = nominal == null && verbs.isPassive(token);
        return new Clause(
                parse.sentence().index(),
                index,
                token,
                nominal == null ? Clause.Kind.VERB : Clause.Kind.NOUN,
                nominal == null ? verbs.lemmas(token) : nouns(nominal),
                new Traits(traits.definite(), traits.gender(), traits.number(), traits.tense(), passive, false),
                nominal == null ? arguments.ofVerb(token) : arguments.ofNoun(nominal),
                links.of(seed, clauseOf),
                cues.of(seed),
                end(token));
    }

    /** The noun, and the noun with the one before it: strike, air strike. */
    private Set<String> nouns(Nominal nominal) {
        int head = nominal.head();
        Set<String> lemmas = new HashSet<>(parse.sentence().token(head).nouns());
        if (head > nominal.first() && tree.head(head - 1) == head && tree.is(head - 1, "compound", "amod")) {
            parse.sentence().token(head).nouns().forEach(noun -> lemmas.add(parse.form(head - 1) + " " + noun));
        }
        return lemmas;
    }

    /** What is said begins behind the verb and whom it is said to. */
    private int end(int token) {
        int end = token + 1;
        for (int object : tree.children(token, "obj", "iobj")) {
            Nominal nominal = Items.holding(items, object);
            end = Math.max(end, nominal == null || !nominal.isEntity() ? end : nominal.end());
        }
        return end;
    }
}
