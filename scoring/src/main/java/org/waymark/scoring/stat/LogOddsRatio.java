package org.waymark.scoring.stat;

import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;

/**
 * Log odds ratio (LOR) of shares or percentages: the logarithm of how many times the odds of the first phase those of the second
 * are.
 *
 * <pre>
 *   M~ = mean on the scale from 0 to 1, drawn in to [1/(2 D k), 1 - 1/(2 D k)]     V~ = max(variance, 1/(D² k³))
 *   L1 = ln( M~_B/(1-M~_B) ) - ln( M~_A/(1-M~_A) )
 *   L2 = L1 - V~_B (2M~_B - 1)/(2 n M~_B² (1-M~_B)²) + V~_A (2M~_A - 1)/(2 m M~_A² (1-M~_A)²)
 *   SE = sqrt( V~_A/(m M~_A² (1-M~_A)²) + V~_B/(n M~_B² (1-M~_B)²) )
 * </pre>
 *
 * <p>{@code D} is the number of intervals or tasks of one observation, also for percentages. Above 0 is improvement: where less is
 * better the sign changes. Turning shares to their other side only changes the sign, unlike {@link LogResponseRatio}.
 *
 * <p>Edge cases: a phase without values: undefined, {@link Undefined#EMPTY_PHASE}; a mean of 0 or all with D unknown, or beyond
 * that: {@link Undefined#NO_RATIO}; one value in a phase: only {@link Result#uncorrected()}; amounts, counts and rates are refused,
 * for they have no odds. Missing values are left out.
 *
 * <p>Caveats: as for {@link LogResponseRatio}. Odds are not shares: an odds ratio of 4 is not "four times as often".
 *
 * <p>Reference: Pustejovsky JE (2015), Measurement-comparable effect sizes for single-case studies of free-operant behavior,
 * Psychological Methods 20(3):342-359.
 */
public final class LogOddsRatio {

    private static final double DEFAULT_CONFIDENCE = 0.95;
    private static final LogOddsRatio DEFAULTS =
            new LogOddsRatio(Outcome.proportion(), Improvement.INCREASE, DEFAULT_CONFIDENCE);

    private final Outcome outcome;
    private final Improvement improvement;
    private final double confidence;

    private LogOddsRatio(Outcome outcome, Improvement improvement, double confidence) {
        this.outcome = outcome;
        this.improvement = improvement;
        this.confidence = confidence;
    }

    /** Returns the calculator for shares from 0 to 1 where more is better, with an interval at 95 %. */
    public static LogOddsRatio withDefaults() {
        return DEFAULTS;
    }

    /** Returns a copy for another direction. */
    public LogOddsRatio with(Improvement improvement) {
        return new LogOddsRatio(outcome, improvement, confidence);
    }

    /**
     * Returns a copy for other shares.
     *
     * @throws IllegalArgumentException if they are no shares
     */
    public LogOddsRatio with(Outcome outcome) {
        if (!outcome.isShare()) {
            throw new IllegalArgumentException("only shares and percentages have odds");
        }
        return new LogOddsRatio(outcome, improvement, confidence);
    }

    /**
     * Returns a copy with another level of the interval.
     *
     * @param confidence between 0 and 1, both excluded
     * @throws IllegalArgumentException if it lies outside
     */
    public LogOddsRatio withConfidence(double confidence) {
        return new LogOddsRatio(outcome, improvement, Checks.confidence(confidence));
    }

    /** Returns the level of the interval. */
    public double confidence() {
        return confidence;
    }

    /**
     * Returns the odds ratio of two phases.
     *
     * @throws IllegalArgumentException if a value is not finite
     */
    public Result of(double[] baseline, double[] intervention) {
        if (baseline.length == 0 || intervention.length == 0) {
            return new Result(Undefined.EMPTY_PHASE, 0, none());
        }
        Level first = share(baseline, "baseline");
        Level second = share(intervention, "intervention");
        return hasOdds(first) && hasOdds(second) ? defined(first, second) : new Result(Undefined.NO_RATIO, 0, none());
    }

    /** Returns the odds ratio of two phases; {@code null} is a missing value and left out. */
    public Result ofNullable(@Nullable Double[] baseline, @Nullable Double[] intervention) {
        return of(Present.in(baseline), Present.in(intervention));
    }

    private Level share(double[] values, String name) {
        OptionalDouble resolution = outcome.resolution();
        OptionalDouble intervals =
                resolution.isPresent() ? OptionalDouble.of(resolution.getAsDouble() * outcome.whole()) : resolution;
        return Level.of(values, name).over(outcome.whole()).drawnInShare(intervals);
    }

    private static boolean hasOdds(Level level) {
        return level.mean() > 0 && level.mean() < 1;
    }

    private Result defined(Level first, Level second) {
        int sign = improvement == Improvement.INCREASE ? 1 : -1;
        double ratio = sign * (logit(second.mean()) - logit(first.mean()));
        OptionalDouble before = spread(first);
        OptionalDouble after = spread(second);
        if (before.isEmpty() || after.isEmpty()) {
            return new Result(null, ratio, none());
        }
        double a = before.getAsDouble();
        double b = after.getAsDouble();
        double bias = b * (2 * second.mean() - 1) / 2 - a * (2 * first.mean() - 1) / 2;
        return new Result(
                null,
                ratio,
                new NormalInterval(
                        NormalInterval.finite(ratio - sign * bias),
                        NormalInterval.finite(Math.sqrt(a + b)),
                        confidence));
    }

    private static double logit(double share) {
        return Math.log(share) - Math.log1p(-share);
    }

    /** The variance of the logit of the mean. */
    private static OptionalDouble spread(Level level) {
        OptionalDouble ofMean = level.ofMean();
        double slope = level.mean() * (1 - level.mean());
        return ofMean.isPresent() ? OptionalDouble.of(ofMean.getAsDouble() / slope / slope) : ofMean;
    }

    private static NormalInterval none() {
        return new NormalInterval(OptionalDouble.empty(), OptionalDouble.empty(), DEFAULT_CONFIDENCE);
    }

    /** The odds ratio of two phases. */
    public static final class Result extends StatResult {

        private final double uncorrected;
        private final NormalInterval corrected;

        Result(@Nullable Undefined undefined, double uncorrected, NormalInterval corrected) {
            super(undefined);
            this.uncorrected = uncorrected + 0.0;
            this.corrected = corrected;
        }

        /**
         * Returns L1, the logarithm of the odds ratio as it is; above 0 is improvement.
         *
         * @throws java.util.NoSuchElementException if there is none
         */
        public double uncorrected() {
            return figure("log odds ratio", uncorrected);
        }

        /** Returns L2, with the bias of short phases taken off; empty if a phase has one value, or there is no ratio. */
        public OptionalDouble estimate() {
            return corrected.estimate();
        }

        /** Returns the standard error; empty if a phase has one value, or there is no ratio. */
        public OptionalDouble se() {
            return corrected.se();
        }

        /** Returns the lower limit of the interval; empty if there is no error. */
        public OptionalDouble lower() {
            return corrected.lower();
        }

        /** Returns the upper limit of the interval; empty if there is no error. */
        public OptionalDouble upper() {
            return corrected.upper();
        }

        @Override
        public String toString() {
            return "LogOddsRatio[" + text("uncorrected=" + uncorrected + ", estimate=" + estimate()) + "]";
        }
    }
}
