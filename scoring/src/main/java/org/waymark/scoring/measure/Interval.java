package org.waymark.scoring.measure;

/**
 * An interval around a headline number.
 *
 * @param low the lower end, finite
 * @param high the upper end, finite and not below the lower
 * @param level the level of confidence, above 0 and below 1
 */
public record Interval(double low, double high, double level) {

    /** Refuses ends that are not finite or upside down, and a level that is none. */
    public Interval {
        if (!Double.isFinite(low) || !Double.isFinite(high) || low > high || !(level > 0 && level < 1)) {
            throw new IllegalArgumentException(
                    "an Interval must have finite ends in order and a level between 0 and 1");
        }
    }

    @Override
    public String toString() {
        return "[" + Numbers.print(low) + ", " + Numbers.print(high) + "]";
    }
}
