package org.waymark.scoring.stat;

import org.apache.commons.statistics.distribution.BinomialDistribution;

/**
 * How many times as often something happened in one period as in another, with exact intervals.
 *
 * <pre>
 *   ratio = (x1 / T1) / (x2 / T2)
 * </pre>
 *
 * <p>Given {@code n = x1 + x2} incidents in all, {@code x1} is binomial; an interval for its share {@code p} becomes one for
 * the ratio as {@code p / (1 - p) · T2 / T1}:
 *
 * <ul>
 *   <li>central: the limits of Clopper and Pearson, which never cover too seldom;
 *   <li>mid-P: each limit counts half of what was seen to the tail; shorter, and covers about right on average.
 * </ul>
 *
 * <p>P-values for the same rate in both, with {@code p = T1 / (T1 + T2)}: central, twice the smaller tail, which fits the
 * central interval; minimum likelihood, all counts no likelier than the one seen (with a relative margin of 1e-7 for ties),
 * which R's {@code poisson.test} gives beside the central interval and which can contradict it; mid-P, twice the smaller tail
 * with half of what was seen. None exceeds 1.
 *
 * <p>Swapping the periods inverts the ratio and swaps and inverts the limits. Edge cases: nothing in the second period:
 * ratio and upper limit are infinite. Nothing in the first: ratio and lower limit are 0. Nothing in either: no ratio, {@link
 * Undefined#NO_EVENTS}, the interval is all there is, 0 to infinity, and p is 1. No exposure in either: {@link
 * Undefined#NO_EXPOSURE}.
 *
 * <p>Caveats: as for {@link IncidentRate}. A change in how incidents are recorded looks like a change in the pupil, and where
 * help begins after a bad time the ratio falls by itself.
 *
 * <p>References: Garwood F (1936), Biometrika 28:437-442, doi:10.1093/biomet/28.3-4.437. Clopper CJ, Pearson ES (1934), The use
 * of confidence or fiducial limits illustrated in the case of the binomial, Biometrika 26:404-413,
 * doi:10.1093/biomet/26.4.404. Fay MP (2010), Two-sided exact tests and matching confidence intervals for discrete data, R
 * Journal 2:53-58, doi:10.32614/RJ-2010-008.
 */
public final class RateRatio {

    private static final double DEFAULT_CONFIDENCE = 0.95;
    private static final RateRatio DEFAULTS = new RateRatio(DEFAULT_CONFIDENCE);

    private final double confidence;

    private RateRatio(double confidence) {
        this.confidence = confidence;
    }

    /** Returns the calculator with intervals at 95 %. */
    public static RateRatio withDefaults() {
        return DEFAULTS;
    }

    /**
     * Returns a copy with another level of the intervals.
     *
     * @param level between 0 and 1, both excluded
     * @throws IllegalArgumentException if it lies outside
     */
    public RateRatio withConfidence(double level) {
        return new RateRatio(Checks.confidence(level));
    }

    /** Returns the level of the intervals. */
    public double confidence() {
        return confidence;
    }

    /**
     * Returns the ratio of the rate of the first period to that of the second.
     *
     * @param count1 the incidents of the first period
     * @param exposure1 how long they could have happened
     * @param count2 the incidents of the second period
     * @param exposure2 how long they could have happened, in the same unit
     * @throws IllegalArgumentException if one is negative, beyond a thousand million, or not a finite number
     */
    public Result of(long count1, double exposure1, long count2, double exposure2) {
        Checks.count(count1, "count1");
        Checks.count(count2, "count2");
        Checks.exposure(exposure1, "exposure1");
        Checks.exposure(exposure2, "exposure2");
        return new Result((int) count1, exposure1, (int) count2, exposure2, (1 - confidence) / 2);
    }

    /** A ratio of two rates. */
    public static final class Result extends StatResult {

        private final int first;
        private final int second;
        private final double exposure1;
        private final double exposure2;
        private final double tail;

        Result(int first, double exposure1, int second, double exposure2, double tail) {
            super(
                    exposure1 == 0 || exposure2 == 0
                            ? Undefined.NO_EXPOSURE
                            : first == 0 && second == 0 ? Undefined.NO_EVENTS : null);
            this.first = first;
            this.second = second;
            this.exposure1 = exposure1;
            this.exposure2 = exposure2;
            this.tail = tail;
        }

        /**
         * Returns the ratio; infinite if nothing happened in the second period.
         *
         * @throws java.util.NoSuchElementException if there is none
         */
        public double ratio() {
            return figure("ratio", first / exposure1 / (second / exposure2));
        }

        /**
         * Returns the lower limit of the central interval.
         *
         * @throws java.util.NoSuchElementException if there was no exposure in a period
         */
        public double lower() {
            return limit("lower limit of the ratio", RateRatioLimits.central(first, second, tail) * scale());
        }

        /**
         * Returns the upper limit of the central interval; infinite if nothing happened in the second period.
         *
         * @throws java.util.NoSuchElementException if there was no exposure in a period
         */
        public double upper() {
            return limit("upper limit of the ratio", scale() / RateRatioLimits.central(second, first, tail));
        }

        /**
         * Returns the lower limit of the mid-P interval.
         *
         * @throws java.util.NoSuchElementException if there was no exposure in a period
         */
        public double midPLower() {
            return limit("lower mid-P limit of the ratio", RateRatioLimits.midP(first, second, tail) * scale());
        }

        /**
         * Returns the upper limit of the mid-P interval; infinite if nothing happened in the second period.
         *
         * @throws java.util.NoSuchElementException if there was no exposure in a period
         */
        public double midPUpper() {
            return limit("upper mid-P limit of the ratio", scale() / RateRatioLimits.midP(second, first, tail));
        }

        /**
         * Returns the p-value that fits the central interval.
         *
         * @throws java.util.NoSuchElementException if there was no exposure in a period
         */
        public double pCentral() {
            BinomialDistribution same = same();
            return limit("p", Math.min(1, 2 * Math.min(upTo(same, first), from(same, first))));
        }

        /**
         * Returns the mid-P value.
         *
         * @throws java.util.NoSuchElementException if there was no exposure in a period
         */
        public double midP() {
            BinomialDistribution same = same();
            double half = same.probability(first) / 2;
            return limit(
                    "mid-P", Math.min(1, 2 * Math.min(upTo(same, first - 1) + half, from(same, first + 1) + half)));
        }

        /**
         * Returns the p-value of minimum likelihood.
         *
         * @throws java.util.NoSuchElementException if there was no exposure in a period
         */
        public double pMinimumLikelihood() {
            return limit("p of minimum likelihood", RateRatioLimits.minimumLikelihood(same(), first + second, first));
        }

        private BinomialDistribution same() {
            limit("p", 0);
            return BinomialDistribution.of(first + second, exposure1 / (exposure1 + exposure2));
        }

        private double scale() {
            return exposure2 / exposure1;
        }

        /** Limits and p-values exist where there was exposure, even if nothing happened. */
        private double limit(String name, double value) {
            return undefined().filter(Undefined.NO_EVENTS::equals).isPresent() ? value : figure(name, value);
        }

        static double upTo(BinomialDistribution distribution, int count) {
            return count < 0 ? 0 : distribution.cumulativeProbability(count);
        }

        static double from(BinomialDistribution distribution, int count) {
            return count <= 0 ? 1 : distribution.survivalProbability(count - 1);
        }

        @Override
        public String toString() {
            return "RateRatio["
                    + (isDefined() ? "ratio=" + ratio() + ", lower=" + lower() + ", upper=" + upper() : text("")) + "]";
        }
    }
}
