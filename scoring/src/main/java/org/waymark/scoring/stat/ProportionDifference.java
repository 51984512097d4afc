package org.waymark.scoring.stat;

import org.jspecify.annotations.Nullable;

/**
 * The difference of the proportions of two separate groups, with Newcombe's interval (method 10).
 *
 * <pre>
 *   d = p1 - p2
 *   lower = d - sqrt( (p1 - l1)² + (u2 - p2)² )      upper = d + sqrt( (u1 - p1)² + (p2 - l2)² )
 * </pre>
 *
 * with {@code l} and {@code u} the limits of Wilson for each proportion. It stays within -1 and 1 and has width even where both
 * proportions are 0. Edge cases: a group of nobody, {@link Undefined#NO_VALUES}.
 *
 * <p>Caveat: a gap between two groups of pupils is no effect of anything; and with groups as small as SEND groups are in one
 * school, the interval is wide. Show it.
 *
 * <p>Reference: Newcombe RG (1998), Interval estimation for the difference between independent proportions: comparison of
 * eleven methods, Statistics in Medicine 17:873-890.
 */
public final class ProportionDifference {

    private static final ProportionDifference DEFAULTS = new ProportionDifference(Proportion.withDefaults());

    private final Proportion proportion;

    private ProportionDifference(Proportion proportion) {
        this.proportion = proportion;
    }

    /** Returns the calculator with an interval at 95 %. */
    public static ProportionDifference withDefaults() {
        return DEFAULTS;
    }

    /**
     * Returns a copy with another level of the interval.
     *
     * @param confidence between 0 and 1, both excluded
     * @throws IllegalArgumentException if it lies outside
     */
    public ProportionDifference withConfidence(double confidence) {
        return new ProportionDifference(proportion.withConfidence(confidence));
    }

    /** Returns the level of the interval. */
    public double confidence() {
        return proportion.confidence();
    }

    /**
     * Returns the difference, the first less the second.
     *
     * @throws IllegalArgumentException if a count is negative or huge, or there are more successes than trials
     */
    public Result of(long firstSuccesses, long firstTrials, long secondSuccesses, long secondTrials) {
        return new Result(proportion.of(firstSuccesses, firstTrials), proportion.of(secondSuccesses, secondTrials));
    }

    /** A difference of proportions. */
    public static final class Result extends StatResult {

        private final Proportion.Result first;
        private final Proportion.Result second;

        Result(Proportion.Result first, Proportion.Result second) {
            super(reason(first, second));
            this.first = first;
            this.second = second;
        }

        private static @Nullable Undefined reason(Proportion.Result first, Proportion.Result second) {
            return first.undefined().or(second::undefined).orElse(null);
        }

        /**
         * Returns the difference, -1 to 1.
         *
         * @throws java.util.NoSuchElementException if a group is empty
         */
        public double difference() {
            return isDefined() ? first.proportion() - second.proportion() : figure("difference", 0);
        }

        /**
         * Returns the lower limit.
         *
         * @throws java.util.NoSuchElementException if a group is empty
         */
        public double lower() {
            return difference() - Math.hypot(first.proportion() - first.lower(), second.upper() - second.proportion());
        }

        /**
         * Returns the upper limit.
         *
         * @throws java.util.NoSuchElementException if a group is empty
         */
        public double upper() {
            return difference() + Math.hypot(first.upper() - first.proportion(), second.proportion() - second.lower());
        }

        @Override
        public String toString() {
            return "ProportionDifference["
                    + text("difference="
                            + (isDefined() ? difference() + ", lower=" + lower() + ", upper=" + upper() : ""))
                    + "]";
        }
    }
}
