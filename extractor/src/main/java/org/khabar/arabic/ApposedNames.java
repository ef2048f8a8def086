package org.khabar.arabic;

import java.util.Set;
import org.khabar.lexicon.Lexicon;
import org.khabar.text.Pos;
import org.khabar.text.Sentence;
import org.khabar.text.Token;

/**
 * Names that no list and no model knows, shown by where they stand: المتحدث باسم الوزارة، رامو كيشتي، الجمعة. What is
 * set off by commas behind a post describes its holder, so that it is definite, or it is the holder's name.
 */
final class ApposedNames {

    /** Tokens between the comma and the first word of the post, at most. */
    private static final int POST = 14;

    private static final int LONGEST = 4;

    private final Lexicon lexicon;
    private final Words words;

    ApposedNames(Lexicon lexicon, Words words) {
        this.lexicon = lexicon;
        this.words = words;
    }

    /** Index after the name of two to four words that begins behind the comma before token {@code from}; else −1. */
    int end(Sentence sentence, int from) {
        if (!sentence.formAt(from - 1, ",") || !isBehindPost(sentence, from - 1)) {
            return -1;
        }
        int end = from;
        while (end < sentence.size() && isNameWord(sentence, end)) {
            end++;
        }
        boolean closed = sentence.formAt(end, ",") || sentence.posAt(end, Pos.SUBORDINATOR);
        int length = end > from
                ? sentence.token(end - 1).word() - sentence.token(from).word() + 1
                : 0;
        return closed && length > 1 && length <= LONGEST ? end : -1;
    }

    private boolean isNameWord(Sentence sentence, int i) {
        Token token = sentence.token(i);
        boolean part = i > 0 && token.word() == sentence.token(i - 1).word()
                || i + 1 < sentence.size()
                        && token.word() == sentence.token(i + 1).word();
        boolean word =
                switch (token.pos()) {
                    case NAME, NOUN, ADJECTIVE, PARTICIPLE -> true;
                    case VERB -> token.verbs().equals(Set.of(token.form()));
                    case PREPOSITION -> part;
                    default -> false;
                };
        String bare = Words.bare(token.form());
        return word
                && !token.traits().definite()
                && !token.traits().accusative()
                && !TimeWords.isTime(token.form())
                && !words.bodies().containsKey(bare)
                && !words.genus().containsKey(bare)
                && !words.people().contains(bare)
                && !words.quantifiers().contains(bare)
                && !words.oneOf().contains(bare)
                && lexicon.roles().longest(k -> Names.wordFrom(sentence, i, k), i) == null
                && lexicon.demonyms().longest(k -> k == i ? token.form() : "", i) == null;
    }

    /** Only nouns and prepositions stand between the comma and a definite post before it. */
    private boolean isBehindPost(Sentence sentence, int comma) {
        boolean definite = false;
        for (int i = comma - 1; i >= Math.max(0, comma - POST); i--) {
            Token token = sentence.token(i);
            switch (token.pos()) {
                case NOUN, NAME, ADJECTIVE, PARTICIPLE -> {
                    int at = i;
                    definite |= token.traits().definite() || token.is(Pos.NAME);
                    var role = lexicon.roles().longest(k -> Names.wordFrom(sentence, at, k), at);
                    if (definite && role != null && !role.first().plural()) {
                        return true;
                    }
                }
                case CLITIC -> definite = true; // وزير خارجيته
                case PREPOSITION, CONJUNCTION -> {
                    // للشؤون السياسية, والدفاع: part of the post's name
                }
                default -> {
                    return false;
                }
            }
        }
        return false;
    }
}
