package org.khabar.arabic;

import com.google.common.collect.Sets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;
import org.khabar.article.Article;
import org.khabar.clause.Item;
import org.khabar.clause.SentenceReading;
import org.khabar.event.Contexts;
import org.khabar.frame.FrameBook;
import org.khabar.frame.FrameReader;
import org.khabar.judgement.Judgement;
import org.khabar.judgement.LearnedJudgement;
import org.khabar.language.LanguageReader;
import org.khabar.lexicon.Entry;
import org.khabar.lexicon.Lexicon;
import org.khabar.lexicon.LexiconReader;
import org.khabar.lexicon.Numerals;
import org.khabar.lexicon.WordLists;
import org.khabar.mention.Name;
import org.khabar.text.Document;
import org.khabar.text.Pos;
import org.khabar.text.Sentence;
import org.khabar.text.SentenceSplitter;
import org.khabar.text.Span;
import org.khabar.text.Token;
import org.khabar.time.Story;

/** Reads Arabic news. */
public final class ArabicReader implements LanguageReader {

    /** Longer sentences are read only up to here: past it nothing that was written as one sentence makes sense as one. */
    private static final int LONGEST = 4_000;

    private final Lexicon lexicon;
    private final FrameBook frames;
    private final Contexts contexts;
    private final Judgement judgement;
    private final Numerals numerals;
    private final Words words;
    private final Tagger tagger;
    private final NameModel model;
    private final Names names;
    private final DateReader dates;
    private final CircumstanceReader circumstances;

    public ArabicReader() {
        CompletableFuture<TaggingModels> tagging = CompletableFuture.supplyAsync(TaggingModels::load);
        CompletableFuture<NameModel> naming = CompletableFuture.supplyAsync(NameModel::new);
        lexicon = LexiconReader.read("ar", Inflection.inflections());
        frames = FrameReader.read(ArabicReader.class, "ar");
        contexts = Contexts.read(ArabicReader.class);
        judgement = new LearnedJudgement(ArabicReader.class);
        numerals = new Numerals(WordLists.of(ArabicReader.class, "words.yaml"));
        words = Words.read();
        names = new Names(lexicon, words);
        dates = new DateReader();
        circumstances = new CircumstanceReader();
        tagger = new Tagger(
                tagging.join(), lexicon.nameWords()::contains, Sets.union(frames.vocabulary(), words.lacking()));
        model = naming.join();
    }

    @Override
    public String language() {
        return "ar";
    }

    @Override
    public Lexicon lexicon() {
        return lexicon;
    }

    @Override
    public FrameBook frames() {
        return frames;
    }

    @Override
    public Contexts contexts() {
        return contexts;
    }

    @Override
    public Judgement judgement() {
        return judgement;
    }

    @Override
    public Numerals numerals() {
        return numerals;
    }

    @Override
    public Reading read(Article article) {
        List<Sentence> sentences = new ArrayList<>();
        List<String> unread = new ArrayList<>();
        for (Span span : SentenceSplitter.split(article.text())) {
            List<Span> pieces = SentenceSplitter.pieces(article.text(), span, LONGEST);
            if (pieces.size() > 1) {
                unread.add("characters " + span.begin() + " to " + span.end() + ": a sentence of more than " + LONGEST
                        + " characters, read in " + pieces.size() + " pieces; what joins two of them is not seen");
            }
            for (Span piece : pieces) {
                Sentence sentence = tagger.read(article.text(), piece, sentences.size(), word -> false);
                if (sentence.size() > 0) {
                    sentences.add(sentence);
                }
            }
        }
        List<NameGuesses> guesses = new ArrayList<>(model.guess(sentences, article.text()));
        NameMemory memory = NameMemory.of(sentences, guesses, names, this::demonym);
        for (Sentence sentence : List.copyOf(sentences)) {
            if (hidesName(sentence, memory)) {
                Sentence mended = tagger.read(article.text(), sentence.span(), sentence.index(), memory::isPerson);
                sentences.set(mended.index(), mended);
                guesses.set(mended.index(), model.guess(mended, article.text()));
            }
        }
        Story story = new Story();
        List<SentenceReading> readings = new ArrayList<>();
        for (Sentence s : sentences) {
            readings.add(read(s, guesses.get(s.index()), article, memory, story));
        }
        return new Reading(new Document(article, "ar", sentences, unread), readings);
    }

    /** A clitic hides a name that is known by now, so that the sentence is to be cut once more: لبوشكين. */
    private static boolean hidesName(Sentence sentence, NameMemory memory) {
        return sentence.tokens().stream()
                .map(Token::form)
                .anyMatch(form -> form.length() > 3 && memory.isPerson(form.substring(1)) && !memory.isPerson(form));
    }

    private @Nullable Entry demonym(Sentence sentence, int i) {
        if (sentence.token(i).is(Pos.VERB)) {
            return null;
        }
        var match = lexicon.demonyms().longest(k -> k == i ? sentence.token(i).form() : "", i);
        return match == null ? null : match.first();
    }

    private SentenceReading read(
            Sentence sentence, NameGuesses guesses, Article article, NameMemory memory, Story story) {
        @Nullable Name[] found = names.in(sentence, guesses, memory);
        PhraseReader phrases = new PhraseReader(lexicon, words, sentence, found);
        List<Item> items = Items.of(sentence, phrases);
        return new SentenceReading(
                sentence,
                items,
                new ClauseReader(sentence, items).read(),
                story.reckoned(dates.read(sentence, article.published()), sentence.index()),
                circumstances.read(sentence, items));
    }
}
