package org.khabar.arabic;

import org.jspecify.annotations.Nullable;
import org.khabar.lexicon.Entry;
import org.khabar.lexicon.PhraseIndex;
import org.khabar.lexicon.RoleForm;
import org.khabar.mention.Draft;
import org.khabar.mention.Kind;
import org.khabar.mention.Name;
import org.khabar.mention.Nominal;
import org.khabar.text.Pos;
import org.khabar.text.Sentence;

/** A noun phrase that begins with a name: جوش بول، مدير مكتب الشؤون السياسية, or البيت الأبيض. */
final class NamePhrase {

    private final PhraseReader reader;
    private final Sentence sentence;

    NamePhrase(PhraseReader reader) {
        this.reader = reader;
        this.sentence = reader.sentence;
    }

    Nominal read(int i, Name name) {
        Draft draft = new Draft(sentence, i, i);
        draft.name(name);
        draft.kind = name.kind() == Kind.OTHER ? guess(i, name) : name.kind();
        switch (draft.kind) {
            case PERSON -> person(draft);
            case ORGANIZATION -> body(draft);
            case PLACE -> place(draft);
            default -> {
                // nothing follows an unknown name
            }
        }
        return draft.done();
    }

    /** A single unknown name after a preposition of place is a place, any other a person. */
    private Kind guess(int i, Name name) {
        boolean local = i > 0 && name.length() == 1 && (sentence.formAt(i - 1, "في") || sentence.formAt(i - 1, "ب"));
        return local ? Kind.PLACE : Kind.PERSON;
    }

    /** A post in apposition: after a comma, up to the next comma or the verb. */
    private void person(Draft draft) {
        int at = sentence.formAt(draft.end, ",") ? draft.end + 1 : draft.end;
        if (at >= sentence.size()
                || at == draft.end && !sentence.token(at).traits().definite()) {
            return;
        }
        PhraseIndex.Match<RoleForm> role = reader.nameAt(at) == null ? reader.role(at) : null;
        if (role == null || role.first().plural()) {
            return;
        }
        Nominal post = reader.read(at);
        if (post == null || post.isNamed() || post.posts().isEmpty() || !closes(post.end())) {
            return;
        }
        if (post.definite() || post.complement() != null || post.country() != null || post.container() != null) {
            draft.posts.addAll(post.posts());
            draft.end = post.end();
            Nominal second = secondPost(draft.end);
            if (second != null) {
                draft.posts.addAll(second.posts());
                draft.end = second.end();
            }
        }
    }

    /** رئيس الوزراء الأسبق والمرشح الرئاسي، between commas: one person holds both posts. */
    private @Nullable Nominal secondPost(int i) {
        if (!sentence.formAt(i, "و") || i + 1 >= sentence.size() || reader.nameAt(i + 1) != null) {
            return null;
        }
        PhraseIndex.Match<RoleForm> role = reader.role(i + 1);
        Nominal post = role == null || role.first().plural() ? null : reader.read(i + 1);
        boolean ends = post != null && (sentence.formAt(post.end(), ",") || sentence.formAt(post.end(), "في"));
        return post != null
                        && ends
                        && !post.isNamed()
                        && post.definite()
                        && !post.posts().isEmpty()
                ? post
                : null;
    }

    private boolean closes(int i) {
        return i >= sentence.size()
                || sentence.token(i).is(Pos.PUNCTUATION)
                || sentence.token(i).is(Pos.VERB)
                || sentence.token(i).is(Pos.SUBORDINATOR)
                || sentence.token(i).is(Pos.PREPOSITION)
                || sentence.token(i).is(Pos.CONJUNCTION)
                || PhraseReader.isNominal(sentence.token(i))
                        && !sentence.token(i).traits().definite();
    }

    private void body(Draft draft) {
        Entry country = reader.demonym(draft.end);
        while (country != null || reader.isAdjective(draft.end, true) && isBodyWord(draft)) {
            if (country != null) {
                draft.country = country;
            }
            draft.end++;
            country = reader.demonym(draft.end);
        }
        new BodyPhrase(reader).container(draft);
    }

    private boolean isBodyWord(Draft draft) {
        return reader.body(draft.first) != null;
    }

    private void place(Draft draft) {
        @Nullable Entry country = reader.demonym(draft.end);
        if (country != null && sentence.token(draft.end).traits().definite()) {
            draft.country = country;
            draft.end++;
        }
    }
}
