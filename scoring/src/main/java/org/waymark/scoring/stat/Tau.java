package org.waymark.scoring.stat;

import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;

/**
 * Tau of two phases: by how much the pairs in which the later value is better outweigh those in which it is worse.
 *
 * <pre>
 *   Tau = S / (m n),   S = #(b better than a) - #(b worse than a) over all pairs of a baseline value a and a later value b
 *       = 2 NAP - 1
 * </pre>
 *
 * <p>0 is no difference, 1 complete separation, -1 a complete reversal. It is Cliff's delta. With {@link Improvement#DECREASE}
 * less is better. Standard errors are twice those of {@link Nap}, the interval is the image of its interval; all that is said
 * there of them holds here.
 *
 * <p>It is not Kendall's tau-b of the values and the phases: that leaves ties out of what it divides by and does not get beyond
 * about 0.71 for phases of equal length; see {@link TauBc.Result#uncorrected()}.
 *
 * <p>Edge cases: a phase without values: undefined, {@link Undefined#EMPTY_PHASE}. Ties count 0 in S and stay in what it is divided
 * by; everything tied: 0. Missing values are left out. Ties are decided exactly. Costs {@code N log N}.
 *
 * <p>Caveats: errors and interval assume values that do not depend on each other, which repeated observations of one pupil hardly
 * are. A trend that was there in the baseline counts as difference; {@link TauU} and {@link TauBc} try to take it out.
 *
 * <p>Reference: Parker RI, Vannest KJ, Davis JL, Sauber SB (2011), Combining nonoverlap and trend for single-case research: Tau-U,
 * Behavior Therapy 42(2):284-299.
 */
public final class Tau {

    private static final Tau DEFAULTS = new Tau(Nap.withDefaults());

    private final Nap nap;

    private Tau(Nap nap) {
        this.nap = nap;
    }

    /** Returns the calculator for values where more is better, with an interval at 95 %. */
    public static Tau withDefaults() {
        return DEFAULTS;
    }

    /** Returns a copy for another direction. */
    public Tau with(Improvement improvement) {
        return improvement == nap.improvement() ? this : new Tau(nap.with(improvement));
    }

    /**
     * Returns a copy with another level of the interval.
     *
     * @param confidence between 0 and 1, both excluded
     * @throws IllegalArgumentException if it lies outside
     */
    public Tau withConfidence(double confidence) {
        return new Tau(nap.withConfidence(confidence));
    }

    /** Returns the direction. */
    public Improvement improvement() {
        return nap.improvement();
    }

    /** Returns the level of the interval. */
    public double confidence() {
        return nap.confidence();
    }

    /** Returns the Tau of whole numbers, or of decimals without their point, all with the same number of decimals. */
    public Result of(long[] baseline, long[] intervention) {
        return new Result(nap.of(baseline, intervention));
    }

    /**
     * Returns the Tau of numbers.
     *
     * @throws IllegalArgumentException if one is not finite
     */
    public Result of(double[] baseline, double[] intervention) {
        return new Result(nap.of(baseline, intervention));
    }

    /** Returns the Tau of numbers; {@code null} is a missing value and left out. */
    public Result ofNullable(@Nullable Double[] baseline, @Nullable Double[] intervention) {
        return of(Present.in(baseline), Present.in(intervention));
    }

    /** The balance of the pairs. */
    public static final class Result extends StatResult {

        private final Nap.Result nap;

        Result(Nap.Result nap) {
            super(nap.undefined().orElse(null));
            this.nap = nap;
        }

        /**
         * Returns Tau, -1 to 1.
         *
         * @throws java.util.NoSuchElementException if there is none
         */
        public double tau() {
            return figure("Tau", estimate());
        }

        /**
         * Returns the lower limit of the interval, -1 to Tau.
         *
         * @throws java.util.NoSuchElementException if there is none
         */
        public double lower() {
            return 2 * nap.lower() - 1;
        }

        /**
         * Returns the upper limit of the interval, Tau to 1.
         *
         * @throws java.util.NoSuchElementException if there is none
         */
        public double upper() {
            return 2 * nap.upper() - 1;
        }

        /** Returns S: by how many more pairs are better than worse. */
        public long s() {
            return nap.better() - nap.worse();
        }

        /** Returns the same pairs counted as shares; Tau is twice its NAP less 1. */
        public Nap.Result nap() {
            return nap;
        }

        /** Returns the unbiased standard error; empty if a phase has fewer than two values. */
        public OptionalDouble seUnbiased() {
            return twice(nap.seUnbiased());
        }

        /** Returns Hanley's standard error with the spreads as observed; empty if there is no Tau. */
        public OptionalDouble seHanley() {
            return twice(nap.seHanley());
        }

        /** Returns the standard error if there were no difference; empty if there is no Tau. */
        public OptionalDouble seNull() {
            return twice(nap.seNull());
        }

        private double estimate() {
            return s() / ((double) nap.baselineValues() * nap.interventionValues());
        }

        private static OptionalDouble twice(OptionalDouble error) {
            return error.isPresent() ? OptionalDouble.of(2 * error.getAsDouble()) : error;
        }

        @Override
        public String toString() {
            return "Tau[" + text("tau=" + estimate()) + ", values=" + nap.baselineValues() + "+"
                    + nap.interventionValues() + "]";
        }
    }
}
