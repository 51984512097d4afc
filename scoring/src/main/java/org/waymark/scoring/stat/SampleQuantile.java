package org.waymark.scoring.stat;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import org.apache.commons.statistics.descriptive.Quantile;
import org.jspecify.annotations.Nullable;

/**
 * The quantile of some values, such as their quartiles, by one of the nine rules in use.
 *
 * <p>The rules differ in how they read between two neighbouring values, and for a dozen pupils they differ visibly: name
 * the one that you used. The default is type 7, which R, NumPy and the spreadsheets take unless told otherwise.
 *
 * <p>Each is monotone in the probability and lies between the least and the greatest value. A missing value is left out, or
 * with {@link Missing#PROPAGATE} leaves no quantile. No value: {@link Undefined#NO_VALUES}; one value is every quantile.
 *
 * <p>Caveat: on an ordinal scale only types 1 and 3 give a value that somebody has; the others give a number between two
 * points of the scale.
 *
 * <p>Method: Apache Commons Statistics. Reference: Hyndman RJ, Fan Y (1996), Sample quantiles in statistical packages, The
 * American Statistician 50:361-365.
 */
public final class SampleQuantile {

    private static final Map<Type, Quantile> METHODS = methods();
    private static final SampleQuantile DEFAULTS = new SampleQuantile(Type.HF7, Missing.OMIT);

    private final Type type;
    private final Missing missing;

    private SampleQuantile(Type type, Missing missing) {
        this.type = type;
        this.missing = missing;
    }

    /** Returns the calculator of type 7 that leaves missing values out. */
    public static SampleQuantile withDefaults() {
        return DEFAULTS;
    }

    /** Returns a copy with another rule. */
    public SampleQuantile with(Type rule) {
        return new SampleQuantile(rule, missing);
    }

    /** Returns a copy with another way to deal with missing values. */
    public SampleQuantile with(Missing how) {
        return new SampleQuantile(type, how);
    }

    /** Returns the rule. */
    public Type type() {
        return type;
    }

    /**
     * Returns quantiles of some values.
     *
     * @param probabilities which part of the values lies below, 0 to 1 each
     * @throws IllegalArgumentException if a number is not finite or a probability is outside 0 to 1
     */
    public Result of(double[] values, double... probabilities) {
        for (int i = 0; i < values.length; i++) {
            Checks.finite(values[i], "values", i);
        }
        for (int i = 0; i < probabilities.length; i++) {
            if (!(probabilities[i] >= 0 && probabilities[i] <= 1)) {
                throw new IllegalArgumentException("probabilities[" + i + "] is not between 0 and 1");
            }
        }
        return new Result(
                values.length == 0 ? Undefined.NO_VALUES : null, quantiles(values, probabilities), values.length);
    }

    /**
     * Returns quantiles of some values; {@code null} is a missing one.
     *
     * @throws IllegalArgumentException if a number is not finite or a probability is outside 0 to 1
     */
    public Result ofNullable(@Nullable Double[] values, double... probabilities) {
        double[] present = Present.in(values);
        Result result = of(present, probabilities);
        return present.length < values.length && missing == Missing.PROPAGATE
                ? new Result(Undefined.MISSING_VALUE, new double[probabilities.length], present.length)
                : result;
    }

    private double[] quantiles(double[] values, double[] probabilities) {
        double[] quantiles = new double[probabilities.length];
        if (values.length > 0) {
            double[] sorted = values.clone();
            Arrays.sort(sorted);
            for (int i = 0; i < quantiles.length; i++) {
                double between = method().evaluate(sorted.length, place -> sorted[place], probabilities[i]);
                // Interpolation may overshoot its ends by rounding.
                quantiles[i] = Math.min(Math.max(between, sorted[0]), sorted[sorted.length - 1]) + 0.0;
            }
        }
        return quantiles;
    }

    private Quantile method() {
        Quantile method = METHODS.get(type);
        if (method == null) {
            throw new IllegalStateException("there is no method for " + type);
        }
        return method;
    }

    private static Map<Type, Quantile> methods() {
        Map<Type, Quantile> methods = new EnumMap<>(Type.class);
        for (Type type : Type.values()) {
            methods.put(type, Quantile.withDefaults().with(Quantile.EstimationMethod.valueOf(type.name())));
        }
        return methods;
    }

    /** The nine rules, numbered as by Hyndman and Fan. */
    public enum Type {
        /** The least value with at least this part of the values at or below it. */
        HF1,
        /** The same, with the mean of two where the part is hit exactly. */
        HF2,
        /** The value nearest to the part; the even place of two that are as near. */
        HF3,
        /** Straight between the steps of the empirical distribution. */
        HF4,
        /** Straight between the middles of the steps. */
        HF5,
        /** Straight between the expected places, {@code p (n + 1)}. */
        HF6,
        /** Straight between the modes of the places, {@code p (n - 1) + 1}: the common default. */
        HF7,
        /** Straight between places that are median-unbiased: what the authors recommend. */
        HF8,
        /** Straight between places that are unbiased for values that are normally distributed. */
        HF9
    }

    /** Some quantiles. */
    public static final class Result extends StatResult {

        private final double[] quantiles;
        private final int values;

        Result(@Nullable Undefined undefined, double[] quantiles, int values) {
            super(undefined);
            this.quantiles = quantiles;
            this.values = values;
        }

        /**
         * Returns the quantile at a probability.
         *
         * @param index which of the probabilities that were asked for, from 0
         * @throws java.util.NoSuchElementException if there is none
         */
        public double quantile(int index) {
            return figure("quantile", quantiles[index]);
        }

        /** Returns how many values there were. */
        public int values() {
            return values;
        }

        @Override
        public String toString() {
            return "SampleQuantile[" + text("quantiles=" + Arrays.toString(quantiles)) + ", values=" + values + "]";
        }
    }
}
