package org.waymark.scoring.stat;

import java.util.OptionalDouble;
import org.apache.commons.statistics.distribution.TDistribution;
import org.jspecify.annotations.Nullable;

/**
 * Cliff's delta: how much more often a value of the first group is greater than one of the second than the reverse.
 *
 * <pre>
 *   delta = ( #(x &gt; y) - #(x &lt; y) ) / (n1 n2)        probability of superiority = (delta + 1) / 2
 * </pre>
 *
 * <p>It takes the order of the values and nothing else, so it suits ordinal scales; a tie counts half in the probability of
 * superiority (Vargha and Delaney 2000). -1 and 1 are complete separation, 0 is none.
 *
 * <p>Variances, with {@code d_ij} 1, 0 or -1 for a pair and {@code d_i.}, {@code d_.j} its means by value: unbiased, {@code (n2² Σ(d_i.
 * - d)² + n1² Σ(d_.j - d)² - ΣΣ(d_ij - d)²) / (n1 n2 (n1-1)(n2-1))}; consistent, {@code ((n2-1) S_i.² + (n1-1) S_.j² + S_ij²) / (n1
 * n2)} with the divisor {@code (n1-1)(n2-1)} in {@code S_ij²}. The interval is Cliff's, which is asymmetric: {@code (d - d³ ± q s
 * √((1-d²)² + q² s²)) / (1 - d² + q² s²)}, with q of the t distribution with {@code n1+n2-2} degrees of freedom and the unbiased
 * variance (the default of {@code effsize}), or the normal q and the consistent variance.
 *
 * <p>Edge cases. A group without values: {@link Undefined#EMPTY_PHASE}. One value in a group: no variance, no interval.
 * Complete separation: {@code d (n1 n2 - 1)/(n1 n2)} stands for d in the formulas, so that separation does not pass for
 * certainty, and the limit on its side is -1 or 1. Everything tied, or an unbiased variance below 0, which can happen: no
 * interval (formulas would give one without width, or none). Missing values are left out. Costs {@code N log N}.
 *
 * <p>Caveats: a statistic of groups of pupils. For phases of one pupil it is the same figure as Tau between phases, see {@link
 * Nap}, and its errors assume what such values are not: independent.
 *
 * <p>References: Cliff N (1993), Dominance statistics: ordinal analyses to answer ordinal questions, Psychological Bulletin
 * 114:494-509. Cliff N (1996), Answering ordinal questions with ordinal data using ordinal statistics, Multivariate Behavioral
 * Research 31:331-350. Vargha A, Delaney HD (2000), Journal of Educational and Behavioral Statistics 25:101-132.
 */
public final class CliffsDelta {

    private static final double DEFAULT_CONFIDENCE = 0.95;
    private static final CliffsDelta DEFAULTS = new CliffsDelta(DEFAULT_CONFIDENCE);

    private final double confidence;

    private CliffsDelta(double confidence) {
        this.confidence = confidence;
    }

    /** Returns the calculator with intervals at 95 %. */
    public static CliffsDelta withDefaults() {
        return DEFAULTS;
    }

    /**
     * Returns a copy with another level of the intervals.
     *
     * @param level between 0 and 1, both excluded
     * @throws IllegalArgumentException if it lies outside
     */
    public CliffsDelta withConfidence(double level) {
        return new CliffsDelta(Checks.confidence(level));
    }

    /** Returns the level of the intervals. */
    public double confidence() {
        return confidence;
    }

    /** Returns the delta of two groups of whole numbers. */
    public Result of(long[] group1, long[] group2) {
        return new Result(PhasePairs.of(group2, group1, Improvement.INCREASE), confidence);
    }

    /**
     * Returns the delta of two groups of numbers.
     *
     * @throws IllegalArgumentException if one is not finite
     */
    public Result of(double[] group1, double[] group2) {
        return new Result(PhasePairs.of(group2, group1, Improvement.INCREASE), confidence);
    }

    /** Returns the delta of two groups of numbers; {@code null} is a missing value and left out. */
    public Result ofNullable(@Nullable Double[] group1, @Nullable Double[] group2) {
        return of(Present.in(group1), Present.in(group2));
    }

    /** How far the first group lies above the second. */
    public static final class Result extends StatResult {

        private final PhasePairs pairs;
        private final double confidence;

        /** The second group goes first into the pairs, so that "better" is "greater in the first group". */
        Result(PhasePairs pairs, double confidence) {
            super(pairs.pairs() == 0 ? Undefined.EMPTY_PHASE : null);
            this.pairs = pairs;
            this.confidence = confidence;
        }

        /**
         * Returns delta, -1 to 1.
         *
         * @throws java.util.NoSuchElementException if there is none
         */
        public double delta() {
            return figure("delta", estimate());
        }

        /**
         * Returns the probability of superiority, 0 to 1, ties counted half.
         *
         * @throws java.util.NoSuchElementException if there is none
         */
        public double probabilityOfSuperiority() {
            return figure("probability of superiority", pairs.doubled() / (2.0 * pairs.pairs()));
        }

        /** Returns in how many pairs the value of the first group is the greater one. */
        public long greater() {
            return pairs.better();
        }

        /** Returns in how many pairs both values are the same. */
        public long ties() {
            return pairs.tied();
        }

        /** Returns in how many pairs the value of the first group is the smaller one. */
        public long less() {
            return pairs.worse();
        }

        /** Returns how many values the first group has. */
        public int n1() {
            return pairs.second();
        }

        /** Returns how many values the second group has. */
        public int n2() {
            return pairs.first();
        }

        /** Returns the unbiased variance, which can lie below 0; empty if a group has fewer than two values. */
        public OptionalDouble varianceUnbiased() {
            if (tooFew()) {
                return OptionalDouble.empty();
            }
            double product = between1() * n2() * n2() + between2() * n1() * n1() - spread();
            return OptionalDouble.of(product / (pairs.pairs() * (n1() - 1.0) * (n2() - 1.0)));
        }

        /** Returns the consistent variance, at least 0; empty if a group has fewer than two values. */
        public OptionalDouble varianceConsistent() {
            if (tooFew()) {
                return OptionalDouble.empty();
            }
            double m = n1() - 1.0;
            double n = n2() - 1.0;
            return OptionalDouble.of((n * between1() / m + m * between2() / n + spread() / (m * n)) / pairs.pairs());
        }

        /** Returns the lower limit by the unbiased variance and the t distribution; empty if there is no interval. */
        public OptionalDouble lower() {
            return limit(-1, varianceUnbiased(), quantileOfT());
        }

        /** Returns the upper limit by the unbiased variance and the t distribution; empty if there is no interval. */
        public OptionalDouble upper() {
            return limit(1, varianceUnbiased(), quantileOfT());
        }

        /** Returns the lower limit by the consistent variance and the normal distribution; empty if there is no interval. */
        public OptionalDouble lowerConsistent() {
            return limit(-1, varianceConsistent(), normalQuantile());
        }

        /** Returns the upper limit by the consistent variance and the normal distribution; empty if there is no interval. */
        public OptionalDouble upperConsistent() {
            return limit(1, varianceConsistent(), normalQuantile());
        }

        private OptionalDouble limit(int side, OptionalDouble variance, double q) {
            if (!(variance.orElse(0) > 0)) {
                return OptionalDouble.empty();
            }
            if (isDisjoint() && estimate() == side) {
                return OptionalDouble.of(side);
            }
            double d = drawnIn();
            double rest = 1 - d * d;
            double square = q * q * variance.getAsDouble();
            double reach = Math.sqrt(square * (rest * rest + square));
            return OptionalDouble.of((d * rest + side * reach) / (rest + square));
        }

        private double quantileOfT() {
            return tooFew()
                    ? 0
                    : TDistribution.of((double) n1() + n2() - 2).inverseSurvivalProbability((1 - confidence) / 2);
        }

        private double normalQuantile() {
            return Quantiles.normalTwoSided(confidence);
        }

        private boolean tooFew() {
            return n1() < 2 || n2() < 2;
        }

        private boolean isDisjoint() {
            return pairs.better() == pairs.pairs() || pairs.worse() == pairs.pairs();
        }

        private double estimate() {
            return (pairs.better() - pairs.worse()) / (double) pairs.pairs();
        }

        private double drawnIn() {
            return isDisjoint() ? estimate() * (pairs.pairs() - 1.0) / pairs.pairs() : estimate();
        }

        /** What drawing in adds to the square of each distance from the estimate. */
        private double shift() {
            double distance = estimate() - drawnIn();
            return distance * distance;
        }

        /** The squared distances of the means of the first group from the estimate, added up. */
        private double between1() {
            return n1() * (4 * pairs.betweenSecond() + shift());
        }

        private double between2() {
            return n2() * (4 * pairs.betweenFirst() + shift());
        }

        /** The squared distances of all pairs from the estimate, added up. */
        private double spread() {
            double d = drawnIn();
            return pairs.better() * (1 - d) * (1 - d) + pairs.tied() * d * d + pairs.worse() * (1 + d) * (1 + d);
        }

        @Override
        public String toString() {
            return "CliffsDelta[" + text("delta=" + estimate()) + ", n=" + n1() + "+" + n2() + "]";
        }
    }
}
