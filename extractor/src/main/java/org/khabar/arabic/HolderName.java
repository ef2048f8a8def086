package org.khabar.arabic;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.khabar.lexicon.PhraseIndex;
import org.khabar.lexicon.RoleForm;
import org.khabar.mention.Draft;
import org.khabar.mention.Kind;
import org.khabar.mention.Name;
import org.khabar.mention.Nominal;
import org.khabar.text.Sentence;

/** Finds the name of whoever holds a post, behind the words of the post. */
final class HolderName {

    /** Tokens in an acronym between its marks, at most. */
    private static final int GLOSS = 8;

    /** Roles that stand before a name as a title does. */
    private static final Set<String> RANKS = Set.of("officer", "adviser", "doctor", "engineer", "professor");

    private final PhraseReader reader;
    private final Sentence sentence;

    HolderName(PhraseReader reader) {
        this.reader = reader;
        this.sentence = reader.sentence;
    }

    /** The holder's name: الرئيس الأمريكي جو بايدن, or between commas. */
    void take(Draft draft) {
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
        name = name == null ? behindRank(draft) : name;
        name = name == null ? afterCharge(draft) : name;
        if (name == null || name.kind() != Kind.PERSON && name.kind() != Kind.OTHER) {
            return;
        }
        if (reader.isGoverned() && sentence.formAt(name.first() - 1, ",")) {
            return; // المتحدث باسم الرئيس، فلان: the spokesman's name
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

    /** المتحدث باسم القوات العقيد الركن سامي النجار, رئيس الهيئة المستشار سامي النجار: a rank between post and name. */
    private @Nullable Name behindRank(Draft draft) {
        int at = sentence.formAt(draft.end, ",") ? draft.end + 1 : draft.end;
        boolean told = draft.complement != null || draft.container != null; // رشح الرئيس المستشارة ليلى: two people
        if (!told
                || !draft.definite
                || at >= sentence.size()
                || !sentence.token(at).traits().definite()) {
            return null;
        }
        PhraseIndex.Match<RoleForm> role = reader.role(at);
        boolean rank = role != null
                && !role.first().plural()
                && RANKS.stream().anyMatch(role.first().role()::isA);
        Nominal second = rank ? reader.read(at) : null;
        boolean bare = second != null && second.isNamed() && second.complement() == null && second.container() == null;
        return second != null && bare
                ? new Name(second.nameFirst(), second.nameEnd(), Kind.PERSON, second.entry())
                : null;
    }
}
