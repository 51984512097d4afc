package org.waymark.scoring.stat;

import org.jspecify.annotations.Nullable;

/**
 * The percentile rank of a pupil's current score among the reference pupils who had exactly the same prior score.
 *
 * <p>This is the discrete special case of a growth percentile, and not the student growth percentile (SGP) of the R package
 * of that name, which fits quantile regressions over B-splines of the prior scores and so borrows from pupils with similar
 * priors. Do not call it SGP. It asks for many pupils at each prior score; where there are few, it is coarse and jumps.
 *
 * <p>The rank is that of {@link PercentileRank}. A reference pupil without a prior or current score is left out. Fewer than
 * the minimum with the pupil's prior score: {@link Undefined#TOO_FEW_VALUES}; none at all: {@link Undefined#NO_REFERENCE}.
 * The minimum is 1 unless said otherwise.
 *
 * <p>Caveat: pupils with special educational needs are few at each prior score, and their prior scores are often at the
 * floor of the test, where equal scores hide different starts.
 *
 * <p>Reference: Betebenner DW (2009), Norm- and criterion-referenced student growth, Educational Measurement: Issues and
 * Practice 28(4):42-51, for the idea.
 */
public final class GrowthPercentile {

    private static final GrowthPercentile DEFAULTS = new GrowthPercentile(PercentileRank.withDefaults(), 1);

    private final PercentileRank rank;
    private final int minimum;

    private GrowthPercentile(PercentileRank rank, int minimum) {
        this.rank = rank;
        this.minimum = minimum;
    }

    /** Returns the calculator with the default way to count equal scores and a minimum of one. */
    public static GrowthPercentile withDefaults() {
        return DEFAULTS;
    }

    /** Returns a copy with another way to count equal scores. */
    public GrowthPercentile with(PercentileRank.Kind kind) {
        return new GrowthPercentile(rank.with(kind), minimum);
    }

    /**
     * Returns a copy that asks for so many reference pupils with the same prior score.
     *
     * @param pupils at least 1
     * @throws IllegalArgumentException if it is less
     */
    public GrowthPercentile withMinimum(int pupils) {
        if (pupils < 1) {
            throw new IllegalArgumentException("minimum is not at least 1");
        }
        return new GrowthPercentile(rank, pupils);
    }

    /**
     * Returns the rank of a pupil.
     *
     * @param priors the prior score of each reference pupil; {@code null} is missing
     * @param currents the current score of each
     * @param prior the prior score of the pupil
     * @param current the current score of the pupil
     * @throws IllegalArgumentException if the arrays differ in length or a number is not finite
     */
    public PercentileRank.Result of(
            @Nullable Double[] priors, @Nullable Double[] currents, double prior, double current) {
        Checks.sameLength("priors", priors.length, "currents", currents.length);
        Checks.finite(prior, "prior");
        @Nullable Double[] same = new @Nullable Double[priors.length];
        for (int i = 0; i < same.length; i++) {
            Double other = priors[i];
            boolean equal = other != null && Checks.finite(other, "priors", i) == prior;
            same[i] = equal ? currents[i] : null;
        }
        return rank.of(Present.in(same), current).orTooFew(minimum);
    }

    /** Returns the rank of a pupil, with nothing missing. */
    public PercentileRank.Result of(double[] priors, double[] currents, double prior, double current) {
        return of(Present.boxed(priors), Present.boxed(currents), prior, current);
    }
}
