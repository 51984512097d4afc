package org.waymark.scoring.stat;

import java.util.Arrays;
import java.util.OptionalDouble;

/**
 * The plain companions of a GAS T-score: how many goals stand at each level, the median, the mean and the share achieved.
 *
 * <p>A goal is achieved at 0 (as expected) or above. The median of an even number of goals is the mean of the middle two.
 * Counts and share achieved ask nothing of the scale but its order; means treat its steps as equal. There are no figures
 * for no goals ({@link Undefined#NO_VALUES}), and no weighted ones if all weights are zero.
 *
 * <p>References: Ruble L, McGrew JH, Toland MD (2012), Goal attainment scaling as an outcome measure in randomized
 * controlled trials of psychosocial interventions in autism, Journal of Autism and Developmental Disorders 42:1974-1983.
 * Tennant A (2007), Goal attainment scaling: current methodological challenges, Disability and Rehabilitation
 * 29:1583-1588.
 */
public final class GasSummary {

    private static final GasSummary DEFAULTS = new GasSummary();

    private GasSummary() {}

    /** Returns the calculator. */
    public static GasSummary withDefaults() {
        return DEFAULTS;
    }

    /**
     * Returns the summary of goals of equal weight.
     *
     * @throws IllegalArgumentException if a score is not from -2 to +2
     */
    public Result of(int[] scores) {
        int[] weights = new int[scores.length];
        Arrays.fill(weights, 1);
        return of(scores, weights);
    }

    /**
     * Returns the summary of weighted goals.
     *
     * @throws IllegalArgumentException if a score is not from -2 to +2, a weight is negative or the arrays differ in length
     */
    public Result of(int[] scores, int[] weights) {
        Checks.sameLength("scores", scores.length, "weights", weights.length);
        int[] counts = new int[5];
        long sum = 0;
        long weightSum = 0;
        long weightedSum = 0;
        long weightAchieved = 0;
        for (int i = 0; i < scores.length; i++) {
            Checks.within(scores[i], -2, 2, "scores", i);
            Checks.weight(weights[i], i);
            counts[scores[i] + 2]++;
            sum += scores[i];
            weightSum += weights[i];
            weightedSum += (long) weights[i] * scores[i];
            weightAchieved += scores[i] >= 0 ? weights[i] : 0;
        }
        return new Result(counts, scores.length, sum, weightSum, weightedSum, weightAchieved);
    }

    /** What there is to say of some goals without a T-score. */
    public static final class Result extends StatResult {

        private final int[] counts;
        private final int goals;
        private final long sum;
        private final long weightSum;
        private final long weightedSum;
        private final long weightAchieved;

        Result(int[] counts, int goals, long sum, long weightSum, long weightedSum, long weightAchieved) {
            super(goals == 0 ? Undefined.NO_VALUES : null);
            this.counts = counts;
            this.goals = goals;
            this.sum = sum;
            this.weightSum = weightSum;
            this.weightedSum = weightedSum;
            this.weightAchieved = weightAchieved;
        }

        /** Returns the number of goals. */
        public int goals() {
            return goals;
        }

        /**
         * Returns how many goals stand at a level.
         *
         * @param level from -2 to +2
         * @throws IllegalArgumentException if it is not
         */
        public int count(int level) {
            if (level < -2 || level > 2) {
                throw new IllegalArgumentException("level is not between -2 and 2");
            }
            return counts[level + 2];
        }

        /** Returns how many goals were achieved, at 0 or above. */
        public int achieved() {
            return counts[2] + counts[3] + counts[4];
        }

        /**
         * Returns the mean score.
         *
         * @throws java.util.NoSuchElementException if there is none
         */
        public double mean() {
            return figure("mean", (double) sum / goals);
        }

        /**
         * Returns the median score; it may end in a half.
         *
         * @throws java.util.NoSuchElementException if there is none
         */
        public double median() {
            return figure("median", (levelAt((goals - 1) / 2) + levelAt(goals / 2)) / 2.0);
        }

        /**
         * Returns the share of goals that were achieved, 0 to 1.
         *
         * @throws java.util.NoSuchElementException if there is none
         */
        public double proportionAchieved() {
            return figure("proportion achieved", (double) achieved() / goals);
        }

        /** Returns the weighted mean score; empty if the weights add up to zero. */
        public OptionalDouble weightedMean() {
            return ofWeights(weightedSum);
        }

        /** Returns the share of the weight that lies on achieved goals, 0 to 1; empty if the weights add up to zero. */
        public OptionalDouble weightedProportionAchieved() {
            return ofWeights(weightAchieved);
        }

        private OptionalDouble ofWeights(long part) {
            return weightSum == 0 ? OptionalDouble.empty() : OptionalDouble.of((double) part / weightSum);
        }

        private int levelAt(int position) {
            int seen = 0;
            for (int level = -2; level < 2; level++) {
                seen += counts[level + 2];
                if (position < seen) {
                    return level;
                }
            }
            return 2;
        }

        @Override
        public String toString() {
            return "GasSummary[" + text("counts=" + Arrays.toString(counts)) + ", goals=" + goals + "]";
        }
    }
}
