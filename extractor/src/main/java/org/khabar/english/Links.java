package org.khabar.english;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.khabar.clause.Link;

/** Finds for each predicate the one that governs it: offered to resign, calls for his dismissal, said that he left. */
final class Links {

    private static final int DEPTH = 8;
    private static final String ASIDE = "with";
    private static final Set<String> NOMINAL = Set.of("obj", "iobj", "nsubj", "nsubj:pass", "obl", "nmod", "nmod:poss");

    private final Parse parse;
    private final Tree tree;
    private final Verbs verbs;
    private final Arguments arguments;
    private final Words words;
    private final Lemmas known;

    Links(Parse parse, Verbs verbs, Arguments arguments, Words words, Lemmas known) {
        this.parse = parse;
        this.tree = parse.tree();
        this.verbs = verbs;
        this.arguments = arguments;
        this.words = words;
        this.known = known;
    }

    /** @param clauseOf for each token the index of the clause of which it is the predicate, or −1 */
    @Nullable
    Link of(ClauseReader.Seed seed, int[] clauseOf) {
        int token = seed.token();
        int saying = saying(token);
        if (saying >= 0 && clauseOf[saying] >= 0) {
            return new Link(clauseOf[saying], Link.FACT);
        }
        return climb(token, clauseOf, 0);
    }

    /** The minister resigned, Reuters reported: the tree hangs the report on the fact. */
    private int saying(int token) {
        for (int aside : tree.children(token, "parataxis")) {
            boolean subject = tree.child(aside, "nsubj") >= 0;
            boolean content = tree.child(aside, "ccomp", "obj") >= 0; // one reported this; the other reported that
            if (verbs.isVerb(aside) && subject && !content && known.isSaying(verbs.lemmas(aside))) {
                return aside;
            }
        }
        return -1;
    }

    private @Nullable Link climb(int token, int[] clauseOf, int depth) {
        int head = tree.head(token);
        if (head < 0 || depth > DEPTH) {
            return null;
        }
        String relation = tree.relation(token);
        if (relation.equals("conj") && depth < DEPTH) {
            if (isOwnClause(token) && verbs.isInfinitive(head)) {
                return null; // chose not to vote, but the party endorsed him
            }
            return climb(head, clauseOf, depth + 1);
        }
        if (relation.equals("acl:relcl") || relation.equals("parataxis")) {
            return null;
        }
        int plan = relation.equals("xcomp") && verbs.lemma(head).equals("have") ? tree.child(head, "obj") : -1;
        if (plan >= 0 && plan < token && clauseOf[plan] >= 0) {
            return new Link(clauseOf[plan], "to"); // has no plans to visit
        }
        String marker = marker(token, head, relation);
        if (clauseOf[head] >= 0) {
            return new Link(clauseOf[head], marker);
        }
        Link above = climb(head, clauseOf, depth + 1);
        if (above == null) {
            return null;
        }
        // Likely to resign: the adjective passes on; the leader of the protest: a person does not
        boolean passes = parse.tag(head).startsWith("JJ") || parse.tag(head).startsWith("VB");
        return passes || relation.equals("compound") ? above : new Link(above.clause(), ASIDE);
    }

    private boolean isOwnClause(int verb) {
        return verbs.isVerb(verb) && verbs.isFinite(verb) && tree.child(verb, "nsubj", "nsubj:pass") >= 0;
    }

    private String marker(int token, int head, String relation) {
        if (NOMINAL.contains(relation) && !parse.tag(token).startsWith("VB")) {
            return switch (relation) {
                case "obj" -> arguments.opensContent(token) >= 0 ? Link.FACT : "object";
                case "iobj", "nsubj:pass" -> "object";
                case "nsubj" -> verbs.isVerb(head) && verbs.isPassive(head) ? "object" : "subject";
                case "nmod:poss" -> "of";
                default -> {
                    String marker = arguments.marker(token);
                    yield marker.isEmpty() ? ASIDE : marker;
                }
            };
        }
        boolean said = verbs.isVerb(token)
                && tree.children(head, "obj").stream().anyMatch(o -> o < token && arguments.opensContent(o) >= 0);
        boolean loose = relation.equals("dep") && token > head && verbs.isSaying(head) && verbs.isFinite(token);
        if (said || loose) {
            return Link.FACT;
        }
        int mark = tree.child(token, "mark", "case");
        String word = mark < 0 ? "" : parse.form(mark);
        return switch (relation) {
            case "ccomp" -> isWish(token, head) ? "to" : Link.FACT;
            case "acl" -> isTold(token) ? ASIDE : word.equals("that") ? Link.FACT : word.isEmpty() ? "to" : word;
            case "xcomp" -> word.equals("that") ? Link.FACT : word.isEmpty() ? "to" : word;
            case "advcl", "obl", "nmod" -> !word.isEmpty() ? word : isNext(token, head) ? "to" : ASIDE;
            case "dep" -> isNext(token, head) ? "to" : ASIDE;
            case "compound" -> "of";
            default -> ASIDE;
        };
    }

    /** A motion backed by the lawmakers: what has been done with the thing, whatever comes of it. */
    private boolean isTold(int token) {
        return parse.tag(token).equals("VBN") && tree.child(token, "mark", "case", "aux") < 0;
    }

    /** Denied killing, ruled out resigning. */
    private boolean isNext(int token, int head) {
        return token == head + 1 || token == head + 2 && tree.is(head + 1, "compound:prt");
    }

    /** Demanded that he resign; hopes that he will. */
    private boolean isWish(int token, int head) {
        boolean subjunctive = parse.tag(token).equals("VB") && tree.child(token, "aux") < 0;
        boolean gerund = parse.tag(token).equals("VBG") && tree.child(token, "aux") < 0;
        return subjunctive || gerund || words.wishes().contains(verbs.lemma(head));
    }
}
