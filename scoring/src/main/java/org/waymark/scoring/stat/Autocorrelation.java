package org.waymark.scoring.stat;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Autocorrelation: how far each value of a series resembles the one so many places before it.
 *
 * <pre>
 *   r_k = Σ (y_t - ȳ)(y_(t+k) - ȳ) / Σ (y_t - ȳ)²
 * </pre>
 *
 * <p>Above 0, values follow the one before; below 0, they swing. It is a warning more than a finding: errors, intervals and p of slopes and of
 * non-overlap assume that it is 0.
 *
 * <p>Edge cases:
 *
 * <ul>
 *   <li>no more values than the lag has places: undefined, {@link Undefined#TOO_FEW_VALUES};
 *   <li>all values the same: undefined, {@link Undefined#NO_SPREAD};
 *   <li>a missing value keeps its place: pairs with it are left out of the sum above, and the mean and the sum below are of the others. Some
 *       programs close the gap instead, or rescale the sum above;
 *   <li>lag 0: 1.
 * </ul>
 *
 * <p>Caveats: in a short series the estimate is drawn towards negative numbers, by about {@code 1/n}, and a trend pushes it up. Below about 50 values
 * it says little. A value near 0 does not prove that values are independent.
 *
 * <p>Reference: Box GEP, Jenkins GM (1976), Time series analysis: forecasting and control, Holden-Day, chapter 2.
 */
public final class Autocorrelation {

    private static final Autocorrelation DEFAULTS = new Autocorrelation(1);

    private final int lag;

    private Autocorrelation(int lag) {
        this.lag = lag;
    }

    /** Returns the calculator for neighbours, lag 1. */
    public static Autocorrelation withDefaults() {
        return DEFAULTS;
    }

    /**
     * Returns a copy for another lag.
     *
     * @param places at least 0
     * @throws IllegalArgumentException if it is negative
     */
    public Autocorrelation withLag(int places) {
        Checks.notNegative(places, "lag");
        return new Autocorrelation(places);
    }

    /** Returns the lag. */
    public int lag() {
        return lag;
    }

    /**
     * Returns the autocorrelation of numbers in the order of time.
     *
     * @throws IllegalArgumentException if one is not finite, or they are too far apart
     */
    public Result of(double[] y) {
        boolean[] there = new boolean[y.length];
        Arrays.fill(there, true);
        return result(Centred.of(y, "y"), there);
    }

    /** Returns the autocorrelation of numbers in the order of time; {@code null} is a missing value. */
    public Result ofNullable(@Nullable Double[] y) {
        boolean[] there = new boolean[y.length];
        for (int i = 0; i < y.length; i++) {
            there[i] = y[i] != null;
        }
        return result(Centred.of(Present.in(y), "y"), there);
    }

    private Result result(Centred present, boolean[] there) {
        double[] distances = new double[there.length];
        int next = 0;
        for (int i = 0; i < there.length; i++) {
            distances[i] = there[i] ? present.distance(next++) : 0; // adds nothing to the sum
        }
        int pairs = 0;
        double sum = 0;
        for (int i = lag; i < distances.length; i++) {
            pairs += there[i] && there[i - lag] ? 1 : 0;
            sum += distances[i] * distances[i - lag];
        }
        if (pairs == 0) {
            return new Result(Undefined.TOO_FEW_VALUES, present.count(), 0);
        }
        return present.squares() == 0
                ? new Result(Undefined.NO_SPREAD, present.count(), 0)
                : new Result(null, present.count(), sum / present.squares());
    }

    /** How far values resemble earlier ones. */
    public static final class Result extends StatResult {

        private final int values;
        private final double estimate;

        Result(@Nullable Undefined undefined, int values, double estimate) {
            super(undefined);
            this.values = values;
            this.estimate = estimate;
        }

        /**
         * Returns the autocorrelation, -1 to 1.
         *
         * @throws java.util.NoSuchElementException if there is none
         */
        public double estimate() {
            return figure("autocorrelation", estimate);
        }

        /** Returns how many values there were, without missing ones. */
        public int values() {
            return values;
        }

        @Override
        public String toString() {
            return "Autocorrelation[" + text("estimate=" + estimate) + ", values=" + values + "]";
        }
    }
}
