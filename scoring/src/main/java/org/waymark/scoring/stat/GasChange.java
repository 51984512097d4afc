package org.waymark.scoring.stat;

import org.jspecify.annotations.Nullable;

/**
 * The change of the GAS T-score between two points in time, over the goals that were rated at both.
 *
 * <pre>
 *   change = T(achieved) - T(baseline) = 10 Σ(w (x_achieved - x_baseline)) / sqrt( (1 - ρ) Σ(w²) + ρ (Σ w)² )
 * </pre>
 *
 * <p>Both T-scores use the same goals and the same weights, so that a goal which was added or dropped in between does not
 * pass for progress. A baseline is usually -1 ("some of it") or -2 ("none of it, and no worse state is plausible"). No
 * movement is a change of exactly 0. What {@link GasT} says of edge cases and caveats holds here; {@link
 * Missing#PROPAGATE} makes the change undefined if any goal lacks either score.
 *
 * <p>Reference: Turner-Stokes L (2009), Goal attainment scaling (GAS) in rehabilitation: a practical guide, Clinical
 * Rehabilitation 23:362-370 and erratum, doi:10.1177/0269215508101742.
 */
public final class GasChange {

    private static final GasChange DEFAULTS = new GasChange(GasT.withDefaults());

    private final GasT tScore;

    private GasChange(GasT tScore) {
        this.tScore = tScore;
    }

    /** Returns the calculator with the conventions of {@link GasT#withDefaults()}. */
    public static GasChange withDefaults() {
        return DEFAULTS;
    }

    /** Returns a calculator with the conventions of a T-score. */
    public static GasChange of(GasT tScore) {
        return new GasChange(tScore);
    }

    /**
     * Returns a copy with another assumed correlation between goals.
     *
     * @throws IllegalArgumentException if it is not between 0 and 1
     */
    public GasChange withRho(double rho) {
        return new GasChange(tScore.withRho(rho));
    }

    /** Returns a copy with another way to deal with missing scores. */
    public GasChange with(Missing missing) {
        return new GasChange(tScore.with(missing));
    }

    /** Returns a copy with another way to deal with weights that are all zero. */
    public GasChange with(ZeroWeights zeroWeights) {
        return new GasChange(tScore.with(zeroWeights));
    }

    /** Returns the conventions of the T-score. */
    public GasT tScore() {
        return tScore;
    }

    /** Returns the change of goals of equal weight. */
    public Result of(int[] baseline, int[] achieved) {
        return of(widen(baseline), widen(achieved), Weights.equal(baseline.length));
    }

    /**
     * Returns the change of weighted goals. For importance × difficulty see {@link
     * Weights#ofImportanceAndDifficulty(int[], int[])}.
     */
    public Result of(int[] baseline, int[] achieved, int[] weights) {
        return of(widen(baseline), widen(achieved), widen(weights));
    }

    /** Returns the change of weighted goals, some with half points or fractions of a weight. */
    public Result of(double[] baseline, double[] achieved, double[] weights) {
        checkLengths(baseline.length, achieved.length, weights.length);
        Pair pair = new Pair();
        for (int i = 0; i < baseline.length; i++) {
            pair.add(baseline[i], achieved[i], weights[i], i);
        }
        return pair.result();
    }

    /** Returns the change of goals of equal weight; {@code null} is a missing score. */
    public Result ofNullable(@Nullable Double[] baseline, @Nullable Double[] achieved) {
        return ofNullable(baseline, achieved, Weights.equal(baseline.length));
    }

    /** Returns the change of weighted goals; {@code null} is a missing score. */
    public Result ofNullable(@Nullable Double[] baseline, @Nullable Double[] achieved, double[] weights) {
        checkLengths(baseline.length, achieved.length, weights.length);
        Pair pair = new Pair();
        for (int i = 0; i < baseline.length; i++) {
            Double before = baseline[i];
            Double after = achieved[i];
            Checks.weight(weights[i], i);
            if (before != null && after != null) {
                pair.add(before, after, weights[i], i);
            }
        }
        if (pair.goals() < baseline.length && tScore.missing() == Missing.PROPAGATE) {
            return new Result(Undefined.MISSING_VALUE, 0, 0, 0, pair.goals());
        }
        return pair.result();
    }

    static double[] widen(int[] values) {
        double[] widened = new double[values.length];
        for (int i = 0; i < values.length; i++) {
            widened[i] = values[i];
        }
        return widened;
    }

    private static void checkLengths(int baseline, int achieved, int weights) {
        Checks.sameLength("baseline", baseline, "achieved", achieved);
        Checks.sameLength("baseline", baseline, "weights", weights);
    }

    private final class Pair {

        private final GasSums before = new GasSums();
        private final GasSums after = new GasSums();
        private final GasSums moves = new GasSums();

        void add(double baseline, double achieved, double weight, int index) {
            Checks.within(baseline, tScore.lowestScore(), GasT.HIGHEST_SCORE, "baseline", index);
            Checks.within(achieved, tScore.lowestScore(), GasT.HIGHEST_SCORE, "achieved", index);
            Checks.weight(weight, index);
            before.add(baseline, weight);
            after.add(achieved, weight);
            moves.add(achieved - baseline, weight);
        }

        int goals() {
            return moves.goals();
        }

        Result result() {
            Undefined undefined = tScore.undefined(moves);
            return undefined == null
                    ? new Result(
                            null,
                            50 + tScore.distance(before),
                            50 + tScore.distance(after),
                            tScore.distance(moves),
                            goals())
                    : new Result(undefined, 0, 0, 0, goals());
        }
    }

    /** Two T-scores over the same goals, and how far the second lies from the first. */
    public static final class Result extends StatResult {

        private final double baselineT;
        private final double achievedT;
        private final double change;
        private final int usedGoals;

        Result(@Nullable Undefined undefined, double baselineT, double achievedT, double change, int usedGoals) {
            super(undefined);
            this.baselineT = baselineT;
            this.achievedT = achievedT;
            this.change = change;
            this.usedGoals = usedGoals;
        }

        /**
         * Returns T at the baseline.
         *
         * @throws java.util.NoSuchElementException if there is none
         */
        public double baselineT() {
            return figure("baseline T-score", baselineT);
        }

        /**
         * Returns T of what was achieved.
         *
         * @throws java.util.NoSuchElementException if there is none
         */
        public double achievedT() {
            return figure("achieved T-score", achievedT);
        }

        /**
         * Returns the change of T; positive if things got better.
         *
         * @throws java.util.NoSuchElementException if there is none
         */
        public double change() {
            return figure("change of the T-score", change);
        }

        /** Returns how many goals had both scores. */
        public int usedGoals() {
            return usedGoals;
        }

        @Override
        public String toString() {
            return "GasChange["
                    + text("baselineT=" + baselineT + ", achievedT=" + achievedT + ", change=" + change)
                    + ", usedGoals=" + usedGoals + "]";
        }
    }
}
