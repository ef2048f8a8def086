package org.khabar.arabic;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.khabar.clause.Argument;
import org.khabar.clause.Clause;
import org.khabar.clause.Item;
import org.khabar.clause.Link;
import org.khabar.clause.Pronoun;
import org.khabar.clause.Slot;
import org.khabar.mention.Kind;
import org.khabar.mention.Nominal;
import org.khabar.text.Pos;
import org.khabar.text.Sentence;
import org.khabar.text.Token;
import org.khabar.text.Traits.Gender;
import org.khabar.text.Traits.Plurality;
import org.khabar.text.Traits.Tense;

/** Reads the clauses of one sentence: a predicate for every verb, participle and abstract noun, with its arguments. */
final class ClauseReader {

    /** Words before a predicate that bear on its truth. */
    private static final Set<String> CUES = Set.of(
            "لم", "لن", "لا", "ما", "ليس", "ليست", "غير", "عدم", "دون", "بدون", "س", "سوف", "قد", "ربما", "لعل", "لو",
            "اذا", "هل", "كي", "لكي", "لما", "لولا", "حتي", "ل");

    /** Before whoever has to do something. */
    private static final String DUTY = "علي";

    private static final Set<String> FIRST_PERSON = Set.of("انا", "نحن");

    private static final Set<String> IMPERSONAL =
            Set.of("سبق", "امكن", "جاز", "حق", "تسني", "اتيح", "اتاح", "انبغي", "سمح");

    /** Verbs that lend their subject to an imperfect: ما زال الوزير ينتظر, بدأ العمال يتجمعون. */
    private static final Set<String> GOING_ON =
            Set.of("ظل", "زال", "ازال", "مازال", "بات", "اصبح", "بدا", "عاد", "كاد", "اخذ", "استمر", "راح", "بقي");

    private final Sentence sentence;
    private final List<Item> items;
    private final List<Clause> clauses = new ArrayList<>();

    ClauseReader(Sentence sentence, List<Item> items) {
        this.sentence = sentence;
        this.items = items;
    }

    /** A predicate before its arguments are read: which item it stands in and, for a noun, its phrase. */
    private record Seed(
            int token, int item, Clause.Kind kind, @Nullable Nominal nominal) {}

    List<Clause> read() {
        List<Seed> seeds = seeds();
        for (Seed seed : seeds) {
            clauses.add(clause(seed));
        }
        List<Clause> linked = new ArrayList<>();
        Links links = new Links(sentence, items, clauses);
        for (int i = 0; i < seeds.size(); i++) {
            Clause c = clauses.get(i);
            Link link = links.of(c, seeds.get(i).item(), seeds.get(i).nominal(), linked);
            linked.add(new Clause(
                    c.sentence(),
                    c.index(),
                    c.token(),
                    c.kind(),
                    c.lemmas(),
                    c.traits(),
                    c.arguments(),
                    link,
                    c.cues(),
                    c.end()));
        }
        return linked;
    }

    private List<Seed> seeds() {
        List<Seed> seeds = new ArrayList<>();
        for (int i = 0; i < items.size(); i++) {
            Item item = items.get(i);
            int at = i;
            if (item.nominal() == null) {
                Token token = sentence.token(item.first());
                if (token.is(Pos.VERB)) {
                    seeds.add(new Seed(item.first(), i, Clause.Kind.VERB, null));
                }
            } else {
                Set<Integer> heads = new HashSet<>();
                item.nominal().all().filter(n -> n.kind() == Kind.OTHER).forEach(n -> {
                    Token head = sentence.token(n.head());
                    if (heads.add(n.head()) && !head.nouns().isEmpty() && !TimeWords.isTime(head.form())) {
                        seeds.add(new Seed(n.head(), at, nominalKind(n), n));
                    }
                });
            }
        }
        seeds.sort(Comparator.comparingInt(Seed::token));
        return seeds;
    }

    private Clause.Kind nominalKind(Nominal n) {
        Token token = sentence.token(n.head());
        boolean plural = token.form().endsWith("ين") && !token.nouns().contains(token.form());
        boolean adverbial =
                token.traits().accusative() || plural && !token.traits().definite();
        return token.is(Pos.PARTICIPLE) || adverbial || isFeminineParticiple(n.head())
                ? Clause.Kind.PARTICIPLE
                : Clause.Kind.NOUN;
    }

    /** ودعت النقابات إلى كذا، مطالبة الحكومة: after a comma, and the masculine is a word too. */
    private boolean isFeminineParticiple(int head) {
        Token token = sentence.token(head);
        String form = token.form();
        return sentence.formAt(head - 1, ",")
                && form.endsWith("ه")
                && !token.traits().definite()
                && token.nouns().contains(form.substring(0, form.length() - 1));
    }

    private Clause clause(Seed seed) {
        Token token = sentence.token(seed.token());
        Arguments arguments = new Arguments(sentence, items);
        if (seed.kind() == Clause.Kind.VERB) {
            Argument shared = sharedSubject(seed);
            arguments.ofVerb(seed.item(), shared == null ? earlierSubject(seed) : shared, shared != null);
            if (isOfHappening(seed.token())) {
                arguments
                        .found()
                        .removeIf(a -> a.slot() == Slot.SUBJECT
                                && a.pronoun() != null
                                && a.pronoun().token() == seed.token());
            }
        } else {
            Nominal nominal = seed.nominal();
            if (nominal != null) {
                arguments.ofNoun(seed.item(), nominal, seed.kind() == Clause.Kind.PARTICIPLE);
            }
            if (seed.kind() == Clause.Kind.PARTICIPLE) {
                Argument subject = previousSubject(token, seed.token());
                if (subject != null) {
                    arguments.found().add(subject);
                }
            }
        }
        return new Clause(
                sentence.index(),
                clauses.size(),
                seed.token(),
                seed.kind(),
                seed.kind() == Clause.Kind.VERB ? token.verbs() : token.nouns(),
                token.traits(),
                arguments.found(),
                null,
                cues(seed),
                arguments.end());
    }

    /** مما يهدد بكذا, ، ما أثار كذا: the subject is all that has been told. */
    private boolean isOfHappening(int verb) {
        boolean relative = sentence.posAt(verb - 1, Pos.RELATIVE) && sentence.formAt(verb - 1, "ما");
        return relative && (sentence.formAt(verb - 2, ",") || sentence.formAt(verb - 2, "م"));
    }

    /** سبق للوزير أن زار, يمكن للنائب أن يستقيل: whose deed follows أن stands behind ل. */
    private @Nullable Argument impersonalSubject(Seed seed, Clause before) {
        boolean follows = seed.token() > 0 && sentence.formAt(seed.token() - 1, "ان");
        Argument whose = before.behind("ل");
        if (!follows || whose == null || before.lemmas().stream().noneMatch(IMPERSONAL::contains)) {
            return null;
        }
        return new Argument(Slot.SUBJECT, "", whose.nominal(), whose.pronoun());
    }

    /** تهدد وترهب وتهاجم السكان: the subject of the verb right before, joined by و, in the same tense. */
    private @Nullable Argument sharedSubject(Seed seed) {
        int v = seed.token();
        Clause before = clauses.isEmpty() ? null : clauses.get(clauses.size() - 1);
        boolean joined = before != null
                && before.kind() == Clause.Kind.VERB
                && before.token() == v - 2
                && sentence.formAt(v - 1, "و")
                && before.traits().tense() == sentence.token(v).traits().tense()
                && before.traits().gender() == sentence.token(v).traits().gender();
        return joined && before != null ? before.argument(Slot.SUBJECT) : null;
    }

    /** The subject of كان, for the verb that it helps: وكان النجار قد طالب. */
    private @Nullable Argument earlierSubject(Seed seed) {
        if (clauses.isEmpty()) {
            return null;
        }
        for (int i = clauses.size() - 1; i >= 0; i--) {
            Clause clause = clauses.get(i);
            if (clause.kind() == Clause.Kind.VERB) {
                Argument impersonal = impersonalSubject(seed, clause);
                if (impersonal != null) {
                    return impersonal;
                }
                boolean imperfect = sentence.token(seed.token()).traits().tense() == Tense.IMPERFECT;
                boolean helps = clause.lemmas().contains("كان")
                                && (sentence.formAt(seed.token() - 1, "قد") || clause.end() >= seed.token())
                        || imperfect
                                && clause.end() >= seed.token()
                                && clause.lemmas().stream().anyMatch(GOING_ON::contains);
                return helps ? clause.argument(Slot.SUBJECT) : null;
            }
        }
        return null;
    }

    /** مؤكدا, مضيفة: the subject of the last main verb that agrees, else of the last verb. */
    private @Nullable Argument previousSubject(Token participle, int token) {
        Argument last = null;
        Argument agreeing = null;
        for (int i = clauses.size() - 1; i >= 0; i--) {
            Clause clause = clauses.get(i);
            boolean beside = clause.kind() == Clause.Kind.VERB && inQuotes(clause.token()) == inQuotes(token);
            Argument subject = beside ? clause.argument(Slot.SUBJECT) : null;
            if (subject != null) {
                last = last == null ? subject : last;
                boolean agrees = agrees(subject, participle);
                agreeing = agreeing == null && agrees ? subject : agreeing;
                if (agrees && !isEmbedded(clause)) {
                    return subject;
                }
            }
        }
        return agreeing == null ? last : agreeing;
    }

    /** قال: "هذه محطة تعتبر مهمة"، لافتا: whoever speaks outside a quotation is not found inside it. */
    private boolean inQuotes(int token) {
        boolean inside = false;
        for (int i = 0; i < token; i++) {
            inside ^= sentence.formAt(i, "\"");
        }
        return inside;
    }

    private static boolean agrees(Argument subject, Token participle) {
        Nominal nominal = subject.nominal();
        boolean plural = participle.form().endsWith("ين");
        if (nominal == null) {
            return subject.pronoun() == null || plural == (subject.pronoun().number() == Plurality.PLURAL);
        }
        if (nominal.kind() == Kind.GROUP || !nominal.conjuncts().isEmpty()) {
            return plural || nominal.number() != Plurality.PLURAL;
        }
        if (plural) {
            return nominal.kind() != Kind.ORGANIZATION && nominal.number() == Plurality.PLURAL;
        }
        boolean feminine = participle.form().endsWith("ه");
        return nominal.isNamed()
                || !feminine
                || nominal.gender() != Gender.MASCULINE
                || nominal.number() == Plurality.PLURAL;
    }

    /** A verb inside what another says, or inside a relative clause. */
    private boolean isEmbedded(Clause clause) {
        for (int k = clause.token() - 1; k >= Math.max(0, clause.token() - 6); k--) {
            Token token = sentence.token(k);
            if (token.is(Pos.SUBORDINATOR) || token.is(Pos.RELATIVE)) {
                return true;
            }
            if (token.is(Pos.VERB) || token.is(Pos.PUNCTUATION)) {
                return false;
            }
        }
        return false;
    }

    private List<String> cues(Seed seed) {
        List<String> cues = new ArrayList<>();
        int at = seed.nominal() == null ? seed.token() : seed.nominal().first();
        for (int k = at - 1; k >= Math.max(0, at - 3); k--) {
            Token token = sentence.token(k);
            if (CUES.contains(token.form())) {
                cues.add(token.form());
            } else if (!token.is(Pos.ADVERB)
                    && !token.is(Pos.PARTICLE)
                    && !token.isForm("بعد")
                    && !token.isForm("ايضا")) {
                break;
            }
        }
        if (seed.kind() == Clause.Kind.VERB && isDuty(seed.item())) {
            cues.add(DUTY);
        }
        return cues;
    }

    /** على الحكومة أن تستقيل, عليه أن يستقيل: what somebody has to do. */
    private boolean isDuty(int verb) {
        boolean open =
                verb >= 3 && sentence.token(items.get(verb).first()).traits().tense() == Tense.IMPERFECT;
        return open
                && isWord(verb - 1, "ان")
                && (items.get(verb - 2).nominal() != null || is(verb - 2, Pos.CLITIC))
                && isWord(verb - 3, DUTY);
    }

    private boolean isWord(int item, String form) {
        return items.get(item).nominal() == null
                && sentence.token(items.get(item).first()).isForm(form);
    }

    private boolean is(int item, Pos pos) {
        return items.get(item).nominal() == null
                && sentence.token(items.get(item).first()).is(pos);
    }

    static Pronoun pronoun(Sentence sentence, int token) {
        Token t = sentence.token(token);
        boolean plural = Set.of("هم", "هن", "هما", "نا", "كم").contains(t.form());
        boolean feminine = t.form().equals("ها") || t.form().equals("هن");
        if (t.traits().speaking() || t.is(Pos.PRONOUN) && FIRST_PERSON.contains(t.form())) {
            return new Pronoun(sentence.index(), token, Gender.UNKNOWN, Plurality.UNKNOWN, Pronoun.Reference.SPEAKER);
        }
        if ((t.is(Pos.CLITIC) || t.is(Pos.PRONOUN)) && t.isForm("هما")) {
            return new Pronoun(sentence.index(), token, Gender.UNKNOWN, Plurality.PLURAL, Pronoun.Reference.BOTH);
        }
        if (t.is(Pos.CLITIC) || t.is(Pos.PRONOUN)) {
            return new Pronoun(
                    sentence.index(),
                    token,
                    feminine ? Gender.FEMININE : plural ? Gender.UNKNOWN : Gender.MASCULINE,
                    plural ? Plurality.PLURAL : Plurality.SINGULAR);
        }
        // A verb that agrees with a plural subject before it shows it; one that does not means a single one.
        Plurality number = t.traits().number() == Plurality.PLURAL ? Plurality.PLURAL : Plurality.SINGULAR;
        return new Pronoun(sentence.index(), token, t.traits().gender(), number);
    }
}
