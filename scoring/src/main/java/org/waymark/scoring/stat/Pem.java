package org.waymark.scoring.stat;

import java.math.BigDecimal;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Percentage exceeding the median (PEM), as a share: how many values of the second phase are better than the middle of the
 * first.
 *
 * <pre>
 *   PEM = ( #(b better than median(a)) + ½ #(b = median(a)) ) / n
 * </pre>
 *
 * <p>The median of an even number of values is the mean of the two in the middle. 0.5 is what to expect if nothing changed. With
 * {@link Improvement#DECREASE} less is better. There is no standard error.
 *
 * <p>Two rules for values that equal the median are in use: {@link MedianTies#HALF}, the default, which expects 0.5 of phases
 * that do not differ (the R package {@code SingleCaseES}), and {@link MedianTies#NONE} (the R package {@code scan}), which
 * gives 0 if everything is the same.
 *
 * <p>Edge cases: a phase without values: undefined, {@link Undefined#EMPTY_PHASE}. Missing values are left out. Ties are decided
 * exactly, doubles as the shortest decimals that mean them: 0.15 is the middle of 0.1 and 0.2. Costs {@code N log N}.
 *
 * <p>Caveats: it does not see how far beyond the median a value lies, and it does not see the spread of the baseline. A trend
 * that was there in the baseline counts as difference. Swapping the phases and the direction gives another figure, for only the
 * baseline is reduced to its middle.
 *
 * <p>Reference: Ma HH (2006), An alternative method for quantitative synthesis of single-subject researches: percentage of data
 * points exceeding the median, Behavior Modification 30(5):598-617.
 */
public final class Pem {

    private static final Pem DEFAULTS = new Pem(Improvement.INCREASE, MedianTies.HALF);

    private final Improvement improvement;
    private final MedianTies ties;

    private Pem(Improvement improvement, MedianTies ties) {
        this.improvement = improvement;
        this.ties = ties;
    }

    /** Returns the calculator for values where more is better, with ties as halves. */
    public static Pem withDefaults() {
        return DEFAULTS;
    }

    /** Returns a copy for another direction. */
    public Pem with(Improvement improvement) {
        return new Pem(improvement, ties);
    }

    /** Returns a copy with another rule for values that equal the median. */
    public Pem with(MedianTies ties) {
        return new Pem(improvement, ties);
    }

    /** Returns the PEM of whole numbers, or of decimals without their point, all with the same number of decimals. */
    public Result of(long[] baseline, long[] intervention) {
        if (baseline.length == 0 || intervention.length == 0) {
            return none(baseline.length, intervention.length);
        }
        long[] sorted = baseline.clone();
        Arrays.sort(sorted);
        long low = sorted[(sorted.length - 1) / 2];
        long high = sorted[sorted.length / 2];
        int above = 0;
        int equal = 0;
        for (long value : intervention) {
            int side = side(value, low, high);
            above += side > 0 ? 1 : 0;
            equal += side == 0 ? 1 : 0;
        }
        return result(baseline.length, intervention.length, above, equal, low / 2.0 + high / 2.0);
    }

    /**
     * Returns the PEM of numbers.
     *
     * @throws IllegalArgumentException if one is not finite
     */
    public Result of(double[] baseline, double[] intervention) {
        for (int i = 0; i < baseline.length; i++) {
            Checks.finite(baseline[i], "baseline", i);
        }
        for (int i = 0; i < intervention.length; i++) {
            Checks.finite(intervention[i], "intervention", i);
        }
        if (baseline.length == 0 || intervention.length == 0) {
            return none(baseline.length, intervention.length);
        }
        double[] sorted = baseline.clone();
        Arrays.sort(sorted);
        double low = sorted[(sorted.length - 1) / 2];
        double high = sorted[sorted.length / 2];
        int above = 0;
        int equal = 0;
        for (double value : intervention) {
            int side = side(value, low, high);
            above += side > 0 ? 1 : 0;
            equal += side == 0 ? 1 : 0;
        }
        return result(baseline.length, intervention.length, above, equal, low / 2 + high / 2);
    }

    /** Returns the PEM of numbers; {@code null} is a missing value and left out. */
    public Result ofNullable(@Nullable Double[] baseline, @Nullable Double[] intervention) {
        return of(Present.in(baseline), Present.in(intervention));
    }

    /** On which side of the middle of two numbers a third lies. */
    private static int side(long value, long low, long high) {
        if (value <= low || value >= high) {
            return value < high ? -1 : value > low ? 1 : 0;
        }
        return Long.compareUnsigned(value - low, high - value); // between the two no difference is negative
    }

    private static int side(double value, double low, double high) {
        if (value <= low || value >= high) {
            return value < high ? -1 : value > low ? 1 : 0;
        }
        BigDecimal twice = BigDecimal.valueOf(value).multiply(BigDecimal.valueOf(2));
        return twice.compareTo(BigDecimal.valueOf(low).add(BigDecimal.valueOf(high)));
    }

    private static Result none(int first, int second) {
        return new Result(Undefined.EMPTY_PHASE, first, second, 0, 0, 0, 0);
    }

    private Result result(int first, int second, int above, int equal, double median) {
        int better = improvement == Improvement.INCREASE ? above : second - above - equal;
        double weight = ties == MedianTies.HALF ? 0.5 : 0;
        return new Result(null, first, second, better, equal, median + 0.0, (better + weight * equal) / second);
    }

    /** What lies beyond the middle of the baseline. */
    public static final class Result extends StatResult {

        private final int baselineValues;
        private final int interventionValues;
        private final int better;
        private final int tied;
        private final double median;
        private final double pem;

        Result(
                @Nullable Undefined undefined,
                int baselineValues,
                int interventionValues,
                int better,
                int tied,
                double median,
                double pem) {
            super(undefined);
            this.baselineValues = baselineValues;
            this.interventionValues = interventionValues;
            this.better = better;
            this.tied = tied;
            this.median = median;
            this.pem = pem;
        }

        /**
         * Returns the share of the second phase that is better than the median of the first, 0 to 1.
         *
         * @throws java.util.NoSuchElementException if there is none
         */
        public double pem() {
            return figure("PEM", pem);
        }

        /**
         * Returns the median of the baseline, in the units that went in.
         *
         * @throws java.util.NoSuchElementException if there is none
         */
        public double median() {
            return figure("median", median);
        }

        /** Returns how many values of the second phase are better than the median. */
        public int better() {
            return better;
        }

        /** Returns how many values of the second phase equal the median. */
        public int tied() {
            return tied;
        }

        /** Returns how many values the baseline had. */
        public int baselineValues() {
            return baselineValues;
        }

        /** Returns how many values the second phase had. */
        public int interventionValues() {
            return interventionValues;
        }

        @Override
        public String toString() {
            return "Pem[" + text("pem=" + pem) + ", values=" + baselineValues + "+" + interventionValues + "]";
        }
    }
}
