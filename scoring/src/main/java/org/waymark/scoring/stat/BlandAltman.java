package org.waymark.scoring.stat;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * Bland and Altman's limits of agreement: how far two raters, or two methods, may lie apart on the same subject.
 *
 * <pre>
 *   d = first - second     bias = mean of d     sd of d over n-1
 *   limits   = bias ± m sd                          m 1.96 by default; the paper of 1986 takes 2
 *   se(bias) = sd / sqrt(n)
 *   se(limit) = sd sqrt(3/n)                        1986, for m about 1.96
 *             = sd sqrt(1/n + m² / (2(n-1)))        1999
 * </pre>
 *
 * <p>Intervals take t with {@code n-1} degrees of freedom. The differences are formed exactly, so that equal differences have
 * a spread of exactly 0.
 *
 * <p>Edge cases: no pair, {@link Undefined#NO_VALUES}; one pair, {@link Undefined#TOO_FEW_VALUES}. No spread: limits without
 * width, which says that the differences were all alike, not that the next one will be. A pair with a gap is left out.
 *
 * <p>Caveats: it supposes amounts (points, scores, per cent), not steps of an ordinal scale, and differences that do not grow
 * with the size; plot them against the means first. Several pairs of one pupil are not independent.
 *
 * <p>References: Bland JM, Altman DG (1986), Statistical methods for assessing agreement between two methods of clinical
 * measurement, Lancet 327:307-310. Bland JM, Altman DG (1999), Measuring agreement in method comparison studies, Statistical
 * Methods in Medical Research 8:135-160.
 */
public final class BlandAltman {

    private static final BlandAltman DEFAULTS = new BlandAltman(1.96, 0.95);

    private final double multiplier;
    private final double confidence;

    private BlandAltman(double multiplier, double confidence) {
        this.multiplier = multiplier;
        this.confidence = confidence;
    }

    /** Returns the calculator with limits at 1.96 standard deviations and intervals at 95 %. */
    public static BlandAltman withDefaults() {
        return DEFAULTS;
    }

    /**
     * Returns a copy with limits at another distance.
     *
     * @param multiplier how many standard deviations, more than 0
     * @throws IllegalArgumentException if it is not
     */
    public BlandAltman withMultiplier(double multiplier) {
        if (!(multiplier > 0 && Double.isFinite(multiplier))) {
            throw new IllegalArgumentException("multiplier is not a number above 0");
        }
        return new BlandAltman(multiplier, confidence);
    }

    /**
     * Returns a copy with another level of the intervals.
     *
     * @param confidence between 0 and 1, both excluded
     * @throws IllegalArgumentException if it lies outside
     */
    public BlandAltman withConfidence(double confidence) {
        return new BlandAltman(multiplier, Checks.confidence(confidence));
    }

    /**
     * Returns the limits of two columns of numbers.
     *
     * @throws IllegalArgumentException if they differ in length or a number is not finite
     */
    public Result of(double[] first, double[] second) {
        Checks.sameLength("first", first.length, "second", second.length);
        BigDecimal[] differences = new BigDecimal[first.length];
        for (int i = 0; i < first.length; i++) {
            differences[i] = Exact.of(Checks.finite(first[i], "first", i))
                    .subtract(Exact.of(Checks.finite(second[i], "second", i)));
        }
        return result(differences);
    }

    /** Returns the limits of two columns of numbers; a pair with {@code null} in it is left out. */
    public Result ofNullable(@Nullable Double[] first, @Nullable Double[] second) {
        Pairs pairs = Pairs.complete("first", first, "second", second);
        return of(pairs.first(), pairs.second());
    }

    /**
     * Returns the limits of the two raters of a table.
     *
     * @throws IllegalArgumentException if there are not two, or the table is made of counts
     */
    public Result of(RatingTable ratings) {
        CohenKappa.requireTwo(ratings);
        ratings.requireRaters("Bland and Altman's method");
        RatingTable complete = ratings.with(Gaps.OMIT_SUBJECT);
        double[] first = new double[complete.subjects()];
        double[] second = new double[complete.subjects()];
        for (int i = 0; i < first.length; i++) {
            first[i] = complete.category(complete.place(i, 0));
            second[i] = complete.category(complete.place(i, 1));
        }
        return of(first, second);
    }

    private Result result(BigDecimal[] differences) {
        int n = differences.length;
        if (n < 2) {
            return new Result(n == 0 ? Undefined.NO_VALUES : Undefined.TOO_FEW_VALUES, n, 0, 0, 0, 0);
        }
        BigDecimal sum = BigDecimal.ZERO;
        BigDecimal squares = BigDecimal.ZERO;
        for (BigDecimal difference : differences) {
            sum = sum.add(difference);
            squares = squares.add(Exact.square(difference));
        }
        double bias = Exact.quotient(sum, n);
        BigDecimal spread = squares.multiply(BigDecimal.valueOf(n)).subtract(Exact.square(sum));
        double sd = Math.sqrt(Exact.quotient(spread, (long) n * (n - 1)));
        Checks.inRange(Math.abs(bias) + multiplier * sd, "the differences");
        return new Result(null, n, bias, sd, multiplier, Quantiles.studentAbove(n - 1.0, (1 - confidence) / 2));
    }

    /** The limits of agreement. */
    public static final class Result extends StatResult {

        private final int n;
        private final double bias;
        private final double sd;
        private final double multiplier;
        private final double t;

        Result(@Nullable Undefined undefined, int n, double bias, double sd, double multiplier, double t) {
            super(undefined);
            this.n = n;
            this.bias = bias;
            this.sd = sd;
            this.multiplier = multiplier;
            this.t = t;
        }

        /**
         * Returns the mean difference, the first less the second.
         *
         * @throws java.util.NoSuchElementException if there are no limits
         */
        public double bias() {
            return figure("bias", bias);
        }

        /**
         * Returns the standard deviation of the differences.
         *
         * @throws java.util.NoSuchElementException if there are no limits
         */
        public double sd() {
            return figure("standard deviation", sd);
        }

        /**
         * Returns the lower limit of agreement.
         *
         * @throws java.util.NoSuchElementException if there are no limits
         */
        public double lower() {
            return figure("lower limit", bias - multiplier * sd);
        }

        /**
         * Returns the upper limit of agreement.
         *
         * @throws java.util.NoSuchElementException if there are no limits
         */
        public double upper() {
            return figure("upper limit", bias + multiplier * sd);
        }

        /**
         * Returns the standard error of the bias.
         *
         * @throws java.util.NoSuchElementException if there are no limits
         */
        public double seBias() {
            return figure("standard error of the bias", sd / Math.sqrt(n));
        }

        /**
         * Returns the standard error of a limit by the paper of 1986.
         *
         * @throws java.util.NoSuchElementException if there are no limits
         */
        public double seLimit1986() {
            return figure("standard error of a limit", sd * Math.sqrt(3.0 / n));
        }

        /**
         * Returns the standard error of a limit by the paper of 1999.
         *
         * @throws java.util.NoSuchElementException if there are no limits
         */
        public double seLimit1999() {
            return figure(
                    "standard error of a limit", sd * Math.sqrt(1.0 / n + multiplier * multiplier / (2 * (n - 1.0))));
        }

        /**
         * Returns what to add to and take from a figure of this standard error for its interval.
         *
         * @throws java.util.NoSuchElementException if there are no limits
         */
        public double margin(double se) {
            return figure("interval", t * se);
        }

        /** Returns how many pairs there were. */
        public int pairs() {
            return n;
        }

        @Override
        public String toString() {
            return "BlandAltman[" + text("bias=" + bias + ", sd=" + sd) + ", pairs=" + n + "]";
        }
    }
}
