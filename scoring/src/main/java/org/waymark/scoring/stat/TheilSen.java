package org.waymark.scoring.stat;

import java.util.Arrays;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/**
 * The Theil–Sen slope: the median of the slopes between all pairs of points, a trend that single outliers do not bend.
 *
 * <pre>
 *   slope = median of (y_j - y_i) / (x_j - x_i) over all pairs with x_i ≠ x_j
 * </pre>
 *
 * <p>Two intercepts are in use: joint, the median of {@code y - slope x}; separate, {@code median(y) - slope median(x)}
 * (Conover).
 *
 * <p>The interval is Sen's. With {@code k} slopes, {@code V = (n(n-1)(2n+5) - Σ t(t-1)(2t+5)) / 18} summed over the ties
 * {@code t} of x and of y, and {@code C = z sqrt(V)}, its limits are the slopes of rank {@code round((k-C)/2)} and {@code
 * round((k+C)/2) + 1}, rounded half to even and drawn in to 1 and k. {@link Result#ranksClipped()} says that they had to be
 * drawn in: with so few points the level cannot be reached, and the limits are just the smallest and the largest slope.
 * Gilbert (1987) interpolates between the slopes at {@code (k-C)/2} and {@code (k+C)/2 + 1} instead; those limits do not
 * exist where a rank falls outside.
 *
 * <p>Edge cases:
 *
 * <ul>
 *   <li>fewer than two points: undefined, {@link Undefined#TOO_FEW_VALUES};
 *   <li>all x the same: undefined, {@link Undefined#NO_SPREAD};
 *   <li>two points: the slope between them, which is also both limits, drawn in;
 *   <li>all y the same: slope 0, V = 0, no interval;
 *   <li>a point of which either number is missing is left out, the others keep their x.
 * </ul>
 *
 * <p>Ties are decided exactly on what goes in; a difference of whole numbers is exact, so equal slopes are equal. Makes up
 * to {@code n(n-1)/2} slopes and sorts them: time {@code n² log n}, memory {@code 4 n²} bytes, 16 MB for 2,000 points. More
 * than 65,000 points are refused.
 *
 * <p>Caveats: the interval assumes points that do not depend on each other, which repeated observations of one pupil hardly
 * are. A slope is in units of y per unit of x; name both. From a few weeks it is mostly noise. Ratings on a scale of points
 * have no slope in any strict sense, for their steps need not be equal.
 *
 * <p>References: Theil H (1950), A rank-invariant method of linear and polynomial regression analysis, Proceedings of the
 * Royal Netherlands Academy of Sciences 53. Sen PK (1968), Estimates of the regression coefficient based on Kendall's tau,
 * Journal of the American Statistical Association 63:1379-1389, doi:10.1080/01621459.1968.10480934. Gilbert RO (1987),
 * Statistical methods for environmental pollution monitoring, chapter 16.
 */
public final class TheilSen {

    private static final double DEFAULT_CONFIDENCE = 0.95;
    private static final int MOST_POINTS = 65_000;

    private static final TheilSen DEFAULTS = new TheilSen(DEFAULT_CONFIDENCE);

    private final double confidence;
    private final double z;

    private TheilSen(double confidence) {
        this.confidence = confidence;
        this.z = Quantiles.normalTwoSided(confidence);
    }

    /** Returns the calculator with intervals at 95 %. */
    public static TheilSen withDefaults() {
        return DEFAULTS;
    }

    /**
     * Returns a copy with another level of the intervals.
     *
     * @param confidence between 0 and 1, both excluded
     * @throws IllegalArgumentException if it lies outside
     */
    public TheilSen withConfidence(double confidence) {
        return new TheilSen(Checks.confidence(confidence));
    }

    /** Returns the level of the intervals. */
    public double confidence() {
        return confidence;
    }

    /**
     * Returns the slope of decimals without their point.
     *
     * @param x whole numbers, such as days
     * @param y whole numbers; 52 for 5.2 if there is one decimal
     * @param decimals the number of decimals of y, 0 to 18; the slope is in units of y, not in units of its last decimal
     * @throws ArithmeticException if a difference is beyond a {@code long}
     */
    public Result of(long[] x, long[] y, int decimals) {
        checkSizes(x.length, y.length);
        if (decimals < 0 || decimals > 18) {
            throw new IllegalArgumentException("decimals is not between 0 and 18");
        }
        double unit = Math.pow(10, decimals);
        double[] times = new double[x.length];
        double[] values = new double[y.length];
        double[] slopes = new double[pairs(x.length)];
        int count = 0;
        for (int i = 0; i < x.length; i++) {
            times[i] = x[i];
            values[i] = y[i] / unit;
            for (int j = 0; j < i; j++) {
                long run = Math.subtractExact(x[i], x[j]);
                if (run != 0) {
                    slopes[count++] = (double) Math.subtractExact(y[i], y[j]) / (double) run / unit + 0.0;
                }
            }
        }
        long[] timesInOrder = x.clone();
        long[] valuesInOrder = y.clone();
        Arrays.sort(timesInOrder);
        Arrays.sort(valuesInOrder);
        double ties = tieSum(timesInOrder) + tieSum(valuesInOrder);
        double middleTime = median(timesInOrder, 1);
        double middleValue = median(valuesInOrder, unit);
        return result(times, values, slopes, count, ties, middleTime, middleValue);
    }

    /** Returns the slope of whole numbers. */
    public Result of(long[] x, long[] y) {
        return of(x, y, 0);
    }

    /**
     * Returns the slope of numbers.
     *
     * @throws IllegalArgumentException if one is not finite, or they are too far apart for a slope
     */
    public Result of(double[] x, double[] y) {
        checkSizes(x.length, y.length);
        double[] slopes = new double[pairs(x.length)];
        int count = 0;
        for (int i = 0; i < x.length; i++) {
            Checks.finite(x[i], "x", i);
            Checks.finite(y[i], "y", i);
            for (int j = 0; j < i; j++) {
                if (x[i] != x[j]) {
                    slopes[count++] = (y[i] - y[j]) / (x[i] - x[j]) + 0.0; // no negative zero
                }
            }
        }
        double[] times = x.clone();
        double[] values = y.clone();
        Arrays.sort(times);
        Arrays.sort(values);
        double ties = tieSum(times) + tieSum(values);
        return result(x, y, slopes, count, ties, median(times, times.length), median(values, values.length));
    }

    /** Returns the slope of numbers; a point with {@code null} in it is left out. */
    public Result ofNullable(@Nullable Double[] x, @Nullable Double[] y) {
        Pairs present = Pairs.complete("x", x, "y", y);
        return of(present.first(), present.second());
    }

    private static void checkSizes(int x, int y) {
        Checks.sameLength("x", x, "y", y);
        if (x > MOST_POINTS) {
            throw new IllegalArgumentException("x and y have more than " + MOST_POINTS + " points");
        }
    }

    private static int pairs(int n) {
        return (int) ((long) n * (n - 1) / 2);
    }

    /** Of values in order. */
    private static double tieSum(long[] values) {
        double sum = 0;
        int run = 1;
        for (int i = 1; i < values.length; i++) {
            run = values[i] == values[i - 1] ? run + 1 : 1;
            sum += tieStep(run);
        }
        return sum;
    }

    /** Of values in order. */
    private static double tieSum(double[] values) {
        double sum = 0;
        int run = 1;
        for (int i = 1; i < values.length; i++) {
            run = values[i] == values[i - 1] ? run + 1 : 1;
            sum += tieStep(run);
        }
        return sum;
    }

    /** What the tie term t(t-1)(2t+5) grows by when a tie grows to this length. */
    private static double tieStep(int length) {
        return tieTerm(length) - tieTerm(length - 1);
    }

    private static double tieTerm(double length) {
        return length * (length - 1) * (2 * length + 5);
    }

    private Result result(
            double[] x, double[] y, double[] slopes, int count, double ties, double middleX, double middleY) {
        int n = x.length;
        double varS = Math.max(0, (tieTerm(n) - ties) / 18);
        if (count == 0) {
            return Result.none(n < 2 ? Undefined.TOO_FEW_VALUES : Undefined.NO_SPREAD, n, varS);
        }
        Arrays.sort(slopes, 0, count);
        Checks.inRange(slopes[0], "x and y");
        Checks.inRange(slopes[count - 1], "x and y");
        double slope = median(slopes, count);
        double[] rests = new double[n];
        for (int i = 0; i < n; i++) {
            rests[i] = y[i] - slope * x[i];
        }
        Arrays.sort(rests);
        double joint = Checks.inRange(median(rests, n) + 0.0, "x and y");
        double separate = Checks.inRange(middleY - slope * middleX + 0.0, "x and y");
        return new Result(n, count, slope, joint, separate, varS, SenRanks.of(slopes, count, z * Math.sqrt(varS)));
    }

    /** The median of whole numbers in order, in units of which each is so many; 0 if there are none. */
    private static double median(long[] sorted, double unit) {
        int upper = sorted.length / 2;
        if (sorted.length == 0) {
            return 0;
        }
        return sorted.length % 2 == 1 ? sorted[upper] / unit : sorted[upper - 1] / unit / 2 + sorted[upper] / unit / 2;
    }

    /** The median of so many numbers in order; 0 if there are none. */
    private static double median(double[] sorted, int length) {
        if (length == 0) {
            return 0;
        }
        int upper = length / 2;
        return length % 2 == 1 ? sorted[upper] : sorted[upper - 1] / 2 + sorted[upper] / 2;
    }

    /** A slope, its intercepts and its intervals. */
    public static final class Result extends StatResult {

        private final int points;
        private final int slopes;
        private final double slope;
        private final double interceptJoint;
        private final double interceptSeparate;
        private final double varS;
        private final @Nullable SenRanks ranks;

        Result(
                int points,
                int slopes,
                double slope,
                double joint,
                double separate,
                double varS,
                @Nullable SenRanks ranks) {
            this(null, points, slopes, slope, joint, separate, varS, ranks);
        }

        private Result(
                @Nullable Undefined undefined,
                int points,
                int slopes,
                double slope,
                double interceptJoint,
                double interceptSeparate,
                double varS,
                @Nullable SenRanks ranks) {
            super(undefined);
            this.points = points;
            this.slopes = slopes;
            this.slope = slope;
            this.interceptJoint = interceptJoint;
            this.interceptSeparate = interceptSeparate;
            this.varS = varS;
            this.ranks = ranks;
        }

        static Result none(Undefined undefined, int points, double varS) {
            return new Result(undefined, points, 0, 0, 0, 0, varS, null);
        }

        /**
         * Returns the slope, in units of y per unit of x.
         *
         * @throws java.util.NoSuchElementException if there is none
         */
        public double slope() {
            return figure("slope", slope);
        }

        /**
         * Returns the median of what is left of y without the slope.
         *
         * @throws java.util.NoSuchElementException if there is none
         */
        public double interceptJoint() {
            return figure("intercept", interceptJoint);
        }

        /**
         * Returns the intercept of the line through the two medians.
         *
         * @throws java.util.NoSuchElementException if there is none
         */
        public double interceptSeparate() {
            return figure("intercept", interceptSeparate);
        }

        /** Returns how many points there were, without missing ones. */
        public int points() {
            return points;
        }

        /** Returns how many pairs of points had a slope. */
        public int slopes() {
            return slopes;
        }

        /** Returns the variance of Kendall's S that the interval rests on, corrected for ties; at least 0. */
        public double varS() {
            return varS;
        }

        /** Returns the lower limit of Sen's interval; empty if all y are the same. */
        public OptionalDouble lower() {
            return ranks == null ? OptionalDouble.empty() : OptionalDouble.of(ranks.lower());
        }

        /** Returns the upper limit of Sen's interval; empty if all y are the same. */
        public OptionalDouble upper() {
            return ranks == null ? OptionalDouble.empty() : OptionalDouble.of(ranks.upper());
        }

        /** Returns the rank of the lower limit among the slopes, from 1; empty if there is no interval. */
        public OptionalInt rankLower() {
            return ranks == null ? OptionalInt.empty() : OptionalInt.of(ranks.rankLower());
        }

        /** Returns the rank of the upper limit among the slopes, from 1; empty if there is no interval. */
        public OptionalInt rankUpper() {
            return ranks == null ? OptionalInt.empty() : OptionalInt.of(ranks.rankUpper());
        }

        /** Returns whether a rank had to be drawn in, so that the level of the interval is not reached. */
        public boolean ranksClipped() {
            return ranks != null && ranks.clipped();
        }

        /** Returns the lower limit of Gilbert's interval; empty where its rank falls outside, or there is no interval. */
        public OptionalDouble gilbertLower() {
            return ranks == null ? OptionalDouble.empty() : ranks.gilbertLower();
        }

        /** Returns the upper limit of Gilbert's interval; empty where its rank falls outside, or there is no interval. */
        public OptionalDouble gilbertUpper() {
            return ranks == null ? OptionalDouble.empty() : ranks.gilbertUpper();
        }

        @Override
        public String toString() {
            return "TheilSen[" + text("slope=" + slope) + ", points=" + points + "]";
        }
    }
}
