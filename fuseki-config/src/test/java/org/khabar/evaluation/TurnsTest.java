package org.khabar.evaluation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.concurrent.CompletableFuture;
import org.apache.jena.query.QueryCancelledException;
import org.apache.jena.sparql.util.Context;
import org.junit.jupiter.api.Test;

/** Few long queries go on at the same time; others wait or are refused, and those that take a moment do not notice. */
class TurnsTest {
    private final Turns turns = new Turns(1, 0);

    private static void work(Turns.Turn turn, long millis) {
        long end = System.nanoTime() + millis * 1_000_000;
        while (System.nanoTime() < end) {
            turn.step(() -> false);
        }
    }

    private Turns.Turn begun(String query) {
        Turns.Turn turn = turns.turn(query, () -> false);
        turn.begin(new Context());
        return turn;
    }

    @Test
    void oneThatTakesLongIsRefusedBesideAnother() {
        try (Turns.Turn first = begun("long")) {
            work(first, 300);
            try (Turns.Turn other = begun("other")) {
                work(other, 20);
                assertThrows(Turns.TooManyException.class, () -> work(other, 3000));
            }
        }
        try (Turns.Turn third = begun("third")) {
            work(third, 300);
        }
    }

    @Test
    void whatTookLongWaitsBeforeItBegins() {
        try (Turns.Turn first = begun("long")) {
            work(first, 300);
            assertThrows(Turns.TooManyException.class, () -> begun("long"));
        }
        // Quick this time, so that it is not taken for long any more.
        begun("long").close();
        try (Turns.Turn other = begun("other")) {
            work(other, 300);
            begun("long").close();
        }
    }

    @Test
    void whoWaitsGoesOnAfterwards() {
        Turns patient = new Turns(1, 1);
        CompletableFuture<Void> waiting;
        try (Turns.Turn first = patient.turn("first", () -> false)) {
            first.begin(new Context());
            work(first, 300);
            waiting = CompletableFuture.runAsync(() -> {
                try (Turns.Turn second = patient.turn("second", () -> false)) {
                    second.begin(new Context());
                    work(second, 400);
                }
            });
            work(first, 600);
            assertEquals(false, waiting.isDone());
        }
        waiting.join();
    }

    /** Neither refused, since its answer has begun, nor kept waiting when its time is over. */
    @Test
    void cancelledWhileItWaits() {
        try (Turns.Turn first = begun("first");
                Turns.Turn second = turns.turn("second", () -> true)) {
            work(first, 300);
            second.begin(new Context());
            long end = System.nanoTime() + 300_000_000;
            assertThrows(QueryCancelledException.class, () -> {
                while (true) {
                    second.step(() -> System.nanoTime() > end);
                }
            });
        }
    }
}
