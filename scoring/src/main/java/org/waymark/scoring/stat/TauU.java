package org.waymark.scoring.stat;

import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;

/**
 * The Tau-U family: {@link Tau} of two phases with the trends inside them taken off or added.
 *
 * <pre>
 *   S_AB = Σ sign(b - a) over all pairs of a baseline value and a later value
 *   S_A  = Σ over i &lt; j of sign(a_j - a_i)        S_B alike
 *
 *   A versus B                S_AB / (m n)
 *   minus trend A (Tau-U)     (S_AB - S_A) / (m n)
 *   plus trend B              (S_AB + S_B) / (m n + n(n-1)/2)
 *   both                      (S_AB + S_B - S_A) / (N(N-1)/2)
 *
 *   SD of S_AB if nothing differed: sqrt(m n (N+1) / 3),   z = S_AB / SD
 * </pre>
 *
 * <p>"Tau-U" without more is minus trend A: what every program computes, though some descriptions have "plus". It may exceed 1:
 * its range is {@code ±(1 + (m-1)/(2n))}, since a baseline that was getting worse is counted as gained. {@code z} is that of
 * the calculator at singlecaseresearch.org: of {@code S_AB} alone, without a correction for ties or continuity. With {@link Improvement#DECREASE} every value is negated: all S are positive for
 * improvement.
 *
 * <p>Values are taken in the order of their sessions; gaps make no difference. The order within the second phase only matters to the
 * members with trend B.
 *
 * <p>The R package {@code scan} has further members with other denominators ("complete", its default, and "tarlow"): other numbers
 * under the same name, which we do not give.
 *
 * <p>Edge cases: a phase without values: undefined, {@link Undefined#EMPTY_PHASE}. One baseline value: {@code S_A} is 0. Missing
 * values are left out. Ties count 0 and stay in what is divided by. Looks at all pairs, {@code N²/2}: a few milliseconds for
 * 2,000 values.
 *
 * <p>Caveats: no standard error is accepted for Tau-U itself. The correction depends on the length of the baseline and not only on
 * its trend; a long baseline can be corrected for by more than everything. It has no unit and cannot be averaged over pupils
 * without care. {@link TauBc} corrects by a slope instead.
 *
 * <p>Reference: Parker RI, Vannest KJ, Davis JL, Sauber SB (2011), Combining nonoverlap and trend for single-case research: Tau-U,
 * Behavior Therapy 42(2):284-299.
 */
public final class TauU {

    private static final TauU RISING = new TauU(Improvement.INCREASE);
    private static final TauU FALLING = new TauU(Improvement.DECREASE);

    private final Improvement improvement;

    private TauU(Improvement improvement) {
        this.improvement = improvement;
    }

    /** Returns the calculator for values where more is better. */
    public static TauU withDefaults() {
        return RISING;
    }

    /** Returns the calculator for this direction. */
    public TauU with(Improvement improvement) {
        return improvement == Improvement.INCREASE ? RISING : FALLING;
    }

    /** Returns the family for whole numbers in the order of time, or for decimals without their point. */
    public Result of(long[] baseline, long[] intervention) {
        MannKendall trend = MannKendall.withDefaults();
        return result(
                PhasePairs.of(baseline, intervention, improvement),
                trend.of(baseline).s(),
                trend.of(intervention).s());
    }

    /**
     * Returns the family for numbers in the order of time.
     *
     * @throws IllegalArgumentException if one is not finite
     */
    public Result of(double[] baseline, double[] intervention) {
        MannKendall trend = MannKendall.withDefaults();
        return result(
                PhasePairs.of(baseline, intervention, improvement),
                trend.of(baseline).s(),
                trend.of(intervention).s());
    }

    /** Returns the family for numbers in the order of time; {@code null} is a missing value and left out. */
    public Result ofNullable(@Nullable Double[] baseline, @Nullable Double[] intervention) {
        return of(Present.in(baseline), Present.in(intervention));
    }

    private Result result(PhasePairs pairs, long risingA, long risingB) {
        int sign = improvement == Improvement.INCREASE ? 1 : -1;
        return new Result(pairs, sign * risingA, sign * risingB);
    }

    /** The members of the family. */
    public static final class Result extends StatResult {

        private final PhasePairs pairs;
        private final long sTrendA;
        private final long sTrendB;

        Result(PhasePairs pairs, long sTrendA, long sTrendB) {
            super(pairs.pairs() == 0 ? Undefined.EMPTY_PHASE : null);
            this.pairs = pairs;
            this.sTrendA = sTrendA;
            this.sTrendB = sTrendB;
        }

        /**
         * Returns Tau-U, the phases compared less the trend of the baseline; may lie beyond -1 and 1.
         *
         * @throws java.util.NoSuchElementException if there is none
         */
        public double tauU() {
            return figure("Tau-U", estimate());
        }

        /**
         * Returns the phases compared, and nothing else, -1 to 1.
         *
         * @throws java.util.NoSuchElementException if there is none
         */
        public double tau() {
            return figure("Tau", (double) sAB() / pairs.pairs());
        }

        /**
         * Returns the phases compared plus the trend of the second, -1 to 1.
         *
         * @throws java.util.NoSuchElementException if there is none
         */
        public double plusTrendB() {
            return figure("Tau-U", (sAB() + sTrendB) / (pairs.pairs() + inside(pairs.second())));
        }

        /**
         * Returns the phases compared less the trend of the first plus that of the second, -1 to 1.
         *
         * @throws java.util.NoSuchElementException if there is none
         */
        public double full() {
            return figure("Tau-U", (sAB() + sTrendB - sTrendA) / inside(pairs.first() + pairs.second()));
        }

        /** Returns S of the phases: by how many more pairs are better than worse. */
        public long sAB() {
            return pairs.better() - pairs.worse();
        }

        /** Returns S of the trend in the baseline: positive if it was getting better. */
        public long sTrendA() {
            return sTrendA;
        }

        /** Returns S of the trend in the second phase: positive if it was getting better. */
        public long sTrendB() {
            return sTrendB;
        }

        /** Returns how many pairs of a baseline value and a later value there are. */
        public long pairs() {
            return pairs.pairs();
        }

        /** Returns the standard deviation of {@link #sAB()} if nothing differed; empty if a phase is empty. */
        public OptionalDouble sdNull() {
            return isDefined()
                    ? OptionalDouble.of(Math.sqrt(pairs.pairs() * (pairs.first() + pairs.second() + 1.0) / 3))
                    : OptionalDouble.empty();
        }

        /** Returns {@code sAB / sdNull}, which tests the phases compared and not Tau-U; empty if a phase is empty. */
        public OptionalDouble z() {
            OptionalDouble sd = sdNull();
            return sd.isPresent() ? OptionalDouble.of(sAB() / sd.getAsDouble()) : sd;
        }

        private double estimate() {
            return (double) (sAB() - sTrendA) / pairs.pairs();
        }

        private static double inside(int values) {
            return values * (values - 1.0) / 2;
        }

        @Override
        public String toString() {
            return "TauU[" + text("tauU=" + estimate()) + ", values=" + pairs.first() + "+" + pairs.second() + "]";
        }
    }
}
