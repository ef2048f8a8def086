package org.khabar.language;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.khabar.arabic.ArabicReader;
import org.khabar.article.Article;
import org.khabar.coref.Coreference;
import org.khabar.coref.Entities;
import org.khabar.coref.Entity;
import org.khabar.english.EnglishReader;
import org.khabar.event.Actors;
import org.khabar.event.Event;
import org.khabar.event.EventFinder;
import org.khabar.frame.FrameReader;
import org.khabar.judgement.Judgement;
import org.khabar.text.Orthography;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/** Every example of every frame gives its event, and every counter-example gives none of the class. */
class FrameExamplesTest {

    @TestFactory
    Stream<DynamicTest> arabic() throws IOException {
        return examples(new ArabicReader());
    }

    @TestFactory
    Stream<DynamicTest> english() throws IOException {
        return examples(new EnglishReader());
    }

    private static Stream<DynamicTest> examples(LanguageReader reader) throws IOException {
        List<DynamicTest> tests = new ArrayList<>();
        for (String file : FrameReader.lines(reader.getClass(), "frames/index.txt")) {
            try (InputStream in = reader.getClass().getResourceAsStream("frames/" + file)) {
                Map<?, ?> content = (Map<?, ?>) new Load(LoadSettings.builder().build()).loadFromInputStream(in);
                String type = text(content, "class");
                for (Object frame : list(content.get("frames"))) {
                    add(tests, reader, type, (Map<?, ?>) frame);
                }
            }
        }
        assertFalse(tests.isEmpty(), "no frame has an example");
        return tests.stream();
    }

    private static void add(List<DynamicTest> tests, LanguageReader reader, String type, Map<?, ?> frame) {
        String id = reader.language() + "/" + type.toLowerCase(java.util.Locale.ROOT) + "/" + frame.get("name");
        for (Object example : list(frame.get("examples"))) {
            Map<?, ?> map = (Map<?, ?>) example;
            String text = text(map, "text");
            tests.add(DynamicTest.dynamicTest(
                    id + ": " + text,
                    () -> gives(reader, id, type, text, (Map<?, ?>)
                            Objects.requireNonNull(map.get("event"), "an example needs event:"))));
        }
        for (Object example : list(frame.get("never"))) {
            String text = text((Map<?, ?>) example, "text");
            tests.add(DynamicTest.dynamicTest(id + " never: " + text, () -> givesNone(reader, type, text)));
        }
    }

    private static String text(Map<?, ?> map, String key) {
        return Objects.requireNonNull(map.get(key), () -> "no " + key + ": in " + map)
                .toString();
    }

    private static List<?> list(@Nullable Object value) {
        return value instanceof List<?> list ? list : List.of();
    }

    private static void gives(LanguageReader reader, String id, String type, String text, Map<?, ?> expected) {
        String trigger = text(expected, "trigger");
        List<Event> events = events(reader, text);
        for (Event event : events) {
            boolean frame = event.tellings().stream().anyMatch(t -> t.frame().equals(id));
            boolean words =
                    event.tellings().stream().anyMatch(t -> covers(t.span().of(text), trigger));
            if (event.type().equals(type) && frame && words) {
                check(
                        "factuality",
                        expected.get("factuality"),
                        event.factuality().localName(),
                        text);
                named("agent", expected.get("agent"), event.agents(), text);
                named("target", expected.get("target"), event.targets(), text);
                if (expected.get("date") != null) {
                    check("date", expected.get("date"), String.valueOf(event.date()), text);
                }
                return;
            }
        }
        fail("no " + type + " by " + id + " at " + trigger + " in: " + text + "\n  found " + events);
    }

    private static boolean covers(String found, String wanted) {
        String a = Orthography.key(found);
        String b = Orthography.key(wanted);
        return a.contains(b) || b.contains(a);
    }

    private static void check(String what, @Nullable Object wanted, String found, String text) {
        if (wanted != null) {
            assertTrue(wanted.toString().equals(found), what + " is " + found + ", not " + wanted + ", in: " + text);
        }
    }

    private static void named(String role, @Nullable Object wanted, Set<Entity> found, String text) {
        if (wanted != null) {
            String key = Orthography.key(wanted.toString());
            boolean ok =
                    found.stream().anyMatch(e -> e.keys().stream().anyMatch(k -> k.contains(key) || key.contains(k)));
            assertTrue(
                    ok,
                    role + " is " + found.stream().map(Entity::names).toList() + ", not " + wanted + ", in: " + text);
        }
    }

    private static void givesNone(LanguageReader reader, String type, String text) {
        for (Event event : events(reader, text)) {
            assertFalse(event.type().equals(type), "a " + type + " by " + event.tellings() + " in: " + text);
        }
    }

    private static List<Event> events(LanguageReader reader, String text) {
        LanguageReader.Reading reading =
                reader.read(new Article("example", text, reader.language(), LocalDate.of(2020, 6, 17), null, null));
        Entities entities = Coreference.resolve(
                reading.document(), reading.sentences(), Actors.of(reading.sentences(), reader.frames()));
        return new EventFinder(reader.frames(), reader.contexts(), Judgement.RULES)
                .find(text, reading.sentences(), entities);
    }
}
