package org.khabar.arabic;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.khabar.article.Article;
import org.khabar.coref.Coreference;
import org.khabar.coref.Entities;
import org.khabar.coref.Entity;
import org.khabar.event.Actors;
import org.khabar.event.Event;
import org.khabar.event.EventFinder;
import org.khabar.judgement.Judgement;
import org.khabar.language.LanguageReader;
import org.khabar.text.Orthography;
import org.khabar.text.Span;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/** The table of {@code circumstances.yaml}: dates, reasons and sources of single sentences. */
class CircumstancesTest {

    private static final String NONE = "none";

    @TestFactory
    Stream<DynamicTest> circumstances() throws IOException {
        ArabicReader reader = new ArabicReader();
        List<DynamicTest> tests = new ArrayList<>();
        try (InputStream in = CircumstancesTest.class.getResourceAsStream("circumstances.yaml")) {
            for (Object row : (List<?>) new Load(LoadSettings.builder().build()).loadFromInputStream(in)) {
                Map<?, ?> line = (Map<?, ?>) row;
                tests.add(DynamicTest.dynamicTest(line.toString(), () -> check(reader, line)));
            }
        }
        assertFalse(tests.isEmpty(), "the table is empty");
        return tests.stream();
    }

    private static void check(ArabicReader reader, Map<?, ?> line) {
        String text = value(line, "text");
        Event event = events(reader, text).stream()
                .filter(e -> e.type().equals(value(line, "type")))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no event in: " + text));
        if (line.containsKey("date")) {
            assertEquals(value(line, "date"), Objects.requireNonNullElse(event.date(), NONE));
        }
        if (line.containsKey("reason")) {
            Span reason = event.reason();
            assertEquals(value(line, "reason"), reason == null ? NONE : reason.of(text));
        }
        if (line.containsKey("source")) {
            String wanted = Orthography.key(value(line, "source"));
            boolean found = wanted.equals(NONE)
                    ? event.sources().isEmpty()
                    : event.sources().stream().map(Entity::keys).anyMatch(keys -> keys.stream()
                            .anyMatch(key -> key.contains(wanted)));
            assertTrue(
                    found,
                    "sources are " + event.sources().stream().map(Entity::names).toList());
        }
    }

    private static String value(Map<?, ?> line, String key) {
        return Objects.requireNonNull(line.get(key), key).toString();
    }

    private static List<Event> events(ArabicReader reader, String text) {
        LanguageReader.Reading reading =
                reader.read(new Article("example", text, "ar", LocalDate.of(2020, 6, 17), null, null));
        Entities entities = Coreference.resolve(
                reading.document(), reading.sentences(), Actors.of(reading.sentences(), reader.frames()));
        return new EventFinder(reader.frames(), reader.contexts(), Judgement.RULES)
                .find(text, reading.sentences(), entities);
    }
}
