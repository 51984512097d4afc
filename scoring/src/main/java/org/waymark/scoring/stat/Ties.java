package org.waymark.scoring.stat;

import java.util.Arrays;

/** How many equal values there are among some, in the three sums that Kendall's variance needs. */
final class Ties {

    private double pairs;
    private double triples;
    private double term;

    private Ties() {}

    static Ties in(long[] values) {
        long[] sorted = values.clone();
        Arrays.sort(sorted);
        Ties ties = new Ties();
        int run = 1;
        for (int i = 1; i < sorted.length; i++) {
            run = sorted[i] == sorted[i - 1] ? run + 1 : 1;
            ties.grow(run);
        }
        return ties;
    }

    static Ties in(double[] values) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        Ties ties = new Ties();
        int run = 1;
        for (int i = 1; i < sorted.length; i++) {
            run = sorted[i] == sorted[i - 1] ? run + 1 : 1;
            ties.grow(run);
        }
        return ties;
    }

    /** A tie has grown to this length. */
    private void grow(int length) {
        if (length > 1) {
            double t = length - 1.0;
            pairs += 2 * t;
            triples += 3 * t * (t - 1);
            term += term(length) - term(t);
        }
    }

    /** {@code t(t-1)(2t+5)}; exact up to 65,000. */
    static double term(double t) {
        return t * (t - 1) * (2 * t + 5);
    }

    /** The sum of {@code t(t-1)}: twice the number of tied pairs. */
    double pairs() {
        return pairs;
    }

    /** The sum of {@code t(t-1)(t-2)}. */
    double triples() {
        return triples;
    }

    /** The sum of {@code t(t-1)(2t+5)}. */
    double term() {
        return term;
    }
}
