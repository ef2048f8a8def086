package org.khabar.english;

import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.util.CoreMap;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.khabar.article.Article;
import org.khabar.clause.Clause;
import org.khabar.clause.Item;
import org.khabar.clause.SentenceReading;
import org.khabar.event.Contexts;
import org.khabar.frame.FrameBook;
import org.khabar.frame.FrameReader;
import org.khabar.judgement.Judgement;
import org.khabar.judgement.LearnedJudgement;
import org.khabar.language.LanguageReader;
import org.khabar.lexicon.Lexicon;
import org.khabar.lexicon.LexiconReader;
import org.khabar.lexicon.Numerals;
import org.khabar.lexicon.WordLists;
import org.khabar.text.Document;
import org.khabar.text.Folded;
import org.khabar.time.Story;

/** Reads English news. */
public final class EnglishReader implements LanguageReader {

    static final Numerals NUMERALS = new Numerals(WordLists.of(EnglishReader.class, "words.yaml"));

    private final Lexicon lexicon;
    private final FrameBook frames;
    private final Contexts contexts;
    private final Judgement judgement;
    private final Words words;
    private final FirstNames firstNames;
    private final Lemmas lemmas;
    private final Headings headings;
    private final Annotators annotators;
    private final Names names;
    private final CircumstanceReader circumstances;

    public EnglishReader() {
        CompletableFuture<Annotators> annotating = CompletableFuture.supplyAsync(Annotators::new);
        lexicon = LexiconReader.read("en", Inflection.inflections());
        frames = FrameReader.read(EnglishReader.class, "en");
        contexts = Contexts.read(EnglishReader.class);
        judgement = new LearnedJudgement(EnglishReader.class);
        words = Words.read();
        firstNames = new FirstNames();
        lemmas = Lemmas.of(frames);
        headings = new Headings(lemmas.plain());
        names = new Names(lexicon, words);
        circumstances = new CircumstanceReader();
        annotators = annotating.join();
    }

    @Override
    public String language() {
        return "en";
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
        return NUMERALS;
    }

    @Override
    public Reading read(Article article) {
        Folded text = Cleaner.clean(article.text());
        List<Parse> parses = new ArrayList<>();
        for (CoreMap map : annotators.sentences(text.text(), article.published(), headings)) {
            if (!map.get(CoreAnnotations.TokensAnnotation.class).isEmpty()) {
                parses.add(Parses.of(map, text, parses.size(), article.published()));
            }
        }
        NameMemory memory = NameMemory.of(parses, names, lexicon);
        Story story = new Story();
        List<SentenceReading> readings = new ArrayList<>();
        for (Parse parse : parses) {
            readings.add(read(parse, memory, story));
        }
        return new Reading(
                new Document(
                        article,
                        "en",
                        readings.stream().map(SentenceReading::sentence).toList(),
                        List.of()),
                readings);
    }

    private SentenceReading read(Parse parse, NameMemory memory, Story story) {
        PhraseReader phrases = new PhraseReader(parse, lexicon, words, firstNames, names.in(parse, memory), memory);
        List<Item> items = Items.of(parse, phrases);
        List<Clause> clauses = new ClauseReader(parse, items, words, lemmas).read();
        return new SentenceReading(
                parse.sentence(),
                items,
                clauses,
                story.reckoned(
                        new TimeOwners(parse, clauses).read(), parse.sentence().index()),
                circumstances.read(parse, items));
    }
}
