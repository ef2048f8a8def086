package org.khabar.english;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.khabar.lexicon.Entry;
import org.khabar.lexicon.Lexicon;
import org.khabar.lexicon.NameForm;
import org.khabar.lexicon.PhraseIndex;
import org.khabar.lexicon.RoleForm;
import org.khabar.mention.Draft;
import org.khabar.mention.Kind;
import org.khabar.mention.Name;
import org.khabar.mention.Nominal;
import org.khabar.text.Traits.Plurality;

/** Reads noun phrases: a chunk, what it is, and what hangs on it behind. */
final class PhraseReader {

    private static final int DEPTH = 6;

    final Parse parse;
    final Lexicon lexicon;
    final Words words;
    final FirstNames firstNames;
    private final @Nullable Name[] names;
    private final Chunks chunks;
    private int depth;

    PhraseReader(Parse parse, Lexicon lexicon, Words words, FirstNames firstNames, @Nullable Name[] names) {
        this.parse = parse;
        this.lexicon = lexicon;
        this.words = words;
        this.firstNames = firstNames;
        this.names = names;
        this.chunks = new Chunks(parse, names);
    }

    /** The noun phrase that begins at a token, or null. */
    @Nullable
    Nominal read(int from) {
        int end = from < parse.size() && depth < DEPTH ? chunks.end(from) : from;
        if (end <= from) {
            return null;
        }
        depth++;
        try {
            RoleSpan role = roleAcross(from, end);
            Draft draft = role == null ? chunk(from, end) : office(from, role);
            new Postmodifiers(this).read(draft);
            return draft.done();
        } finally {
            depth--;
        }
    }

    /** A role whose label reaches past the chunk: secretary of state, chief of staff. */
    private @Nullable RoleSpan roleAcross(int from, int end) {
        for (int k = from; k < end; k++) {
            PhraseIndex.Match<RoleForm> match = lexicon.roles().longest(parse::form, k);
            if (match != null && k + match.length() > end && nameOver(k) == null) {
                return new RoleSpan(k, k + match.length(), match.first());
            }
        }
        return null;
    }

    private Draft office(int from, RoleSpan role) {
        Draft draft = new Draft(parse.sentence(), from, role.first());
        draft.end = role.end();
        new RolePhrase(this).unnamed(draft, from, role);
        return draft;
    }

    /** A chunk; what stands before a possessive 's is a phrase of its own. */
    private Draft chunk(int from, int end) {
        int possessive = -1;
        for (int k = from + 1; k < end - 1; k++) {
            if (parse.tag(k).equals("POS") && nameOver(k) == null) {
                possessive = k;
            }
        }
        if (possessive < 0) {
            return core(from, from, end);
        }
        Nominal owner = chunk(from, possessive).done();
        Draft draft = core(from, possessive + 1, end);
        draft.definite = true;
        if (owner.kind() == Kind.ORGANIZATION || owner.kind() == Kind.PLACE) {
            draft.container = owner;
        }
        draft.complement = owner;
        new RolePhrase(this).owned(draft, owner);
        return draft;
    }

    private @Nullable Name nameOver(int at) {
        for (int k = at; k >= 0; k--) {
            Name name = names[k];
            if (name != null) {
                return name.end() > at ? name : null;
            }
        }
        return null;
    }

    @Nullable
    Name nameAt(int at) {
        return at >= 0 && at < names.length ? names[at] : null;
    }

    /** The name whose last token is the one before an index. */
    @Nullable
    Name nameBefore(int end, int from) {
        for (int k = end - 1; k >= from; k--) {
            Name name = names[k];
            if (name != null) {
                return name.end() == end ? name : null;
            }
        }
        return null;
    }

    private Draft core(int first, int from, int end) {
        int head = head(from, end);
        Name last = nameBefore(end, from);
        int start = first;
        if (last != null && last.first() == first + 1 && parse.tag(first).equals("DT") && last.kind() != Kind.PERSON) {
            start = first + 1; // the State Department: its name has no article
        }
        Draft draft = new Draft(parse.sentence(), start, head);
        draft.end = end;
        if (parse.tag(from).equals("PRP$")) {
            draft.possessor = from;
            draft.definite = true;
        }
        boolean numeral = head < end && parse.sentence().token(head).tag().equals("NNS");
        draft.number = numeral ? Plurality.PLURAL : draft.number;
        if (last != null) {
            new RolePhrase(this).named(draft, from, last);
        } else {
            new CommonPhrase(this).read(draft, from, end);
        }
        return draft;
    }

    private int head(int from, int end) {
        for (int k = end - 1; k >= from; k--) {
            int up = parse.tree().head(k);
            if ((up < from || up >= end) && (parse.tag(k).startsWith("NN") || k == end - 1)) {
                return k;
            }
        }
        return end - 1;
    }

    /** The role whose label ends right before an index and begins no earlier than another, the longest one. */
    @Nullable
    RoleSpan roleBefore(int end, int from) {
        for (int k = from; k < end; k++) {
            int at = k;
            PhraseIndex.Match<RoleForm> match =
                    lexicon.roles().longest(i -> i < end && i >= at ? bare(parse.form(i)) : "", k);
            if (match != null && k + match.length() == end) {
                return new RoleSpan(k, end, match.first());
            }
        }
        return null;
    }

    /** Then-governor, ex-minister: the role without what tells when it was held. */
    static String bare(String form) {
        return isPast(form) ? form.substring(form.indexOf('-') + 1) : form;
    }

    static boolean isPast(String form) {
        return form.startsWith("then-") || form.startsWith("ex-");
    }

    /** A role and where its label stands. */
    record RoleSpan(int first, int end, RoleForm form) {}

    /** The country of a demonym or country name at a token. */
    @Nullable
    Entry country(int at) {
        PhraseIndex.Match<Entry> match = lexicon.demonyms().longest(k -> k == at ? parse.form(k) : "", at);
        if (match != null && parse.isCapitalised(at)) {
            return match.first();
        }
        Name name = nameAt(at);
        return name != null && name.entry() != null && name.entry().localType().equals("Country") ? name.entry() : null;
    }

    /** The country that a word within the name of a body tells: the Tunisian Ministry of Finance, the UAE Central Bank. */
    @Nullable
    Entry countryWithin(Name name) {
        for (int k = name.first(); k < name.end(); k++) {
            int at = k;
            Entry country = country(at);
            PhraseIndex.Match<NameForm> match = lexicon.names().longest(i -> i == at ? parse.form(i) : "", at);
            for (NameForm form : country == null && match != null ? match.values() : List.<NameForm>of()) {
                country = form.entry().localType().equals("Country") ? form.entry() : country;
            }
            if (country != null) {
                return country;
            }
        }
        return null;
    }

    Nominal place(int at, Entry entry) {
        Draft draft = new Draft(parse.sentence(), at, at);
        draft.kind = Kind.PLACE;
        draft.entry = entry;
        draft.nameFirst = at;
        draft.nameEnd = at + 1;
        draft.definite = true;
        return draft.done();
    }

    Nominal named(Name name) {
        Draft draft = new Draft(parse.sentence(), name.first(), name.end() - 1);
        draft.kind = name.kind();
        draft.name(name);
        draft.type = type(name);
        return draft.done();
    }

    @Nullable
    String type(Name name) {
        if (name.kind() != Kind.ORGANIZATION || name.entry() != null) {
            return null;
        }
        String last = words.bodies().get(parse.form(name.end() - 1));
        return last != null ? last : words.bodies().get(parse.form(name.first()));
    }
}
