package org.khabar.english;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.khabar.lexicon.Entry;
import org.khabar.mention.Kind;
import org.khabar.mention.Name;
import org.khabar.mention.Nominal;
import org.khabar.mention.Post;
import org.khabar.text.Sentence;
import org.khabar.text.Traits;
import org.khabar.text.Traits.Gender;
import org.khabar.text.Traits.Plurality;

/** A noun phrase while it is being read. */
final class Draft {

    final Sentence sentence;
    final int first;
    int head;
    int end;
    Kind kind = Kind.OTHER;
    int nameFirst = -1;
    int nameEnd = -1;

    @Nullable
    Entry entry;

    @Nullable
    String type;

    final List<Post> posts = new ArrayList<>();

    @Nullable
    Nominal complement;

    @Nullable
    Nominal container;

    @Nullable
    Entry country;

    int possessor = -1;
    final List<Nominal> conjuncts = new ArrayList<>();
    Gender gender;
    Plurality number;
    boolean definite;

    Draft(Sentence sentence, int first, int head) {
        this.sentence = sentence;
        this.first = first;
        this.head = head;
        this.end = head + 1;
        Traits traits = sentence.token(head).traits();
        gender = traits.gender();
        number = traits.number();
        definite = traits.definite();
    }

    void name(Name name) {
        nameFirst = name.first();
        nameEnd = name.end();
        entry = name.entry();
        end = Math.max(end, name.end());
        definite = true;
    }

    Nominal done() {
        return new Nominal(
                sentence.index(),
                first,
                head,
                end,
                kind,
                nameFirst,
                nameEnd,
                entry,
                type,
                posts,
                complement,
                container,
                country,
                possessor,
                conjuncts,
                gender,
                number,
                definite);
    }
}
