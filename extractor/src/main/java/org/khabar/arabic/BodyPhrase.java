package org.khabar.arabic;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.khabar.lexicon.Entry;
import org.khabar.lexicon.NameForm;
import org.khabar.lexicon.PhraseIndex;
import org.khabar.mention.Draft;
import org.khabar.mention.Kind;
import org.khabar.mention.Name;
import org.khabar.mention.Nominal;
import org.khabar.text.Pos;
import org.khabar.text.Sentence;
import org.khabar.text.Token;
import org.khabar.text.Traits.Plurality;

/**
 * A phrase headed by the genus word of a body: مكتب التخطيط والتقييم التابع لوزارة التعليم الأمريكية, صحيفة "هآرتس".
 */
final class BodyPhrase {

    /** Bodies named after several fields joined by و. */
    private static final Set<String> OF_FIELDS = Set.of(
            "Ministry",
            "GovernmentAgency",
            "InternationalOrganization",
            "University",
            "CivilSocietyOrganization",
            "Agency",
            "Party");

    /** Bodies that stand in the country that they serve. */
    private static final Set<String> OF_STATES =
            Set.of("Ministry", "GovernmentAgency", "Agency", "Parliament", "Police");

    private static final int QUOTE = 8;

    private final PhraseReader reader;
    private final Sentence sentence;

    BodyPhrase(PhraseReader reader) {
        this.reader = reader;
        this.sentence = reader.sentence;
    }

    Nominal read(int i, String type) {
        Draft draft = new Draft(sentence, i, i);
        draft.kind = Kind.ORGANIZATION;
        draft.type = switch (type) {
            case "Agency" -> "GovernmentAgency";
            case "Community" -> "InternationalOrganization"; // المجتمع الدولي, with no field of its own
            default -> type;
        };
        boolean own = name(draft, type);
        own |= adjectives(draft);
        own |= own && purpose(draft, type);
        int nameEnd = draft.end;
        own |= container(draft);
        if (own && draft.country == null && OF_STATES.contains(type)) {
            draft.country = countryBehind(draft.end);
        }
        if (own && draft.nameFirst < 0) {
            draft.nameFirst = i;
            draft.nameEnd = nameEnd == i + 1 ? draft.end : nameEnd;
        }
        draft.definite |= own;
        return draft.done();
    }

    /** What follows the genus word and makes a name of it. */
    private boolean name(Draft draft, String type) {
        if (draft.end >= sentence.size()) {
            return false;
        }
        Token next = sentence.token(draft.end);
        if (next.is(Pos.CLITIC)) {
            draft.possessor = draft.end++;
            draft.definite = true;
            return false;
        }
        if (next.isForm("\"")) {
            return quoted(draft);
        }
        if (!reader.isBare(draft.head)) {
            return false;
        }
        Name name = reader.nameAt(draft.end);
        if (name != null) {
            return named(draft, name);
        }
        PhraseIndex.Match<Entry> portfolio = type.equals("Ministry") ? reader.portfolio(draft.end) : null;
        if (portfolio != null) {
            draft.end = Names.endOf(sentence, draft.end, portfolio.length());
            draft.entry = portfolio.first();
            draft.definite = true;
            return true;
        }
        return fields(draft, type);
    }

    private boolean named(Draft draft, Name name) {
        draft.end = name.end();
        draft.definite = true;
        switch (name.kind()) {
            case PLACE -> {
                draft.country = name.entry();
                draft.container = new NamePhrase(reader).read(name.first(), name);
            }
            case PERSON -> draft.complement = new NamePhrase(reader).read(name.first(), name);
            case ORGANIZATION -> draft.entry = name.entry();
            default -> {
                draft.nameFirst = name.first();
                draft.nameEnd = name.end();
            }
        }
        if (draft.kind == Kind.ORGANIZATION && name.kind() == Kind.ORGANIZATION) {
            draft.nameFirst = name.first();
            draft.nameEnd = name.end();
        }
        return true;
    }

    /** مكتب التخطيط والتقييم وتطوير السياسات: the fields stand in the genitive, joined by و. */
    private boolean fields(Draft draft, String type) {
        if (reader.isAccusative(draft.end)) {
            return false;
        }
        Nominal field = reader.read(draft.end);
        if (field == null) {
            return false;
        }
        boolean definite = field.definite() || field.isNamed();
        if (!definite && field.complement() == null && !reader.isAdjective(field.end(), false)) {
            return false;
        }
        draft.complement = field;
        draft.end = field.end();
        draft.definite = true;
        while (OF_FIELDS.contains(type)
                && draft.end + 1 < sentence.size()
                && sentence.formAt(draft.end, "و")
                && PhraseReader.isNominal(sentence.token(draft.end + 1))) {
            Nominal next = reader.read(draft.end + 1);
            if (next == null || next.kind() != Kind.OTHER || !next.definite() && next.complement() == null) {
                break;
            }
            draft.end = next.end();
        }
        return true;
    }

    private boolean quoted(Draft draft) {
        for (int k = draft.end + 1; k < Math.min(sentence.size(), draft.end + QUOTE); k++) {
            if (sentence.formAt(k, "\"")) {
                if (k == draft.end + 1 || isVerbAlone(draft, k)) {
                    return false;
                }
                draft.nameFirst = draft.end + 1;
                draft.nameEnd = k;
                draft.entry = entry(draft.end + 1, k);
                draft.end = k + 1;
                draft.definite = true;
                return true;
            }
        }
        return false;
    }

    /** الحكومة "تتجاهل" المطالب: what one word in quotes says of a known body is no name. */
    private boolean isVerbAlone(Draft draft, int close) {
        int only = draft.end + 1;
        return close == only + 1
                && sentence.token(draft.first).traits().definite()
                && sentence.posAt(only, Pos.VERB)
                && reader.nameAt(only) == null;
    }

    /** مركز النيل للإعلام والبحوث: what the body is for belongs to its name. */
    private boolean purpose(Draft draft, String type) {
        if (!OF_FIELDS.contains(type) || type.equals("Party") || !sentence.formAt(draft.end, "ل")) {
            return false;
        }
        Nominal field = reader.read(draft.end + 1);
        if (field == null || field.kind() != Kind.OTHER || !field.definite()) {
            return false;
        }
        draft.end = field.end();
        while (draft.end + 1 < sentence.size() && sentence.formAt(draft.end, "و")) {
            Nominal next = reader.read(draft.end + 1);
            if (next == null || next.kind() != Kind.OTHER || !next.definite()) {
                break;
            }
            draft.end = next.end();
        }
        draft.definite = true;
        return true;
    }

    private @Nullable Entry entry(int first, int end) {
        PhraseIndex.Match<NameForm> match =
                reader.lexicon.names().longest(k -> Names.wordFrom(sentence, first, k), first);
        return match != null && Names.endOf(sentence, first, match.length()) == end
                ? match.first().entry()
                : null;
    }

    private boolean isHers(int i) {
        return sentence.token(i).form().endsWith("ه");
    }

    private boolean isHis(int i) {
        return PhraseReader.isNominal(sentence.token(i)) && !isHers(i);
    }

    private boolean isPluralOrHers(int i) {
        return isHers(i) || sentence.token(i).traits().number() == Plurality.PLURAL;
    }

    /** وزارة المالية في تونس: the place stays a phrase of its own, since it may belong to the verb. */
    private @Nullable Entry countryBehind(int at) {
        Name place = sentence.formAt(at, "في") || sentence.formAt(at, "ب") ? reader.nameAt(at + 1) : null;
        return place != null
                        && place.entry() != null
                        && place.entry().localType().equals("Country")
                ? place.entry()
                : null;
    }

    private boolean adjectives(Draft draft) {
        boolean any = false;
        while (draft.end < sentence.size()) {
            Entry country = reader.demonym(draft.end);
            boolean own = any && draft.complement == null || isPluralOrHers(draft.head);
            if (own && isHers(draft.end - 1) && isHis(draft.end)) {
                return any; // قتلت قوات الأمن الفرنسية المسلح
            }
            if (country != null && sentence.token(draft.end).traits().definite() == draft.definite) {
                draft.country = country;
                any = true;
                draft.end++;
            } else if (reader.isAdjective(draft.end, draft.definite)
                    && !reader.words
                            .belonging()
                            .contains(sentence.token(draft.end).form())) {
                any |= draft.definite;
                draft.end++;
            } else if (sentence.formAt(draft.end, "و") && reader.isAdjective(draft.end + 1, true) && any) {
                draft.end += 2;
            } else {
                return any;
            }
        }
        return any;
    }

    /**
     * Takes the body or place above: بالبيت الأبيض, في وزارة الخارجية, التابع لوزارة التعليم.
     *
     * @return whether something was taken
     */
    boolean container(Draft draft) {
        int at = draft.end;
        boolean belongs = false;
        if (at < sentence.size()
                && reader.words.belonging().contains(sentence.token(at).form())) {
            at++;
            belongs = true;
        }
        if (at + 1 >= sentence.size()
                || !reader.words.binding().contains(sentence.token(at).form())) {
            return false;
        }
        Nominal above = reader.read(at + 1);
        if (above == null || !(above.kind() == Kind.ORGANIZATION || belongs && above.isEntity())) {
            return false;
        }
        if (!above.definite() && !above.isNamed()) {
            return false;
        }
        if (draft.container == null || belongs) {
            draft.container = above;
        }
        draft.end = above.end();
        draft.definite = true;
        return true;
    }
}
