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

    /** Tokens in an acronym between its marks, at most. */
    private static final int GLOSS = 8;

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
        draft.kind = form.plural() ? Kind.GROUP : Kind.PERSON;
        draft.number = form.plural() ? Plurality.PLURAL : Plurality.SINGULAR;
        draft.gender = form.feminine() ? Gender.FEMININE : Gender.MASCULINE;
        Tenure tenure = extend(draft, form.role());
        int postEnd = draft.end;
        Nominal above = deputized(draft);
        if (above != null) {
            return deputy(draft, form.role(), above, tenure);
        }
        Nominal body = body(draft);
        body = body == null ? bodyInside(i, match) : body;
        draft.posts.add(new Post(form.role(), i, postEnd, body, draft.country, portfolio(i, match), tenure));
        if (!form.plural()) {
            holder(draft);
        }
        return draft.done();
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
        if (reader.isAdjective(draft.end, false) && name == null && reader.role(draft.end) == null) {
            return;
        }
        Nominal complement = reader.read(draft.end);
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

    /** The holder's name: الرئيس الأمريكي جو بايدن, or between commas. */
    private void holder(Draft draft) {
        Name name = reader.nameAt(draft.end);
        boolean afterComma = false;
        if (name != null && isEpithet(name)) {
            name = reader.nameAt(name.end()); // الرئيس السابق الديمقراطي فلان
        }
        int glossed = afterGloss(draft.end);
        int named = sentence.formAt(glossed, ",") ? glossed + 1 : glossed;
        if (name == null && reader.nameAt(named) != null) {
            name = reader.nameAt(named); // مدير وكالة الأنباء "وانا"، فلان
            name = name != null && name.length() > 1 && name.kind() == Kind.PERSON ? name : null;
        }
        if (name == null && sentence.formAt(draft.end, "/")) {
            name = reader.nameAt(draft.end + 1); // اللواء الركن/ سامي النجار
        }
        if (name == null && sentence.formAt(draft.end, ",")) {
            int at = reader.isTitle(draft.end + 1) ? draft.end + 2 : draft.end + 1;
            name = reader.nameAt(at);
            afterComma = true;
        } else if (name == null && reader.isTitle(draft.end)) {
            name = reader.nameAt(draft.end + 1);
        } else if (name == null && (sentence.formAt(draft.end, "في") || sentence.formAt(draft.end, "ب"))) {
            name = afterPlace(draft.end + 1);
        }
        name = name == null ? afterCharge(draft) : name;
        if (name == null || name.kind() != Kind.PERSON && name.kind() != Kind.OTHER) {
            return;
        }
        boolean closed = sentence.formAt(name.end(), ",") || name.end() >= sentence.size();
        if (afterComma && !(draft.definite && (closed || name.length() > 1))) {
            return;
        }
        draft.name(name);
    }

    /** Taken for a name, but an adjective before one. */
    private boolean isEpithet(Name name) {
        String form = sentence.token(name.first()).form();
        Name next = reader.nameAt(name.end());
        return name.length() == 1
                && sentence.token(name.first()).traits().definite()
                && (form.endsWith("ي") || form.endsWith("يه"))
                && next != null
                && next.kind() == Kind.PERSON
                && next.length() > 1;
    }

    /** Index after a short stretch in quotes or brackets that begins here, such as an acronym; else −1. */
    private int afterGloss(int i) {
        boolean quote = sentence.formAt(i, "\"");
        if (!quote && !sentence.formAt(i, "(")) {
            return -1;
        }
        for (int k = i + 2; k < Math.min(sentence.size(), i + GLOSS); k++) {
            if (sentence.formAt(k, quote ? "\"" : ")")) {
                return k + 1;
            }
        }
        return -1;
    }

    /** السفير الكندي في أوسلو مارك دوبون, وزيرة البيئة في جمهورية كذا، نوال فلان. */
    private @Nullable Name afterPlace(int at) {
        Nominal place = reader.read(at);
        if (place == null || place.kind() != Kind.PLACE) {
            return null;
        }
        int next = sentence.formAt(place.end(), ",") ? place.end() + 1 : place.end();
        Name name = reader.nameAt(reader.isTitle(next) ? next + 1 : next);
        return name != null && name.kind() == Kind.PERSON && name.length() > 1 ? name : null;
    }

    /** وزير شؤون الانسحاب من الاتحاد جون سميث, الوزير المكلف بملف المياه، سامي النجار. */
    private @Nullable Name afterCharge(Draft draft) {
        boolean charged = sentence.formAt(draft.end, "من")
                || sentence.formAt(draft.end, "عن")
                || sentence.formAt(draft.end, "ب") && draft.end - draft.first > 1;
        Nominal charge = charged ? reader.read(draft.end + 1) : null;
        if (charge == null || charge.kind() == Kind.PERSON || charge.kind() == Kind.GROUP) {
            return null;
        }
        int next = sentence.formAt(charge.end(), ",") ? charge.end() + 1 : charge.end();
        Name name = reader.nameAt(reader.isTitle(next) ? next + 1 : next);
        return name != null && name.kind() == Kind.PERSON && name.length() > 1 ? name : null;
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
