package org.khabar.consolidation;

import java.util.SortedSet;
import org.khabar.identity.HappeningDecision;
import org.khabar.identity.HappeningLinks;
import org.khabar.identity.Link;
import org.khabar.identity.LinkTriples;
import org.khabar.identity.ToldTwice;
import org.khabar.ontology.Kh;

/**
 * Why tellings are of one event: of each one the surest chain of links to the telling whose IRI stands for the event, and
 * the surest link to a telling that may be of the same event and was kept apart. The other links follow from these tellings
 * and are not kept, since they grow with the square of what is told.
 */
final class Reasons {

    private static final String SAME = LinkTriples.SAME;
    private static final String APART = LinkTriples.APART;

    private final Decisions decisions;
    private final Tellings tellings;

    Reasons(Decisions decisions, Tellings tellings) {
        this.decisions = decisions;
        this.tellings = tellings;
    }

    void forget(String telling) {
        decisions.forget(SAME, telling);
        decisions.forget(APART, telling);
    }

    /** A telling of another article that says the same. */
    void sameAsUnit(String telling, String unit) {
        HappeningLinks.between(tellings.get(telling), tellings.get(unit))
                .ifPresent(link -> decisions.write(SAME, telling, link, Kh.Same));
    }

    /** An event that the article tells under two IRIs. */
    void toldAgain(String again, String telling) {
        decisions.write(SAME, again, Link.between(again, telling, ToldTwice.RULE, 1), Kh.Same);
    }

    /** Writes why units are one, or are not. */
    void of(HappeningDecision decision) {
        for (SortedSet<String> event : decision.events()) {
            decisions.forget(SAME, event.first());
            for (String unit : event) {
                Link apart = decision.apart().get(unit);
                if (apart == null) {
                    decisions.forget(APART, unit);
                } else {
                    decisions.write(APART, unit, apart, Kh.Apart);
                }
            }
        }
        decision.same().forEach((unit, link) -> decisions.write(SAME, unit, link, Kh.Same));
    }
}
