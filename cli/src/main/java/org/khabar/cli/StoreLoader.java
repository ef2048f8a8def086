package org.khabar.cli;

import java.io.IOException;
import java.util.Locale;
import java.util.Optional;
import org.khabar.article.Article;
import org.khabar.pipeline.Extractor;
import org.khabar.store.Outcome;
import org.khabar.store.Store;

/** Puts the graphs that passed the gate into the store, one transaction an article. */
record StoreLoader(Store store, Shutdown shutdown, RunLog log) implements Result.Taker {

    @Override
    public void take(Result result) throws IOException {
        if (result instanceof Result.Passed passed) {
            NamedGraph graph = passed.graph();
            Outcome outcome = shutdown.whole(() -> store.put(graph.name(), graph.graph()));
            if (outcome == Outcome.UNCHANGED) {
                log.note(new Result.Unchanged(passed.source(), graph.id()));
            } else {
                log.note(result, outcome.name().toLowerCase(Locale.ROOT));
            }
        } else {
            log.note(result);
        }
    }

    /** Whether the store holds what this extractor would say of the article. */
    boolean knows(Article article, Extractor extractor) {
        Optional<String> stored = store.graphOf(article.id()).flatMap(store::digest);
        return stored.isPresent() && stored.get().equals(extractor.fingerprint(article));
    }
}
