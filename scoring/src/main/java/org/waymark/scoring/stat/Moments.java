package org.waymark.scoring.stat;

import java.math.BigDecimal;

/** The mean and the spread of some numbers. Numbers that are all the same have a spread of exactly 0. */
final class Moments {

    private final int n;
    private final double first;
    private final double shift;
    private final double squares;

    private Moments(int n, double first, double shift, double squares) {
        this.n = n;
        this.first = first;
        this.shift = shift;
        this.squares = squares;
    }

    /** Two passes about the first value, so that neither a large offset nor rounding passes for spread. */
    static Moments of(double[] values, String name) {
        if (values.length == 0) {
            return new Moments(0, 0, 0, 0);
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
        Checks.inRange(first + shift, name);
        return new Moments(values.length, first, shift + rest / values.length, Checks.inRange(corrected, name));
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
        return first + shift + 0.0;
    }

    /** The mean of the later values minus that of the earlier ones; an offset that both have costs no digits. */
    static double differenceOfMeans(Moments earlier, Moments later) {
        return difference(earlier.first, later.first) + (later.shift - earlier.shift);
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
