package org.khabar.article;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * What a web page says about its article: schema.org's {@code NewsArticle} in a JSON-LD block first, then OpenGraph and
 * what other {@code meta} and {@code link} elements say. A value that is no value, such as a date that is none, counts
 * as not given, and the next place is asked.
 */
final class PageMetadata {

    private final Document page;
    private final @Nullable JsonFields record;

    PageMetadata(Document page) {
        this.page = page;
        this.record = newsArticle(page);
    }

    @Nullable
    String headline() {
        return firstOf(record("headline"), meta("og:title"), meta("twitter:title"));
    }

    @Nullable
    LocalDate published() {
        for (String value : new String[] {
            record("datePublished"),
            meta("article:published_time"),
            meta("datePublished"),
            meta("date"),
            meta("DC.date.issued"),
            time()
        }) {
            LocalDate date = PageDates.date(value);
            if (date != null) {
                return date;
            }
        }
        return null;
    }

    @Nullable
    String publisher() {
        return firstOf(label("publisher"), meta("og:site_name"), meta("DC.publisher"));
    }

    @Nullable
    String url() {
        return firstOf(attribute("link[rel=canonical]", "abs:href"), meta("og:url"), record("url"));
    }

    /** {@code ar} or {@code en} if the page says so; null if it is in another language or says nothing. */
    @Nullable
    String language() {
        String tag = firstOf(record("inLanguage"), attribute("html", "lang"), meta("og:locale"));
        try {
            return Metadata.language(tag);
        } catch (RefusedTextException e) {
            return null;
        }
    }

    private @Nullable String time() {
        return attribute("article time[datetime], time[itemprop=datePublished], time[pubdate]", "datetime");
    }

    private @Nullable String meta(String name) {
        for (String key : new String[] {"property", "name", "itemprop"}) {
            String content = attribute("meta[" + key + "=" + name + "]", "content");
            if (content != null) {
                return content;
            }
        }
        return null;
    }

    private @Nullable String attribute(String selector, String attribute) {
        Element element = page.selectFirst(selector);
        String value = element == null ? "" : element.attr(attribute).strip();
        return value.isEmpty() ? null : value;
    }

    private @Nullable String record(String name) {
        try {
            return record == null ? null : record.string(name);
        } catch (RefusedTextException e) {
            return null;
        }
    }

    private @Nullable String label(String name) {
        try {
            return record == null ? null : record.label(name, "name");
        } catch (RefusedTextException e) {
            return null;
        }
    }

    private static @Nullable String firstOf(@Nullable String... values) {
        for (String value : values) {
            if (value != null) {
                return value;
            }
        }
        return null;
    }

    private static @Nullable JsonFields newsArticle(Document page) {
        for (Element script : page.select("script[type=application/ld+json]")) {
            List<JsonObject> objects = new ArrayList<>();
            try {
                collect(JsonParser.parseString(script.data()), objects);
            } catch (JsonParseException e) {
                // Other programs wrote this block; the page has other places that say the same.
                continue;
            }
            for (JsonObject object : objects) {
                if (String.valueOf(object.get("@type")).matches(".*(Article|NewsArticle|BlogPosting|Report)\".*")) {
                    return new JsonFields(object);
                }
            }
        }
        return null;
    }

    /** The objects at the top, in an array there, and in a {@code @graph}. */
    private static void collect(JsonElement element, List<JsonObject> objects) {
        if (element instanceof JsonArray array) {
            array.forEach(each -> collect(each, objects));
        } else if (element instanceof JsonObject object) {
            objects.add(object);
            if (object.has("@graph")) {
                collect(object.get("@graph"), objects);
            }
        }
    }
}
