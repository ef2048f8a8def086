package org.khabar.lexicon;

import java.util.Collections;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.khabar.ontology.Kh;
import org.khabar.ontology.LexiconRecord;
import org.khabar.ontology.LexiconRecords;
import org.khabar.ontology.Schema;

/**
 * Builds a language's lexicon from the role scheme and the authority files of the ontology. Between namesakes the order of
 * the files decides.
 */
public final class LexiconReader {

    private static final Set<String> PLACE_TYPES =
            Set.of("Country", "City", "AdministrativeArea", "Place", "Continent", "State");
    private static final String MODIFIER = Kh.NS + "RoleModifier";
    private static final String PORTFOLIO = Kh.NS + "Portfolio";
    private static final String PERSON = Schema.NS + "Person";

    private final Inflections inflections;
    private final Lexicon lexicon = Lexicon.empty();

    /**
     * How a language spells labels in texts.
     *
     * @param name forms of a name
     * @param role forms of a role's label
     * @param rolePlural forms of a role's plural
     * @param demonym forms of an adjective of origin
     * @param people forms of an irregular plural of a people's name
     */
    public record Inflections(
            Lexicon.Inflection name,
            Lexicon.Inflection role,
            Lexicon.Inflection rolePlural,
            Lexicon.Inflection demonym,
            Lexicon.Inflection people) {}

    private LexiconReader(Inflections inflections) {
        this.inflections = inflections;
    }

    /** The lexicon of one language: {@code ar} or {@code en}. */
    public static Lexicon read(String language, Inflections inflections) {
        LexiconReader reader = new LexiconReader(inflections);
        LexiconRecords.read(language).forEach(reader::add);
        return reader.lexicon;
    }

    private void add(LexiconRecord record) {
        String iri = record.iri();
        String type = record.type();
        String local = local(type);
        if (type.equals(MODIFIER)) {
            String name = local(iri);
            add(lexicon.modifiers(), inflections.role(), name, record, "name", "hidden");
        } else if (iri.startsWith(Kh.ROLE)) {
            addRole(record);
        } else if (type.equals(PORTFOLIO)) {
            Entry entry = entry(record, Entry.Kind.PORTFOLIO);
            add(lexicon.portfolios(), inflections.name(), entry, record, "name", "hidden");
        } else if (type.equals(PERSON)) {
            addNames(record, entry(record, Entry.Kind.PERSON));
        } else if (PLACE_TYPES.contains(local)) {
            Entry entry = entry(record, Entry.Kind.PLACE);
            addNames(record, entry);
            add(lexicon.demonyms(), inflections.demonym(), entry, record, "demonym");
            add(lexicon.demonyms(), inflections.people(), entry, record, "plural");
        } else if (type.startsWith(Kh.NS)) {
            addBody(record);
        }
    }

    private void addRole(LexiconRecord record) {
        Role role = new Role(
                record.iri(),
                record.arabic(),
                record.english(),
                Set.copyOf(record.all("within")),
                Set.copyOf(record.all("servesIn")));
        for (String key : List.of("name", "hidden")) {
            for (String label : record.all(key)) {
                boolean feminine = firstWord(label).endsWith("ة");
                RoleForm form = new RoleForm(role, false, feminine);
                inflections.role().forms(label).forEach(f -> lexicon.roles().add(f, form));
            }
        }
        for (String label : record.all("plural")) {
            boolean feminine = firstWord(label).endsWith("ات");
            RoleForm form = new RoleForm(role, true, feminine);
            inflections.rolePlural().forms(label).forEach(f -> lexicon.roles().add(f, form));
        }
    }

    private void addBody(LexiconRecord record) {
        Entry entry = entry(record, Entry.Kind.ORGANIZATION);
        addNames(record, entry);
        for (String portfolio : record.all("portfolio")) {
            lexicon.ministries().putIfAbsent(entry.country() + " " + portfolio, entry);
        }
    }

    private void addNames(LexiconRecord record, Entry entry) {
        NameForm shown = new NameForm(entry, false);
        NameForm hidden = new NameForm(entry, true);
        record.all("name").forEach(label -> addName(label, shown));
        record.all("hidden").forEach(label -> addName(label, hidden));
    }

    private void addName(String label, NameForm name) {
        for (String form : inflections.name().forms(label)) {
            lexicon.names().add(form, name);
            if (name.entry().kind() != Entry.Kind.ORGANIZATION) {
                Collections.addAll(lexicon.nameWords(), form.split(" ", -1));
            }
        }
    }

    private <T> void add(
            PhraseIndex<T> index, Lexicon.Inflection inflection, T value, LexiconRecord record, String... keys) {
        for (String key : keys) {
            record.all(key).forEach(label -> inflection.forms(label).forEach(form -> index.add(form, value)));
        }
    }

    private static Entry entry(LexiconRecord record, Entry.Kind kind) {
        @Nullable String country = record.first("country");
        return new Entry(
                record.iri(),
                kind,
                record.type(),
                record.arabic(),
                record.english(),
                country,
                record.first("needsContext") != null);
    }

    private static String firstWord(String label) {
        int space = label.indexOf(' ');
        return space < 0 ? label : label.substring(0, space);
    }

    private static String local(String iri) {
        return iri.substring(Math.max(iri.lastIndexOf('#'), iri.lastIndexOf('/')) + 1);
    }
}
