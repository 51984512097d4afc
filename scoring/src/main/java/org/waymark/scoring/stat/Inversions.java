package org.waymark.scoring.stat;

import java.util.Arrays;

/** How many pairs of a shuffled order stand the wrong way round: the exact distribution of Kendall's S without ties. */
final class Inversions {

    /** Up to here the least probability, 1/n!, is far above the smallest double. */
    static final int MOST_VALUES = 150;

    private Inversions() {}

    /**
     * The probability that S of so many shuffled values is as far from 0 as this one, or farther. Takes {@code n³/4} steps.
     *
     * <p>Inserting the k-th value makes 0 to k-1 new inversions with equal probability; only the lower half of the
     * distribution is built, where each of its numbers is a running sum of positive ones that outweigh what leaves it.
     */
    static double twoSided(int n, long s) {
        long all = (long) n * (n - 1) / 2;
        int least = (int) ((all - Math.abs(s)) / 2);
        if (2L * least >= all) {
            return 1;
        }
        double[] probability = new double[least + 1];
        probability[0] = 1;
        for (int k = 2; k <= n; k++) {
            insert(probability, k);
        }
        return Math.min(1, 2 * Arrays.stream(probability).sum());
    }

    private static void insert(double[] probability, int k) {
        double[] before = probability.clone();
        double window = 0;
        for (int i = 0; i < probability.length; i++) {
            window += before[i] - (i >= k ? before[i - k] : 0);
            probability[i] = window / k;
        }
    }
}
