package org.khabar.feed;

import com.rometools.rome.feed.WireFeed;
import com.rometools.rome.io.FeedException;
import com.rometools.rome.io.WireFeedInput;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import org.jdom2.Document;
import org.jdom2.Element;
import org.jdom2.filter.Filters;

/** Reads a feed as ROME does, and keeps its dates as they are written: ROME drops those that it cannot read. */
final class WrittenDates extends WireFeedInput {

    private static final Set<String> ENTRIES = Set.of("item", "entry");
    private static final Set<String> DATES = Set.of("pubDate", "published", "issued", "date");

    private final List<String> dates = new ArrayList<>();

    @Override
    public WireFeed build(Document document) throws FeedException {
        for (Element element : document.getDescendants(Filters.element())) {
            if (ENTRIES.contains(element.getName())) {
                dates.add(date(element));
            }
        }
        return super.build(document);
    }

    private static String date(Element entry) {
        return entry.getChildren().stream()
                .filter(child -> DATES.contains(child.getName()))
                .map(Element::getTextNormalize)
                .findFirst()
                .orElse("");
    }

    /** One for each entry, empty where none is written; all empty if ROME has found other entries than these. */
    List<String> of(int entries) {
        return dates.size() == entries ? List.copyOf(dates) : Collections.nCopies(entries, "");
    }
}
