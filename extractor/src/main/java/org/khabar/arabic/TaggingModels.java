package org.khabar.arabic;

import edu.stanford.nlp.tagger.maxent.MaxentTagger;
import edu.stanford.nlp.util.logging.RedwoodConfiguration;
import java.util.concurrent.CompletableFuture;

/**
 * What takes longest to load of all that reads Arabic.
 *
 * @param segmenter cuts clitics off
 * @param tagger tells parts of speech
 * @param morphology the dictionary of forms
 */
record TaggingModels(Segmenter segmenter, MaxentTagger tagger, Morphology morphology) {

    private static final String TAGGER = "edu/stanford/nlp/models/pos-tagger/arabic.tagger";

    static TaggingModels load() {
        RedwoodConfiguration.errorLevel().apply();
        CompletableFuture<MaxentTagger> tags = CompletableFuture.supplyAsync(() -> new MaxentTagger(TAGGER));
        CompletableFuture<Morphology> forms = CompletableFuture.supplyAsync(Morphology::new);
        Segmenter segmenter = new Segmenter();
        return new TaggingModels(segmenter, tags.join(), forms.join());
    }
}
