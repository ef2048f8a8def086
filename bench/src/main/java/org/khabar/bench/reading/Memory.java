package org.khabar.bench.reading;

import java.time.LocalDate;
import java.util.Optional;
import org.khabar.article.Article;
import org.khabar.pipeline.ExtractorOptions;
import org.khabar.pipeline.NewsExtractor;

/**
 * Memory in use after one article in each language, so with the models of both loaded.
 */
public final class Memory {

    private Memory() {}

    public static void main(String[] arguments) {
        NewsExtractor extractor =
                NewsExtractor.create(new ExtractorOptions("https://w3id.org/khabar/id/", true, Optional.empty()));
        for (String text :
                new String[] {"استقال وزير النقل رامي حداد أمس.", "Transport minister Peter Lane resigned."}) {
            long start = System.nanoTime();
            extractor.extract(new Article("a", text, null, LocalDate.of(2020, 6, 17), null, null));
            System.gc();
            Runtime memory = Runtime.getRuntime();
            System.out.printf(
                    "%d MB in use after %.1f s%n",
                    (memory.totalMemory() - memory.freeMemory()) >> 20, (System.nanoTime() - start) / 1e9);
        }
    }
}
