package org.waymark.scoring.stat;

import java.math.BigDecimal;

/** The mean and the spread of some numbers. Numbers that are all the same have a spread of exactly 0. */
final class Moments {

    private final int n;
    private final double mean;
    private final double squares;

    private Moments(int n, double mean, double squares) {
        this.n = n;
        this.mean = mean;
        this.squares = squares;
    }

    /** Two passes about the first value, so that neither a large offset nor rounding passes for spread. */
    static Moments of(double[] values, String name) {
        if (values.length == 0) {
            return new Moments(0, 0, 0);
        }
        double first = values[0];
        double sum = 0;
        for (int i = 0; i < values.length; i++) {
            sum += Checks.finite(values[i], name, i) - first;
        }
        double shift = sum / values.length;
        double squares = 0;
        double rest = 0;
        for (double value : values) {
            double distance = value - first - shift;
            squares += distance * distance;
            rest += distance;
        }
        double corrected = Math.max(0, squares - rest * rest / values.length);
        return new Moments(values.length, Checks.inRange(first + shift, name) + 0.0, Checks.inRange(corrected, name));
    }

    /** Later minus earlier, pair by pair, as decimals: equal differences are equal numbers. */
    static double[] differences(double[] earlier, double[] later) {
        double[] differences = new double[earlier.length];
        for (int i = 0; i < earlier.length; i++) {
            differences[i] = difference(earlier[i], later[i]);
        }
        return differences;
    }

    /** Later minus earlier, as decimals. */
    static double difference(double earlier, double later) {
        return Checks.inRange(
                BigDecimal.valueOf(later).subtract(BigDecimal.valueOf(earlier)).doubleValue(), "the numbers");
    }

    int n() {
        return n;
    }

    double mean() {
        return mean;
    }

    /** The sum of the squared distances from the mean. */
    double squares() {
        return squares;
    }

    /** The sample variance; there are at least two values. */
    double variance() {
        return squares / (n - 1);
    }

    double sd() {
        return Math.sqrt(variance());
    }
}
