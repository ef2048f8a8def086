package org.khabar.english;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.khabar.clause.Item;
import org.khabar.mention.Kind;
import org.khabar.mention.Nominal;

/** Cuts a sentence into noun phrases and single tokens, and joins noun phrases that and coordinates. */
final class Items {

    private static final List<String> COUNTS = List.of("two", "three", "four", "five", "six", "seven");

    private final Parse parse;
    private final PhraseReader reader;

    private Items(Parse parse, PhraseReader reader) {
        this.parse = parse;
        this.reader = reader;
    }

    static List<Item> of(Parse parse, PhraseReader reader) {
        return new Items(parse, reader).read();
    }

    private List<Item> read() {
        List<Item> items = new ArrayList<>();
        int i = 0;
        while (i < parse.size()) {
            Nominal nominal = reader.read(i);
            if (nominal == null || nominal.end() <= i) {
                items.add(new Item(i, i + 1, null));
                i++;
                continue;
            }
            for (int k = i; k < nominal.first(); k++) {
                items.add(new Item(k, k + 1, null));
            }
            List<Nominal> others = nominal.isEntity() ? others(nominal) : List.of();
            int end = others.isEmpty()
                    ? nominal.end()
                    : others.get(others.size() - 1).end();
            List<Nominal> named = isNamedBy(nominal, others) ? others : List.of();
            Nominal whole = named.isEmpty() ? nominal : named.get(0);
            List<Nominal> rest = named.isEmpty() ? others : named.subList(1, named.size());
            items.add(new Item(nominal.first(), end, rest.isEmpty() ? whole : joined(whole, rest)));
            i = end;
        }
        return items;
    }

    /** Two senators, Ann Hall and Paul Diaz: the names say who they are. */
    private boolean isNamedBy(Nominal group, List<Nominal> others) {
        int number = COUNTS.indexOf(parse.form(group.first())) + 2;
        boolean counted = number < 2 || number == others.size();
        return group.kind() == Kind.GROUP
                && !group.isNamed()
                && counted
                && others.size() > 1
                && parse.form(group.end()).equals(",")
                && others.stream().allMatch(n -> n.kind() == Kind.PERSON && n.isNamed());
    }

    /** The members after the first: , B and C. Nothing where no and closes the list. */
    private List<Nominal> others(Nominal first) {
        List<Nominal> others = new ArrayList<>();
        boolean closed = false;
        int end = first.end();
        while (!closed) {
            int at = end;
            if (parse.form(at).equals(",")) {
                at++;
            }
            if (parse.form(at).equals("and")
                    || parse.form(at).equals("&")
                    || parse.form(at).equals("or")) {
                closed = true;
                at++;
            }
            Nominal next = at == end ? null : reader.read(at);
            if (next == null || !joins(first, next, closed)) {
                return List.of();
            }
            others.add(next);
            end = next.end();
        }
        return others;
    }

    private boolean joins(Nominal first, Nominal next, boolean closed) {
        boolean linked = parse.tree().is(next.head(), "conj")
                || next.isNamed() && parse.tree().is(next.nameEnd() - 1, "conj");
        boolean same = first.kind() == next.kind() || people(first) && people(next);
        boolean verb =
                parse.tag(next.end()).matches("VB[DZP]|MD") && parse.tree().is(next.head(), "nsubj");
        return next.isEntity() && (linked || same && !(closed && verb));
    }

    private static boolean people(Nominal n) {
        return n.kind() == Kind.PERSON || n.kind() == Kind.GROUP;
    }

    private static Nominal joined(Nominal n, List<Nominal> others) {
        return new Nominal(
                n.sentence(),
                n.first(),
                n.head(),
                n.end(),
                n.kind(),
                n.nameFirst(),
                n.nameEnd(),
                n.entry(),
                n.type(),
                n.posts(),
                n.complement(),
                n.container(),
                n.country(),
                n.possessor(),
                others,
                n.gender(),
                n.number(),
                n.definite(),
                n.genderTold());
    }

    /** The phrase that holds a token, the innermost one. */
    static @Nullable Nominal holding(List<Item> items, int token) {
        for (Item item : items) {
            if (item.nominal() != null && item.first() <= token && token < item.end()) {
                return innermost(item.nominal(), token);
            }
        }
        return null;
    }

    private static Nominal innermost(Nominal nominal, int token) {
        return nominal.all()
                .filter(n -> n.first() <= token && token < n.end())
                .min(java.util.Comparator.comparingInt(n -> n.end() - n.first()))
                .orElse(nominal);
    }
}
