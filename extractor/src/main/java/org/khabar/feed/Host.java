package org.khabar.feed;

import java.time.Duration;
import java.time.Instant;

/** When a server may be asked again. */
final class Host {

    private final Duration least;
    private Duration pause;
    private Instant next = Instant.MIN;

    /** @param least pause between two requests at least */
    Host(Duration least) {
        this.least = least;
        this.pause = least;
    }

    /** The server wants such a pause between two requests. */
    void wantsPause(Duration wanted) {
        pause = wanted.compareTo(least) > 0 ? wanted : least;
    }

    /** How long to wait until the next request, which begins the next pause. */
    Duration turn(Instant now) {
        Instant start = next.isAfter(now) ? next : now;
        next = start.plus(pause);
        return Duration.between(now, start);
    }

    /** The server asked for silence. */
    void silentUntil(Instant time) {
        next = time.isAfter(next) ? time : next;
    }

    boolean isSilent(Instant now, Duration patience) {
        return next.isAfter(now.plus(patience));
    }
}
