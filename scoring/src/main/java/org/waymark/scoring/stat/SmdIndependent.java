package org.waymark.scoring.stat;

import org.apache.commons.statistics.distribution.NormalDistribution;
import org.jspecify.annotations.Nullable;

/**
 * The standardised mean difference of two independent groups: Cohen's d with the pooled standard deviation, and Hedges' g.
 *
 * <pre>
 *   d = (M1 - M2) / s        s² = ((n1-1) s1² + (n2-1) s2²) / df        df = n1 + n2 - 2        g = J d
 *   J = Γ(df/2) / (√(df/2) Γ((df-1)/2))        or nearly 1 - 3/(4 df - 1)
 * </pre>
 *
 * <p>The sign is that of the first group minus the second; which of the two is better is for the caller to know. {@code J}
 * takes out the upward bias of small samples; the exact one is what {@code effectsize} and {@code metafor} use, the
 * approximation what {@code effsize} and textbooks print; at df = 4 they are 0.002 apart. Variances: of d, {@code 1/n1 + 1/n2 +
 * d²/(2(n1+n2))}; of g after Borenstein, that times the square of the approximate J; of g as {@code metafor} has it by
 * default, {@code 1/n1 + 1/n2 + g²/(2(n1+n2))}.
 *
 * <p>Limits: by the noncentral t distribution (Steiger and Fouladi 1997), to the last few bits; those of g are those of d
 * times the exact J, as in {@code effectsize}, whose optimiser stops at about 3e-7. {@code effsize} by default gives {@code d ±
 * t √var}, which is another thing.
 *
 * <p>Edge cases: fewer than two values in a group: {@link Undefined#TOO_FEW_VALUES}. No spread in either: {@link
 * Undefined#NO_SPREAD}, where peers print an infinity. Missing values are left out. Means and spreads are centred on a value,
 * so an offset does not cost digits.
 *
 * <p>Caveats: a statistic of groups, never of one pupil. Groups that nobody drew by lot differ for many reasons. A group chosen
 * for its needs has less spread than all pupils, which makes its d larger: say whose spread was used.
 *
 * <p>References: Hedges LV (1981), Distribution theory for Glass's estimator of effect size and related estimators, Journal of
 * Educational Statistics 6:107-128. Borenstein M, Hedges LV, Higgins JPT, Rothstein HR (2009), Introduction to
 * meta-analysis, chapter 4. Steiger JH, Fouladi RT (1997), Noncentrality interval estimation and the evaluation of statistical
 * models, in: What if there were no significance tests?
 */
public final class SmdIndependent {

    private static final double DEFAULT_CONFIDENCE = 0.95;
    private static final SmdIndependent DEFAULTS = new SmdIndependent(DEFAULT_CONFIDENCE);

    private final double confidence;

    private SmdIndependent(double confidence) {
        this.confidence = confidence;
    }

    /** Returns the calculator with limits at 95 %. */
    public static SmdIndependent withDefaults() {
        return DEFAULTS;
    }

    /**
     * Returns a copy with another level of the limits.
     *
     * @param level between 0 and 1, both excluded
     * @throws IllegalArgumentException if it lies outside
     */
    public SmdIndependent withConfidence(double level) {
        return new SmdIndependent(Checks.confidence(level));
    }

    /** Returns the level of the limits. */
    public double confidence() {
        return confidence;
    }

    /**
     * Returns the difference of two groups of numbers.
     *
     * @throws IllegalArgumentException if one is not finite
     */
    public Result of(double[] group1, double[] group2) {
        Moments first = Moments.of(group1, "group1");
        Moments second = Moments.of(group2, "group2");
        return result(
                Moments.differenceOfMeans(second, first), first.squares() + second.squares(), first.n(), second.n());
    }

    /** Returns the difference of two groups of numbers; {@code null} is a missing value and left out. */
    public Result ofNullable(@Nullable Double[] group1, @Nullable Double[] group2) {
        return of(Present.in(group1), Present.in(group2));
    }

    /**
     * Returns the difference of two groups that are known by their size, mean and sample standard deviation.
     *
     * @throws IllegalArgumentException if a count or a standard deviation is negative, or a number not finite
     */
    public Result ofSummaries(GroupSummary group1, GroupSummary group2) {
        return result(
                Moments.difference(group2.mean(), group1.mean()),
                group1.squares() + group2.squares(),
                group1.n(),
                group2.n());
    }

    private Result result(double difference, double squares, int n1, int n2) {
        if (n1 < 2 || n2 < 2) {
            return new Result(Undefined.TOO_FEW_VALUES, 0, 0, n1, n2, confidence);
        }
        double sd = Math.sqrt(squares / ((double) n1 + n2 - 2));
        return sd == 0
                ? new Result(Undefined.NO_SPREAD, 0, 0, n1, n2, confidence)
                : new Result(null, Checks.inRange(difference / sd, "the groups"), sd, n1, n2, confidence);
    }

    /** A standardised difference of two groups. */
    public static final class Result extends StatResult {

        private final double d;
        private final double pooledSd;
        private final int n1;
        private final int n2;
        private final double confidence;

        Result(@Nullable Undefined undefined, double d, double pooledSd, int n1, int n2, double confidence) {
            super(undefined);
            this.d = d;
            this.pooledSd = pooledSd;
            this.n1 = n1;
            this.n2 = n2;
            this.confidence = confidence;
        }

        /**
         * Returns Cohen's d.
         *
         * @throws java.util.NoSuchElementException if there is none
         */
        public double d() {
            return figure("standardised difference", d);
        }

        /**
         * Returns the pooled standard deviation.
         *
         * @throws java.util.NoSuchElementException if there is no difference
         */
        public double pooledSd() {
            return figure("pooled standard deviation", pooledSd);
        }

        /** Returns how many values the first group has. */
        public int n1() {
            return n1;
        }

        /** Returns how many values the second group has. */
        public int n2() {
            return n2;
        }

        /**
         * Returns the exact factor against bias.
         *
         * @throws java.util.NoSuchElementException if there is no difference
         */
        public double j() {
            return figure("factor", SmallSample.exact(df()).orElseThrow());
        }

        /**
         * Returns the approximate factor against bias.
         *
         * @throws java.util.NoSuchElementException if there is no difference
         */
        public double jApproximate() {
            return figure("factor", SmallSample.approximate(df()).orElseThrow());
        }

        /**
         * Returns Hedges' g: d times the exact factor.
         *
         * @throws java.util.NoSuchElementException if there is none
         */
        public double g() {
            return j() * d;
        }

        /**
         * Returns Hedges' g by the approximate factor.
         *
         * @throws java.util.NoSuchElementException if there is none
         */
        public double gApproximate() {
            return jApproximate() * d;
        }

        /**
         * Returns the variance of d.
         *
         * @throws java.util.NoSuchElementException if there is no difference
         */
        public double varianceOfD() {
            return variance(d());
        }

        /**
         * Returns the variance of g after Borenstein, by the approximate factor.
         *
         * @throws java.util.NoSuchElementException if there is no difference
         */
        public double varianceOfGBorenstein() {
            return jApproximate() * jApproximate() * variance(d);
        }

        /**
         * Returns the large-sample variance of g with g itself in the formula, as in {@code metafor}.
         *
         * @throws java.util.NoSuchElementException if there is no difference
         */
        public double varianceOfG() {
            return variance(g());
        }

        /**
         * Returns the lower limit of d. Each call of one of the four limits calculates it anew.
         *
         * @throws java.util.NoSuchElementException if there is no difference
         */
        public double lower() {
            return figure("limit", limits().lower());
        }

        /**
         * Returns the upper limit of d.
         *
         * @throws java.util.NoSuchElementException if there is no difference
         */
        public double upper() {
            return figure("limit", limits().upper());
        }

        /**
         * Returns the lower limit of g.
         *
         * @throws java.util.NoSuchElementException if there is no difference
         */
        public double gLower() {
            return j() * lower();
        }

        /**
         * Returns the upper limit of g.
         *
         * @throws java.util.NoSuchElementException if there is no difference
         */
        public double gUpper() {
            return j() * upper();
        }

        /**
         * Returns Φ(d/√2): the chance that a value of the first group exceeds one of the second, if both are normal with equal
         * spread. Not the same as {@link CliffsDelta.Result#probabilityOfSuperiority()}, which counts.
         *
         * @throws java.util.NoSuchElementException if there is no difference
         */
        public double commonLanguage() {
            return NormalDistribution.of(0, 1).cumulativeProbability(d() / Math.sqrt(2));
        }

        private double df() {
            return isDefined() ? (double) n1 + n2 - 2 : 2;
        }

        private double variance(double size) {
            return 1.0 / n1 + 1.0 / n2 + size * size / (2 * ((double) n1 + n2));
        }

        private NoncentralLimits limits() {
            return NoncentralLimits.of(d(), Math.sqrt(1.0 / n1 + 1.0 / n2), df(), confidence);
        }

        @Override
        public String toString() {
            return "SmdIndependent[" + text("d=" + d) + ", n=" + n1 + "+" + n2 + "]";
        }
    }
}
