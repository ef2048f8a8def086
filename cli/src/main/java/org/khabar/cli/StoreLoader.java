package org.khabar.cli;

import java.io.IOException;
import java.util.List;
import org.khabar.article.Article;
import org.khabar.article.Readings;
import org.khabar.pipeline.Extractor;
import org.khabar.store.Store;

/** Puts the graphs that passed the gate into the store, one transaction an article. */
record StoreLoader(Store store, Shutdown shutdown, RunLog log) implements Result.Taker {

    @Override
    public void take(Result result) throws IOException {
        new GraphTaker(store::put, shutdown, log).take(result);
    }

    /** Reads articles, but for those of which the store holds already what would be said. */
    void read(List<String> inputs, ReadingOptions reading, Surroundings around) throws IOException {
        try (Readings readings = reading.read(around, inputs)) {
            extraction(reading, around).run(readings, this);
        }
    }

    /** Extraction for this store, which leaves out what it holds already. */
    Extraction extraction(ReadingOptions reading, Surroundings around) {
        Extractor extractor = reading.extractor(store.base());
        return new Extraction(extractor, around.gate(), reading.threads(), article -> knows(article, extractor));
    }

    /** Whether an article of this id is stored, whatever it says. */
    boolean knows(String id) {
        return shutdown.whole(() -> store.graphOf(id)).isPresent();
    }

    private boolean knows(Article article, Extractor extractor) {
        String digest = extractor.fingerprint(article);
        // A step, so that a store that Ctrl-C closed is not asked.
        return shutdown.whole(() -> store.graphOf(article.id()).flatMap(store::digest))
                .filter(digest::equals)
                .isPresent();
    }
}
