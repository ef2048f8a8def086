package org.khabar.arabic;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.khabar.lexicon.Entry;
import org.khabar.lexicon.PhraseIndex;
import org.khabar.lexicon.Role;
import org.khabar.lexicon.RoleForm;
import org.khabar.mention.Draft;
import org.khabar.mention.Kind;
import org.khabar.mention.Name;
import org.khabar.mention.Nominal;
import org.khabar.mention.Post;
import org.khabar.mention.Tenure;
import org.khabar.text.Pos;
import org.khabar.text.Sentence;
import org.khabar.text.Token;
import org.khabar.text.Traits.Gender;
import org.khabar.text.Traits.Plurality;

/**
 * A phrase headed by a post: مستشار التعليم في مكتب المناهج التابع لوزارة التربية الأردنية كريم سالم. It takes what
 * the post governs, adjectives, the body, and the holder's name.
 */
final class RolePhrase {

    /** Whose bearers act for somebody else. */
    private static final Set<String> DEPUTIES = Set.of("نايب", "مساعد", "وكيل", "معاون");

    private final PhraseReader reader;
    private final Sentence sentence;

    RolePhrase(PhraseReader reader) {
        this.reader = reader;
        this.sentence = reader.sentence;
    }

    Nominal read(int i, PhraseIndex.Match<RoleForm> match) {
        RoleForm form = match.first();
        Draft draft = new Draft(sentence, i, i);
        draft.end = Names.endOf(sentence, i, match.length());
        draft.gender = form.feminine() ? Gender.FEMININE : Gender.MASCULINE;
        draft.kind = form.plural() ? Kind.GROUP : Kind.PERSON;
        branch(draft, form.role());
        Tenure tenure = extend(draft, form.role());
        boolean plural = form.plural() && !isOneNamed(draft);
        draft.kind = plural ? Kind.GROUP : Kind.PERSON;
        draft.number = plural ? Plurality.PLURAL : Plurality.SINGULAR;
        int postEnd = draft.end;
        Nominal above = deputized(draft);
        if (above != null) {
            return deputy(draft, form.role(), above, tenure);
        }
        Nominal body = body(draft);
        body = body == null ? bodyInside(i, match) : body;
        draft.posts.add(new Post(form.role(), i, postEnd, body, draft.country, portfolio(i, match), tenure));
        if (plural && draft.complement != null && draft.complement.kind() == Kind.GROUP) {
            draft.type = Nominal.RELATED; // ممثلو العمال
        }
        if (!plural) {
            new HolderName(reader).take(draft);
        }
        return draft.done();
    }

    /** العقيد الركن, اللواء الطيار: the branch that an officer belongs to. */
    private void branch(Draft draft, Role role) {
        while (role.isA("officer")
                && draft.end < sentence.size()
                && reader.words
                        .branches()
                        .contains(Words.bare(sentence.token(draft.end).form()))) {
            draft.definite |= sentence.token(draft.end).traits().definite();
            draft.end++;
        }
    }

    /** محامي الشركة سامي النجار: the form of a plural before a noun is one man's too. */
    private boolean isOneNamed(Draft draft) {
        Name name = reader.nameAt(draft.end);
        return name != null
                && name.kind() == Kind.PERSON
                && name.length() > 1
                && sentence.token(draft.first).form().endsWith("ي");
    }

    /** النائب الأول لرئيس الوزراء, المساعد السابق لوزير كذا: whose deputy it is, where adjectives stand between. */
    private @Nullable Nominal deputized(Draft draft) {
        boolean deputy = draft.definite
                && draft.end > draft.first + 1
                && draft.complement == null
                && DEPUTIES.contains(Words.bare(sentence.token(draft.first).form()))
                && sentence.formAt(draft.end, "ل")
                && draft.end + 1 < sentence.size();
        PhraseIndex.Match<RoleForm> above = deputy ? reader.role(draft.end + 1) : null;
        Nominal whose = above == null || above.first().plural() ? null : reader.read(draft.end + 1);
        return whose == null || whose.posts().isEmpty() ? null : whose;
    }

    /** The deputy of somebody: the name at the end is the deputy's own. */
    private Nominal deputy(Draft draft, Role role, Nominal above, Tenure tenure) {
        Post whose = above.posts().get(0);
        List<String> words = new ArrayList<>();
        words.add(Words.bare(sentence.token(draft.first).form()));
        words.add(Words.bare(sentence.token(whose.first()).form()));
        sentence.tokens()
                .subList(whose.first() + 1, Math.max(whose.first() + 1, whose.end()))
                .forEach(token -> words.add(token.form()));
        PhraseIndex.Match<RoleForm> both = reader.lexicon.roles().longest(k -> k < words.size() ? words.get(k) : "", 0);
        int end = above.isNamed() ? above.nameFirst() : above.end();
        Role own = both != null && both.length() > 1 ? both.first().role() : role;
        draft.posts.add(new Post(own, draft.first, end, whose.body(), whose.country(), null, tenure));
        draft.end = above.end();
        if (above.isNamed()) {
            draft.name(new Name(above.nameFirst(), above.nameEnd(), Kind.PERSON, above.entry()));
        }
        return draft.done();
    }

    /** Takes complement, adjectives and body, in the order of the text. */
    private Tenure extend(Draft draft, Role role) {
        Tenure tenure = Tenure.CURRENT;
        if (takesComplement(draft)) {
            complement(draft);
        }
        while (draft.end < sentence.size()) {
            PhraseIndex.Match<String> modifier = reader.modifier(draft.end);
            Entry country = reader.demonym(draft.end);
            if (modifier != null && agrees(draft)) {
                tenure = tenure(modifier.first(), tenure);
                draft.end = Names.endOf(sentence, draft.end, modifier.length());
            } else if (country != null && agrees(draft)) {
                draft.country = country;
                draft.definite = sentence.token(draft.end).traits().definite();
                draft.end++;
            } else if (reader.isAdjective(draft.end, draft) && agrees(draft)) {
                draft.end++;
            } else if (!new BodyPhrase(reader).container(draft)
                    && !mission(draft, role)
                    && !affairs(draft)
                    && !superior(draft, role)) {
                break;
            }
        }
        return tenure;
    }

    private boolean agrees(Draft draft) {
        return sentence.token(draft.end).traits().definite() == draft.definite
                || sentence.token(draft.end).form().equals("سابقا");
    }

    private boolean takesComplement(Draft draft) {
        int last = draft.end - 1;
        if (draft.end >= sentence.size()) {
            return false;
        }
        Token next = sentence.token(draft.end);
        if (next.is(Pos.CLITIC)) {
            draft.possessor = draft.end;
            draft.definite = true;
            draft.end++;
            return false;
        }
        if (sentence.token(last).traits().definite() && last > draft.first) {
            // رئيس الوزراء, وزير الخارجية: the post is definite through its second word
            draft.definite = true;
        }
        return (reader.isBare(last) || sentence.formAt(last, "باسم"))
                && !TimeWords.isTime(next.form())
                && !(next.isForm("قول") && sentence.posAt(draft.end + 1, Pos.CLITIC)) // نقلت عن مصادر قولها
                && !reader.isAccusative(draft.end)
                && (PhraseReader.isNominal(next) || next.isForm("\""));
    }

    private void complement(Draft draft) {
        Name name = reader.nameAt(draft.end);
        boolean ownName = name != null && (name.kind() == Kind.PERSON || name.kind() == Kind.OTHER);
        if (ownName
                && reader.demonym(draft.end) == null
                && sentence.token(draft.first).traits().accusative()) {
            return;
        }
        if (reader.demonym(draft.end) != null
                && !sentence.token(draft.end).traits().definite()) {
            return;
        }
        boolean nisba = sentence.token(draft.end).form().endsWith("يه"); // مصادر عسكرية
        if (reader.isAdjective(draft.end, false) && name == null && (nisba || reader.role(draft.end) == null)) {
            return;
        }
        Nominal complement = reader.within(draft.end);
        if (complement != null) {
            draft.complement = complement;
            draft.end = complement.end();
            draft.definite = true;
        }
    }

    /** المبعوث الأممي إلى سوريا, السفير الروسي لدى لبنان. */
    private boolean mission(Draft draft, Role role) {
        Token token = sentence.token(draft.end);
        if (!(token.isForm("الي") || token.isForm("لدي")) || !role.isA("diplomat")) {
            return false;
        }
        Nominal where = reader.read(draft.end + 1);
        if (where == null || where.kind() != Kind.PLACE && where.kind() != Kind.ORGANIZATION) {
            return false;
        }
        draft.container = draft.container == null ? where : draft.container;
        draft.end = where.end();
        return true;
    }

    /** مستشارا لرئيس البلاد, رئيسا لتركيا: an indefinite post with whom or what it serves. */
    private boolean superior(Draft draft, Role role) {
        boolean open = !draft.definite && role.office() && reader.isOpen(draft.first);
        if (!open || !sentence.formAt(draft.end, "ل")) {
            return false;
        }
        Nominal above = reader.read(draft.end + 1);
        boolean serves = above != null
                && above.definite()
                && (above.kind() == Kind.PLACE
                        || above.kind() == Kind.PERSON && !above.posts().isEmpty());
        if (above == null || !serves) {
            return false;
        }
        draft.complement = above;
        draft.end = above.end();
        draft.definite = true;
        return true;
    }

    /** مساعد الأمين العام للشؤون السياسية. */
    private boolean affairs(Draft draft) {
        boolean affairs = sentence.formAt(draft.end, "ل")
                && draft.end + 1 < sentence.size()
                && Words.bare(sentence.token(draft.end + 1).form()).startsWith("شو");
        Nominal field = affairs ? reader.read(draft.end + 1) : null;
        if (field == null) {
            return false;
        }
        draft.end = field.end();
        draft.definite = true;
        return true;
    }

    private static @Nullable Nominal body(Draft draft) {
        for (Nominal part = draft.complement; part != null; part = part.complement()) {
            if (part.kind() == Kind.ORGANIZATION || part.kind() == Kind.PLACE) {
                return part;
            }
            if (!part.posts().isEmpty() && part.posts().get(0).body() != null) {
                return part.posts().get(0).body();
            }
        }
        return draft.container;
    }

    /** رئيس الحكومة التونسية, قائد الجيش: the body is a word of the post's own name. */
    private @Nullable Nominal bodyInside(int i, PhraseIndex.Match<RoleForm> match) {
        int end = Names.endOf(sentence, i, match.length());
        int at = end - 1;
        String type = at > i ? reader.body(at) : null;
        if (type == null || !sentence.token(at).traits().definite()) {
            return null;
        }
        Nominal body = new BodyPhrase(reader).read(at, type);
        boolean own = body.end() == end || body.end() == end + 1 && reader.demonym(end) != null;
        return own ? body : null;
    }

    private @Nullable Entry portfolio(int i, PhraseIndex.Match<RoleForm> match) {
        if (match.length() < 2 || !match.first().role().servesIn().contains("Ministry")) {
            return null;
        }
        int second = sentence.words().get(sentence.token(i).word() + 1);
        int at = sentence.token(second).isForm("ل") ? second + 1 : second;
        PhraseIndex.Match<Entry> portfolio = reader.portfolio(at);
        return portfolio == null ? null : portfolio.first();
    }

    private static Tenure tenure(String modifier, Tenure before) {
        return switch (modifier) {
            case "former" -> Tenure.FORMER;
            case "acting" -> Tenure.ACTING;
            case "elect", "designate", "next", "new" -> before == Tenure.CURRENT ? Tenure.FUTURE : before;
            default -> before;
        };
    }
}
