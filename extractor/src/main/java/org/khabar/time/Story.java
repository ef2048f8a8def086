package org.khabar.time;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reckons the times of an article that are told from those before them, sentence after sentence. For one thread. */
public final class Story {

    /** Sentences over which a time is remembered. */
    private static final int REACH = 3;

    private @Nullable String last;
    private int told;

    /**
     * The times of the next sentence, reckoned; those that stand to one that was not told are left out.
     *
     * @param sentence its index
     */
    public List<TimeExpression> reckoned(List<TimeExpression> times, int sentence) {
        List<TimeExpression> found = new ArrayList<>();
        for (TimeExpression time : times) {
            TimeExpression known = time.shift() == null ? time : shifted(time, time.shift(), sentence);
            if (known == null) {
                continue;
            }
            found.add(known);
            if (known.value() != null) {
                last = known.value();
                told = sentence;
            }
        }
        return found;
    }

    private @Nullable TimeExpression shifted(TimeExpression time, Shift shift, int sentence) {
        String value = last == null || sentence - told > REACH ? null : shift.from(last);
        String ahead = time.ahead() == null ? value : time.ahead();
        return value == null && ahead == null
                ? null
                : new TimeExpression(time.first(), time.end(), value, ahead, time.owners());
    }
}
