package org.waymark.scoring.stat;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;

/**
 * A weighted mean, with the two variances that go with two meanings of a weight.
 *
 * <pre>
 *   mean          = S w x / S w
 *   effective n   = (S w)² / S w²
 *   frequency     = S w (x - mean)² / (S w - 1)                   a weight says how often the value was there
 *   reliability   = S w (x - mean)² / (S w · (1 - S w² / (S w)²)) a weight says how far the value can be trusted
 * </pre>
 *
 * <p>The two are different estimators; with equal weights of 1 both are the plain variance. All sums are exact, so that the
 * order does not matter and the mean never leaves the range of the values.
 *
 * <p>Edge cases: no value, {@link Undefined#NO_VALUES}; all weights 0, {@link Undefined#ZERO_WEIGHTS}. The frequency variance
 * needs weights of more than 1 in sum, the reliability variance two values with a weight. A missing value is left out with its
 * weight ({@link Missing#OMIT}, the default), or leaves no result ({@link Missing#PROPAGATE}).
 *
 * <p>Caveat: weighting schools by their pupils answers another question than counting each school once; say which.
 */
public final class WeightedMean {

    private static final WeightedMean DEFAULTS = new WeightedMean(Missing.OMIT);

    private final Missing missing;

    private WeightedMean(Missing missing) {
        this.missing = missing;
    }

    /** Returns the calculator that leaves out missing values. */
    public static WeightedMean withDefaults() {
        return DEFAULTS;
    }

    /** Returns a copy with another way to treat missing values. */
    public WeightedMean with(Missing missing) {
        return new WeightedMean(missing);
    }

    /** Returns the way to treat missing values. */
    public Missing missing() {
        return missing;
    }

    /**
     * Returns the mean of some values.
     *
     * @param weights one for each value, 0 or more
     * @throws IllegalArgumentException if the arrays differ in length, a value is not finite or a weight not sound
     */
    public Result of(double[] values, double[] weights) {
        Checks.sameLength("values", values.length, "weights", weights.length);
        BigDecimal sum = BigDecimal.ZERO;
        BigDecimal squares = BigDecimal.ZERO;
        BigDecimal first = BigDecimal.ZERO;
        BigDecimal second = BigDecimal.ZERO;
        for (int i = 0; i < values.length; i++) {
            BigDecimal weight = Exact.of(Checks.weight(weights[i], i));
            BigDecimal value = Exact.of(Checks.finite(values[i], "values", i));
            sum = sum.add(weight);
            squares = squares.add(Exact.square(weight));
            first = first.add(weight.multiply(value));
            second = second.add(weight.multiply(Exact.square(value)));
        }
        if (sum.signum() == 0) {
            Undefined reason = values.length == 0 ? Undefined.NO_VALUES : Undefined.ZERO_WEIGHTS;
            return new Result(reason, values.length, sum, squares, first, second);
        }
        return new Result(null, values.length, sum, squares, first, second);
    }

    /**
     * Returns the mean of some values; {@code null} is a missing one.
     *
     * @throws IllegalArgumentException as {@link #of(double[], double[])} does
     */
    public Result ofNullable(@Nullable Double[] values, double[] weights) {
        Checks.sameLength("values", values.length, "weights", weights.length);
        double[] present = new double[values.length];
        double[] withWeight = new double[values.length];
        int used = 0;
        for (int i = 0; i < values.length; i++) {
            Checks.weight(weights[i], i);
            Double value = values[i];
            if (value != null) {
                present[used] = value;
                withWeight[used++] = weights[i];
            }
        }
        Result result = of(Arrays.copyOf(present, used), Arrays.copyOf(withWeight, used));
        return missing == Missing.PROPAGATE && result.values() < values.length
                ? result.withReason(Undefined.MISSING_VALUE)
                : result;
    }

    /** A weighted mean. */
    public static final class Result extends StatResult {

        private final int values;
        private final BigDecimal sum;
        private final BigDecimal squares;
        private final BigDecimal first;
        private final BigDecimal second;

        Result(
                @Nullable Undefined undefined,
                int values,
                BigDecimal sum,
                BigDecimal squares,
                BigDecimal first,
                BigDecimal second) {
            super(undefined);
            this.values = values;
            this.sum = sum;
            this.squares = squares;
            this.first = first;
            this.second = second;
        }

        Result withReason(Undefined reason) {
            return new Result(reason, values, sum, squares, first, second);
        }

        /**
         * Returns the mean, between the smallest and the greatest value.
         *
         * @throws java.util.NoSuchElementException if there is none
         */
        public double mean() {
            return isDefined() ? Exact.quotient(first, sum) : figure("mean", 0);
        }

        /**
         * Returns how many equally weighted values would be worth as much, 1 to the number of values.
         *
         * @throws java.util.NoSuchElementException if there is no mean
         */
        public double effectiveN() {
            return isDefined() ? Exact.quotient(Exact.square(sum), squares) : figure("effective n", 0);
        }

        /** Returns the sum of the weights of the values that are there. */
        public double sumOfWeights() {
            return sum.doubleValue();
        }

        /** Returns the variance if a weight is a number of times; empty without a mean, or if the weights add up to 1 or less. */
        public OptionalDouble varianceFrequency() {
            BigDecimal rest = sum.subtract(BigDecimal.ONE);
            return isDefined() && rest.signum() > 0
                    ? OptionalDouble.of(inRange(Exact.quotient(spread(), sum.multiply(rest))))
                    : OptionalDouble.empty();
        }

        /** Returns the variance if a weight is a trust; empty without a mean, or with fewer than two values that have a weight. */
        public OptionalDouble varianceReliability() {
            BigDecimal rest = Exact.square(sum).subtract(squares);
            return isDefined() && rest.signum() > 0
                    ? OptionalDouble.of(inRange(Exact.quotient(spread(), rest)))
                    : OptionalDouble.empty();
        }

        /** S w times S w (x - mean)². */
        private BigDecimal spread() {
            return second.multiply(sum).subtract(Exact.square(first));
        }

        private static double inRange(double variance) {
            return Checks.inRange(variance, "the values");
        }

        /** Returns how many values were there, with or without weight. */
        public int values() {
            return values;
        }

        @Override
        public String toString() {
            return "WeightedMean[" + text("mean=" + (isDefined() ? mean() : 0)) + ", values=" + values + "]";
        }
    }
}
