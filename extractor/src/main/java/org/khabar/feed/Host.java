package org.khabar.feed;

import crawlercommons.robots.BaseRobotRules;
import java.time.Duration;
import java.time.Instant;

/** What must be respected at one server: its robots.txt (RFC 9309), and a pause between requests. */
final class Host {

    private final BaseRobotRules rules;
    private final Duration pause;
    private Instant next;

    /**
     * @param pause between two requests, unless robots.txt wants a longer one
     * @param next before when nothing may be asked
     */
    Host(BaseRobotRules rules, Duration pause, Instant next) {
        this.rules = rules;
        long wanted = rules.getCrawlDelay();
        this.pause = wanted > pause.toMillis() ? Duration.ofMillis(wanted) : pause;
        this.next = next;
    }

    boolean allows(String address) {
        return rules.isAllowed(address);
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
