package org.khabar.cli;

import java.io.IOException;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.khabar.article.Readings;
import org.khabar.feed.FeedReadings;
import org.khabar.feed.PoliteFetcher;

/** Feeds and folders that are read again and again into a store; only what is new is told. */
final class WatchedSources {

    private final StoreLoader loader;
    private final ReadingOptions reading;
    private final Surroundings around;
    private final Extraction extraction;
    private final List<String> paths;
    private final Map<String, FeedReadings> feeds = new LinkedHashMap<>();
    /** What is no article in the store and would come again each round, by what tells it from others. */
    private final Set<Object> told = new HashSet<>();

    WatchedSources(
            List<String> sources,
            PoliteFetcher fetcher,
            StoreLoader loader,
            ReadingOptions reading,
            Surroundings around) {
        this.loader = loader;
        this.reading = reading;
        this.around = around;
        // Once, so that the models load once.
        this.extraction = loader.extraction(reading, around);
        this.paths = sources.stream().filter(source -> !isFeed(source)).toList();
        sources.stream()
                .filter(WatchedSources::isFeed)
                .forEach(feed -> feeds.put(feed, new FeedReadings(feed, fetcher, loader::knows)));
    }

    /** Reads what is new in every source. */
    void round() throws IOException {
        for (FeedReadings feed : feeds.values()) {
            extraction.run(feed.round(), this::take);
        }
        if (!paths.isEmpty()) {
            try (Readings readings = reading.read(around, paths)) {
                extraction.run(readings, this::take);
            }
        }
    }

    private void take(Result result) throws IOException {
        if (isNews(result)) {
            loader.take(result);
        }
    }

    private boolean isNews(Result result) {
        if (result instanceof Result.Failed failed) {
            return told.add(failed.message());
        }
        if (result instanceof Result.Skipped skipped) {
            return told.add(skipped);
        }
        if (result instanceof Result.Refused refused) {
            return told.add(List.of(refused.graph().name(), refused.violations()));
        }
        return !(result instanceof Result.Unchanged);
    }

    private static boolean isFeed(String source) {
        return source.matches("(?i)https?://.*");
    }
}
