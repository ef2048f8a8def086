package org.khabar.arabic;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.google.common.base.Splitter;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
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
import org.khabar.frame.FrameReader;
import org.khabar.judgement.Judgement;
import org.khabar.language.LanguageReader;

/** Each line of {@code participants.txt} tells who does what one event of an article tells, and to whom. */
class ParticipantsTest {

    @TestFactory
    Stream<DynamicTest> participants() {
        ArabicReader reader = new ArabicReader();
        List<String> lines = FrameReader.lines(ArabicReader.class, "participants.txt");
        assertFalse(lines.isEmpty(), "no line");
        return lines.stream().map(line -> {
            List<String> cells = Splitter.on('|').trimResults().splitToList(line);
            return DynamicTest.dynamicTest(
                    line,
                    () -> assertEquals(cells.get(2) + " | " + cells.get(3), found(reader, cells.get(0), cells.get(1))));
        });
    }

    private static String found(ArabicReader reader, String text, String trigger) {
        LanguageReader.Reading reading =
                reader.read(new Article("x", text, "ar", LocalDate.of(2018, 3, 14), null, null));
        Entities entities = Coreference.resolve(
                reading.document(), reading.sentences(), Actors.of(reading.sentences(), reader.frames()));
        return new EventFinder(reader.frames(), reader.contexts(), Judgement.RULES)
                .find(text, reading.sentences(), entities).stream()
                        .filter(event -> isTold(event, text, trigger))
                        .map(event -> names(event.agents()) + " | " + names(event.targets()))
                        .findFirst()
                        .orElse("no event");
    }

    private static boolean isTold(Event event, String text, String trigger) {
        return event.tellings().stream().anyMatch(t -> t.span().of(text).equals(trigger));
    }

    private static String names(Set<Entity> entities) {
        return entities.isEmpty()
                ? "-"
                : entities.stream().map(Entity::bestName).collect(Collectors.joining("، "));
    }
}
