package org.khabar.english;

import java.util.List;
import org.khabar.text.Sentence;
import org.khabar.time.TimeExpression;

/**
 * A sentence as the models read it.
 *
 * @param sentence its tokens
 * @param tree who hangs on whom
 * @param raw each token as written
 * @param classes for each token the class of name that the recogniser gives it: PERSON, ORGANIZATION, LOCATION or O
 * @param times its time expressions
 * @param year the year of publication, or {@link Integer#MAX_VALUE} if it is not known
 * @param heading a line without a full stop, in the telegraphic grammar of headlines
 */
record Parse(
        Sentence sentence,
        Tree tree,
        List<String> raw,
        List<String> classes,
        List<TimeExpression> times,
        int year,
        boolean heading) {

    Parse {
        raw = List.copyOf(raw);
        classes = List.copyOf(classes);
        times = List.copyOf(times);
    }

    int size() {
        return sentence.size();
    }

    String tag(int token) {
        return token >= 0 && token < size() ? sentence.token(token).tag() : "";
    }

    String form(int token) {
        return token >= 0 && token < size() ? sentence.token(token).form() : "";
    }

    boolean isCapitalised(int token) {
        return token >= 0
                && token < size()
                && Character.isUpperCase(raw.get(token).charAt(0));
    }

    boolean isTime(int token) {
        return times.stream().anyMatch(t -> t.first() <= token && token < t.end());
    }
}
