package org.khabar.article;

import com.google.common.collect.AbstractIterator;
import com.google.common.collect.Multiset;
import com.google.common.collect.TreeMultiset;
import org.jspecify.annotations.Nullable;

/** Counts what is left out of one source, by reason. When all is counted, each reason comes once, in alphabetical order. */
public final class SkippedCounts extends AbstractIterator<Reading> {

    private final String source;
    private final Multiset<String> counts = TreeMultiset.create();

    /** @param source the archive, folder or feed, as the user named it */
    public SkippedCounts(String source) {
        this.source = source;
    }

    /** One more is left out for this reason. */
    public void add(String reason) {
        add(reason, 1);
    }

    /** So many more are; none may be, too. */
    public void add(String reason, int count) {
        counts.add(reason, count);
    }

    @Override
    protected @Nullable Reading computeNext() {
        if (counts.isEmpty()) {
            return endOfData();
        }
        String reason = counts.iterator().next();
        return new SkippedRecords(source, counts.setCount(reason, 0), reason);
    }
}
