package org.waymark.scoring.stat;

import java.util.OptionalDouble;

/**
 * Steps on an ordered scale: how many were gained, and which part of the way from the baseline to the aim they are.
 *
 * <pre>
 *   gained       = latest - baseline
 *   share of way = (latest - baseline) / (aim - baseline)
 * </pre>
 *
 * <p>Positions are whole numbers: the place of a point in its scale, or a quantity as a decimal without its point, all with
 * the same number of decimals. Where less is better, steps down count as gained ({@link Improvement#DECREASE}); the share
 * of the way needs no direction, for the aim has it. The share may be below 0 (a step back) or above 1 (beyond the aim). It
 * does not exist if the aim is the baseline. Everything here is always defined but that share.
 *
 * <p>Caveat: steps of a scale of points are not all of one size, and a scale differs from the next. Add up steps only on
 * the same scale, and compare pupils only where their targets mean the same.
 */
public final class Steps {

    private static final Steps DEFAULTS = new Steps(Improvement.INCREASE);

    private final Improvement improvement;

    private Steps(Improvement improvement) {
        this.improvement = improvement;
    }

    /** Returns the calculator for scales where more is better. */
    public static Steps withDefaults() {
        return DEFAULTS;
    }

    /** Returns a copy for another direction. */
    public Steps with(Improvement improvement) {
        return new Steps(improvement);
    }

    /** Returns the direction. */
    public Improvement improvement() {
        return improvement;
    }

    /**
     * Returns the steps gained; negative for steps back.
     *
     * @throws ArithmeticException if the difference is beyond a {@code long}
     */
    public long gained(long baseline, long latest) {
        return improvement == Improvement.INCREASE
                ? Math.subtractExact(latest, baseline)
                : Math.subtractExact(baseline, latest);
    }

    /**
     * Returns the steps gained on the way to an aim.
     *
     * @throws ArithmeticException if a difference is beyond a {@code long}
     */
    public Result of(long baseline, long latest, long aim) {
        return new Result(gained(baseline, latest), gained(baseline, aim));
    }

    /** Steps on the way to an aim. */
    public static final class Result extends StatResult {

        private final long gained;
        private final long way;

        Result(long gained, long way) {
            super(null);
            this.gained = gained;
            this.way = way;
        }

        /** Returns the steps gained; negative for steps back. */
        public long gained() {
            return gained;
        }

        /** Returns the steps from the baseline to the aim; negative if the aim lies behind the baseline. */
        public long way() {
            return way;
        }

        /** Returns whether the aim was reached or passed. */
        public boolean reached() {
            return gained >= way;
        }

        /** Returns which part of the way was made, 1 at the aim; empty if the aim is the baseline. */
        public OptionalDouble shareOfWay() {
            return way == 0 ? OptionalDouble.empty() : OptionalDouble.of((double) gained / way + 0.0);
        }

        @Override
        public String toString() {
            return "Steps[gained=" + gained + ", way=" + way + "]";
        }
    }
}
