package org.waymark.scoring.stat;

import org.jspecify.annotations.Nullable;

/**
 * A proportion with its interval: Wilson's, the same with a correction for continuity, and Clopper and Pearson's.
 *
 * <pre>
 *   Wilson            (p + z²/2n ± z sqrt( p(1-p)/n + z²/4n² )) / (1 + z²/n)
 *   with correction   the same with p - c/n below and p + c/n above, c = min(½, |x - n/2|)
 *   Clopper-Pearson   the quantiles of Beta(x, n-x+1) and Beta(x+1, n-x)
 * </pre>
 *
 * <p>Wilson's is the one to show: it keeps near its level for small groups and for proportions near 0 or 1, where the plain
 * {@code p ± z se} leaves the range and shrinks to nothing. Clopper and Pearson's never falls below its level and is the
 * widest. The correction is that of R's {@code prop.test}, which cuts it off at the distance from one half; Newcombe (1998)
 * corrects by one half throughout.
 *
 * <p>At 0 and at all the limit is exactly 0 or 1, and no limit leaves that range. Edge cases: no trials, {@link
 * Undefined#NO_VALUES} (R stops, {@code statsmodels} gives NaN).
 *
 * <p>References: Wilson EB (1927), Probable inference, the law of succession, and statistical inference, Journal of the
 * American Statistical Association 22:209-212. Newcombe RG (1998), Two-sided confidence intervals for the single proportion:
 * comparison of seven methods, Statistics in Medicine 17:857-872. Clopper CJ, Pearson ES (1934), Biometrika 26:404-413.
 */
public final class Proportion {

    private static final Proportion DEFAULTS = new Proportion(0.95);

    private final double confidence;
    private final double z;

    private Proportion(double confidence) {
        this.confidence = confidence;
        this.z = Quantiles.normalTwoSided(confidence);
    }

    /** Returns the calculator with intervals at 95 %. */
    public static Proportion withDefaults() {
        return DEFAULTS;
    }

    /**
     * Returns a copy with another level of the intervals.
     *
     * @param confidence between 0 and 1, both excluded
     * @throws IllegalArgumentException if it lies outside
     */
    public Proportion withConfidence(double confidence) {
        return new Proportion(Checks.confidence(confidence));
    }

    /** Returns the level of the intervals. */
    public double confidence() {
        return confidence;
    }

    /**
     * Returns the proportion.
     *
     * @throws IllegalArgumentException if a count is negative or huge, or there are more successes than trials
     */
    public Result of(long successes, long trials) {
        Checks.count(trials, "trials");
        Checks.count(successes, "successes");
        if (successes > trials) {
            throw new IllegalArgumentException("successes are more than trials");
        }
        return new Result(trials == 0 ? Undefined.NO_VALUES : null, successes, trials, z, (1 - confidence) / 2);
    }

    /** A proportion with its limits. */
    public static final class Result extends StatResult {

        private final long successes;
        private final long trials;
        private final double z;
        private final double mass;

        Result(@Nullable Undefined undefined, long successes, long trials, double z, double mass) {
            super(undefined);
            this.successes = successes;
            this.trials = trials;
            this.z = z;
            this.mass = mass;
        }

        /**
         * Returns the proportion, 0 to 1.
         *
         * @throws java.util.NoSuchElementException if there were no trials
         */
        public double proportion() {
            return figure("proportion", (double) successes / trials);
        }

        /**
         * Returns Wilson's lower limit.
         *
         * @throws java.util.NoSuchElementException if there were no trials
         */
        public double lower() {
            return figure("lower limit", wilsonBelow(successes, 0));
        }

        /**
         * Returns Wilson's upper limit.
         *
         * @throws java.util.NoSuchElementException if there were no trials
         */
        public double upper() {
            return figure("upper limit", 1 - wilsonBelow(trials - successes, 0));
        }

        /**
         * Returns the lower limit with the correction for continuity.
         *
         * @throws java.util.NoSuchElementException if there were no trials
         */
        public double lowerContinuity() {
            return figure("lower limit", wilsonBelow(successes, correction()));
        }

        /**
         * Returns the upper limit with the correction for continuity.
         *
         * @throws java.util.NoSuchElementException if there were no trials
         */
        public double upperContinuity() {
            return figure("upper limit", 1 - wilsonBelow(trials - successes, correction()));
        }

        /**
         * Returns Clopper and Pearson's lower limit.
         *
         * @throws java.util.NoSuchElementException if there were no trials
         */
        public double lowerClopperPearson() {
            return figure("lower limit", clopperPearsonBelow(successes));
        }

        /**
         * Returns Clopper and Pearson's upper limit.
         *
         * @throws java.util.NoSuchElementException if there were no trials
         */
        public double upperClopperPearson() {
            return figure("upper limit", 1 - clopperPearsonBelow(trials - successes));
        }

        private double correction() {
            return Math.min(0.5, Math.abs(successes - trials / 2.0));
        }

        private double wilsonBelow(long count, double correction) {
            double p = (count - correction) / trials;
            if (p <= 0) {
                return 0;
            }
            double half = z * z / (2.0 * trials);
            double width = z * Math.sqrt(p * (1 - p) / trials + half / (2.0 * trials));
            // The lower root as a quotient: the difference would lose digits near 0.
            double limit = p * p / (p + half + width);
            return Math.min(Math.max(limit, 0), (double) count / trials);
        }

        private double clopperPearsonBelow(long count) {
            return count == 0 ? 0 : Quantiles.betaBelow((double) count, trials - count + 1.0, mass);
        }

        /** Returns how many succeeded. */
        public long successes() {
            return successes;
        }

        /** Returns of how many. */
        public long trials() {
            return trials;
        }

        @Override
        public String toString() {
            return "Proportion["
                    + text("proportion="
                            + (isDefined() ? proportion() + ", lower=" + lower() + ", upper=" + upper() : ""))
                    + ", trials=" + trials + "]";
        }
    }
}
