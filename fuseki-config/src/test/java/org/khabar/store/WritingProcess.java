package org.khabar.store;

import java.nio.file.Path;
import org.apache.jena.graph.Graph;
import org.khabar.ontology.Kh;

/** Writes the sample article under one name after the other, for ever, and then takes each back. */
final class WritingProcess {
    private WritingProcess() {}

    public static void main(String[] args) {
        Graph graph = SampleArticles.resignation();
        try (Store store = SampleArticles.emptyStore(Path.of(args[0]), Kh.ID, 0)) {
            for (int i = 0; i < Integer.MAX_VALUE; i++) {
                store.put(Kh.ID + "article/n" + i, graph);
                if (i % 3 == 0) {
                    store.remove(Kh.ID + "article/n" + i / 2);
                }
                System.out.println(i == 5 ? "writing" : "");
            }
        }
    }
}
