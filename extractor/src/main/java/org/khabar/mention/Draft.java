package org.khabar.mention;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.khabar.lexicon.Entry;
import org.khabar.text.Sentence;
import org.khabar.text.Traits;
import org.khabar.text.Traits.Gender;
import org.khabar.text.Traits.Plurality;

/** A noun phrase while a language's reader reads it; its members mean what those of {@link Nominal} mean. */
public final class Draft {

    public final Sentence sentence;
    public final int first;
    public int head;
    public int end;
    public Kind kind = Kind.OTHER;
    public int nameFirst = -1;
    public int nameEnd = -1;

    @Nullable
    public Entry entry;

    @Nullable
    public String type;

    public final List<Post> posts = new ArrayList<>();

    @Nullable
    public Nominal complement;

    @Nullable
    public Nominal container;

    @Nullable
    public Entry country;

    public int possessor = -1;
    public final List<Nominal> conjuncts = new ArrayList<>();
    public Gender gender;
    public Plurality number;
    public boolean definite;
    public boolean genderTold;

    public Draft(Sentence sentence, int first, int head) {
        this.sentence = sentence;
        this.first = first;
        this.head = head;
        this.end = head + 1;
        Traits traits = sentence.token(head).traits();
        gender = traits.gender();
        number = traits.number();
        definite = traits.definite();
    }

    public void name(Name name) {
        nameFirst = name.first();
        nameEnd = name.end();
        entry = name.entry();
        end = Math.max(end, name.end());
        definite = true;
    }

    public Nominal done() {
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
                definite,
                genderTold || !posts.isEmpty());
    }
}
