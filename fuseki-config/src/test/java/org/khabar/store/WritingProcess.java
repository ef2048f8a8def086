package org.khabar.store;

import java.nio.file.Path;
import java.util.Random;
import org.khabar.consolidation.MadeUpArticle;
import org.khabar.ontology.Kh;

/** Writes made-up articles, changes them and takes them back, for ever. */
final class WritingProcess {
    private static final int ARTICLES = 20;

    private WritingProcess() {}

    public static void main(String[] args) {
        Random random = new Random();
        try (Store store = SampleArticles.emptyStore(Path.of(args[0]), Kh.ID, 0)) {
            System.out.println("writing");
            for (int i = 0; i < Integer.MAX_VALUE; i++) {
                MadeUpArticle article = MadeUpArticle.random(random.nextInt(ARTICLES), random);
                store.put(article.iri(), article.graph());
                if (i % 3 == 0) {
                    store.remove(Kh.ID + "article/" + random.nextInt(ARTICLES));
                }
            }
        }
    }
}
