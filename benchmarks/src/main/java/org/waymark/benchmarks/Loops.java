package org.waymark.benchmarks;

import java.util.Arrays;

/** What somebody would write by hand for one purpose: no conventions, no checks, no reasons, the same figures. */
final class Loops {

    private static final double Z = 1.959963984540054;
    private static final double RHO = 0.3;

    private Loops() {}

    /** The GAS T-score. */
    static double gas(int[] scores, int[] weights) {
        double sum = 0;
        double total = 0;
        double squares = 0;
        for (int i = 0; i < scores.length; i++) {
            sum += weights[i] * scores[i];
            total += weights[i];
            squares += (double) weights[i] * weights[i];
        }
        return 50 + 10 * sum / Math.sqrt((1 - RHO) * squares + RHO * total * total);
    }

    /** NAP, its counts, and Newcombe's fifth interval, whose limits have no closed form: by halving, to the last bit. */
    static double[] nap(long[] first, long[] second) {
        long better = 0;
        long tied = 0;
        for (long a : first) {
            for (long b : second) {
                better += b > a ? 1 : 0;
                tied += b == a ? 1 : 0;
            }
        }
        double pairs = (double) first.length * second.length;
        double nap = (better + tied / 2.0) / pairs;
        double h = (first.length + second.length) / 2.0 - 1;
        return new double[] {nap, better, tied, limit(nap, pairs, h), 1 - limit(1 - nap, pairs, h)};
    }

    private static double limit(double estimate, double pairs, double h) {
        if (estimate == 0) {
            return 0;
        }
        double low = 0;
        double high = estimate;
        double middle = high / 2;
        while (middle > low && middle < high) {
            double variance = middle * (1 - middle);
            double distance = estimate == 1 ? 1 - middle : estimate - middle;
            double left = pairs * distance * (estimate == 1 ? 1 : distance) * (2 + variance);
            double right = Z * Z * (2 + h + (1 + 2 * h) * variance) * (estimate == 1 ? middle : variance);
            if (left > right) {
                low = middle;
            } else {
                high = middle;
            }
            middle = low + (high - low) / 2;
        }
        return low;
    }

    /** The Theil–Sen slope, both intercepts, and Sen's interval. */
    static double[] theilSen(long[] x, long[] y) {
        int n = x.length;
        double[] slopes = new double[n * (n - 1) / 2];
        int count = 0;
        for (int i = 0; i < n; i++) {
            for (int j = 0; j < i; j++) {
                if (x[i] != x[j]) {
                    slopes[count++] = (double) (y[i] - y[j]) / (x[i] - x[j]);
                }
            }
        }
        Arrays.sort(slopes, 0, count);
        double slope = median(slopes, count);
        double[] rests = new double[n];
        double[] times = new double[n];
        double[] values = new double[n];
        for (int i = 0; i < n; i++) {
            rests[i] = y[i] - slope * x[i];
            times[i] = x[i];
            values[i] = y[i];
        }
        Arrays.sort(rests);
        Arrays.sort(times);
        Arrays.sort(values);
        double variance = (term(n) - ties(times) - ties(values)) / 18;
        double half = Z * Math.sqrt(variance);
        int low = (int) Math.max(1, Math.rint((count - half) / 2));
        int high = (int) Math.min(count, Math.rint((count + half) / 2) + 1);
        return new double[] {
            slope, median(rests, n), median(values, n) - slope * median(times, n), slopes[low - 1], slopes[high - 1]
        };
    }

    private static double ties(double[] sorted) {
        double sum = 0;
        int run = 1;
        for (int i = 1; i <= sorted.length; i++) {
            if (i < sorted.length && sorted[i] == sorted[i - 1]) {
                run++;
            } else {
                sum += term(run);
                run = 1;
            }
        }
        return sum;
    }

    private static double term(double t) {
        return t * (t - 1) * (2 * t + 5);
    }

    private static double median(double[] sorted, int count) {
        return (sorted[(count - 1) / 2] + sorted[count / 2]) / 2;
    }
}
