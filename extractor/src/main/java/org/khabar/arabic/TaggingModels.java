package org.khabar.arabic;

import edu.stanford.nlp.international.arabic.process.ArabicSegmenter;
import edu.stanford.nlp.tagger.maxent.MaxentTagger;
import edu.stanford.nlp.util.logging.RedwoodConfiguration;
import java.util.Properties;
import java.util.concurrent.CompletableFuture;

/**
 * What takes longest to load of all that reads Arabic.
 *
 * @param segmenter cuts clitics off
 * @param tagger tells parts of speech
 * @param morphology the dictionary of forms
 */
record TaggingModels(ArabicSegmenter segmenter, MaxentTagger tagger, Morphology morphology) {

    private static final String SEGMENTER =
            "edu/stanford/nlp/models/segmenter/arabic/arabic-segmenter-atb+bn+arztrain.ser.gz";
    private static final String TAGGER = "edu/stanford/nlp/models/pos-tagger/arabic.tagger";

    static TaggingModels load() {
        RedwoodConfiguration.errorLevel().apply();
        CompletableFuture<MaxentTagger> tags = CompletableFuture.supplyAsync(() -> new MaxentTagger(TAGGER));
        CompletableFuture<Morphology> forms = CompletableFuture.supplyAsync(Morphology::new);
        ArabicSegmenter segmenter = new ArabicSegmenter(new Properties());
        segmenter.loadSegmenter(SEGMENTER);
        return new TaggingModels(segmenter, tags.join(), forms.join());
    }
}
