package org.waymark.scoring.stat;

import org.jspecify.annotations.Nullable;

/**
 * Percentage of non-overlapping data (PND), as a share: how many values of the second phase are better than the best one of
 * the first.
 *
 * <pre>
 *   PND = #(b better than every a) / n
 * </pre>
 *
 * <p>Better is strict: a value as good as the best of the baseline overlaps with it. With {@link Improvement#DECREASE} less is
 * better. 0 to 1; there is no standard error.
 *
 * <p>Edge cases: a phase without values: undefined, {@link Undefined#EMPTY_PHASE}; the R package {@code SingleCaseES} 0.7.4
 * gives 1 for an empty baseline, as if nothing could not be beaten by anything. Missing values are left out. Ties are decided
 * exactly. Costs {@code N log N} for {@code N} values.
 *
 * <p>Caveats: one good day in the baseline decides everything, and the longer the baseline, the likelier there is one: for the
 * same pupil and the same help the figure falls with the length of the baseline. Do not compare it between series whose
 * baselines differ in length. Half of a phase without any change may well lie beyond a short baseline.
 *
 * <p>Reference: Scruggs TE, Mastropieri MA, Casto G (1987), The quantitative synthesis of single-subject research, Remedial
 * and Special Education 8(2):24-33.
 */
public final class Pnd {

    private static final Pnd RISING = new Pnd(Improvement.INCREASE);
    private static final Pnd FALLING = new Pnd(Improvement.DECREASE);

    private final Improvement improvement;

    private Pnd(Improvement improvement) {
        this.improvement = improvement;
    }

    /** Returns the calculator for values where more is better. */
    public static Pnd withDefaults() {
        return RISING;
    }

    /** Returns the calculator for this direction. */
    public Pnd with(Improvement improvement) {
        return improvement == Improvement.INCREASE ? RISING : FALLING;
    }

    /** Returns the PND of whole numbers, or of decimals without their point, all with the same number of decimals. */
    public Result of(long[] baseline, long[] intervention) {
        return new Result(PhasePairs.of(baseline, intervention, improvement));
    }

    /**
     * Returns the PND of numbers.
     *
     * @throws IllegalArgumentException if one is not finite
     */
    public Result of(double[] baseline, double[] intervention) {
        return new Result(PhasePairs.of(baseline, intervention, improvement));
    }

    /** Returns the PND of numbers; {@code null} is a missing value and left out. */
    public Result ofNullable(@Nullable Double[] baseline, @Nullable Double[] intervention) {
        return of(Present.in(baseline), Present.in(intervention));
    }

    /** What lies beyond the baseline. */
    public static final class Result extends StatResult {

        private final PhasePairs pairs;

        Result(PhasePairs pairs) {
            super(pairs.pairs() == 0 ? Undefined.EMPTY_PHASE : null);
            this.pairs = pairs;
        }

        /**
         * Returns the share of the second phase that is better than everything in the first, 0 to 1.
         *
         * @throws java.util.NoSuchElementException if there is none
         */
        public double pnd() {
            return figure("PND", (double) pairs.beyond() / pairs.second());
        }

        /** Returns how many values of the second phase are better than everything in the first; all of them if that is empty. */
        public int beyond() {
            return pairs.beyond();
        }

        /** Returns how many values the baseline had. */
        public int baselineValues() {
            return pairs.first();
        }

        /** Returns how many values the second phase had. */
        public int interventionValues() {
            return pairs.second();
        }

        @Override
        public String toString() {
            return "Pnd[" + text("pnd=" + (double) beyond() / interventionValues()) + ", values=" + baselineValues()
                    + "+" + interventionValues() + "]";
        }
    }
}
