package org.khabar.english;

import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.pipeline.Annotation;
import edu.stanford.nlp.pipeline.AnnotationPipeline;
import edu.stanford.nlp.pipeline.MorphaAnnotator;
import edu.stanford.nlp.pipeline.NERCombinerAnnotator;
import edu.stanford.nlp.pipeline.POSTaggerAnnotator;
import edu.stanford.nlp.pipeline.TokenizerAnnotator;
import edu.stanford.nlp.util.CoreMap;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Properties;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;

/**
 * CoreNLP's models for English: tokens, tags, lemmas, names, times, dependencies. Of the models of names one is used,
 * the one of three classes, since each of them costs as much time as tagging and parsing together.
 */
final class Annotators {

    private static final String MODELS = "edu/stanford/nlp/models/";

    /** The words of headings are tagged anew before lemmas and parse rest on the tags. */
    private final AnnotationPipeline tagging = new AnnotationPipeline();

    private final AnnotationPipeline rest = new AnnotationPipeline();
    private final Parser parser;

    Annotators() {
        CompletableFuture<Parser> parsing = CompletableFuture.supplyAsync(
                () -> new Parser(ParserNetwork.read(MODELS + "parser/nndep/english_UD.gz")));
        Properties properties = new Properties();
        properties.setProperty("ssplit.newlineIsSentenceBreak", "always");
        properties.setProperty("tokenize.options", "untokenizable=noneDelete,splitHyphenated=false,ellipses=original");
        // No holidays: they would need a library of their own.
        properties.setProperty("sutime.binders", "0");
        properties.setProperty("pos.model", MODELS + "pos-tagger/english-left3words-distsim.tagger");
        tagging.addAnnotator(new TokenizerAnnotator(properties));
        tagging.addAnnotator(new POSTaggerAnnotator("pos", properties));
        rest.addAnnotator(new MorphaAnnotator(false));
        try {
            NamesAndTimes ner = new NamesAndTimes(MODELS + "ner/english.all.3class.distsim.crf.ser.gz", properties);
            rest.addAnnotator(new NERCombinerAnnotator(ner, false, 1, 0, Integer.MAX_VALUE, false, false));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        parser = parsing.join();
    }

    /**
     * The sentences of a text, annotated.
     *
     * @param headings which of them are headings, and how these are tagged
     */
    List<CoreMap> sentences(String text, @Nullable LocalDate published, Headings headings) {
        Annotation document = new Annotation(text);
        if (published != null) {
            document.set(CoreAnnotations.DocDateAnnotation.class, published.toString());
        }
        tagging.annotate(document);
        List<CoreMap> sentences = document.get(CoreAnnotations.SentencesAnnotation.class);
        for (CoreMap sentence : sentences) {
            List<CoreLabel> tokens = sentence.get(CoreAnnotations.TokensAnnotation.class);
            headings.retagModals(tokens);
            if (Headings.isHeading(tokens)) {
                headings.retag(tokens);
            }
        }
        rest.annotate(document);
        sentences.forEach(parser::parse);
        return sentences;
    }
}
