package org.waymark.scoring.stat;

import java.util.OptionalDouble;
import java.util.function.ToDoubleFunction;
import org.jspecify.annotations.Nullable;

/**
 * The jackknife: a statistic of all values but one, for each value in turn.
 *
 * <pre>
 *   L_i = mean of the jackknife values - jackknife value i
 *   se  = sqrt( (n-1)/n · S L_i² )
 *   a   = S L_i³ / (6 (S L_i²)^1.5)           the acceleration of the BCa interval
 * </pre>
 *
 * <p>Edge cases: no value, {@link Undefined#NO_VALUES}; one, {@link Undefined#TOO_FEW_VALUES}. If all jackknife values are
 * equal there is no acceleration (0/0). Not for a median: its jackknife does not work.
 *
 * <p>Reference: Efron B, Tibshirani RJ (1993), An introduction to the bootstrap, chapters 11 and 14.
 */
public final class Jackknife {

    private Jackknife() {}

    /**
     * Returns the jackknife of a statistic.
     *
     * @throws IllegalArgumentException if a value, or the statistic of some of them, is not finite
     */
    public static Result of(double[] values, ToDoubleFunction<double[]> statistic) {
        int n = values.length;
        for (int i = 0; i < n; i++) {
            Checks.finite(values[i], "values", i);
        }
        if (n < 2) {
            return new Result(n == 0 ? Undefined.NO_VALUES : Undefined.TOO_FEW_VALUES, 0, OptionalDouble.empty());
        }
        double[] without = new double[n];
        boolean same = true;
        double sum = 0;
        for (int i = 0; i < n; i++) {
            double[] rest = new double[n - 1];
            System.arraycopy(values, 0, rest, 0, i);
            System.arraycopy(values, i + 1, rest, i, n - 1 - i);
            without[i] = Checks.finite(statistic.applyAsDouble(rest), "the statistic");
            same &= without[i] == without[0];
            sum += without[i];
        }
        if (same) {
            return new Result(null, 0, OptionalDouble.empty());
        }
        double mean = sum / n;
        double squares = 0;
        double cubes = 0;
        for (double value : without) {
            double distance = mean - value;
            squares += distance * distance;
            cubes += distance * distance * distance;
        }
        double a = cubes / (6 * Math.pow(squares, 1.5));
        return new Result(
                null,
                Math.sqrt((n - 1.0) / n * squares),
                Double.isFinite(a) ? OptionalDouble.of(a) : OptionalDouble.empty());
    }

    /** A jackknife. */
    public static final class Result extends StatResult {

        private final double se;
        private final OptionalDouble acceleration;

        Result(@Nullable Undefined undefined, double se, OptionalDouble acceleration) {
            super(undefined);
            this.se = se;
            this.acceleration = acceleration;
        }

        /**
         * Returns the standard error of the statistic.
         *
         * @throws java.util.NoSuchElementException if there are too few values
         */
        public double se() {
            return figure("standard error", se);
        }

        /** Returns the acceleration; empty if there are too few values, or leaving one out never changes anything. */
        public OptionalDouble acceleration() {
            return acceleration;
        }

        @Override
        public String toString() {
            return "Jackknife[" + text("se=" + se) + "]";
        }
    }
}
