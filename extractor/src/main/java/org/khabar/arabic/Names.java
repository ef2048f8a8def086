package org.khabar.arabic;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.khabar.lexicon.Entry;
import org.khabar.lexicon.Lexicon;
import org.khabar.lexicon.NameForm;
import org.khabar.lexicon.PhraseIndex;
import org.khabar.mention.Kind;
import org.khabar.mention.Name;
import org.khabar.text.Pos;
import org.khabar.text.Sentence;
import org.khabar.text.Token;

/** Finds names in a sentence: those of the lexicon, then runs of words that are tagged as names. */
final class Names {

    /** Words inside names: محمد بن سلمان, أبو بكر, آل ثاني. */
    private static final Set<String> LINKS =
            Set.of("بن", "ابن", "بنت", "ابو", "ابي", "ام", "ال", "عبد", "دي", "فان", "فون", "لو", "دو");

    private final Lexicon lexicon;

    Names(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    /** For each token the name that begins there, or null. */
    @Nullable
    Name[] in(Sentence sentence, NameMemory memory) {
        @Nullable Name[] at = new Name[sentence.size()];
        int i = 0;
        while (i < sentence.size()) {
            Name name = nameAt(sentence, i, memory);
            if (name == null) {
                i++;
            } else {
                at[i] = name;
                i = name.end();
            }
        }
        return at;
    }

    private @Nullable Name nameAt(Sentence sentence, int i, NameMemory memory) {
        Token token = sentence.token(i);
        if (token.is(Pos.PUNCTUATION)
                || token.is(Pos.CLITIC)
                || token.is(Pos.SUBORDINATOR)
                || token.is(Pos.VERB) && !lexicon.nameWords().contains(token.form())) {
            return null;
        }
        Name known = known(sentence, i, memory);
        int run = runEnd(sentence, i);
        if (known == null && run <= i + 1 && !token.is(Pos.VERB) && memory.isPerson(token.form())) {
            return new Name(i, i + 1, Kind.PERSON, null);
        }
        if (known != null && (known.length() > 1 || run - i <= known.length() || known.kind() != Kind.PERSON)) {
            return extend(sentence, known, run, memory);
        }
        if (run > i && (run - i > 1 || known == null)) {
            return unknown(sentence, i, run, memory);
        }
        return known;
    }

    /**
     * A run of name words may go on past a person's known name: محمد بن سلمان بن عبد العزيز is the one known, علي صالح
     * الأحمر is somebody else.
     */
    private Name extend(Sentence sentence, Name known, int run, NameMemory memory) {
        if (known.kind() == Kind.PERSON && run > known.end() && known(sentence, known.end(), memory) == null) {
            boolean descent = LINKS.contains(sentence.token(known.end()).form());
            return new Name(known.first(), run, Kind.PERSON, descent ? known.entry() : null);
        }
        return known;
    }

    private Name unknown(Sentence sentence, int i, int run, NameMemory memory) {
        for (int k = i + 1; k < run; k++) {
            Name inner = known(sentence, k, memory);
            if (inner != null && (inner.kind() != Kind.PERSON || inner.length() > 1)) {
                return new Name(i, k, Kind.OTHER, null);
            }
        }
        if (run - i > 1) {
            return new Name(i, run, Kind.PERSON, null);
        }
        String form = sentence.token(i).form();
        return new Name(
                i, run, memory.isPerson(form) ? Kind.PERSON : memory.isPlace(form) ? Kind.PLACE : Kind.OTHER, null);
    }

    private static int runEnd(Sentence sentence, int i) {
        int end = i;
        while (end < sentence.size()) {
            Token token = sentence.token(end);
            boolean link = LINKS.contains(token.form()) && !token.is(Pos.PREPOSITION);
            boolean sameWord =
                    end > i && token.word() == sentence.token(end - 1).word();
            if (sameWord || !(token.is(Pos.NAME) || link)) {
                break;
            }
            end++;
        }
        while (end > i && LINKS.contains(sentence.token(end - 1).form())) {
            end--;
        }
        return end;
    }

    private @Nullable Name known(Sentence sentence, int i, NameMemory memory) {
        PhraseIndex.Match<NameForm> match = lexicon.names().longest(k -> wordFrom(sentence, i, k), i);
        if (match == null) {
            return null;
        }
        int end = endOf(sentence, i, match.length());
        NameForm form = choose(match.values(), memory);
        Entry entry = form.entry();
        Token token = sentence.token(i);
        if (match.length() == 1 && !singleWordCounts(token, form, sentence, i)) {
            return null;
        }
        return new Name(i, end, kind(entry), entry);
    }

    /** Of namesakes the one whose country the article speaks of most, then the one whose own name it is. */
    private static NameForm choose(List<NameForm> forms, NameMemory memory) {
        NameForm best = forms.get(0);
        for (NameForm form : forms) {
            int more = weight(form, memory) - weight(best, memory);
            if (more > 0) {
                best = form;
            }
        }
        return best;
    }

    private static int weight(NameForm form, NameMemory memory) {
        String country = form.entry().country();
        return 2 * (country == null ? 0 : memory.countries().count(country)) + (form.hidden() ? 0 : 1);
    }

    /** A single word that is also an ordinary noun or verb counts only where it is tagged as a name. */
    private static boolean singleWordCounts(Token token, NameForm form, Sentence sentence, int i) {
        if (form.entry().needsContext()) {
            return sentence.formAt(i - 1, "\"");
        }
        if (token.is(Pos.VERB)) {
            // ترامب taken for a verb: no dictionary knows such a verb
            return token.verbs().equals(Set.of(token.form()));
        }
        boolean ordinary = !token.nouns().isEmpty() || token.traits().definite() && !token.is(Pos.NAME);
        return token.is(Pos.NAME) || !ordinary || form.entry().kind() != Entry.Kind.PERSON && !form.hidden();
    }

    static Kind kind(Entry entry) {
        return switch (entry.kind()) {
            case PERSON -> Kind.PERSON;
            case PLACE -> Kind.PLACE;
            case ORGANIZATION, PORTFOLIO -> Kind.ORGANIZATION;
        };
    }

    /**
     * The folded written word that stands {@code k - from} words after token {@code from}; the first word is taken from
     * that token on, so that و and ب before it do not count.
     */
    static String wordFrom(Sentence sentence, int from, int k) {
        int word = sentence.token(from).word() + k - from;
        if (word + 1 >= sentence.words().size()) {
            return "";
        }
        int first = k == from ? from : sentence.words().get(word);
        int end = sentence.words().get(word + 1);
        StringBuilder form = new StringBuilder();
        for (int t = first; t < end; t++) {
            if (t > first && sentence.token(t).is(Pos.CLITIC)) {
                break;
            }
            form.append(sentence.token(t).form());
        }
        String joined = form.toString();
        return joined.startsWith("لال") && k > from ? "لل" + joined.substring(3) : joined;
    }

    /** Index after the last token of {@code length} written words that begin at token {@code from}. */
    static int endOf(Sentence sentence, int from, int length) {
        int end = sentence.words().get(sentence.token(from).word() + length);
        List<Token> tokens = new ArrayList<>(sentence.tokens().subList(from, end));
        while (tokens.size() > 1 && tokens.get(tokens.size() - 1).is(Pos.CLITIC)) {
            tokens.remove(tokens.size() - 1);
        }
        return from + tokens.size();
    }
}
