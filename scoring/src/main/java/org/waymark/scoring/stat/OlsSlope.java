package org.waymark.scoring.stat;

import java.util.OptionalDouble;
import org.apache.commons.statistics.distribution.TDistribution;
import org.jspecify.annotations.Nullable;

/**
 * The slope of ordinary least squares: the straight line from which the values are least far away, counted in squares.
 *
 * <pre>
 *   slope b   = Σ(x - x̄)(y - ȳ) / Sxx,   Sxx = Σ(x - x̄)²
 *   intercept = ȳ - b x̄
 *   SSE       = Σ(y - intercept - b x)²,  residual SD = sqrt(SSE / (n-2))
 *   SE of b   = residual SD / sqrt(Sxx),  SE of the intercept = residual SD sqrt(1/n + x̄²/Sxx)
 *   r²        = 1 - SSE / Σ(y - ȳ)²,      t = b / SE,  p two-sided by Student's t with n-2 degrees of freedom
 *   limits    = b ± t quantile × SE
 * </pre>
 *
 * <p>Two passes: the first value is taken off x and off y before means and sums are made, so that days counted from 1970 lose no digit. Some
 * programs take such x for a multiple of the intercept and give no slope.
 *
 * <p>Edge cases:
 *
 * <ul>
 *   <li>fewer than two points: undefined, {@link Undefined#TOO_FEW_VALUES};
 *   <li>all x the same: undefined, {@link Undefined#NO_SPREAD};
 *   <li>two points: the line through both; no error, limits, t or p, for nothing is left to estimate them from. Some programs
 *       print an error of 0 here;
 *   <li>all y the same: slope 0 with error 0; no r², t or p;
 *   <li>points on a line: error 0, limits equal to the slope, r² = 1; no t and no p, for t would be a division by 0.
 *       Distances from the line that are smaller than the last bits of the numbers themselves count as none;
 *   <li>a point of which either number is missing is left out, the others keep their x.
 * </ul>
 *
 * <p>Caveats: one outlier bends the line; {@link TheilSen} and {@link RepeatedMedians} do not bend. Error, limits and p take the points as independent and their
 * scatter as normal and even; repeated observations of one pupil resemble each other, so that the error is too small. Ratings on a
 * scale of points have no slope in any strict sense. A slope describes what was seen and foretells nothing.
 *
 * <p>References: Draper NR, Smith H (1998), Applied regression analysis, 3rd edition, Wiley, chapter 1. Anscombe FJ (1973), Graphs in
 * statistical analysis, American Statistician 27(1):17-21, whose four sets of points share one line.
 */
public final class OlsSlope {

    private static final double DEFAULT_CONFIDENCE = 0.95;

    private static final OlsSlope DEFAULTS = new OlsSlope(DEFAULT_CONFIDENCE);

    private final double confidence;

    private OlsSlope(double confidence) {
        this.confidence = confidence;
    }

    /** Returns the calculator with limits at 95 %. */
    public static OlsSlope withDefaults() {
        return DEFAULTS;
    }

    /**
     * Returns a copy with another level of the limits.
     *
     * @param confidence between 0 and 1, both excluded
     * @throws IllegalArgumentException if it lies outside
     */
    public OlsSlope withConfidence(double confidence) {
        return new OlsSlope(Checks.confidence(confidence));
    }

    /** Returns the level of the limits. */
    public double confidence() {
        return confidence;
    }

    /**
     * Returns the slope of decimals without their point.
     *
     * @param x whole numbers, such as days
     * @param y whole numbers; 52 for 5.2 if there is one decimal
     * @param decimals the number of decimals of y, 0 to 18; the slope is in units of y, not in units of its last decimal
     */
    public Result of(long[] x, long[] y, int decimals) {
        return of(Unscaled.asDoubles(x, 0), Unscaled.asDoubles(y, decimals));
    }

    /**
     * Returns the slope of numbers.
     *
     * @throws IllegalArgumentException if one is not finite, or they are too far apart for a slope
     */
    public Result of(double[] x, double[] y) {
        Checks.sameLength("x", x.length, "y", y.length);
        int n = x.length;
        Centred times = Centred.of(x, "x");
        Centred values = Centred.of(y, "y");
        if (n < 2) {
            return new Result(Undefined.TOO_FEW_VALUES, LeastSquares.NONE, n, confidence);
        }
        if (times.squares() == 0) {
            return new Result(Undefined.NO_SPREAD, LeastSquares.NONE, n, confidence);
        }
        return new Result(null, LeastSquares.of(times, values), n, confidence);
    }

    /** Returns the slope of numbers; a point with {@code null} in it is left out. */
    public Result ofNullable(@Nullable Double[] x, @Nullable Double[] y) {
        Pairs present = Pairs.complete("x", x, "y", y);
        return of(present.first(), present.second());
    }

    /** A slope, how far it can be trusted, and the line that it belongs to. */
    public static final class Result extends StatResult {

        private final int points;
        private final LeastSquares line;
        private final double confidence;

        Result(@Nullable Undefined undefined, LeastSquares line, int points, double confidence) {
            super(undefined);
            this.line = line;
            this.points = points;
            this.confidence = confidence;
        }

        /**
         * Returns the slope, in units of y per unit of x.
         *
         * @throws java.util.NoSuchElementException if there is none
         */
        public double slope() {
            return figure("slope", line.slope());
        }

        /**
         * Returns where the line stands at x = 0.
         *
         * @throws java.util.NoSuchElementException if there is none
         */
        public double intercept() {
            return figure("intercept", line.intercept());
        }

        /** Returns how many points there were, without missing ones. */
        public int points() {
            return points;
        }

        /** Returns the share of the spread of y that the line takes up, 0 to 1; empty if all y are the same. */
        public OptionalDouble rSquared() {
            return isDefined() && line.spread() ? OptionalDouble.of(line.rSquared()) : OptionalDouble.empty();
        }

        /** Returns the standard deviation of what the line leaves over; empty with two points. */
        public OptionalDouble residualSd() {
            return estimated(line.restSquares(), 1);
        }

        /** Returns the standard error of the slope; empty with two points. */
        public OptionalDouble slopeSe() {
            return estimated(line.restSquares(), 1 / line.timeSquares());
        }

        /** Returns the standard error of the intercept; empty with two points. */
        public OptionalDouble interceptSe() {
            double mean = line.meanTime();
            return estimated(line.restSquares(), 1.0 / points + mean / line.timeSquares() * mean);
        }

        /** Returns the lower limit of the slope; empty with two points. */
        public OptionalDouble lower() {
            return limit(-1);
        }

        /** Returns the upper limit of the slope; empty with two points. */
        public OptionalDouble upper() {
            return limit(1);
        }

        /** Returns the slope divided by its error; empty with two points, or if the points lie on a line. */
        public OptionalDouble t() {
            return isDefined() && points > 2 && line.restSquares() > 0
                    ? OptionalDouble.of(line.slope() / slopeSe().getAsDouble())
                    : OptionalDouble.empty();
        }

        /** Returns how often a t so far from 0 would be seen if there were no trend, two-sided; empty if there is no t. */
        public OptionalDouble p() {
            OptionalDouble t = t();
            return t.isEmpty()
                    ? t
                    : OptionalDouble.of(Math.min(
                            1, 2 * TDistribution.of(points - 2.0).survivalProbability(Math.abs(t.getAsDouble()))));
        }

        private OptionalDouble limit(int side) {
            OptionalDouble se = slopeSe();
            return se.isEmpty()
                    ? se
                    : OptionalDouble.of(line.slope()
                            + side * Quantiles.studentAbove(points - 2, (1 - confidence) / 2) * se.getAsDouble());
        }

        private OptionalDouble estimated(double squares, double factor) {
            return isDefined() && points > 2
                    ? OptionalDouble.of(Math.sqrt(squares / (points - 2) * factor))
                    : OptionalDouble.empty();
        }

        @Override
        public String toString() {
            return "OlsSlope[" + text("slope=" + line.slope()) + ", points=" + points + "]";
        }
    }
}
