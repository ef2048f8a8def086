package org.khabar.english;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.khabar.mention.Kind;
import org.khabar.mention.Name;
import org.khabar.text.Orthography;

/** Where a noun phrase without what follows its head begins and ends: by tags, and by the tree where two phrases touch. */
final class Chunks {

    private static final Set<String> INNER = Set.of(
            "compound",
            "amod",
            "det",
            "det:predet",
            "nummod",
            "nmod:poss",
            "advmod",
            "flat",
            "fixed",
            "case",
            "cc",
            "conj",
            "punct",
            "dep",
            "obl:npmod",
            "nmod:npmod",
            "appos",
            "nmod");

    private final Parse parse;
    private final @Nullable Name[] names;

    Chunks(Parse parse, @Nullable Name[] names) {
        this.parse = parse;
        this.names = names;
    }

    /** Index after the last token of the chunk that begins at a token; the same index if none begins there. */
    int end(int from) {
        if (!opens(from)) {
            return from;
        }
        int end = nameEnd(from);
        end = end > from ? end : from + 1;
        while (end < parse.size() && continues(from, end)) {
            int name = nameEnd(end);
            end = name > end ? name : end + 1;
        }
        while (end > from && !isHead(end - 1)) {
            end--;
        }
        return end;
    }

    private int nameEnd(int at) {
        Name name = names[at];
        return name == null ? at : name.end();
    }

    private boolean opens(int at) {
        if (names[at] != null) {
            return true;
        }
        String tag = parse.tag(at);
        if (parse.isTime(at) && !modifies(at)) {
            return false;
        }
        if (tag.equals("DT") || tag.equals("PDT")) {
            return !parse.tree().is(at, "mark", "nsubj", "obj");
        }
        return tag.equals("PRP$")
                || tag.equals("CD")
                || tag.equals("$")
                || tag.startsWith("NN")
                || tag.startsWith("JJ") && leadsToNoun(at)
                || (tag.equals("VBN") || tag.equals("VBG")) && parse.tree().is(at, "amod", "compound")
                || tag.equals("RB")
                        && parse.tree().head(at) > at
                        && parse.tree().is(parse.tree().head(at), "nummod", "amod");
    }

    /** An adjective before its noun, not one that is said of the subject. */
    private boolean leadsToNoun(int at) {
        int head = parse.tree().head(at);
        return head > at || parse.tree().is(at, "nsubj", "obj", "nmod", "obl", "conj", "compound", "nsubj:pass");
    }

    /** A time inside a phrase: the 2020 election, Friday's attack. */
    private boolean modifies(int at) {
        int head = parse.tree().head(at);
        return head > at && !parse.isTime(head) && parse.tree().is(at, "compound", "nummod", "amod", "nmod:poss")
                || parse.tree().child(at, "case") == at + 1 && parse.tag(at + 1).equals("POS");
    }

    private boolean continues(int from, int at) {
        String tag = parse.tag(at);
        if (tag.equals("POS")) {
            return true;
        }
        if (parse.tag(at - 1).equals("POS")) {
            return tag.matches("NN.*|JJ.*|CD|VB[NG]|RB|``|''");
        }
        if (parse.isTime(at) && !modifies(at)) {
            return false;
        }
        if (endsFullName(at) && !tag.startsWith("NNP")) {
            return false; // a full name stands behind what it qualifies
        }
        if (opensHolder(from, at)) {
            return false; // president of France Emile Morel
        }
        if (names[at] != null) {
            Name name = names[at];
            boolean full = name != null && name.kind() == Kind.PERSON && name.length() > 1;
            boolean titled =
                    parse.tag(at - 1).startsWith("NN") && (full || parse.tree().head(lastOf(at)) == at - 1);
            return titled || isTied(from, at);
        }
        return switch (tag) {
            case "NN", "NNS", "NNP", "NNPS", "CD", "JJ", "JJR", "JJS", "$", "%" -> isTied(from, at);
            case "VBN", "VBG", "RB" ->
                parse.tree().is(at, "amod", "compound", "advmod")
                        && parse.tree().head(at) > at
                        && isTied(from, parse.tree().head(at));
            case "DT" -> parse.tag(at - 1).equals("PDT");
            case "CC", "," -> false;
            case "-", "HYPH" -> true;
            default -> false;
        };
    }

    /** Something in the chunk waits for a head to come, or this token hangs on something in it. */
    private boolean isTied(int from, int at) {
        for (int k = from; k < at; k++) {
            if (parse.tree().head(k) >= at
                    && parse.tree().is(k, INNER.toArray(String[]::new))
                    && parse.tree().head(k) - at < 8) {
                return true;
            }
        }
        int head = parse.tree().head(at);
        boolean loose =
                Orthography.key(parse.raw().get(at)).isEmpty() || parse.tree().is(at, "appos", "conj");
        return head >= from && head < at && !loose && parse.tree().is(at, INNER.toArray(String[]::new));
    }

    /** A full name right behind that of the body or country that the person serves. */
    private boolean opensHolder(int from, int at) {
        Name name = names[at];
        int first = at - 1;
        while (first >= from && names[first] == null) {
            first--;
        }
        Name body = first < from ? null : names[first];
        int opening = first > 0 && parse.tag(first - 1).equals("DT") ? first - 1 : first;
        return name != null
                && body != null
                && body.end() == at
                && body.kind() != Kind.PERSON
                && name.kind() == Kind.PERSON
                && name.length() > 1
                && opening <= from
                && parse.tag(opening - 1).equals("IN");
    }

    private int lastOf(int at) {
        return nameEnd(at) - 1;
    }

    private boolean endsFullName(int at) {
        for (int k = at - 2; k >= 0 && k > at - 8; k--) {
            Name name = names[k];
            if (name != null) {
                return name.end() == at && name.kind() == Kind.PERSON;
            }
        }
        return false;
    }

    private boolean isHead(int at) {
        String tag = parse.tag(at);
        return tag.startsWith("NN") || tag.equals("CD") || tag.startsWith("JJ") || tag.equals("%") || names(at);
    }

    private boolean names(int at) {
        for (int k = at; k >= 0 && k > at - 12; k--) {
            if (names[k] != null) {
                return names[k].end() > at;
            }
        }
        return false;
    }
}
