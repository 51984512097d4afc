package org.waymark.scoring.stat;

import java.util.Arrays;

/** The middle of some numbers; of an even count, half way between the two in the middle. */
final class Medians {

    private Medians() {}

    /** The median of at least one number; the array stays as it is. */
    static double of(double[] values) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        return ofSorted(sorted, 0, sorted.length);
    }

    /** The median of the numbers in this part of a sorted array, at least one. */
    static double ofSorted(double[] sorted, int from, int end) {
        int count = end - from;
        int upper = from + count / 2;
        return count % 2 == 1 ? sorted[upper] : sorted[upper - 1] / 2 + sorted[upper] / 2;
    }
}
