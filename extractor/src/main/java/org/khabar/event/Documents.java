package org.khabar.event;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.khabar.clause.Argument;
import org.khabar.clause.Clause;
import org.khabar.clause.SentenceReading;
import org.khabar.clause.Slot;
import org.khabar.coref.Entity;
import org.khabar.mention.Nominal;
import org.khabar.text.Token;

/** Letters, statements and reports, which say what their authors say. */
final class Documents {

    private final List<SentenceReading> readings;
    private final Contexts contexts;
    private Set<Entity> authors = Set.of();

    Documents(List<SentenceReading> readings, Contexts contexts) {
        this.readings = readings;
        this.contexts = contexts;
    }

    /** رسالة, بيان: what it says, its authors say. */
    boolean is(Nominal nominal) {
        Token head = readings.get(nominal.sentence()).sentence().token(nominal.head());
        return head.nouns().stream().anyMatch(contexts.documents()::contains);
    }

    /** قال بيان للوزارة, ذكر تقرير من المنظمة: whose it is stands right behind it, after a preposition. */
    Optional<Nominal> issuer(Argument argument, Clause clause) {
        Nominal document = argument.nominal();
        if (argument.slot() != Slot.SUBJECT || document == null || document.complement() != null || !is(document)) {
            return Optional.empty();
        }
        return clause.arguments().stream()
                .filter(a -> a.slot() == Slot.PREPOSITION && contexts.issuing().contains(a.marker()))
                .map(Argument::nominal)
                .filter(n -> n != null && n.isEntity() && n.first() <= document.end() + 2)
                .findFirst();
    }

    Set<Entity> authors() {
        return authors;
    }

    /** From here on, a letter or statement without a name of its own is theirs. */
    void wrote(Set<Entity> writers) {
        boolean press = writers.stream().anyMatch(Fillers::isPress);
        if (!writers.isEmpty() && !press) {
            authors = Set.copyOf(writers);
        }
    }
}
