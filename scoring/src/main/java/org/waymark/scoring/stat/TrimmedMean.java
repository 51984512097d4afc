package org.waymark.scoring.stat;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * The mean of what is left when the same share of values is cut off at either end.
 *
 * <p>{@code floor(n · trim)} values go at each end, reckoned exactly (100 values at 0.29 lose 29, where binary arithmetic says
 * 28). At 0.5 it is the median, as in R; {@code scipy} raises there. 0 is the plain mean. The sum is exact, so that the order
 * does not matter.
 *
 * <p>Edge cases: no value, {@link Undefined#NO_VALUES}. Missing values are left out first.
 *
 * <p>Caveat: it answers for the pupils in the middle. Those at the ends are still pupils; show them.
 */
public final class TrimmedMean {

    private static final TrimmedMean DEFAULTS = new TrimmedMean(0.1);

    private final double trim;

    private TrimmedMean(double trim) {
        this.trim = trim;
    }

    /** Returns the calculator that cuts off a tenth at either end. */
    public static TrimmedMean withDefaults() {
        return DEFAULTS;
    }

    /**
     * Returns a copy that cuts off another share.
     *
     * @param trim the share at either end, 0 to 0.5
     * @throws IllegalArgumentException if it lies outside
     */
    public TrimmedMean withTrim(double trim) {
        if (!(trim >= 0 && trim <= 0.5)) {
            throw new IllegalArgumentException("trim is not between 0 and 0.5");
        }
        return new TrimmedMean(trim);
    }

    /** Returns the share that is cut off at either end. */
    public double trim() {
        return trim;
    }

    /**
     * Returns the mean of some values.
     *
     * @throws IllegalArgumentException if one is not finite
     */
    public Result of(double... values) {
        double[] sorted = values.clone();
        for (int i = 0; i < sorted.length; i++) {
            sorted[i] = Checks.finite(sorted[i], "values", i) + 0.0; // no negative zero
        }
        int n = sorted.length;
        if (n == 0) {
            return new Result(Undefined.NO_VALUES, 0, 0);
        }
        Arrays.sort(sorted);
        int cut = Exact.of(trim)
                .multiply(BigDecimal.valueOf(n))
                .setScale(0, RoundingMode.FLOOR)
                .intValueExact();
        cut = Math.min(cut, (n - 1) / 2); // the median keeps one value or two
        double[] kept = Arrays.copyOfRange(sorted, cut, n - cut);
        return new Result(null, Exact.quotient(Exact.sum(kept, "values"), kept.length), kept.length);
    }

    /** Returns the mean of some values; {@code null} is a missing one and left out. */
    public Result ofNullable(@Nullable Double[] values) {
        return of(Present.in(values));
    }

    /** A trimmed mean. */
    public static final class Result extends StatResult {

        private final double mean;
        private final int kept;

        Result(@Nullable Undefined undefined, double mean, int kept) {
            super(undefined);
            this.mean = mean;
            this.kept = kept;
        }

        /**
         * Returns the mean.
         *
         * @throws java.util.NoSuchElementException if there is none
         */
        public double mean() {
            return figure("mean", mean);
        }

        /** Returns how many values were kept. */
        public int kept() {
            return kept;
        }

        @Override
        public String toString() {
            return "TrimmedMean[" + text("mean=" + mean) + ", kept=" + kept + "]";
        }
    }
}
