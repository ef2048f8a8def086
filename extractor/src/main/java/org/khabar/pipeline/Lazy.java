package org.khabar.pipeline;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * A value that is made when it is first asked for, once, whoever asks.
 *
 * @param <T> type of the value
 */
final class Lazy<T> {

    private final Supplier<T> maker;
    private final AtomicBoolean begun = new AtomicBoolean();
    private @Nullable T value;

    Lazy(Supplier<T> maker) {
        this.maker = maker;
    }

    /** Begins once to make it beside everything else; who asks for it meanwhile waits. */
    void begin() {
        if (begun.compareAndSet(false, true)) {
            // What goes wrong is told to who asks for it.
            var unused = CompletableFuture.runAsync(this::get);
        }
    }

    synchronized T get() {
        T made = value;
        if (made == null) {
            made = maker.get();
            value = made;
        }
        return made;
    }
}
