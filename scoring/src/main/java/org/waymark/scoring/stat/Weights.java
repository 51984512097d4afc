package org.waymark.scoring.stat;

import java.util.Arrays;

/** Weights of goals. */
public final class Weights {

    private Weights() {}

    /** Returns {@code n} weights of 1. */
    public static double[] equal(int n) {
        double[] weights = new double[n];
        Arrays.fill(weights, 1);
        return weights;
    }

    /**
     * Returns importance × difficulty, goal by goal, each rated from 0 to 3.
     *
     * <p>The product treats two ordinal ratings as amounts. A goal that is rated 0 for either does not count at all.
     *
     * @throws IllegalArgumentException if the arrays differ in length or a rating is off the scale
     */
    public static int[] ofImportanceAndDifficulty(int[] importance, int[] difficulty) {
        Checks.sameLength("importance", importance.length, "difficulty", difficulty.length);
        int[] weights = new int[importance.length];
        for (int i = 0; i < weights.length; i++) {
            Checks.within(importance[i], 0, 3, "importance", i);
            Checks.within(difficulty[i], 0, 3, "difficulty", i);
            weights[i] = importance[i] * difficulty[i];
        }
        return weights;
    }
}
