package org.khabar.event;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.khabar.clause.Argument;
import org.khabar.clause.Clause;
import org.khabar.clause.Link;
import org.khabar.clause.Pronoun;
import org.khabar.clause.SentenceReading;
import org.khabar.clause.Slot;
import org.khabar.coref.Entities;
import org.khabar.coref.Entity;
import org.khabar.frame.Frame;
import org.khabar.mention.Kind;
import org.khabar.mention.Nominal;
import org.khabar.text.Token;

/** Finds what fills the roles of a frame in a clause. */
final class Fillers {

    private static final String UP = "up.";
    private static final int CLIMB = 4;

    private final List<SentenceReading> readings;
    private final Entities entities;
    private final Contexts contexts;
    private final Predicate<Clause> addresses;
    private final Predicate<Clause> judges;
    private final Predicate<Clause> written;
    private final Documents documents;

    Fillers(
            List<SentenceReading> readings,
            Entities entities,
            Contexts contexts,
            Predicate<Clause> addresses,
            Predicate<Clause> judges,
            Predicate<Clause> written) {
        this.addresses = addresses;
        this.judges = judges;
        this.written = written;
        this.readings = readings;
        this.entities = entities;
        this.contexts = contexts;
        this.documents = new Documents(readings, contexts);
    }

    /** Whether all conditions of the frame hold. */
    boolean fits(Frame frame, SentenceReading reading, Clause clause) {
        return frame.conditions().stream().allMatch(c -> present(c, reading, clause) == c.wanted());
    }

    private boolean present(Frame.Condition condition, SentenceReading reading, Clause clause) {
        if (condition.slot().equals("cue")) {
            return clause.cues().stream().anyMatch(condition.lemmas()::contains);
        }
        if (condition.slot().equals("tense")) {
            return condition.lemmas().contains(clause.traits().tense().name().toLowerCase(Locale.ROOT));
        }
        if (condition.slot().equals(Frame.SAID)) {
            return Wording.isSaid(reading.sentence(), clause, condition.lemmas(), contexts);
        }
        if (Frame.WORDING.contains(condition.slot())) {
            return Wording.holds(condition.slot(), reading.sentence(), clause, condition.lemmas());
        }
        if (condition.slot().equals("up")) {
            Clause up = governor(reading, clause);
            return up != null
                    && (condition.lemmas().isEmpty() || up.lemmas().stream().anyMatch(condition.lemmas()::contains));
        }
        for (Argument argument : arguments(condition.slot(), reading, clause)) {
            boolean human = argument.pronoun() != null
                    && (argument.pronoun().reference() == Pronoun.Reference.PERSON
                            || argument.pronoun().reference() == Pronoun.Reference.SPEAKER);
            boolean kind = human && condition.lemmas().contains("person")
                    || entities(argument).stream()
                            .anyMatch(e ->
                                    condition.lemmas().contains(e.kind().name().toLowerCase(Locale.ROOT)));
            if (condition.lemmas().isEmpty() || kind || heads(argument).anyMatch(n -> headIs(n, condition.lemmas()))) {
                return true;
            }
        }
        return false;
    }

    /** The argument's noun phrase; for a pronoun, those of whom it means. */
    private Stream<Nominal> heads(Argument argument) {
        return argument.nominal() != null
                ? Stream.of(argument.nominal())
                : entities(argument).stream().flatMap(e -> e.mentions().stream());
    }

    private boolean headIs(Nominal nominal, Set<String> lemmas) {
        return headIs(nominal, lemmas, readings.get(nominal.sentence()));
    }

    private static boolean headIs(Nominal nominal, Set<String> lemmas, SentenceReading reading) {
        for (Nominal n = nominal; n != null; n = n.complement()) {
            Token head = reading.sentence().token(n.head());
            if (lemmas.contains(head.form())
                    || head.nouns().stream().anyMatch(lemmas::contains)
                    || head.form().startsWith("ال")
                            && lemmas.contains(head.form().substring(2))) {
                return true;
            }
        }
        return false;
    }

    /** The arguments in a slot; {@code up.} goes to the governing clause if that is a light verb. */
    List<Argument> arguments(String slot, SentenceReading reading, Clause clause) {
        if (slot.startsWith(UP)) {
            Clause up = governor(reading, clause);
            Link link = clause.link();
            if (link != null && link.marker().equals(slot.substring(UP.length()))) {
                return List.of(); // أثار سجن الصحفي: the noun is the subject itself
            }
            if (link != null && contexts.times().contains(link.marker())) {
                return List.of(); // كشف الأسماء قبل القبض عليه
            }
            return up == null || !contexts.isLight(up)
                    ? List.of()
                    : arguments(slot.substring(UP.length()), reading, up);
        }
        return own(slot, clause);
    }

    /** The arguments of the clause itself in a slot. */
    static List<Argument> own(String slot, Clause clause) {
        if (slot.startsWith("@")) {
            Argument behind = clause.behind(slot.substring(1));
            return behind == null ? List.of() : List.of(behind);
        }
        if (slot.startsWith(UP)) {
            return List.of();
        }
        Slot wanted = Slot.valueOf(slot.toUpperCase(Locale.ROOT));
        return clause.arguments().stream().filter(a -> a.slot() == wanted).toList();
    }

    /** Whether the nouns around the predicate allow the frame, before it is known who is who. */
    static boolean shows(Frame frame, SentenceReading reading, Clause clause) {
        return frame.conditions().stream()
                .filter(c -> c.wanted() && c.isOfArgument())
                .allMatch(c -> own(c.slot(), clause).stream()
                        .anyMatch(a -> c.lemmas().isEmpty()
                                || a.nominal() != null && headIs(a.nominal(), c.lemmas(), reading)));
    }

    /** The town that a noun is called after: اجتماع عمان, the Geneva talks. */
    @Nullable
    Entity town(SentenceReading reading, Clause clause) {
        if (clause.kind() != Clause.Kind.NOUN) {
            return null;
        }
        return Stream.concat(
                        entities(List.of("possessor"), reading, clause).stream(),
                        Nations.phrase(reading, clause).map(Nominal::container).map(entities::of).stream())
                .filter(Company::isTown)
                .findFirst()
                .orElse(null);
    }

    static @Nullable Clause governor(SentenceReading reading, Clause clause) {
        Link link = clause.link();
        return link == null ? null : reading.clauses().get(link.clause());
    }

    /** اعتقال الشرطة لناشط: what the deed is done to, where the possessor does it; else nothing. */
    Set<Entity> objects(Frame frame, SentenceReading reading, Clause clause) {
        boolean toPost = !frame.slots("post").isEmpty(); // تعيينه لمنصب: what is behind may be the post
        if (clause.kind() != Clause.Kind.NOUN
                || !frame.slots("target").contains("possessor")
                || entities(List.of("possessor"), reading, clause).isEmpty()) {
            return Set.of();
        }
        Argument owner = clause.argument(Slot.POSSESSOR);
        int end = owner == null || owner.nominal() == null
                ? clause.token() + 2
                : owner.nominal().end();
        Set<Entity> found = new LinkedHashSet<>();
        Argument direct = clause.argument(Slot.OBJECT);
        if (direct != null && direct.nominal() != null && isPeople(direct.nominal())) {
            found.addAll(entities(direct)); // إقالته فلانا
        }
        for (String marker : contexts.objects()) {
            Argument object = clause.behind(marker);
            boolean next = object != null
                    && object.nominal() != null
                    && object.nominal().first() == end + 1
                    && (!toPost || isPeople(object.nominal()));
            if (object != null && next) {
                found.addAll(entities(object));
            }
        }
        return found;
    }

    private static boolean isPeople(Nominal nominal) {
        return nominal.kind() == Kind.PERSON || nominal.kind() == Kind.GROUP;
    }

    NearbySubjects nearby() {
        return new NearbySubjects(readings, this);
    }

    Contexts contexts() {
        return contexts;
    }

    /** A noun that only tells when something else happened: بعد استقالته. */
    boolean onlyTells(Clause clause) {
        Link link = clause.link();
        return clause.kind() == Clause.Kind.NOUN
                && link != null
                && contexts.times().contains(link.marker());
    }

    /**
     * Who does what a noun tells, by the clause that governs it: طالبوا الرئيس بالاستقالة gives the one asked, وافق
     * الوزير على إجراء محادثات the one who agrees.
     *
     * @param force the event is a deed of force or law, done only by whom a light verb or a plan names
     * @param decided the event is decided by others, so that who demands it says nothing about who does it
     */
    Set<Entity> controller(SentenceReading reading, Clause clause, boolean decided, boolean force) {
        Clause at = clause;
        for (int depth = 0; depth < CLIMB; depth++) {
            Link link = at.link();
            if (link == null
                    || link.marker().equals("subject")
                    || at.equals(clause) && isStated(link)
                    || contexts.times().contains(link.marker())) {
                return Set.of();
            }
            Clause up = reading.clauses().get(link.clause());
            Factuality effect = contexts.effect(up);
            boolean demanded = effect == Factuality.HYPOTHETICAL;
            Set<Entity> addressed = addressed(reading, up, link);
            if (!addressed.isEmpty()) {
                return addressed;
            }
            if (force && addresses.test(up) && !contexts.isDoing(up, link)) {
                return Set.of();
            }
            boolean judged = decided || force || judges.test(up) && !written.test(clause);
            if (effect == null && !contexts.isLight(up) && judged || force && !contexts.isDoing(up, link)) {
                return Set.of();
            }
            if (up.kind() == Clause.Kind.VERB || up.argument(Slot.SUBJECT) != null && effect != Factuality.ACTUAL) {
                if (demanded && decided) {
                    return Set.of();
                }
                Set<Entity> object =
                        link.marker().equals("object") ? Set.of() : entities(List.of("object"), reading, up);
                return object.isEmpty() ? entities(List.of("subject"), reading, up) : object;
            }
            if (demanded && decided) {
                return Set.of();
            }
            Set<Entity> possessor = link.marker().equals("of") ? Set.of() : entities(List.of("possessor"), reading, up);
            if (!possessor.isEmpty()) {
                return possessor;
            }
            at = up;
        }
        return Set.of();
    }

    /** What somebody says to be so: قال النائب إن الاستقالة تأخرت. */
    private boolean isStated(Link link) {
        return link.marker().equals(Link.FACT) || contexts.stating().contains(link.marker());
    }

    /** دعوة النقابة للوزير إلى الاستقالة, اتهم الحارس بسرقة المال: who is asked or accused does it, not who asks. */
    private Set<Entity> addressed(SentenceReading reading, Clause up, Link link) {
        if (!addresses.test(up)) {
            return Set.of();
        }
        List<String> slots = contexts.addressed().stream()
                .filter(slot -> !slot.equals(link.marker()) && !slot.equals("@" + link.marker()))
                .toList();
        return entities(slots, reading, up);
    }

    /** The entities in the first of the slots that has any. */
    Set<Entity> entities(List<String> slots, SentenceReading reading, Clause clause) {
        for (String slot : slots) {
            Set<Entity> found = new LinkedHashSet<>();
            for (Argument argument : arguments(slot, reading, clause)) {
                List<Entity> issuers = documents.issuer(argument, clause).stream()
                        .flatMap(n -> entities(Argument.of(Slot.POSSESSOR, n)).stream())
                        .toList();
                found.addAll(issuers.isEmpty() ? entities(argument) : issuers);
            }
            if (!found.isEmpty()) {
                return found;
            }
        }
        return Set.of();
    }

    /** The entity of an argument and those joined to it; for a thing, the entity whose it is (سياسة ترامب). */
    List<Entity> entities(Argument argument) {
        List<Entity> found = new ArrayList<>();
        if (argument.pronoun() != null && !entities.pair(argument.pronoun()).isEmpty()) {
            return entities.pair(argument.pronoun());
        }
        if (argument.nominal() == null) {
            Entity entity = entities.of(argument);
            if (entity != null) {
                found.add(entity);
            }
            return found;
        }
        argument.nominal().members().forEach(n -> {
            found.addAll(entities.pair(n));
            Entity entity = inside(n);
            if (documents.is(n) && (entity == null || entity.mentions().contains(n))) {
                found.addAll(documents.authors().isEmpty() && entity != null ? List.of(entity) : documents.authors());
            } else if (entity != null) {
                found.add(entity);
            }
        });
        return found;
    }

    /** Who speaks through a noun phrase: those it names, or the authors of a document. */
    Set<Entity> speakers(Nominal nominal) {
        Entity named = inside(nominal);
        boolean known = nominal.definite() || named != null && !named.mentions().contains(nominal);
        return documents.is(nominal) && !known
                ? Set.of()
                : new LinkedHashSet<>(entities(Argument.of(Slot.SUBJECT, nominal)));
    }

    Documents documents() {
        return documents;
    }

    static boolean isPress(Entity e) {
        return "NewsOrganization".equals(e.type())
                || e.entry() != null && e.entry().localType().equals("NewsOrganization");
    }

    private @Nullable Entity inside(Nominal nominal) {
        for (Nominal n = nominal; n != null; n = n.complement()) {
            Entity entity = entities.of(n);
            if (entity != null) {
                return entity;
            }
        }
        return null;
    }
}
