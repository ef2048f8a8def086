package org.khabar.bench.reading;

import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.pipeline.Annotation;
import edu.stanford.nlp.pipeline.StanfordCoreNLP;
import java.util.Properties;
import org.khabar.article.Article;

/**
 * CoreNLP alone: for Arabic its segmenter, tagger and faster parser; for English the annotators and models that khabar
 * reads with.
 */
record Bare(StanfordCoreNLP pipeline) implements Reader {

    private static final String MODELS = "edu/stanford/nlp/models/";

    static Bare of(String language) {
        return new Bare(new StanfordCoreNLP(language.equals("ar") ? arabic() : english()));
    }

    @Override
    public int read(Article article) {
        Annotation document = new Annotation(article.text());
        document.set(CoreAnnotations.DocDateAnnotation.class, String.valueOf(article.published()));
        pipeline.annotate(document);
        return document.get(CoreAnnotations.SentencesAnnotation.class).size();
    }

    private static Properties arabic() {
        Properties properties = new Properties();
        properties.setProperty("annotators", "tokenize,pos,parse");
        properties.setProperty("tokenize.language", "ar");
        properties.setProperty("segment.model", MODELS + "segmenter/arabic/arabic-segmenter-atb+bn+arztrain.ser.gz");
        properties.setProperty("ssplit.boundaryTokenRegex", "[.]|[!?]+|[!\u061F]+");
        properties.setProperty("ssplit.newlineIsSentenceBreak", "always");
        properties.setProperty("pos.model", MODELS + "pos-tagger/arabic.tagger");
        properties.setProperty("parse.model", MODELS + "srparser/arabicSR.ser.gz");
        return properties;
    }

    private static Properties english() {
        Properties properties = new Properties();
        properties.setProperty("annotators", "tokenize,pos,lemma,ner,depparse");
        properties.setProperty("ssplit.newlineIsSentenceBreak", "always");
        properties.setProperty("ner.model", MODELS + "ner/english.all.3class.distsim.crf.ser.gz");
        properties.setProperty("ner.applyFineGrained", "false");
        properties.setProperty("ner.buildEntityMentions", "false");
        properties.setProperty("sutime.binders", "0");
        properties.setProperty("depparse.model", MODELS + "parser/nndep/english_UD.gz");
        return properties;
    }
}
