package org.khabar.serve.guard;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;
import org.khabar.serve.packed.PackedBytes;

/** Remembers one answer while it is sent, until it becomes too large, or all that are sent at the same time do. */
final class AnswerMemory extends OutputStream {
    private static final long MOST_AT_ONCE = Runtime.getRuntime().maxMemory() / 24;

    private static final AtomicLong AT_ONCE = new AtomicLong();

    private final long most;
    private PackedBytes.@Nullable Writer kept = new PackedBytes.Writer();

    /** @param most bytes of memory */
    AnswerMemory(long most) {
        this.most = most;
    }

    @Override
    public void write(int value) throws IOException {
        write(new byte[] {(byte) value}, 0, 1);
    }

    @Override
    public void write(byte[] part, int offset, int count) throws IOException {
        if (kept == null) {
            return;
        }
        long before = kept.size();
        kept.write(part, offset, count);
        if (AT_ONCE.addAndGet(kept.size() - before) > MOST_AT_ONCE || kept.size() > most) {
            forget();
        }
    }

    /** The answer, if it was not too large. */
    Optional<PackedBytes> all() {
        return Optional.ofNullable(kept).map(PackedBytes.Writer::packed);
    }

    void forget() {
        if (kept != null) {
            AT_ONCE.addAndGet(-kept.size());
            kept = null;
        }
    }
}
