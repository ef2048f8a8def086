package org.khabar.english;

import java.util.Objects;
import java.util.Set;
import org.khabar.lexicon.Entry;
import org.khabar.mention.Draft;
import org.khabar.mention.Kind;
import org.khabar.mention.Name;
import org.khabar.text.Traits.Gender;
import org.khabar.text.Traits.Plurality;

/** A chunk that ends in a common noun: a post, a body, people, or anything else. */
final class CommonPhrase {

    /** What is a body without an article too: parliament voted; to leave office is no body. */
    private static final Set<String> ALONE = Set.of("Parliament", "Police", "Court", "Government");

    private final PhraseReader reader;
    private final Parse parse;

    CommonPhrase(PhraseReader reader) {
        this.reader = reader;
        this.parse = reader.parse;
    }

    void read(Draft draft, int from, int end) {
        PhraseReader.RoleSpan role = reader.roleBefore(end, from);
        String head = parse.form(end - 1);
        String lemma =
                parse.sentence().token(end - 1).nouns().stream().findFirst().orElse(head);
        draft.type = isPair(from, end) ? reader.words.pairs().get(head) : null;
        if (role != null) {
            new RolePhrase(reader).unnamed(draft, from, role);
            return;
        }
        boolean alone = end - from == 1;
        String body = reader.words.body(alone ? "" : parse.form(end - 2), lemma);
        String people = reader.words.people(head, lemma, parse.tag(end - 1), alone);
        Entry origin = reader.country(end - 1);
        boolean bare = alone && !parse.isCapitalised(from) && !parse.tag(from).equals("NNS");
        if (body != null && !(bare && !ALONE.contains(body))) {
            draft.kind = Kind.ORGANIZATION;
            draft.type = body;
            ofBody(draft, from, end);
        } else if (people != null) {
            draft.kind = people.equals("one") ? Kind.PERSON : Kind.GROUP;
            draft.number = people.equals("one") ? Plurality.SINGULAR : Plurality.PLURAL;
            draft.gender = people.equals("one") ? reader.firstNames.of(head) : draft.gender;
            draft.genderTold = draft.gender != Gender.UNKNOWN;
            origin(draft, from, end);
        } else if (origin != null) {
            boolean one = !head.endsWith("s") && !parse.tag(from).equals("CD") && !isArticle(from);
            boolean many = head.endsWith("s") || isThe(from) || parse.tag(from).equals("CD");
            draft.kind = one && !many ? Kind.PLACE : many ? Kind.GROUP : Kind.PERSON;
            draft.country = origin;
            if (draft.kind == Kind.PLACE) {
                draft.entry = origin;
                draft.nameFirst = end - 1;
                draft.nameEnd = end;
            }
        } else {
            origin(draft, from, end);
            for (int k = from; k < end - 1 && draft.container == null; k++) {
                draft.container = reader.party(k);
            }
        }
    }

    /** The two ministers, both sides: two that have been named. */
    private boolean isPair(int from, int end) {
        boolean both = parse.form(from).equals("both") && from < end - 1;
        boolean known = parse.form(from).matches("the|these|those");
        return both
                || known && parse.form(from + 1).equals("two")
                || known && parse.form(end - 1).matches("duo|pair");
    }

    private boolean isArticle(int at) {
        return parse.form(at).equals("a") || parse.form(at).equals("an");
    }

    private boolean isThe(int at) {
        return parse.form(at).equals("the");
    }

    /** The Trump administration, the Health ministry: named by what stands before the noun. */
    private void ofBody(Draft draft, int from, int end) {
        origin(draft, from, end);
        int capital = end - 1;
        while (capital > from
                && parse.isCapitalised(capital - 1)
                && !parse.tag(capital - 1).equals("DT")) {
            capital--;
        }
        if (parse.isCapitalised(end - 1) && capital < end - 1) {
            draft.nameFirst = capital;
            draft.nameEnd = end;
            draft.definite = true;
        }
    }

    /** The country or name that stands before the noun: Russian troops, Syria strike, the Trump campaign. */
    private void origin(Draft draft, int from, int end) {
        for (int k = end - 2; k >= from; k--) {
            Entry origin = reader.country(k);
            Name name = reader.nameBefore(k + 1, from);
            if (origin != null && draft.country == null) {
                draft.country = origin;
                draft.container = Objects.requireNonNullElse(draft.container, reader.place(k, origin));
            } else if (name != null && origin == null) {
                draft.container = Objects.requireNonNullElse(draft.container, reader.named(name));
                k = name.first();
            }
        }
    }
}
