package org.waymark.scoring.stat;

import org.jspecify.annotations.Nullable;

/**
 * The T-score of Goal Attainment Scaling (GAS): one number for how far the goals of one pupil are attained.
 *
 * <pre>
 *   T = 50 + 10 Σ(w x) / sqrt( (1 - ρ) Σ(w²) + ρ (Σ w)² )
 * </pre>
 *
 * <p>{@code x} is the score of a goal, -2 (much less than expected) to +2 (much more than expected), {@code w} its weight
 * and {@code ρ} the correlation that is assumed between goals. This is the formula of the erratum to Turner-Stokes (2009);
 * the article itself misprints it. If every goal is at 0, T is exactly 50, whatever the weights. The weights matter only
 * in relation to each other. For {@code n} goals of equal weight T lies within {@code 50 ± 20 sqrt(n / (1 - ρ + n ρ))}.
 *
 * <p>Edge cases:
 *
 * <ul>
 *   <li>no goals, or none with a score: undefined, {@link Undefined#NO_VALUES};
 *   <li>all weights zero: undefined, {@link Undefined#ZERO_WEIGHTS}, unless {@link ZeroWeights#EQUAL} was asked for;
 *   <li>a goal of weight 0 does not move T; it counts among {@link Result#usedGoals()};
 *   <li>a missing score: left out with its weight, or with {@link Missing#PROPAGATE} undefined, {@link
 *       Undefined#MISSING_VALUE};
 *   <li>a negative weight, one that is neither 0 nor from 1e-100 to 1e100, a score off the scale: refused. Some adapted methods use -3 for "worse than the baseline";
 *       {@link #withLowestScore(double)} admits it.
 * </ul>
 *
 * <p>Caveats. Scores are ordinal, and T does arithmetic on them (Tennant 2007): do not read a distance of T as a distance
 * of learning. The level descriptors have to be written beforehand; a verdict of "better" or "worse" that is put into the
 * formula afterwards only looks standardised. ρ = 0.3 is a convention, not an estimate. T moves away from 50 as the number
 * of goals grows, for the same mean score: pupils with different numbers of goals are not comparable on T. Show {@link
 * GasSummary} beside it. Weights of importance × difficulty multiply two ordinal ratings; equal weights are the default.
 *
 * <p>References: Kiresuk TJ, Sherman RE (1968), Goal attainment scaling: a general method for evaluating comprehensive
 * community mental health programs, Community Mental Health Journal 4:443-453, doi:10.1007/BF01530764. Turner-Stokes L
 * (2009), Goal attainment scaling (GAS) in rehabilitation: a practical guide, Clinical Rehabilitation 23:362-370 and
 * erratum, doi:10.1177/0269215508101742. Tennant A (2007), Goal attainment scaling: current methodological challenges,
 * Disability and Rehabilitation 29:1583-1588.
 */
public final class GasT {

    /** The correlation between goals that is assumed by default, 0.3. */
    public static final double DEFAULT_RHO = 0.3;

    static final double HIGHEST_SCORE = 2;

    private static final GasT DEFAULTS = new GasT(DEFAULT_RHO, Missing.OMIT, ZeroWeights.UNDEFINED, -2);

    private final double rho;
    private final Missing missing;
    private final ZeroWeights zeroWeights;
    private final double lowestScore;

    private GasT(double rho, Missing missing, ZeroWeights zeroWeights, double lowestScore) {
        this.rho = rho;
        this.missing = missing;
        this.zeroWeights = zeroWeights;
        this.lowestScore = lowestScore;
    }

    /** Returns the calculator with ρ = 0.3, missing scores left out, no T if all weights are zero, scores from -2 to +2. */
    public static GasT withDefaults() {
        return DEFAULTS;
    }

    /**
     * Returns a copy with another assumed correlation between goals.
     *
     * @param rho from 0 (independent goals) to 1 (then T is 50 + 10 times the weighted mean)
     * @throws IllegalArgumentException if it lies outside
     */
    public GasT withRho(double rho) {
        return new GasT(Checks.rho(rho), missing, zeroWeights, lowestScore);
    }

    /** Returns a copy with another way to deal with missing scores. */
    public GasT with(Missing missing) {
        return new GasT(rho, missing, zeroWeights, lowestScore);
    }

    /** Returns a copy with another way to deal with weights that are all zero. */
    public GasT with(ZeroWeights zeroWeights) {
        return new GasT(rho, missing, zeroWeights, lowestScore);
    }

    /**
     * Returns a copy that takes scores down to another lowest one, such as -3.
     *
     * @param lowestScore a finite number below 0; -2 by default
     * @throws IllegalArgumentException if it is not
     */
    public GasT withLowestScore(double lowestScore) {
        if (!(Checks.finite(lowestScore, "lowestScore") < 0)) {
            throw new IllegalArgumentException("lowestScore is not below 0");
        }
        return new GasT(rho, missing, zeroWeights, lowestScore);
    }

    /** Returns the correlation between goals that is assumed. */
    public double rho() {
        return rho;
    }

    /** Returns what happens to missing scores. */
    public Missing missing() {
        return missing;
    }

    /** Returns what happens if all weights are zero. */
    public ZeroWeights zeroWeights() {
        return zeroWeights;
    }

    /** Returns the lowest score that is taken. */
    public double lowestScore() {
        return lowestScore;
    }

    /** Returns T of goals of equal weight. */
    public Result of(int[] scores) {
        GasSums sums = new GasSums();
        for (int i = 0; i < scores.length; i++) {
            sums.add(score(scores[i], i), 1);
        }
        return result(sums);
    }

    /** Returns T of weighted goals. */
    public Result of(int[] scores, int[] weights) {
        Checks.sameLength("scores", scores.length, "weights", weights.length);
        GasSums sums = new GasSums();
        for (int i = 0; i < scores.length; i++) {
            sums.add(score(scores[i], i), Checks.weight(weights[i], i));
        }
        return result(sums);
    }

    /** Returns T of goals of equal weight, some with half points. */
    public Result of(double[] scores) {
        GasSums sums = new GasSums();
        for (int i = 0; i < scores.length; i++) {
            sums.add(score(scores[i], i), 1);
        }
        return result(sums);
    }

    /** Returns T of weighted goals, some with half points or fractions of a weight. */
    public Result of(double[] scores, double[] weights) {
        Checks.sameLength("scores", scores.length, "weights", weights.length);
        GasSums sums = new GasSums();
        for (int i = 0; i < scores.length; i++) {
            sums.add(score(scores[i], i), Checks.weight(weights[i], i));
        }
        return result(sums);
    }

    /** Returns T of goals of equal weight; {@code null} is a missing score. */
    public Result ofNullable(@Nullable Double[] scores) {
        return ofNullable(scores, Weights.equal(scores.length));
    }

    /** Returns T of weighted goals; {@code null} is a missing score. */
    public Result ofNullable(@Nullable Double[] scores, double[] weights) {
        Checks.sameLength("scores", scores.length, "weights", weights.length);
        GasSums sums = new GasSums();
        for (int i = 0; i < scores.length; i++) {
            Double score = scores[i];
            double weight = Checks.weight(weights[i], i);
            if (score != null) {
                sums.add(score(score, i), weight);
            }
        }
        boolean anyMissing = sums.goals() < scores.length;
        return anyMissing && missing == Missing.PROPAGATE
                ? new Result(Undefined.MISSING_VALUE, 0, sums.goals())
                : result(sums);
    }

    private double score(double score, int index) {
        return Checks.within(score, lowestScore, HIGHEST_SCORE, "scores", index);
    }

    private Result result(GasSums sums) {
        Undefined undefined = undefined(sums);
        return new Result(undefined, undefined == null ? 50 + distance(sums) : 0, sums.goals());
    }

    @Nullable
    Undefined undefined(GasSums sums) {
        if (sums.goals() == 0) {
            return Undefined.NO_VALUES;
        }
        return sums.noWeight() && zeroWeights == ZeroWeights.UNDEFINED ? Undefined.ZERO_WEIGHTS : null;
    }

    double distance(GasSums sums) {
        return sums.noWeight() ? sums.equalDistance(rho) : sums.weightedDistance(rho);
    }

    /** A T-score. */
    public static final class Result extends StatResult {

        private final double t;
        private final int usedGoals;

        Result(@Nullable Undefined undefined, double t, int usedGoals) {
            super(undefined);
            this.t = t;
            this.usedGoals = usedGoals;
        }

        /**
         * Returns T; 50 is "as expected".
         *
         * @throws java.util.NoSuchElementException if there is none
         */
        public double t() {
            return figure("T-score", t);
        }

        /** Returns how many goals had a score. */
        public int usedGoals() {
            return usedGoals;
        }

        @Override
        public String toString() {
            return "GasT[" + text("t=" + t) + ", usedGoals=" + usedGoals + "]";
        }
    }
}
