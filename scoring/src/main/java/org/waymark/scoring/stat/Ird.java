package org.waymark.scoring.stat;

import org.jspecify.annotations.Nullable;

/**
 * Improvement rate difference (IRD), the robust form: by how much the rate of improved values differs between the phases, when
 * what has to be removed to separate them is shared out evenly.
 *
 * <pre>
 *   IRD = 1 - N (N - kept) / (2 m n)  =  1 - N² / (2 m n) (1 - PAND)      PAND by minimum removal, see {@link Pand}
 * </pre>
 *
 * <p>1 is complete separation. The least that it can be is {@code (max(m,n) - min(m,n)) / (2 max(m,n))}: it is never negative, not
 * even if everything got worse. With {@link Improvement#DECREASE} less is better. Swapping the phases and the direction together
 * leaves it as it is.
 *
 * <p>The 2009 paper takes the rates from one particular removal of as few values as can be. Where several such removals exist
 * that has several values, so neither we nor the known programs offer it.
 *
 * <p>Edge cases: a phase without values: undefined, {@link Undefined#EMPTY_PHASE}. Missing values are left out. Ties are decided
 * exactly. Costs {@code N log N}. There is no standard error.
 *
 * <p>Caveats: 0 is not "no change" and a reversal does not show; phases of unequal length raise the least value. A trend that was
 * there in the baseline counts as difference.
 *
 * <p>References: Parker RI, Vannest KJ, Brown L (2009), The improvement rate difference for single-case research, Exceptional
 * Children 75(2):135-150. Parker RI, Vannest KJ, Davis JL (2011), Effect size in single-case research: a review of nine
 * nonoverlap techniques, Behavior Modification 35(4):303-322.
 */
public final class Ird {

    private static final Ird RISING = new Ird(Improvement.INCREASE);
    private static final Ird FALLING = new Ird(Improvement.DECREASE);

    private final Improvement improvement;

    private Ird(Improvement improvement) {
        this.improvement = improvement;
    }

    /** Returns the calculator for values where more is better. */
    public static Ird withDefaults() {
        return RISING;
    }

    /** Returns the calculator for this direction. */
    public Ird with(Improvement improvement) {
        return improvement == Improvement.INCREASE ? RISING : FALLING;
    }

    /** Returns the IRD of whole numbers, or of decimals without their point, all with the same number of decimals. */
    public Result of(long[] baseline, long[] intervention) {
        return new Result(PhasePairs.of(baseline, intervention, improvement));
    }

    /**
     * Returns the IRD of numbers.
     *
     * @throws IllegalArgumentException if one is not finite
     */
    public Result of(double[] baseline, double[] intervention) {
        return new Result(PhasePairs.of(baseline, intervention, improvement));
    }

    /** Returns the IRD of numbers; {@code null} is a missing value and left out. */
    public Result ofNullable(@Nullable Double[] baseline, @Nullable Double[] intervention) {
        return of(Present.in(baseline), Present.in(intervention));
    }

    /** The difference of the rates. */
    public static final class Result extends StatResult {

        private final PhasePairs pairs;
        private final int kept;

        Result(PhasePairs pairs) {
            super(pairs.pairs() == 0 ? Undefined.EMPTY_PHASE : null);
            this.pairs = pairs;
            this.kept = pairs.kept();
        }

        /**
         * Returns the robust IRD, 0 to 1.
         *
         * @throws java.util.NoSuchElementException if there is none
         */
        public double ird() {
            return figure("IRD", estimate());
        }

        /** Returns how many values can be kept so that the phases are separate. */
        public int kept() {
            return kept;
        }

        /** Returns how many values the baseline had. */
        public int baselineValues() {
            return pairs.first();
        }

        /** Returns how many values the second phase had. */
        public int interventionValues() {
            return pairs.second();
        }

        private double estimate() {
            double all = (double) pairs.first() + pairs.second();
            return 1 - all * (all - kept) / (2.0 * pairs.pairs());
        }

        @Override
        public String toString() {
            return "Ird[" + text("ird=" + estimate()) + ", values=" + baselineValues() + "+" + interventionValues()
                    + "]";
        }
    }
}
