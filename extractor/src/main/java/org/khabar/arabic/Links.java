package org.khabar.arabic;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.khabar.clause.Argument;
import org.khabar.clause.Clause;
import org.khabar.clause.Item;
import org.khabar.clause.Link;
import org.khabar.clause.Slot;
import org.khabar.mention.Nominal;
import org.khabar.text.Pos;
import org.khabar.text.Sentence;
import org.khabar.text.Token;

/** Finds for each clause the one that governs it: طالب باستقالته, أعلن أنه استقال, دعوات إلى إقالة الوزير. */
final class Links {

    /** Words from "and he" to the verb. */
    private static final int ASIDE = 4;

    private final Sentence sentence;
    private final List<Item> items;
    private final List<Clause> clauses;

    Links(Sentence sentence, List<Item> items, List<Clause> clauses) {
        this.sentence = sentence;
        this.items = items;
        this.clauses = clauses;
    }

    /**
     * The link of one clause.
     *
     * @param item index of the item that holds its predicate
     * @param nominal the predicate's phrase if it is a noun
     * @param before the clauses before it, with their links
     */
    @Nullable
    Link of(Clause clause, int item, @Nullable Nominal nominal, List<Clause> before) {
        if (nominal != null && !nominal.equals(items.get(item).nominal())) {
            Link inner = construct(clause, nominal);
            if (inner != null) {
                return inner;
            }
        }
        int p = item - 1;
        boolean fact = false;
        while (p >= 0 && isPassedOver(p)) {
            fact |= isPronoun(p);
            p--;
        }
        if (p < 0) {
            return null;
        }
        if (clause.kind() == Clause.Kind.VERB) {
            p = beforeHelper(p);
        }
        Token token =
                items.get(p).nominal() == null ? sentence.token(items.get(p).first()) : null;
        if (token != null && token.is(Pos.SUBORDINATOR)) {
            return introducer(items.get(p).first(), fact ? Link.FACT : token.form());
        }
        if (token != null && token.is(Pos.PREPOSITION)) {
            Link governed = nominal == null ? null : argument(nominal, token.form());
            return governed != null ? governed : nearest(items.get(p).first(), token.form());
        }
        if (nominal != null) {
            Link governed = argument(Objects.requireNonNull(items.get(item).nominal()), "");
            if (governed != null) {
                return governed;
            }
        }
        if (token != null && token.isForm("و")) {
            return coordinated(clause, nominal, before);
        }
        return topicOfComplement(p, nominal);
    }

    /** أن + noun phrase + verb: the verb, not the phrase, is what أن introduces. */
    private @Nullable Link topicOfComplement(int p, @Nullable Nominal nominal) {
        if (nominal != null || items.get(p).nominal() == null || p == 0) {
            return null;
        }
        Item before = items.get(p - 1);
        if (before.nominal() == null && sentence.token(before.first()).is(Pos.SUBORDINATOR)) {
            return introducer(before.first(), Link.FACT);
        }
        return null;
    }

    /** أن يكون الوزير قد استقال: what أن introduces is the verb that كان helps. */
    private int beforeHelper(int p) {
        int helper = items.get(p).nominal() != null ? p - 1 : p;
        boolean helped = isVerb(helper)
                && sentence.token(items.get(helper).first()).verbs().contains("كان");
        boolean introduced = helped
                && helper > 0
                && items.get(helper - 1).nominal() == null
                && sentence.token(items.get(helper - 1).first()).is(Pos.SUBORDINATOR);
        return introduced ? helper - 1 : p;
    }

    private boolean isVerb(int p) {
        return p >= 0
                && items.get(p).nominal() == null
                && sentence.token(items.get(p).first()).is(Pos.VERB);
    }

    private boolean isPronoun(int p) {
        Token token = sentence.token(items.get(p).first());
        return items.get(p).nominal() == null && (token.is(Pos.CLITIC) || token.is(Pos.PRONOUN));
    }

    private boolean isPassedOver(int p) {
        if (items.get(p).nominal() != null) {
            return false;
        }
        Token token = sentence.token(items.get(p).first());
        return token.is(Pos.PARTICLE) && !token.isForm("ل")
                || token.is(Pos.ADVERB)
                || token.is(Pos.CLITIC)
                || token.is(Pos.PRONOUN)
                || token.isForm("\"")
                || token.is(Pos.DETERMINER);
    }

    private @Nullable Link construct(Clause clause, Nominal nominal) {
        for (Clause other : clauses) {
            Argument possessor = other.kind() == Clause.Kind.VERB ? null : other.argument(Slot.POSSESSOR);
            if (possessor != null && other.token() != clause.token() && nominal.equals(possessor.nominal())) {
                return new Link(other.index(), "of");
            }
        }
        return null;
    }

    private @Nullable Link argument(Nominal nominal, String marker) {
        for (int i = clauses.size() - 1; i >= 0; i--) {
            Clause other = clauses.get(i);
            boolean within = other.token() >= nominal.first() && other.token() < nominal.end();
            boolean aside = !marker.isEmpty()
                    && other.token() < nominal.first()
                    && (other.kind() != Clause.Kind.VERB || isRelative(other))
                    && commaBetween(other.token(), nominal.first());
            if (within || aside) {
                continue;
            }
            for (Argument argument : other.arguments()) {
                if (nominal.equals(argument.nominal())
                        && argument.slot() != Slot.POSSESSOR
                        && argument.marker().equals(marker)) {
                    return new Link(
                            other.index(),
                            switch (argument.slot()) {
                                case SUBJECT -> "subject";
                                case OBJECT, SECOND -> "object";
                                default -> marker;
                            });
                }
            }
        }
        return null;
    }

    /** What أن hangs on: the last verb outside a relative clause, or a noun right before it. */
    private @Nullable Link introducer(int token, String marker) {
        for (int i = clauses.size() - 1; i >= 0; i--) {
            Clause clause = clauses.get(i);
            if (clause.token() >= token || isAside(clause, token)) {
                continue;
            }
            boolean close = token - clause.token() <= 2;
            if (close
                    || clause.kind() == Clause.Kind.VERB && !isRelative(clause)
                    || clause.kind() == Clause.Kind.PARTICIPLE && token - clause.token() <= 4) {
                return new Link(i, marker);
            }
        }
        return null;
    }

    /** وقال النائب، وهو لا يعرف الوزير، إن كذا: what is said aside, between commas, says nothing of what follows. */
    private boolean isAside(Clause clause, int token) {
        boolean aside = false;
        for (int k = clause.token() - 1; k >= Math.max(1, clause.token() - ASIDE); k--) {
            aside |= sentence.posAt(k, Pos.PRONOUN) && sentence.formAt(k - 1, "و");
        }
        return aside && sentence.formAt(token - 1, ",") && commaBetween(0, clause.token());
    }

    private boolean isRelative(Clause clause) {
        for (int k = clause.token() - 1; k >= Math.max(0, clause.token() - 2); k--) {
            if (sentence.token(k).is(Pos.RELATIVE)) {
                return true;
            }
        }
        return false;
    }

    private boolean commaBetween(int from, int to) {
        for (int k = from; k < to; k++) {
            if (sentence.formAt(k, ",")) {
                return true;
            }
        }
        return false;
    }

    private @Nullable Link nearest(int token, String marker) {
        for (int i = clauses.size() - 1; i >= 0; i--) {
            if (clauses.get(i).token() < token) {
                return new Link(i, marker);
            }
        }
        return null;
    }

    /** يطالبون بإقالة الوزير وتعيين خلف له: the second noun hangs where the first does; so does a verb after أن. */
    private static @Nullable Link coordinated(Clause clause, @Nullable Nominal nominal, List<Clause> before) {
        for (int i = before.size() - 1; i >= 0; i--) {
            Clause other = before.get(i);
            boolean same = nominal == null
                    ? other.kind() == Clause.Kind.VERB
                            && other.traits().tense() == clause.traits().tense()
                    : other.kind() == clause.kind() && other.link() != null;
            if (same) {
                return other.link();
            }
        }
        return null;
    }
}
