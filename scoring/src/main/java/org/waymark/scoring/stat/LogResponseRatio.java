package org.waymark.scoring.stat;

import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;

/**
 * Log response ratio (LRR): the logarithm of how many times the mean of the first phase the mean of the second is.
 *
 * <pre>
 *   M~ = max(mean, 1/(2 D k))     V~ = max(variance, 1/(D² k³))     of a phase of k values; D as {@link Outcome} says
 *   R1 = ln(M~_B / M~_A)
 *   R2 = R1 + V~_B/(2 n M~_B²) - V~_A/(2 m M~_A²)                   the bias of short phases taken off
 *   SE = sqrt(V~_A/(m M~_A²) + V~_B/(n M~_B²))
 *   change in per cent = 100 (exp(R2) - 1)
 * </pre>
 *
 * <p>There are two versions. {@link #increasing()} (LRRi): above 0 is improvement. {@link #decreasing()} (LRRd): below 0 is
 * improvement, as suits behaviour that is to become rare. The direction of improvement is told apart from the version. Where they
 * disagree, amounts, counts and rates change their sign; shares and percentages are turned to their other side first ({@code 100 -
 * M}: errors for right answers) and keep it, so that for them the two versions differ in size too.
 *
 * <p>Edge cases:
 *
 * <ul>
 *   <li>a phase without values: undefined, {@link Undefined#EMPTY_PHASE};
 *   <li>a mean that is not above 0, and no D that would say what it may stand for: undefined, {@link Undefined#NO_RATIO};
 *   <li>one value in a phase: no variance, so only {@link Result#uncorrected()};
 *   <li>missing values are left out.
 * </ul>
 *
 * <p>Only for values with a true zero (counts, rates, durations, shares), not for ratings. Costs a few passes over the values.
 *
 * <p>Caveats: with a baseline near zero the ratio is huge and says more about D than about the pupil. The error assumes values that
 * do not depend on each other and a level that does not drift. A trend that was there in the baseline counts as change.
 *
 * <p>References: Pustejovsky JE (2015), Measurement-comparable effect sizes for single-case studies of free-operant behavior,
 * Psychological Methods 20(3):342-359. Pustejovsky JE (2018), Using response ratios for meta-analyzing single-case designs with
 * behavioral outcomes, Journal of School Psychology 68:99-112.
 */
public final class LogResponseRatio {

    private static final double DEFAULT_CONFIDENCE = 0.95;

    private final Improvement version;
    private final Improvement improvement;
    private final Outcome outcome;
    private final double confidence;

    private LogResponseRatio(Improvement version, Improvement improvement, Outcome outcome, double confidence) {
        this.version = version;
        this.improvement = improvement;
        this.outcome = outcome;
        this.confidence = confidence;
    }

    /** Returns LRRi for amounts where more is better, with an interval at 95 %. */
    public static LogResponseRatio increasing() {
        return new LogResponseRatio(Improvement.INCREASE, Improvement.INCREASE, Outcome.amount(), DEFAULT_CONFIDENCE);
    }

    /** Returns LRRd for amounts where less is better, with an interval at 95 %. */
    public static LogResponseRatio decreasing() {
        return new LogResponseRatio(Improvement.DECREASE, Improvement.DECREASE, Outcome.amount(), DEFAULT_CONFIDENCE);
    }

    /** Returns a copy for another direction of improvement; the version stays. */
    public LogResponseRatio with(Improvement improvement) {
        return new LogResponseRatio(version, improvement, outcome, confidence);
    }

    /** Returns a copy for other values. */
    public LogResponseRatio with(Outcome outcome) {
        return new LogResponseRatio(version, improvement, outcome, confidence);
    }

    /**
     * Returns a copy with another level of the interval.
     *
     * @param confidence between 0 and 1, both excluded
     * @throws IllegalArgumentException if it lies outside
     */
    public LogResponseRatio withConfidence(double confidence) {
        return new LogResponseRatio(version, improvement, outcome, Checks.confidence(confidence));
    }

    /** Returns the level of the interval. */
    public double confidence() {
        return confidence;
    }

    /**
     * Returns the ratio of two phases.
     *
     * @throws IllegalArgumentException if a value is not finite
     */
    public Result of(double[] baseline, double[] intervention) {
        if (baseline.length == 0 || intervention.length == 0) {
            return Result.none(Undefined.EMPTY_PHASE);
        }
        Level first = Level.of(baseline, "baseline");
        Level second = Level.of(intervention, "intervention");
        boolean turned = outcome.isShare() && version != improvement;
        if (turned) {
            first = first.complement(outcome.whole());
            second = second.complement(outcome.whole());
        }
        first = first.drawnIn(outcome.resolution());
        second = second.drawnIn(outcome.resolution());
        return first.mean() > 0 && second.mean() > 0
                ? defined(first, second, version == improvement || turned ? 1 : -1)
                : Result.none(Undefined.NO_RATIO);
    }

    /** Returns the ratio of two phases; {@code null} is a missing value and left out. */
    public Result ofNullable(@Nullable Double[] baseline, @Nullable Double[] intervention) {
        return of(Present.in(baseline), Present.in(intervention));
    }

    private Result defined(Level first, Level second, int sign) {
        double ratio = sign * (Math.log(second.mean()) - Math.log(first.mean()));
        OptionalDouble before = relative(first);
        OptionalDouble after = relative(second);
        if (before.isEmpty() || after.isEmpty()) {
            return new Result(null, first, second, ratio, none());
        }
        double a = before.getAsDouble();
        double b = after.getAsDouble();
        return new Result(
                null,
                first,
                second,
                ratio,
                new NormalInterval(
                        NormalInterval.finite(ratio + sign * (b - a) / 2),
                        NormalInterval.finite(Math.sqrt(a + b)),
                        confidence));
    }

    /** The variance of the mean over its square. */
    private static OptionalDouble relative(Level level) {
        OptionalDouble ofMean = level.ofMean();
        return ofMean.isPresent() ? OptionalDouble.of(ofMean.getAsDouble() / level.mean() / level.mean()) : ofMean;
    }

    private static NormalInterval none() {
        return new NormalInterval(OptionalDouble.empty(), OptionalDouble.empty(), DEFAULT_CONFIDENCE);
    }

    /** The ratio of two phases. */
    public static final class Result extends StatResult {

        private final @Nullable Level first;
        private final @Nullable Level second;
        private final double uncorrected;
        private final NormalInterval corrected;

        Result(
                @Nullable Undefined undefined,
                @Nullable Level first,
                @Nullable Level second,
                double uncorrected,
                NormalInterval corrected) {
            super(undefined);
            this.first = first;
            this.second = second;
            this.uncorrected = uncorrected + 0.0;
            this.corrected = corrected;
        }

        static Result none(Undefined why) {
            return new Result(why, null, null, 0, LogResponseRatio.none());
        }

        /**
         * Returns R1, the logarithm of the ratio as it is.
         *
         * @throws java.util.NoSuchElementException if there is none
         */
        public double uncorrected() {
            return figure("log response ratio", uncorrected);
        }

        /**
         * Returns the mean of the baseline that went into the ratio: turned to the other side and drawn in where that applies.
         *
         * @throws java.util.NoSuchElementException if there is no ratio
         */
        public double baselineLevel() {
            return figure("level of the baseline", first == null ? 0 : first.mean());
        }

        /**
         * Returns the mean of the second phase that went into the ratio.
         *
         * @throws java.util.NoSuchElementException if there is no ratio
         */
        public double interventionLevel() {
            return figure("level of the second phase", second == null ? 0 : second.mean());
        }

        /** Returns R2, with the bias of short phases taken off; empty if a phase has one value, or there is no ratio. */
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

        /** Returns {@link #estimate()} as a change in per cent, above -100; empty if there is none or it is beyond all numbers. */
        public OptionalDouble percentChange() {
            return percent(estimate());
        }

        /** Returns {@link #lower()} as a change in per cent. */
        public OptionalDouble percentLower() {
            return percent(lower());
        }

        /** Returns {@link #upper()} as a change in per cent. */
        public OptionalDouble percentUpper() {
            return percent(upper());
        }

        private static OptionalDouble percent(OptionalDouble ratio) {
            return ratio.isPresent() ? NormalInterval.finite(100 * Math.expm1(ratio.getAsDouble())) : ratio;
        }

        @Override
        public String toString() {
            return "LogResponseRatio[" + text("uncorrected=" + uncorrected + ", estimate=" + estimate()) + "]";
        }
    }
}
