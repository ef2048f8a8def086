package org.khabar.english;

import java.util.List;
import java.util.Set;
import org.khabar.clause.Item;
import org.khabar.lexicon.WordLists;
import org.khabar.mention.Kind;
import org.khabar.mention.Nominal;

/**
 * Prepositions that tell a cause only behind some verbs (arrested for theft, convicted of fraud, charged with murder) or
 * not behind others (presided over the vote, more than over 70%).
 */
final class Causes {

    private static final int CLIMB = 2;
    private static final Set<String> GROUNDS = Set.of("reason", "reasons", "grounds");

    private final Set<String> blamedFor;
    private final Set<String> guiltyOf;
    private final Set<String> chargedWith;
    private final Set<String> ruling;

    Causes(WordLists lists) {
        blamedFor = lists.set("blamed_for");
        guiltyOf = lists.set("guilty_of");
        chargedWith = lists.set("charged_with");
        ruling = lists.set("ruling");
    }

    /** Whether a connective tells a cause where it stands: not in was due to leave, nor in over 70%. */
    boolean isCause(Parse parse, List<Item> items, int at, int length) {
        int first = at + length;
        boolean purpose = parse.form(first - 1).equals("to") && parse.tag(first).equals("VB");
        if (purpose) {
            return length > 2; // in order to help, but not due to leave
        }
        if (length > 1 || !parse.form(at).equals("over")) {
            return true;
        }
        Nominal over = Items.holding(items, first);
        boolean entity = over != null && over.isEntity() && over.first() == first && over.kind() != Kind.GROUP;
        return !parse.tag(first).equals("CD") && !entity && !isUnder(parse, at, ruling);
    }

    /** Whether a preposition at a token opens a cause by what it hangs on. */
    boolean opens(Parse parse, int at) {
        return switch (parse.form(at)) {
            case "for" -> !parse.isTime(at + 1) && (isUnder(parse, at, blamedFor) || isGround(parse, at));
            case "of" -> isUnder(parse, at, guiltyOf);
            case "with" -> isUnder(parse, at, chargedWith);
            default -> false;
        };
    }

    /** For family reasons. */
    private static boolean isGround(Parse parse, int at) {
        int object = parse.tree().head(at);
        return object > at && GROUNDS.contains(parse.form(object));
    }

    /** The verb right before the preposition, or that on which its phrase or its phrase's noun hangs. */
    private static boolean isUnder(Parse parse, int at, Set<String> verbs) {
        int up = parse.tree().head(at);
        for (int depth = 0; up >= 0 && depth <= CLIMB; depth++) {
            if (up < at) {
                boolean verb = lemmas(parse, up).stream().anyMatch(verbs::contains);
                if (verb || parse.tag(up).startsWith("VB")) {
                    return verb;
                }
            }
            up = parse.tree().head(up);
        }
        return false;
    }

    private static Set<String> lemmas(Parse parse, int token) {
        return parse.tag(token).startsWith("VB")
                ? parse.sentence().token(token).verbs()
                : parse.sentence().token(token).nouns();
    }
}
