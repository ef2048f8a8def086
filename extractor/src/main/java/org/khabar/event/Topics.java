package org.khabar.event;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.khabar.clause.Argument;
import org.khabar.clause.Circumstance;
import org.khabar.clause.Clause;
import org.khabar.clause.Item;
import org.khabar.clause.Link;
import org.khabar.clause.SentenceReading;
import org.khabar.clause.Slot;
import org.khabar.coref.Entities;
import org.khabar.coref.Entity;
import org.khabar.mention.Kind;
import org.khabar.mention.Nominal;
import org.khabar.text.Pos;
import org.khabar.text.Token;

/** Whom a saying is about, where nobody is told to be spoken to: قالت المتحدثة إن موعد رحيل الوزير لم يتضح. */
final class Topics {

    /** What a saying is about stands near its beginning. */
    private static final int NEAR = 10;

    private final SentenceReading reading;
    private final Entities entities;
    private final Contexts contexts;

    Topics(SentenceReading reading, Entities entities, Contexts contexts) {
        this.reading = reading;
        this.contexts = contexts;
        this.entities = entities;
    }

    /** The first person, body or group in what is said that is not the speaker; a place if there is nobody else. */
    Set<Entity> of(Clause saying, Set<Entity> speakers) {
        for (Clause said : reading.clauses()) {
            Link link = said.link();
            boolean content = link != null
                    && link.clause() == saying.index()
                    && link.marker().equals(Link.FACT)
                    && said.kind() == Clause.Kind.VERB;
            Argument subject = content ? subject(said) : null;
            List<Entity> whose = subject == null ? List.of() : known(subject);
            if (!whose.isEmpty() && !speakers.contains(whose.get(0))) {
                return Set.of(whose.get(0));
            }
            if (subject != null && !contexts.topics().contains("near")) {
                return Set.of();
            }
        }
        return near(saying, speakers);
    }

    private static @Nullable Argument subject(Clause said) {
        Argument subject = said.argument(Slot.SUBJECT);
        return subject != null || !said.traits().passive() ? subject : said.argument(Slot.OBJECT);
    }

    /** Whom what is said is said of: a person or body, or that of a thing (حظر الشركة). */
    private List<Entity> known(Argument subject) {
        Stream<Entity> found = subject.nominal() == null
                ? Stream.ofNullable(entities.of(subject))
                : subject.nominal().all().map(entities::of).flatMap(Stream::ofNullable);
        return found.filter(this::isKnown).toList();
    }

    private boolean isKnown(Entity entity) {
        return entity.named()
                || entity.kind() != Kind.PLACE && entity.mentions().stream().anyMatch(Nominal::definite);
    }

    private Set<Entity> near(Clause saying, Set<Entity> speakers) {
        int begin = begin(saying);
        Set<Entity> places = new LinkedHashSet<>();
        for (Item item : reading.items()) {
            if (item.first() < begin) {
                continue;
            }
            if (item.first() > begin + NEAR) {
                break;
            }
            if (isSource(item)) {
                continue;
            }
            for (Entity entity : in(item)) {
                if (entity.kind() == Kind.PLACE) {
                    if (entity.named()) {
                        places.add(entity); // a crossing, a town: wherever it is, nothing is said about it
                    }
                } else if (!speakers.contains(entity) && (entity.named() || isFirst(item, begin))) {
                    return Set.of(entity);
                }
            }
        }
        places.removeAll(speakers);
        return places.isEmpty() ? Set.of() : Set.of(places.iterator().next());
    }

    /** Whom nobody names is what a saying is about only where it begins with them. */
    private static boolean isFirst(Item item, int begin) {
        return item.first() <= begin + 1;
    }

    /** وفق ما ذكرت الوكالة: whom the sentence credits is not spoken of. */
    private boolean isSource(Item item) {
        return reading.circumstances().stream()
                .anyMatch(c -> c.kind() == Circumstance.Kind.SOURCE
                        && c.marker() <= item.first()
                        && c.nominals().stream().limit(1).anyMatch(n -> item.first() < n.end()));
    }

    /** What is said begins after the first conjunction, quotation mark or colon behind the predicate. */
    private int begin(Clause saying) {
        for (int i = saying.token() + 1; i < reading.sentence().size(); i++) {
            Token token = reading.sentence().token(i);
            if (token.is(Pos.SUBORDINATOR) || token.isForm("\"") || token.isForm(":")) {
                return i + 1;
            }
        }
        return Math.max(saying.end(), saying.token() + 1);
    }

    /** The entities that a noun phrase or pronoun speaks of, the outermost first. */
    private List<Entity> in(Item item) {
        Stream<Entity> found = item.nominal() != null
                ? item.nominal().all().map(entities::of).flatMap(Stream::ofNullable)
                : reading.clauses().stream()
                        .flatMap(clause -> clause.arguments().stream())
                        .filter(a -> a.pronoun() != null && a.pronoun().token() == item.first())
                        .map(entities::of)
                        .flatMap(Stream::ofNullable);
        return found.toList();
    }
}
