package org.khabar.arabic;

import org.jspecify.annotations.Nullable;
import org.khabar.lexicon.Entry;
import org.khabar.lexicon.Lexicon;
import org.khabar.lexicon.PhraseIndex;
import org.khabar.lexicon.RoleForm;
import org.khabar.mention.Draft;
import org.khabar.mention.Kind;
import org.khabar.mention.Name;
import org.khabar.mention.Nominal;
import org.khabar.text.Pos;
import org.khabar.text.Sentence;
import org.khabar.text.Token;
import org.khabar.text.Traits;

/**
 * Reads the noun phrases of one sentence from left to right by the rules of the Arabic construct: a bare noun governs
 * the noun after it, a definite one only takes adjectives, a post takes a name.
 */
final class PhraseReader {

    private static final int DEPTH = 12;

    final Lexicon lexicon;
    final Words words;
    final Sentence sentence;
    private final @Nullable Name[] names;
    private final RolePhrase roles;
    private final BodyPhrase bodies;
    private final CommonPhrase common;
    private int depth;
    private boolean governed;

    PhraseReader(Lexicon lexicon, Words words, Sentence sentence, @Nullable Name[] names) {
        this.lexicon = lexicon;
        this.words = words;
        this.sentence = sentence;
        this.names = names;
        this.roles = new RolePhrase(this);
        this.bodies = new BodyPhrase(this);
        this.common = new CommonPhrase(this);
    }

    /** The noun phrase that begins at token {@code i}, or null if none does. */
    @Nullable
    Nominal read(int i) {
        if (i >= sentence.size() || depth > DEPTH) {
            return null;
        }
        depth++;
        try {
            return begin(i);
        } finally {
            depth--;
        }
    }

    /** The phrase that a post governs: a name behind a comma is not its own (المتحدث باسم الرئيس، سامي النجار). */
    @Nullable
    Nominal within(int i) {
        boolean before = governed;
        governed = true;
        try {
            return read(i);
        } finally {
            governed = before;
        }
    }

    boolean isGoverned() {
        return governed;
    }

    private @Nullable Nominal begin(int i) {
        Token token = sentence.token(i);
        Name name = names[i];
        boolean month = name != null && name.entry() == null && name.length() == 1 && TimeWords.isTime(token.form());
        if (name != null && !month && !isGenericBody(i, name)) {
            return new NamePhrase(this).read(i, name);
        }
        if (token.isForm("\"")) {
            return quoted(i);
        }
        if (!(isNominal(token) || token.is(Pos.NUMBER))) {
            return null;
        }
        PhraseIndex.Match<RoleForm> role = role(i);
        if (role != null) {
            return roles.read(i, role);
        }
        String body = body(i);
        if (body != null) {
            return bodies.read(i, body);
        }
        return common.read(i);
    }

    /** A name inside quotes: "واشنطن بوست". */
    private @Nullable Nominal quoted(int i) {
        Name name = nameAt(i + 1);
        if (name == null || !sentence.formAt(name.end(), "\"")) {
            return null;
        }
        Draft draft = new Draft(sentence, i, i + 1);
        draft.name(name);
        draft.kind = name.kind() == Kind.OTHER ? Kind.ORGANIZATION : name.kind();
        draft.end = name.end() + 1;
        return draft.done();
    }

    /** A body's bare genus word never is the whole name (a party called الحزب). */
    private boolean isGenericBody(int i, Name name) {
        return name.entry() == null && body(i) != null;
    }

    @Nullable
    Name nameAt(int i) {
        return i >= 0 && i < sentence.size() ? names[i] : null;
    }

    /** A title that stands before a name: الشيخ, الدكتور, السيد. */
    boolean isTitle(int i) {
        return i < sentence.size()
                && nameAt(i) == null
                && "PERSON".equals(words.genus().get(sentence.token(i).form()))
                && nameAt(i + 1) != null;
    }

    static boolean isNominal(Token token) {
        return switch (token.pos()) {
            case NOUN, NAME, ADJECTIVE, PARTICIPLE -> true;
            default -> false;
        };
    }

    /** The role whose words stand at token {@code i}; وزيرا للخارجية and وزير خارجية count as وزير الخارجية. */
    PhraseIndex.@Nullable Match<RoleForm> role(int i) {
        if (sentence.token(i).is(Pos.VERB) || isManner(i)) {
            return null;
        }
        PhraseIndex.Match<RoleForm> plain = lexicon.roles().longest(k -> Names.wordFrom(sentence, i, k), i);
        PhraseIndex.Match<RoleForm> loose =
                lexicon.roles().longest(k -> definite(Names.wordFrom(sentence, i, k), k > i), i);
        PhraseIndex.Match<RoleForm> best =
                plain == null || loose != null && loose.length() > plain.length() ? loose : plain;
        boolean rank = best != null
                && best.length() == 1
                && words.ranks().contains(Words.bare(sentence.token(i).form()));
        if (rank && nameAt(i + 1) == null) {
            return null;
        }
        if (best == null || !isOpen(i)) {
            return best;
        }
        // نائبا لرئيس الوزراء is نائب رئيس الوزراء
        PhraseIndex.Match<RoleForm> split = lexicon.roles().longest(k -> withoutLam(i, k), i);
        return split != null && split.length() > best.length() ? split : best;
    }

    /** وغادر القاعة، منتقدا القرار: what somebody does besides, not a critic. */
    private boolean isManner(int i) {
        Token token = sentence.token(i);
        boolean calling = token.isForm("داعيه"); // أعربت عن قلقها، داعية الأطراف إلى كذا: no preacher
        return (calling || token.is(Pos.PARTICIPLE) && token.traits().accusative()) && sentence.formAt(i - 1, ",");
    }

    /** نائبا, نائبة: an indefinite noun that is no construct, so that what it belongs to stands behind ل. */
    boolean isOpen(int i) {
        Token token = sentence.token(i);
        return !token.traits().definite()
                && (token.traits().accusative() || token.form().endsWith("ه"));
    }

    private String withoutLam(int i, int k) {
        String word = Names.wordFrom(sentence, i, k);
        boolean second = k == i + 1 && word.startsWith("ل") && word.length() > 3;
        return !second ? word : word.startsWith("لل") ? "ال" + word.substring(2) : word.substring(1);
    }

    private static String definite(String word, boolean later) {
        if (!later || word.startsWith("ال")) {
            return word;
        }
        return word.startsWith("لل") ? "ال" + word.substring(2) : word.isEmpty() ? word : "ال" + word;
    }

    /** The class of the body whose genus word stands at token {@code i}, or null. */
    @Nullable
    String body(int i) {
        Token token = sentence.token(i);
        if (!isNominal(token)) {
            return null;
        }
        String bare = Words.bare(token.form());
        if (isOperation(i, bare)) {
            return null;
        }
        String two =
                bare + " " + (i + 1 < sentence.size() ? sentence.token(i + 1).form() : "");
        String type = words.bodies().get(two);
        if (type == null && token.traits().definite() && i + 1 < sentence.size()) {
            // المجتمع الدولي: both words have the article
            type = words.bodies()
                    .get(bare + " " + Words.bare(sentence.token(i + 1).form()));
        }
        if (type == null) {
            type = words.bodies().get(bare);
        }
        if (type == null && token.traits().accusative() && bare.endsWith("ا")) {
            String noun = bare.substring(0, bare.length() - 1); // التقى وفدا
            return words.quantifiers().contains(noun) ? words.bodies().get(noun) : null;
        }
        return type != null || !bare.endsWith("ين") && !bare.endsWith("ان")
                ? type
                : words.bodies().get(singular(bare));
    }

    /** حملة عسكرية, الحملة الانتخابية, ولاية رابعة: what is described, not whose it is, is a deed and no body. */
    private boolean isOperation(int i, String bare) {
        if (!bare.equals("حمله") && !bare.equals("ولايه") || i + 1 >= sentence.size()) {
            return false;
        }
        boolean owned = sentence.token(i + 1).is(Pos.CLITIC);
        boolean definite = owned || sentence.token(i).traits().definite();
        boolean open = !definite && !isNominal(sentence.token(i + 1)) && !sentence.formAt(i + 1, "\"");
        return open || isAdjective(owned ? i + 2 : i + 1, definite);
    }

    /** نقابتين: نقابه; حزبين: حزب. */
    private static String singular(String dual) {
        String stem = dual.substring(0, dual.length() - 2);
        return stem.endsWith("ت") ? stem.substring(0, stem.length() - 1) + "ه" : stem;
    }

    /** The country that an adjective of origin at token {@code i} names. */
    @Nullable
    Entry demonym(int i) {
        if (i >= sentence.size() || sentence.token(i).is(Pos.VERB)) {
            return null;
        }
        String form = sentence.token(i).form();
        String key = Names.isOrigin(sentence, i) ? form.substring(0, form.length() - 1) : form;
        PhraseIndex.Match<Entry> match = lexicon.demonyms().longest(k -> k == i ? key : "", i);
        return match == null ? null : match.first();
    }

    PhraseIndex.@Nullable Match<String> modifier(int i) {
        return i >= sentence.size() ? null : lexicon.modifiers().longest(k -> Names.wordFrom(sentence, i, k), i);
    }

    PhraseIndex.@Nullable Match<Entry> portfolio(int i) {
        if (i >= sentence.size() || !isNominal(sentence.token(i))) {
            return null;
        }
        PhraseIndex.Match<Entry> match = lexicon.portfolios().longest(k -> Names.wordFrom(sentence, i, k), i);
        return match != null
                ? match
                : lexicon.portfolios().longest(k -> definite(Names.wordFrom(sentence, i, k), true), i);
    }

    /** A noun that can govern the next: it has no article, no pronoun, and is no adverbial accusative. */
    boolean isBare(int i) {
        Token token = sentence.token(i);
        // مسلحون, مستوطنين: with their final ن they never govern a noun
        boolean closed = token.form().length() > 4
                && (token.form().endsWith("ون") || token.form().endsWith("ين"))
                && token.traits().number() == Traits.Plurality.PLURAL
                && !words.quantifiers().contains(token.form()); // ملايين
        return isNominal(token)
                && !closed
                && !token.is(Pos.NAME)
                && !token.traits().definite()
                && !(token.traits().accusative() && token.form().length() > 3);
    }

    /** شرطيا after طعن رجل: an indefinite accusative is no second part of a construct. */
    boolean isAccusative(int i) {
        return i < sentence.size() && sentence.token(i).traits().accusative() && nameAt(i) == null;
    }

    /** An adjective that can describe this phrase: it also agrees in gender with a single person. */
    boolean isAdjective(int i, Draft draft) {
        boolean man = draft.kind == Kind.PERSON
                && draft.gender == Traits.Gender.MASCULINE
                && draft.number == Traits.Plurality.SINGULAR;
        // مشرعون أميركيون رسميا: an accusative beside a nominative tells how they act
        boolean adverb = isAccusative(i) && sentence.token(draft.head).form().endsWith("ون");
        return !adverb
                && isAdjective(i, draft.definite)
                && !(man && sentence.token(i).form().endsWith("ه"));
    }

    /** An adjective or participle that can describe a phrase of this definiteness. */
    boolean isAdjective(int i, boolean definite) {
        if (i >= sentence.size()) {
            return false;
        }
        Token token = sentence.token(i);
        if (words.belonging().contains(token.form())) {
            return false;
        }
        boolean adjective = token.is(Pos.ADJECTIVE)
                || token.is(Pos.PARTICIPLE)
                || (token.is(Pos.NOUN) && definite && token.traits().definite() && looksRelational(token.form()));
        // بعمل سياسي: a noun of relation after an indefinite noun describes it
        boolean relation = token.is(Pos.NOUN)
                && !definite
                && looksRelational(token.form())
                && sentence.posAt(i - 1, Pos.NOUN)
                && role(i) != null;
        return (adjective || relation) && token.traits().definite() == definite && nameAt(i) == null;
    }

    private static boolean looksRelational(String key) {
        return key.endsWith("ي") || key.endsWith("يه");
    }
}
