package org.waymark.scoring.stat;

import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;

/**
 * Non-overlap of all pairs (NAP): how often a value of the second phase is better than one of the first.
 *
 * <pre>
 *   NAP = ( #(b better than a) + ½ #(b = a) ) / (m n)    over all pairs of a baseline value a and a later value b
 * </pre>
 *
 * <p>It is the Mann-Whitney U over {@code m n}, the area under the ROC curve, and the chance that a value taken at random
 * from the second phase is better than one from the first. 0.5 is no difference, 1 complete separation. The order within a
 * phase does not matter, nor does any map that keeps the order of the values. With {@link Improvement#DECREASE} less is
 * better.
 *
 * <p>Standard errors, with {@code q} the mark of a pair (1, ½ or 0), {@code Q1} and {@code Q2} the spread of its means by
 * baseline value and by later value, {@code Q3} its spread over all pairs, and NAP~ the estimate drawn in to {@code [1/(2mn),
 * 1 - 1/(2mn)]}, so that complete separation does not pass for certainty:
 *
 * <ul>
 *   <li>unbiased (Sen 1967; Mee 1990): {@code sqrt( (NAP~(1-NAP~) + n Q1 + m Q2 - 2 Q3) / ((m-1)(n-1)) )};
 *   <li>Hanley: {@code sqrt( (NAP~(1-NAP~) + (n-1) Q1 + (m-1) Q2) / (mn) )}, with the spreads as observed;
 *   <li>Hanley, exponential: the approximation of the 1982 paper, which takes {@code A/(2-A)} and {@code 2A²/(1+A)} for the
 *       second moments and the plain estimate; 0 at complete separation, so use another there;
 *   <li>null: {@code sqrt( (m+n+1) / (12 m n) )}, if there were no difference.
 * </ul>
 *
 * <p>The interval is method 5 of Newcombe (2006): the two solutions {@code t} of {@code mn (NAP-t)² (2-t)(1+t) = z² t(1-t)
 * (2 + h + (1+2h) t(1-t))} with {@code h = (m+n)/2 - 1}, found to the last bit. At NAP = 1 the upper limit is 1 and the
 * lower is the solution that is left when {@code 1-t} is divided out; at 0 the mirror image. The R package {@code
 * SingleCaseES} 0.7.4 gives an interval without width there.
 *
 * <p>Edge cases: a phase without values: undefined, {@link Undefined#EMPTY_PHASE}. One value in a phase: no unbiased
 * standard error. Everything tied: 0.5. Missing values are left out. Ties are decided exactly: whole numbers as they are,
 * doubles as equal or not, so equal decimals tie. Costs {@code N log N} for {@code N} values.
 *
 * <p>Caveats: errors and interval assume values that do not depend on each other, which repeated observations of one pupil
 * hardly are. A trend that was there in the baseline counts as difference. NAP says how often, not how much.
 *
 * <p>References: Parker RI, Vannest K (2009), An improved effect size for single-case research: nonoverlap of all pairs,
 * Behavior Therapy 40:357-367, doi:10.1016/j.beth.2008.10.006. Newcombe RG (2006), Confidence intervals for an effect size
 * measure based on the Mann-Whitney statistic, part 2, Statistics in Medicine 25:559-573, doi:10.1002/sim.2324. Hanley JA,
 * McNeil BJ (1982), The meaning and use of the area under a receiver operating characteristic (ROC) curve, Radiology
 * 143:29-36, doi:10.1148/radiology.143.1.7063747.
 */
public final class Nap {

    private static final double DEFAULT_CONFIDENCE = 0.95;

    private static final Nap DEFAULTS = new Nap(Improvement.INCREASE, DEFAULT_CONFIDENCE);

    private final Improvement improvement;
    private final double confidence;
    private final double z;

    private Nap(Improvement improvement, double confidence) {
        this(improvement, confidence, Quantiles.normalTwoSided(confidence));
    }

    private Nap(Improvement improvement, double confidence, double z) {
        this.improvement = improvement;
        this.confidence = confidence;
        this.z = z;
    }

    /** Returns the calculator for values where more is better, with an interval at 95 %. */
    public static Nap withDefaults() {
        return DEFAULTS;
    }

    /** Returns a copy for another direction. */
    public Nap with(Improvement improvement) {
        return improvement == this.improvement ? this : new Nap(improvement, confidence, z);
    }

    /**
     * Returns a copy with another level of the interval.
     *
     * @param confidence between 0 and 1, both excluded
     * @throws IllegalArgumentException if it lies outside
     */
    public Nap withConfidence(double confidence) {
        return new Nap(improvement, Checks.confidence(confidence));
    }

    /** Returns the direction. */
    public Improvement improvement() {
        return improvement;
    }

    /** Returns the level of the interval. */
    public double confidence() {
        return confidence;
    }

    /** Returns the NAP of whole numbers, or of decimals without their point, all with the same number of decimals. */
    public Result of(long[] baseline, long[] intervention) {
        return result(PhasePairs.of(baseline, intervention, improvement));
    }

    /**
     * Returns the NAP of numbers.
     *
     * @throws IllegalArgumentException if one is not finite
     */
    public Result of(double[] baseline, double[] intervention) {
        return result(PhasePairs.of(baseline, intervention, improvement));
    }

    /** Returns the NAP of numbers; {@code null} is a missing value and left out. */
    public Result ofNullable(@Nullable Double[] baseline, @Nullable Double[] intervention) {
        return of(Present.in(baseline), Present.in(intervention));
    }

    private Result result(PhasePairs pairs) {
        return pairs.pairs() == 0 ? new Result(pairs, Undefined.EMPTY_PHASE, 0, 0) : defined(pairs);
    }

    private Result defined(PhasePairs pairs) {
        double twice = 2.0 * pairs.pairs();
        double estimate = pairs.doubled() / twice;
        double complement = (twice - pairs.doubled()) / twice;
        NapInterval interval = new NapInterval(pairs.first(), pairs.second(), z);
        return new Result(pairs, null, interval.lower(estimate), 1 - interval.lower(complement));
    }

    /** The non-overlap of two phases. */
    public static final class Result extends StatResult {

        private final PhasePairs pairs;
        private final double lower;
        private final double upper;

        Result(PhasePairs pairs, @Nullable Undefined undefined, double lower, double upper) {
            super(undefined);
            this.pairs = pairs;
            this.lower = lower;
            this.upper = upper;
        }

        /**
         * Returns NAP, 0 to 1.
         *
         * @throws java.util.NoSuchElementException if there is none
         */
        public double nap() {
            return figure("NAP", estimate());
        }

        /**
         * Returns the lower limit of the interval, 0 to NAP.
         *
         * @throws java.util.NoSuchElementException if there is none
         */
        public double lower() {
            return figure("lower limit of NAP", lower);
        }

        /**
         * Returns the upper limit of the interval, NAP to 1.
         *
         * @throws java.util.NoSuchElementException if there is none
         */
        public double upper() {
            return figure("upper limit of NAP", upper);
        }

        /** Returns how many values the baseline had. */
        public int baselineValues() {
            return pairs.first();
        }

        /** Returns how many values the second phase had. */
        public int interventionValues() {
            return pairs.second();
        }

        /** Returns in how many pairs the later value was better. */
        public long better() {
            return pairs.better();
        }

        /** Returns in how many pairs both values were the same. */
        public long tied() {
            return pairs.tied();
        }

        /** Returns in how many pairs the later value was worse. */
        public long worse() {
            return pairs.worse();
        }

        /** Returns the unbiased standard error; empty if a phase has fewer than two values. */
        public OptionalDouble seUnbiased() {
            int m = pairs.first();
            int n = pairs.second();
            if (m < 2 || n < 2) {
                return OptionalDouble.empty();
            }
            double product = drawnInProduct() + n * pairs.betweenFirst() + m * pairs.betweenSecond() - 2 * spread();
            // An unbiased estimate of a variance may fall below zero; there is no error to give then.
            return product < 0
                    ? OptionalDouble.empty()
                    : OptionalDouble.of(Math.sqrt(product / ((m - 1.0) * (n - 1.0))));
        }

        /** Returns Hanley's standard error with the spreads as observed; empty if there is no NAP. */
        public OptionalDouble seHanley() {
            if (!isDefined()) {
                return OptionalDouble.empty();
            }
            double sum = drawnInProduct()
                    + (pairs.second() - 1) * pairs.betweenFirst()
                    + (pairs.first() - 1) * pairs.betweenSecond();
            return OptionalDouble.of(Math.sqrt(sum / pairs.pairs()));
        }

        /** Returns Hanley's standard error with the exponential approximation; empty if there is no NAP. */
        public OptionalDouble seHanleyExponential() {
            if (!isDefined()) {
                return OptionalDouble.empty();
            }
            double a = estimate();
            double square = a * a;
            double sum = a * complement()
                    + (pairs.second() - 1) * (a / (2 - a) - square)
                    + (pairs.first() - 1) * (2 * square / (1 + a) - square);
            return OptionalDouble.of(Math.sqrt(Math.max(0, sum) / pairs.pairs()));
        }

        /** Returns the standard error if there were no difference; empty if there is no NAP. */
        public OptionalDouble seNull() {
            double sum = (double) pairs.first() + pairs.second() + 1;
            return isDefined() ? OptionalDouble.of(Math.sqrt(sum / (12.0 * pairs.pairs()))) : OptionalDouble.empty();
        }

        private double estimate() {
            return pairs.doubled() / (2.0 * pairs.pairs());
        }

        private double complement() {
            return (2.0 * pairs.pairs() - pairs.doubled()) / (2.0 * pairs.pairs());
        }

        /** NAP~ (1 - NAP~). */
        private double drawnInProduct() {
            double least = 1 / (2.0 * pairs.pairs());
            return Math.max(estimate(), least) * Math.max(complement(), least) * shrink(least);
        }

        /** At either end one factor is 1 instead of 1 - 1/(2mn). */
        private double shrink(double least) {
            return pairs.doubled() == 0 || pairs.doubled() == 2 * pairs.pairs() ? 1 - least : 1;
        }

        /** Q3. */
        private double spread() {
            double p = estimate();
            double q = complement();
            double half = (q - p) / 2;
            return (pairs.better() * q * q + pairs.tied() * half * half + pairs.worse() * p * p) / pairs.pairs();
        }

        @Override
        public String toString() {
            return "Nap[" + text("nap=" + estimate() + ", lower=" + lower + ", upper=" + upper) + ", values="
                    + baselineValues() + "+" + interventionValues() + "]";
        }
    }
}
