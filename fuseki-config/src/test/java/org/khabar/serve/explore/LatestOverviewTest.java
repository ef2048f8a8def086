package org.khabar.serve.explore;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.khabar.store.SampleArticles;
import org.khabar.store.Store;

/** The first visitor finds what was read ahead, names included. */
class LatestOverviewTest {
    @Test
    void whoWaitsFindsAllRead(@TempDir Path dir) {
        try (Store store = SampleArticles.emptyStore(dir)) {
            SampleArticles.load(store);
            try (LatestOverview overview = new LatestOverview(store)) {
                overview.prepare();
                overview.await(Duration.ofMinutes(2));
                assertTrue(Thread.getAllStackTraces().keySet().stream()
                        .noneMatch(thread -> thread.getName().equals(LatestOverview.READING)));
                Overview read = overview.get();
                assertSame(read, overview.get());
                Entity somebody = read.mostActive(EntityKind.PERSON, 1).get(0);
                String name = somebody.names().get(0).getLiteralLexicalForm();
                assertEquals(
                        somebody.node(), read.names().search(name, 1).get(0).node());
                store.remove(SampleArticles.RESIGNATION);
                assertNotEquals(read.articles(), overview.get().articles());
            }
        }
    }
}
