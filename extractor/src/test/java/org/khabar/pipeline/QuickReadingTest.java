package org.khabar.pipeline;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.Optional;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.graph.GraphFactory;
import org.junit.jupiter.api.Test;
import org.khabar.arabic.ArabicReader;
import org.khabar.article.Article;
import org.khabar.english.EnglishReader;
import org.khabar.judgement.LearnedJudgement;
import org.khabar.ontology.Kh;

/** Quick reading decides by the linear models alone, and a store can tell its graphs from those of thorough reading. */
class QuickReadingTest {

    private static final ExtractorOptions THOROUGH = new ExtractorOptions(Kh.ID, false, Optional.empty());
    private static final NewsExtractor QUICK =
            NewsExtractor.create(new ExtractorOptions(Kh.ID, false, Optional.empty(), true));

    @Test
    void asksTheLinearModelsAlone() {
        same("Nora Pike resigned as transport minister on Monday.", EnglishReader.class);
        same("استقال وزير النقل رامي حداد أمس احتجاجا على القرار.", ArabicReader.class);
    }

    private static void same(String text, Class<?> owner) {
        Article article = article(text);
        Graph linear = NewsExtractor.create(THOROUGH, new LearnedJudgement(owner))
                .extract(article)
                .graph();
        Graph quick = QUICK.extract(article).graph();
        assertTrue(withoutDigest(linear).isIsomorphicWith(withoutDigest(quick)));
        assertTrue(quick.contains(Node.ANY, Node.ANY, Kh.Resignation));
        Graph thorough = NewsExtractor.create(THOROUGH).extract(article).graph();
        assertFalse(withoutDigest(thorough).isIsomorphicWith(withoutDigest(quick)));
    }

    @Test
    void aStoreTellsItFromThoroughReading() {
        Article article = article("Nora Pike resigned.");
        assertNotEquals(NewsExtractor.create(THOROUGH).fingerprint(article), QUICK.fingerprint(article));
    }

    private static Article article(String text) {
        return new Article("q", text, null, LocalDate.of(2024, 3, 4), null, null);
    }

    private static Graph withoutDigest(Graph graph) {
        Graph rest = GraphFactory.createDefaultGraph();
        graph.find().filterDrop(triple -> triple.predicateMatches(Kh.digest)).forEachRemaining(rest::add);
        return rest;
    }
}
