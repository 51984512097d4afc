package org.waymark.scoring.stat;

import java.math.BigDecimal;
import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;

/**
 * Percent of goal obtained (PoGO): how far the mean has come on the way from the baseline to a goal.
 *
 * <pre>
 *   PoGO = 100 (mean B - mean A) / (goal - mean A)
 *   SE   = 100 sqrt( s_A²/m + s_B²/n + p² s_A²/m ) / |goal - mean A|,   p = PoGO/100
 * </pre>
 *
 * <p>0 is where the baseline was, 100 is the goal. It may exceed 100 or be negative. The goal carries the direction: below the
 * baseline it asks for less. The interval is normal.
 *
 * <p>Edge cases: a phase without values: undefined, {@link Undefined#EMPTY_PHASE}; a goal equal to the mean of the baseline: {@link
 * Undefined#NO_DISTANCE}, decided exactly, doubles as the shortest decimals that mean them; one value in a phase: no error. Missing
 * values are left out. Costs a few passes over the values.
 *
 * <p>Caveats: an easy goal makes a high figure; compare only where goals were set by the same rule. A goal close to the baseline
 * makes it enormous, with either sign. It assumes equal steps, values that do not depend on each other, and no trend in the
 * baseline.
 *
 * <p>Reference: Ferron J, Goldstein H, Olszewski A, Rohrer L (2020), Indexing effects in single-case experimental designs by
 * estimating the percent of goal obtained, Evidence-Based Communication Assessment and Intervention 14:6-27.
 */
public final class Pogo {

    private static final double DEFAULT_CONFIDENCE = 0.95;
    private static final double NEAR = 1e-9;

    private final BigDecimal goal;
    private final double confidence;

    private Pogo(BigDecimal goal, double confidence) {
        this.goal = goal;
        this.confidence = confidence;
    }

    /** Returns the calculator for this goal, with an interval at 95 %. */
    public static Pogo of(BigDecimal goal) {
        Checks.finite(goal.doubleValue(), "goal");
        return new Pogo(goal, DEFAULT_CONFIDENCE);
    }

    /**
     * Returns the calculator for this goal, with an interval at 95 %.
     *
     * @throws IllegalArgumentException if it is not finite
     */
    public static Pogo of(double goal) {
        return of(BigDecimal.valueOf(Checks.finite(goal, "goal")));
    }

    /**
     * Returns a copy with another level of the interval.
     *
     * @param confidence between 0 and 1, both excluded
     * @throws IllegalArgumentException if it lies outside
     */
    public Pogo withConfidence(double confidence) {
        return new Pogo(goal, Checks.confidence(confidence));
    }

    /** Returns the level of the interval. */
    public double confidence() {
        return confidence;
    }

    /**
     * Returns how far two phases have come.
     *
     * @throws IllegalArgumentException if a value is not finite
     */
    public Result of(double[] baseline, double[] intervention) {
        Level a = Level.of(baseline, "baseline");
        Level b = Level.of(intervention, "intervention");
        if (baseline.length == 0 || intervention.length == 0) {
            return new Result(Undefined.EMPTY_PHASE, a, b, none());
        }
        double way = goal.doubleValue() - a.mean();
        if (isNone(way, baseline)) {
            return new Result(Undefined.NO_DISTANCE, a, b, none());
        }
        double share = Checks.inRange((b.mean() - a.mean()) / way, "values and goal") + 0.0;
        OptionalDouble before = a.ofMean();
        OptionalDouble after = b.ofMean();
        OptionalDouble se = before.isPresent() && after.isPresent()
                ? NormalInterval.finite(100
                        * Math.sqrt(before.getAsDouble() * (1 + share * share) + after.getAsDouble())
                        / Math.abs(way))
                : OptionalDouble.empty();
        return new Result(null, a, b, new NormalInterval(OptionalDouble.of(100 * share), se, confidence));
    }

    /** Returns how far two phases have come; {@code null} is a missing value and left out. */
    public Result ofNullable(@Nullable Double[] baseline, @Nullable Double[] intervention) {
        return of(Present.in(baseline), Present.in(intervention));
    }

    /** Whether there is no way to go; exact where it is close. */
    private boolean isNone(double way, double[] baseline) {
        double size = Math.abs(goal.doubleValue());
        for (double value : baseline) {
            size = Math.max(size, Math.abs(value));
        }
        return Math.abs(way) <= NEAR * size
                && goal.multiply(BigDecimal.valueOf(baseline.length)).compareTo(Decimals.sum(baseline)) == 0;
    }

    private NormalInterval none() {
        return new NormalInterval(OptionalDouble.empty(), OptionalDouble.empty(), confidence);
    }

    /** How far two phases have come. */
    public static final class Result extends StatResult {

        private final Level before;
        private final Level after;
        private final NormalInterval interval;

        Result(@Nullable Undefined undefined, Level before, Level after, NormalInterval interval) {
            super(undefined);
            this.before = before;
            this.after = after;
            this.interval = interval;
        }

        /**
         * Returns the part of the way in per cent; 100 is the goal.
         *
         * @throws java.util.NoSuchElementException if there is none
         */
        public double pogo() {
            return figure("percent of goal", interval.estimate().orElse(0));
        }

        /**
         * Returns the mean of the baseline.
         *
         * @throws java.util.NoSuchElementException if there is no figure
         */
        public double meanBaseline() {
            return figure("mean", before.mean());
        }

        /**
         * Returns the mean of the second phase.
         *
         * @throws java.util.NoSuchElementException if there is no figure
         */
        public double meanIntervention() {
            return figure("mean", after.mean());
        }

        /** Returns the standard error in per cent; empty if a phase has one value. */
        public OptionalDouble se() {
            return interval.se();
        }

        /** Returns the lower limit of the interval in per cent; empty if there is no error. */
        public OptionalDouble lower() {
            return interval.lower();
        }

        /** Returns the upper limit of the interval in per cent; empty if there is no error. */
        public OptionalDouble upper() {
            return interval.upper();
        }

        @Override
        public String toString() {
            return "Pogo[" + text("pogo=" + interval.estimate().orElse(0)) + "]";
        }
    }
}
