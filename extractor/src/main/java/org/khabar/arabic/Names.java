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

    /** Prepositions with a pronoun that the tagger takes for names. */
    private static final Set<String> PREPOSED = Set.of(
            "منه", "منها", "منهم", "عنه", "عنها", "عنهم", "فيه", "فيها", "فيهم", "به", "بها", "بهم", "له", "لها",
            "لهم");

    private static final Set<String> DESCENT = Set.of("بن", "ابن", "بنت");

    private final Lexicon lexicon;
    private final Words words;
    private final ApposedNames apposed;

    Names(Lexicon lexicon, Words words) {
        this.lexicon = lexicon;
        this.words = words;
        this.apposed = new ApposedNames(lexicon, words);
    }

    /** For each token the name that begins there, or null. */
    @Nullable
    Name[] in(Sentence sentence, NameGuesses guesses, NameMemory memory) {
        @Nullable Name[] at = new Name[sentence.size()];
        int i = 0;
        while (i < sentence.size()) {
            Name name = nameAt(sentence, guesses, i, memory);
            if (name == null) {
                i++;
            } else {
                at[i] = name;
                i = name.end();
            }
        }
        return at;
    }

    private @Nullable Name nameAt(Sentence sentence, NameGuesses guesses, int i, NameMemory memory) {
        Token token = sentence.token(i);
        if (isTitled(sentence, i)) {
            return new Name(i, Math.max(i + 2, runEnd(sentence, guesses, i + 1)), Kind.PERSON, null);
        }
        int behindPost = apposed.end(sentence, i);
        if (behindPost > runEnd(sentence, guesses, i) && known(sentence, i, memory) == null) {
            return new Name(i, behindPost, Kind.PERSON, null);
        }
        if (isTime(sentence, i)
                || isOrigin(sentence, i)
                || PREPOSED.contains(token.form())
                || token.is(Pos.PUNCTUATION)
                || token.is(Pos.CLITIC)
                || token.is(Pos.SUBORDINATOR)
                || token.is(Pos.VERB)
                        && !lexicon.nameWords().contains(token.form())
                        && !(guesses.begins(i, Kind.PERSON) && guesses.end(i) > i + 1)) {
            return null;
        }
        Name known = known(sentence, i, memory);
        int run = runEnd(sentence, guesses, i);
        boolean alone = run == i + 1;
        boolean origin = run == i + 2 && isNisba(sentence, run);
        if (known == null && (alone || origin) && hasFamilyName(sentence, guesses, i, run, memory)) {
            run++;
        }
        if (known == null && run <= i + 1 && !token.is(Pos.VERB) && memory.isPerson(token.form())) {
            return new Name(i, i + 1, Kind.PERSON, null);
        }
        if (known != null && (known.length() > 1 || run - i <= known.length() || known.kind() != Kind.PERSON)) {
            return extend(sentence, known, run, memory);
        }
        if (run > i && (run - i > 1 || known == null)) {
            return unknown(sentence, guesses, i, run, memory);
        }
        return known;
    }

    /** المهندسة لمى الصايغ: after a title stands a name, whatever its words are taken for elsewhere. */
    private boolean isTitled(Sentence sentence, int i) {
        if (i == 0
                || i + 1 >= sentence.size()
                || !"PERSON".equals(words.genus().get(sentence.token(i - 1).form()))) {
            return false;
        }
        Token given = sentence.token(i);
        Token family = sentence.token(i + 1);
        boolean word = given.is(Pos.NOUN) || given.is(Pos.VERB) || given.is(Pos.ADJECTIVE);
        boolean closes = family.is(Pos.NAME)
                || (family.is(Pos.NOUN) || family.is(Pos.ADJECTIVE))
                        && family.traits().definite();
        return word
                && closes
                && !given.traits().definite()
                && family.word() != given.word()
                && lexicon.roles().longest(k -> wordFrom(sentence, i, k), i) == null;
    }

    /** مواطنا ألمانيا: after an indefinite accusative the word is an adjective in that case too, not the country. */
    static boolean isOrigin(Sentence sentence, int i) {
        String form = sentence.token(i).form();
        return i > 0
                && form.length() > 4
                && form.endsWith("يا")
                && sentence.token(i - 1).traits().accusative()
                && sentence.token(i - 1).is(Pos.NOUN);
    }

    /** تموز, and آب in أغسطس/آب, are taken for names. */
    private static boolean isTime(Sentence sentence, int i) {
        return TimeWords.isTime(sentence.token(i).form())
                || sentence.formAt(i - 1, "/")
                        && i > 1
                        && TimeWords.isTime(sentence.token(i - 2).form())
                || sentence.formAt(i - 1, "كانون")
                || sentence.formAt(i - 1, "تشرين");
    }

    /**
     * A run of name words may go on past a person's known name: محمد بن سلمان بن عبد العزيز is the one known, علي صالح
     * الأحمر is somebody else.
     */
    private Name extend(Sentence sentence, Name known, int run, NameMemory memory) {
        if (known.kind() == Kind.PERSON && run > known.end() && known(sentence, known.end(), memory) == null) {
            boolean descent = DESCENT.contains(sentence.token(known.end()).form());
            return new Name(known.first(), run, Kind.PERSON, descent ? known.entry() : null);
        }
        return known;
    }

    private Name unknown(Sentence sentence, NameGuesses guesses, int i, int run, NameMemory memory) {
        for (int k = i + 1; k < run; k++) {
            Name inner = known(sentence, k, memory);
            if (inner != null && (inner.kind() != Kind.PERSON || inner.length() > 1)) {
                return new Name(i, k, Kind.OTHER, null);
            }
            boolean two = k == i + 1
                    && i > 0
                    && sentence.posAt(i - 1, Pos.VERB)
                    && memory.isPerson(sentence.token(i).form())
                    && memory.isPerson(sentence.token(k).form());
            if (two) {
                Name first = known(sentence, i, memory);
                return new Name(i, k, Kind.PERSON, first == null ? null : first.entry());
            }
        }
        Kind whole = guesses.kind(i);
        if (run - i > 1) {
            return new Name(i, run, whole == null || guesses.end(i) < run ? Kind.PERSON : whole, null);
        }
        String form = sentence.token(i).form();
        Kind kind = memory.isPerson(form)
                ? Kind.PERSON
                : memory.isPlace(form) ? Kind.PLACE : whole == null ? Kind.OTHER : whole;
        return new Name(i, run, kind, null);
    }

    /**
     * بشير الخطايبة: after a given name alone a definite noun is the family name, unless it says what he is (الوزير,
     * المصري) or he is known by that one name (أعلن كلارك الخبر).
     */
    private boolean hasFamilyName(Sentence sentence, NameGuesses guesses, int i, int next, NameMemory memory) {
        if (!guesses.isPerson(i)
                || !sentence.posAt(i, Pos.NAME)
                || next == i + 1 && memory.isPerson(sentence.token(i).form())
                || next >= sentence.size()
                || sentence.token(next).word() == sentence.token(next - 1).word()) {
            return false;
        }
        Token family = sentence.token(next);
        boolean noun =
                family.is(Pos.NOUN) || family.is(Pos.ADJECTIVE) && family.form().endsWith("ي");
        Token after = next + 1 < sentence.size() ? sentence.token(next + 1) : null;
        return noun
                && family.traits().definite()
                && !TimeWords.isTime(family.form())
                && !(after != null && after.traits().definite())
                && lexicon.roles().longest(k -> wordFrom(sentence, next, k), next) == null
                && lexicon.demonyms().longest(k -> k == next ? family.form() : "", next) == null
                && lexicon.modifiers().longest(k -> wordFrom(sentence, next, k), next) == null;
    }

    /** ماهر سليم الأعرجي: behind two names an adjective of this form is the family's. */
    private static boolean isNisba(Sentence sentence, int i) {
        return i < sentence.size()
                && sentence.token(i).form().endsWith("ي")
                && sentence.token(i).form().length() > 5;
    }

    private static boolean isFunction(Token token) {
        return switch (token.pos()) {
            case PUNCTUATION, CLITIC, SUBORDINATOR, CONJUNCTION, RELATIVE, PRONOUN, PARTICLE -> true;
            default -> PREPOSED.contains(token.form());
        };
    }

    private static int runEnd(Sentence sentence, NameGuesses guesses, int i) {
        int end = i;
        while (end < sentence.size()) {
            Token token = sentence.token(end);
            boolean link = LINKS.contains(token.form()) && !token.is(Pos.PREPOSITION);
            boolean sameWord =
                    end > i && token.word() == sentence.token(end - 1).word();
            // سالم الهاشمي: the tagger takes the second word for an adjective, the model for a name
            boolean guessed = guesses.isPerson(end)
                    && !(end > i && guesses.begins(end, Kind.PERSON))
                    && !(token.is(Pos.PREPOSITION) && !token.isForm("علي"))
                    && !isFunction(token);
            // بن يخلف: whatever stands after "son of" is a name
            boolean father = end > i && DESCENT.contains(sentence.token(end - 1).form()) && !isFunction(token);
            if (sameWord || !(token.is(Pos.NAME) || link || guessed || father)) {
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
