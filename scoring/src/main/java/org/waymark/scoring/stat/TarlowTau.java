package org.waymark.scoring.stat;

import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;

/**
 * Tarlow's baseline-corrected Tau: the tau-b of values and phases, corrected for the trend of the baseline only if a test finds
 * one.
 *
 * <pre>
 *   p ≤ alpha of Kendall's two-sided test of the baseline:  tau-b after the correction of {@link TauBc}
 *   else:                                                  tau-b of the values as they are
 * </pre>
 *
 * <p>Two conventions for p are in use, and decisions part for short baselines. With the correction for continuity, the default here
 * (R packages {@code Kendall} and {@code SingleCaseES}); without it ({@link #withContinuity(boolean) withContinuity(false)}, R
 * package {@code scan}). Four rising values have p = .089 with and .042 without; the exact p is .083, and five have .027, .014 and
 * .017: with continuity a trend is not seen where the exact test sees none.
 *
 * <p>Edge cases: a phase without values: undefined, {@link Undefined#EMPTY_PHASE}. One baseline value: {@link
 * Undefined#TOO_FEW_VALUES}. All baseline values the same: there is no p, nothing is corrected, and the slope would be 0. All that
 * is left the same: 0, see {@link PhaseTauB}. The cost is that of {@link TauBc}.
 *
 * <p>Caveats: "no trend found" in five sessions is not "no trend": the test hardly ever finds one there. The figure jumps between
 * two formulas as p crosses alpha. Tau-b does not get beyond about 0.71 for phases of equal length: it is no share of pairs.
 *
 * <p>Reference: Tarlow KR (2017), An improved rank correlation effect size statistic for single-case designs: baseline corrected
 * tau, Behavior Modification 41(4):427-467.
 */
public final class TarlowTau {

    private static final double DEFAULT_ALPHA = 0.05;
    private static final TarlowTau DEFAULTS = new TarlowTau(TauBc.withDefaults(), DEFAULT_ALPHA, true);

    private final TauBc tauBc;
    private final double alpha;
    private final boolean continuity;

    private TarlowTau(TauBc tauBc, double alpha, boolean continuity) {
        this.tauBc = tauBc;
        this.alpha = alpha;
        this.continuity = continuity;
    }

    /** Returns the calculator for values where more is better, with alpha .05 and the correction for continuity. */
    public static TarlowTau withDefaults() {
        return DEFAULTS;
    }

    /** Returns a copy for another direction. */
    public TarlowTau with(Improvement improvement) {
        return new TarlowTau(tauBc.with(improvement), alpha, continuity);
    }

    /** Returns a copy with something else for time. */
    public TarlowTau with(TimeIndex timeIndex) {
        return new TarlowTau(tauBc.with(timeIndex), alpha, continuity);
    }

    /**
     * Returns a copy with another level of the test.
     *
     * @param alpha between 0 and 1, both excluded
     * @throws IllegalArgumentException if it lies outside
     */
    public TarlowTau withAlpha(double alpha) {
        if (!(alpha > 0 && alpha < 1)) {
            throw new IllegalArgumentException("alpha is not between 0 and 1, both excluded");
        }
        return new TarlowTau(tauBc, alpha, continuity);
    }

    /** Returns a copy whose test is corrected for continuity, or not. */
    public TarlowTau withContinuity(boolean continuity) {
        return new TarlowTau(tauBc, alpha, continuity);
    }

    /** Returns the level of the test. */
    public double alpha() {
        return alpha;
    }

    /** Returns whether the test is corrected for continuity. */
    public boolean continuity() {
        return continuity;
    }

    /** Returns Tarlow's Tau of whole numbers in consecutive sessions, or of decimals without their point. */
    public Result of(long[] baseline, long[] intervention) {
        return of(tauBc.of(baseline, intervention));
    }

    /**
     * Returns Tarlow's Tau of numbers in consecutive sessions.
     *
     * @throws IllegalArgumentException if one is not finite
     */
    public Result of(double[] baseline, double[] intervention) {
        return of(tauBc.of(baseline, intervention));
    }

    /** Returns Tarlow's Tau of numbers in consecutive sessions; {@code null} is a session without a value. */
    public Result ofNullable(@Nullable Double[] baseline, @Nullable Double[] intervention) {
        return of(tauBc.ofNullable(baseline, intervention));
    }

    /** Returns what the test decides about a Tau-BC that has been calculated; its own direction and time hold. */
    public Result of(TauBc.Result both) {
        KendallTau.Result trend = both.baselineTrend();
        OptionalDouble p = continuity ? trend.p() : trend.pNoContinuity();
        boolean correct = p.isPresent() && p.getAsDouble() <= alpha;
        PhaseTauB chosen = (correct ? both.corrected() : both.uncorrected()).orElse(null);
        return new Result(both.undefined().orElse(null), p, correct, chosen);
    }

    /** What the test found, and the tau-b that it chose. */
    public static final class Result extends StatResult {

        private final OptionalDouble baselineP;
        private final boolean corrected;
        private final @Nullable PhaseTauB chosen;

        Result(@Nullable Undefined undefined, OptionalDouble baselineP, boolean corrected, @Nullable PhaseTauB chosen) {
            super(undefined);
            this.baselineP = baselineP;
            this.corrected = corrected;
            this.chosen = chosen;
        }

        /**
         * Returns tau-b, corrected if the test asked for it, -1 to 1.
         *
         * @throws java.util.NoSuchElementException if there is none
         */
        public double tauB() {
            return figure("Tau", chosen == null ? 0 : chosen.tauB());
        }

        /** Returns its standard error; empty if all values are the same, or there is no tau-b. */
        public OptionalDouble se() {
            return chosen == null || !isDefined() ? OptionalDouble.empty() : chosen.se();
        }

        /** Returns whether the trend of the baseline was taken off. */
        public boolean isCorrected() {
            return corrected;
        }

        /** Returns the two-sided p of the trend of the baseline; empty if its values are all the same or fewer than two. */
        public OptionalDouble baselineP() {
            return baselineP;
        }

        @Override
        public String toString() {
            return "TarlowTau[" + text("tauB=" + (chosen == null ? 0 : chosen.tauB())) + ", corrected=" + corrected
                    + "]";
        }
    }
}
