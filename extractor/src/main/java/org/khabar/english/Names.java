package org.khabar.english;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.khabar.lexicon.Entry;
import org.khabar.lexicon.Lexicon;
import org.khabar.lexicon.NameForm;
import org.khabar.lexicon.PhraseIndex;
import org.khabar.mention.Kind;
import org.khabar.mention.Name;

/** Finds names: those of the lexicon, those that the recogniser sees, and bodies by the noun that heads them. */
final class Names {

    private static final Set<String> JOINING = Set.of("of", "for", "on", "and", "&", "the", "to", ",");
    private static final Set<String> OPENING = Set.of("of", "for", "on", "to");

    private final Lexicon lexicon;
    private final Words words;

    Names(Lexicon lexicon, Words words) {
        this.lexicon = lexicon;
        this.words = words;
    }

    /** The names of a sentence, each at the index of its first token; of names that overlap the longest. */
    @Nullable
    Name[] in(Parse parse, NameMemory memory) {
        List<Name> found = new ArrayList<>();
        for (int i = 0; i < parse.size(); i++) {
            addKnown(parse, i, memory, found);
            addBody(parse, i, found);
            addFamily(parse, i, memory, found);
        }
        addRecognised(parse, found);
        found.sort(Comparator.comparingInt((Name n) -> -n.length()).thenComparing(n -> n.entry() == null));
        @Nullable Name[] names = new Name[parse.size()];
        boolean[] taken = new boolean[parse.size()];
        for (Name name : found) {
            boolean free = true;
            for (int k = name.first(); k < name.end(); k++) {
                free &= !taken[k];
            }
            if (free) {
                names[name.first()] = name;
                for (int k = name.first(); k < name.end(); k++) {
                    taken[k] = true;
                }
            }
        }
        return names;
    }

    /** Of several bodies of one name (Labour Party) the one whose country the article speaks of most. */
    private void addKnown(Parse parse, int i, NameMemory memory, List<Name> found) {
        if (!parse.isCapitalised(i)) {
            return;
        }
        PhraseIndex.Match<NameForm> match = lexicon.names().longest(parse::form, i);
        if (match == null || !parse.isCapitalised(i + match.length() - 1) && match.length() == 1) {
            return;
        }
        Entry best = null;
        for (NameForm form : match.values()) {
            Entry entry = form.entry();
            boolean likelier = best == null || memory.spokenOf(entry) > memory.spokenOf(best);
            if (fits(parse, i, match.length(), entry) && likelier) {
                best = entry;
            }
        }
        if (best != null) {
            found.add(new Name(i, i + match.length(), kind(best), best));
        }
    }

    private static boolean fits(Parse parse, int i, int length, Entry entry) {
        boolean single = length == 1;
        String type = parse.classes().get(i);
        String tag = parse.tag(i);
        boolean acronym = single && parse.raw().get(i).length() <= 5 && entry.kind() == Entry.Kind.ORGANIZATION;
        if (acronym && !isUpper(parse.raw().get(i)) && isUpper(shortest(entry))) {
            return false;
        }
        if (parse.isTime(i) && single) {
            return false;
        }
        if (entry.needsContext()) {
            return type.equals("ORGANIZATION") || parse.form(i - 1).equals("\"");
        }
        return switch (entry.kind()) {
            case PERSON -> !single || type.equals("PERSON");
            case PLACE -> !single || !type.equals("PERSON") && (tag.startsWith("NN") || tag.startsWith("JJ"));
            case ORGANIZATION ->
                !single || tag.startsWith("NNP") || isUpper(parse.raw().get(i)) || !type.equals("O");
            case PORTFOLIO -> false;
        };
    }

    private static String shortest(Entry entry) {
        return entry.english().length() <= 5 ? entry.english() : "A";
    }

    private static boolean isUpper(String raw) {
        return raw.chars().noneMatch(Character::isLowerCase);
    }

    private static Kind kind(Entry entry) {
        return switch (entry.kind()) {
            case PERSON -> Kind.PERSON;
            case PLACE -> Kind.PLACE;
            default -> Kind.ORGANIZATION;
        };
    }

    /** Consecutive tokens of one class are one name; a title or role before a person is none of it. */
    private void addRecognised(Parse parse, List<Name> found) {
        int i = 0;
        while (i < parse.size()) {
            Kind kind = recognised(parse.classes().get(i));
            int end = i + 1;
            while (kind != null
                    && end < parse.size()
                    && parse.classes().get(end).equals(parse.classes().get(i))) {
                end++;
            }
            if (kind != null) {
                int first = i;
                while (first < end - 1
                        && (parse.tag(first).equals("DT") || kind == Kind.PERSON && isRole(parse, first))) {
                    first++;
                }
                first = kind == Kind.PERSON ? behindPlace(parse, first, end) : first;
                if (parse.isCapitalised(first) || parse.tag(first).startsWith("NNP")) {
                    found.add(new Name(first, end, kind, null));
                }
            }
            i = end;
        }
    }

    /** Mayor of London Peter Hall: what stands behind of is the place, and the name begins behind it. */
    private int behindPlace(Parse parse, int first, int end) {
        PhraseIndex.Match<NameForm> match =
                parse.form(first - 1).equals("of") ? lexicon.names().longest(parse::form, first) : null;
        boolean place = match != null
                && match.values().stream().anyMatch(form -> form.entry().kind() == Entry.Kind.PLACE);
        return match != null && place && end - first - match.length() > 1 ? first + match.length() : first;
    }

    private boolean isRole(Parse parse, int i) {
        return words.titles().contains(parse.form(i))
                || lexicon.roles().longest(k -> k == i ? parse.form(i) : "", i) != null;
    }

    private static @Nullable Kind recognised(String type) {
        return switch (type) {
            case "PERSON" -> Kind.PERSON;
            case "ORGANIZATION" -> Kind.ORGANIZATION;
            case "LOCATION" -> Kind.PLACE;
            default -> null;
        };
    }

    /** House Judiciary Committee, Office of Planning, Evaluation and Policy Development. */
    private void addBody(Parse parse, int i, List<Name> found) {
        if (!parse.isCapitalised(i) || !words.bodies().containsKey(parse.form(i)) || !isNoun(parse, i)) {
            return;
        }
        int first = i;
        while (first > 0
                && parse.isCapitalised(first - 1)
                && isNoun(parse, first - 1)
                && !parse.classes().get(first - 1).equals("PERSON")
                && !parse.isTime(first - 1)
                && !isRole(parse, first - 1)) {
            first--;
        }
        int end = i + 1;
        while (end < parse.size() && isPart(parse, end)) {
            end++;
        }
        while (JOINING.contains(parse.form(end - 1))) {
            end--;
        }
        if (end - first > 1 || first > 0) {
            found.add(new Name(first, end, Kind.ORGANIZATION, null));
        }
    }

    private static boolean isNoun(Parse parse, int i) {
        return parse.tag(i).startsWith("NN") || parse.tag(i).startsWith("JJ");
    }

    private static boolean isPart(Parse parse, int at) {
        if (parse.isCapitalised(at)) {
            return isNoun(parse, at)
                            && !parse.classes().get(at).equals("PERSON")
                            && JOINING.contains(parse.form(at - 1))
                    || isNoun(parse, at)
                            && parse.isCapitalised(at - 1)
                            && !parse.classes().get(at).equals("PERSON");
        }
        String form = parse.form(at);
        boolean next =
                parse.isCapitalised(at + 1) && !parse.classes().get(at + 1).equals("PERSON") && !parse.isTime(at + 1);
        return switch (form) {
            case "of", "for", "on", "to" ->
                parse.isCapitalised(at - 1)
                        && (next || parse.form(at + 1).equals("the") && parse.isCapitalised(at + 2));
            case "the" -> OPENING.contains(parse.form(at - 1)) && next;
            case "and", "&" -> next && isListed(parse, at);
            case "," -> next && andFollows(parse, at);
            default -> false;
        };
    }

    /** Health and Human Services: the list hangs on an of before it. */
    private static boolean isListed(Parse parse, int at) {
        for (int k = at - 1; k >= Math.max(0, at - 6); k--) {
            if (OPENING.contains(parse.form(k))) {
                return true;
            }
            if (!parse.isCapitalised(k) && !JOINING.contains(parse.form(k))) {
                return false;
            }
        }
        return false;
    }

    private static boolean andFollows(Parse parse, int comma) {
        if (!isListed(parse, comma)) {
            return false;
        }
        for (int k = comma + 1; k < Math.min(parse.size(), comma + 5); k++) {
            if (parse.form(k).equals("and")) {
                return parse.isCapitalised(k + 1);
            }
            if (!parse.isCapitalised(k) && !parse.form(k).equals(",")) {
                return false;
            }
        }
        return false;
    }

    private void addFamily(Parse parse, int i, NameMemory memory, List<Name> found) {
        if (parse.isCapitalised(i)
                && memory.isPerson(parse.form(i))
                && parse.tag(i).startsWith("NN")) {
            found.add(0, new Name(i, i + 1, Kind.PERSON, person(parse, i)));
        }
    }

    private @Nullable Entry person(Parse parse, int i) {
        PhraseIndex.Match<NameForm> match = lexicon.names().longest(k -> k == i ? parse.form(k) : "", i);
        return match == null
                ? null
                : match.values().stream()
                        .map(NameForm::entry)
                        .filter(e -> e.kind() == Entry.Kind.PERSON)
                        .findFirst()
                        .orElse(null);
    }
}
