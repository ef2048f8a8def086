package org.khabar.event;

/**
 * How sure a reading is: the chance that its class, its truth and its main roles are all right, scaled to how often that
 * proved so in annotated articles that the models had not seen (Platt scaling).
 *
 * @see <a href="https://en.wikipedia.org/wiki/Platt_scaling">Platt scaling</a>
 */
final class Confidence {

    private static final double SLOPE = 0.69;
    private static final double SHIFT = -0.6;
    private static final double LEAST = 0.01;
    private static final double MOST = 0.995;

    private Confidence() {}

    /**
     * The confidence of a reading.
     *
     * @param chance product of what the models say, 0 to 1
     */
    static double of(double chance) {
        double kept = Math.min(MOST, Math.max(LEAST, chance));
        double odds = Math.log(kept / (1 - kept));
        return 1 / (1 + Math.exp(-(SLOPE * odds + SHIFT)));
    }
}
