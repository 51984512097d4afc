package org.waymark.scoring.stat;

import java.util.Arrays;
import java.util.OptionalDouble;
import org.apache.commons.statistics.distribution.BinomialDistribution;
import org.apache.commons.statistics.distribution.NormalDistribution;
import org.jspecify.annotations.Nullable;

/**
 * Log ratio of medians (LRM): the logarithm of how many times the median of the first phase the median of the second is.
 *
 * <pre>
 *   LRM = ln(median_B / median_A)
 *   SE² = v_A + v_B,   v = ( (ln y_(k-c+1) - ln y_(c)) / (2 z) )²   for the sorted values y of a phase of k
 *   c   = max(round(k/2 - sqrt(k)), 1), rounded half to even
 *   z   : the normal quantile above which lies P(X ≤ c-1) of a binomial X of k tosses of a coin
 * </pre>
 *
 * <p>Above 0 is improvement: with {@link Improvement#DECREASE} the sign changes. The interval is normal.
 *
 * <p>Edge cases: a phase without values: undefined, {@link Undefined#EMPTY_PHASE}; a median that is not above 0: {@link
 * Undefined#NO_RATIO}; one value in a phase, or one of the two values that the error needs not above 0: no error and no interval.
 * Missing values are left out. Costs {@code N log N}.
 *
 * <p>Caveats: only for values with a true zero. In a phase of two to five values the error rests on the smallest and the largest of
 * them. It assumes values that do not depend on each other.
 *
 * <p>Reference: Bonett DG, Price RM (2020), Confidence intervals for ratios of means and medians, Journal of Educational and
 * Behavioral Statistics 45(6):750-770.
 */
public final class LogMedianRatio {

    private static final double DEFAULT_CONFIDENCE = 0.95;
    private static final LogMedianRatio DEFAULTS = new LogMedianRatio(Improvement.INCREASE, DEFAULT_CONFIDENCE);

    private final Improvement improvement;
    private final double confidence;

    private LogMedianRatio(Improvement improvement, double confidence) {
        this.improvement = improvement;
        this.confidence = confidence;
    }

    /** Returns the calculator for values where more is better, with an interval at 95 %. */
    public static LogMedianRatio withDefaults() {
        return DEFAULTS;
    }

    /** Returns a copy for another direction. */
    public LogMedianRatio with(Improvement improvement) {
        return new LogMedianRatio(improvement, confidence);
    }

    /**
     * Returns a copy with another level of the interval.
     *
     * @param confidence between 0 and 1, both excluded
     * @throws IllegalArgumentException if it lies outside
     */
    public LogMedianRatio withConfidence(double confidence) {
        return new LogMedianRatio(improvement, Checks.confidence(confidence));
    }

    /** Returns the level of the interval. */
    public double confidence() {
        return confidence;
    }

    /**
     * Returns the ratio of two phases.
     *
     * @throws IllegalArgumentException if a value is not finite
     */
    public Result of(double[] baseline, double[] intervention) {
        double[] first = sorted(baseline, "baseline");
        double[] second = sorted(intervention, "intervention");
        if (first.length == 0 || second.length == 0) {
            return none(Undefined.EMPTY_PHASE);
        }
        double before = median(first);
        double after = median(second);
        if (!(before > 0 && after > 0)) {
            return none(Undefined.NO_RATIO);
        }
        double ratio = Math.log(after) - Math.log(before);
        OptionalDouble spreadBefore = variance(first);
        OptionalDouble spreadAfter = variance(second);
        OptionalDouble se = spreadBefore.isPresent() && spreadAfter.isPresent()
                ? OptionalDouble.of(Math.sqrt(spreadBefore.getAsDouble() + spreadAfter.getAsDouble()))
                : OptionalDouble.empty();
        double estimate = improvement == Improvement.INCREASE ? ratio : -ratio;
        return new Result(null, new NormalInterval(OptionalDouble.of(estimate + 0.0), se, confidence));
    }

    /** Returns the ratio of two phases; {@code null} is a missing value and left out. */
    public Result ofNullable(@Nullable Double[] baseline, @Nullable Double[] intervention) {
        return of(Present.in(baseline), Present.in(intervention));
    }

    private Result none(Undefined why) {
        return new Result(why, new NormalInterval(OptionalDouble.empty(), OptionalDouble.empty(), confidence));
    }

    private static double[] sorted(double[] values, String name) {
        double[] sorted = values.clone();
        for (int i = 0; i < sorted.length; i++) {
            Checks.finite(sorted[i], name, i);
        }
        Arrays.sort(sorted);
        return sorted;
    }

    private static double median(double[] sorted) {
        int k = sorted.length;
        return sorted[(k - 1) / 2] / 2 + sorted[k / 2] / 2;
    }

    /** The variance of the logarithm of the median. */
    private static OptionalDouble variance(double[] sorted) {
        int k = sorted.length;
        int c = (int) Math.max(Math.rint(k / 2.0 - Math.sqrt(k)), 1);
        double low = sorted[c - 1];
        if (k < 2 || !(low > 0)) {
            return OptionalDouble.empty();
        }
        double tail = BinomialDistribution.of(k, 0.5).cumulativeProbability(c - 1);
        double z = NormalDistribution.of(0, 1).inverseSurvivalProbability(tail);
        double half = (Math.log(sorted[k - c]) - Math.log(low)) / (2 * z);
        return OptionalDouble.of(half * half);
    }

    /** The ratio of two medians. */
    public static final class Result extends StatResult {

        private final NormalInterval interval;

        Result(@Nullable Undefined undefined, NormalInterval interval) {
            super(undefined);
            this.interval = interval;
        }

        /**
         * Returns the logarithm of the ratio; above 0 is improvement.
         *
         * @throws java.util.NoSuchElementException if there is none
         */
        public double estimate() {
            return figure("log ratio of medians", interval.estimate().orElse(0));
        }

        /** Returns the standard error; empty if it does not exist. */
        public OptionalDouble se() {
            return interval.se();
        }

        /** Returns the lower limit of the interval; empty if there is no error. */
        public OptionalDouble lower() {
            return interval.lower();
        }

        /** Returns the upper limit of the interval; empty if there is no error. */
        public OptionalDouble upper() {
            return interval.upper();
        }

        @Override
        public String toString() {
            return "LogMedianRatio[" + text("estimate=" + interval.estimate().orElse(0)) + "]";
        }
    }
}
