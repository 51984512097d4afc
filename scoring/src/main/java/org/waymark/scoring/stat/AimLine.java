package org.waymark.scoring.stat;

import org.jspecify.annotations.Nullable;

/**
 * The aim line of curriculum-based measurement: the straight way from where a pupil began to the goal.
 *
 * <pre>
 *   start       = median of the probes of the baseline, usually three
 *   weekly gain = (goal - start) / weeks
 *   at week w   = start + weekly gain × w
 * </pre>
 *
 * <p>Edge cases: no probe in the baseline: undefined, {@link Undefined#NO_VALUES}; no weeks: undefined, {@link Undefined#NO_EXPOSURE}. A goal
 * below the start gives a negative gain, which is what it should be where less is better. A missing probe is left out.
 *
 * <p>Caveats: a straight line is a yardstick that somebody chose, not what progress looks like. A goal taken from norms of other pupils says nothing about what is
 * right for this one.
 *
 * <p>Reference: Deno SL (1985), Curriculum-based measurement: the emerging alternative, Exceptional Children 52:219-232.
 */
public final class AimLine {

    private static final AimLine DEFAULTS = new AimLine();

    private AimLine() {}

    /** Returns the calculator; it has no conventions to set. */
    public static AimLine withDefaults() {
        return DEFAULTS;
    }

    /**
     * Returns the line from a baseline to a goal.
     *
     * @param baseline the scores of its probes
     * @param goal the score to reach
     * @param weeks in how many weeks, at least 0
     * @throws IllegalArgumentException if a number is not finite, weeks are negative, or the gain is beyond all numbers
     */
    public Result of(double[] baseline, double goal, double weeks) {
        for (int i = 0; i < baseline.length; i++) {
            Checks.finite(baseline[i], "baseline", i);
        }
        Checks.finite(goal, "goal");
        if (!(weeks >= 0 && weeks <= Double.MAX_VALUE)) {
            throw new IllegalArgumentException("weeks is not a number of at least 0");
        }
        if (baseline.length == 0) {
            return new Result(Undefined.NO_VALUES, 0, 0);
        }
        double start = Medians.of(baseline) + 0.0;
        return weeks == 0
                ? new Result(Undefined.NO_EXPOSURE, start, 0)
                : new Result(null, start, Checks.inRange((goal - start) / weeks + 0.0, "baseline and goal"));
    }

    /** Returns the line from a baseline to a goal; {@code null} is a missing probe and left out. */
    public Result ofNullable(@Nullable Double[] baseline, double goal, double weeks) {
        return of(Present.in(baseline), goal, weeks);
    }

    /** A line from a start to a goal. */
    public static final class Result extends StatResult {

        private final double start;
        private final double weeklyGain;

        Result(@Nullable Undefined undefined, double start, double weeklyGain) {
            super(undefined);
            this.start = start;
            this.weeklyGain = weeklyGain;
        }

        /**
         * Returns where the line begins.
         *
         * @throws java.util.NoSuchElementException if there is no line
         */
        public double start() {
            return figure("start", start);
        }

        /**
         * Returns by how much the line rises in a week.
         *
         * @throws java.util.NoSuchElementException if there is no line
         */
        public double weeklyGain() {
            return figure("weekly gain", weeklyGain);
        }

        /**
         * Returns where the line stands so many weeks after its start.
         *
         * @throws java.util.NoSuchElementException if there is no line
         */
        public double at(double weeks) {
            return figure("aim line", start + weeklyGain * weeks);
        }

        @Override
        public String toString() {
            return "AimLine[" + text("start=" + start + ", weeklyGain=" + weeklyGain) + "]";
        }
    }
}
