package org.khabar.store;

import java.nio.file.Path;
import java.util.Random;
import org.khabar.consolidation.MadeUpArticle;

/** Fills a store in bulk, but for the last step, and says how far it is. */
final class FillingProcess {
    private static final int ARTICLES = 20;

    private FillingProcess() {}

    public static void main(String[] args) throws InterruptedException {
        Random random = new Random();
        try (Store store = SampleArticles.emptyStore(Path.of(args[0]))) {
            BulkLoad load = new BulkLoad(store);
            for (int i = 0; i < ARTICLES; i++) {
                MadeUpArticle article = MadeUpArticle.random(i, random);
                load.put(article.iri(), article.graph());
            }
            System.out.println("entered");
            load.finish();
            System.out.println("finished");
            Thread.sleep(Long.MAX_VALUE);
        }
    }
}
