package org.waymark.scoring.stat;

import java.util.Arrays;
import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;

/**
 * Celeration: by what factor a frequency grows or falls in a week, as on the Standard Celeration Chart.
 *
 * <pre>
 *   line         log10(frequency) = intercept + slope × day
 *   celeration   = 10^(unit days × slope)          2 is doubling in that time, 0.5 is halving
 *   turnaround   = the larger of celeration and 1 / celeration: "times 2" or "divided by 2"
 *   total bounce = 10^(largest residual - smallest residual): how widely the frequencies scatter about the line
 * </pre>
 *
 * <p>The unit is 7 days unless changed; 28 gives the factor of four weeks. Lines are drawn by {@link CelerationMethod}: least squares is the default here because it is
 * the one that needs no drawing rule; by hand, charters draw quarter-intersect or split-middle.
 *
 * <p>Edge cases:
 *
 * <ul>
 *   <li>a frequency of 0 has no logarithm and is left out of the line, and of the bounce; {@link Result#zeros()} counts how many were. With many zeros the line describes only the days
 *       on which it happened at all. On paper a 0 is drawn below the floor of what could have been counted, and not fitted either;
 *   <li>fewer than two frequencies above 0: undefined, {@link Undefined#TOO_FEW_VALUES};
 *   <li>all of them on one day, or a half of the quarter-intersect line without a day of its own: undefined, {@link Undefined#NO_SPREAD};
 *   <li>a factor beyond all numbers: undefined, {@link Undefined#OUT_OF_RANGE};
 *   <li>a missing frequency is left out.
 * </ul>
 *
 * <p>Caveats: frequencies (counts per minute or per day) that grow by multiplication make a straight line here; shares and scores with a ceiling
 * do not. Bounce and celeration are free of the unit of the frequency. Some programs call 52 times the weekly exponent "yearly", others take 365 days. A celeration describes the days that were seen
 * and foretells nothing.
 *
 * <p>References: Pennypacker HS, Gutierrez A, Lindsley OR (2003), Handbook of the Standard Celeration Chart, Cambridge Center for Behavioral Studies. White
 * OR, Haring NG (1980), Exceptional teaching, 2nd edition, Merrill.
 */
public final class Celeration {

    private static final double WEEK = 7;
    private static final double MOST_DAYS = 36_600;

    private static final Celeration DEFAULTS = new Celeration(CelerationMethod.OLS, WEEK);

    private final CelerationMethod method;
    private final double unitDays;

    private Celeration(CelerationMethod method, double unitDays) {
        this.method = method;
        this.unitDays = unitDays;
    }

    /** Returns the calculator of a weekly factor by least squares. */
    public static Celeration withDefaults() {
        return DEFAULTS;
    }

    /** Returns a copy that draws the line by another method. */
    public Celeration with(CelerationMethod method) {
        return new Celeration(method, unitDays);
    }

    /**
     * Returns a copy for another stretch of time.
     *
     * @param days above 0, at most 36,600
     * @throws IllegalArgumentException if it lies outside
     */
    public Celeration withUnitDays(double days) {
        if (!(days > 0 && days <= MOST_DAYS)) {
            throw new IllegalArgumentException("days is not above 0 and at most " + MOST_DAYS);
        }
        return new Celeration(method, days);
    }

    /** Returns the method of the line. */
    public CelerationMethod method() {
        return method;
    }

    /** Returns the number of days that the factor is for. */
    public double unitDays() {
        return unitDays;
    }

    /**
     * Returns the celeration of frequencies.
     *
     * @param days when they were counted; any day may be 0
     * @param frequencies at least 0
     * @throws IllegalArgumentException if a number is not finite, or a frequency is negative
     */
    public Result of(double[] days, double[] frequencies) {
        Checks.sameLength("days", days.length, "frequencies", frequencies.length);
        double[] used = new double[days.length];
        double[] logs = new double[days.length];
        int count = 0;
        for (int i = 0; i < days.length; i++) {
            Checks.finite(days[i], "days", i);
            if (Checks.within(frequencies[i], 0, Double.MAX_VALUE, "frequencies", i) > 0) {
                used[count] = days[i];
                logs[count++] = Math.log10(frequencies[i]);
            }
        }
        return result(Arrays.copyOf(used, count), Arrays.copyOf(logs, count), days.length - count);
    }

    /** Returns the celeration of frequencies; a point with {@code null} in it is left out. */
    public Result ofNullable(@Nullable Double[] days, @Nullable Double[] frequencies) {
        Pairs present = Pairs.complete("days", days, "frequencies", frequencies);
        return of(present.first(), present.second());
    }

    private Result result(double[] days, double[] logs, int zeros) {
        if (days.length < 2) {
            return new Result(Undefined.TOO_FEW_VALUES, CelerationLine.NONE, unitDays, days.length, zeros);
        }
        CelerationLine line = CelerationLine.of(method, days, logs);
        if (line == null) {
            return new Result(Undefined.NO_SPREAD, CelerationLine.NONE, unitDays, days.length, zeros);
        }
        if (Double.isInfinite(Math.pow(10, unitDays * Math.abs(line.slope())))
                || Double.isInfinite(Math.pow(10, line.bounce()))) {
            return new Result(Undefined.OUT_OF_RANGE, CelerationLine.NONE, unitDays, days.length, zeros);
        }
        return new Result(null, line, unitDays, days.length, zeros);
    }

    /** A factor of growth and how widely the frequencies scatter about it. */
    public static final class Result extends StatResult {

        private final CelerationLine line;
        private final double unitDays;
        private final int used;
        private final int zeros;

        Result(@Nullable Undefined undefined, CelerationLine line, double unitDays, int used, int zeros) {
            super(undefined);
            this.line = line;
            this.unitDays = unitDays;
            this.used = used;
            this.zeros = zeros;
        }

        /**
         * Returns the factor by which the frequency changes in the unit of time, above 0; 1 is no change.
         *
         * @throws java.util.NoSuchElementException if there is none
         */
        public double celeration() {
            return figure("celeration", Math.pow(10, unitDays * line.slope()));
        }

        /**
         * Returns the factor without its direction, at least 1.
         *
         * @throws java.util.NoSuchElementException if there is none
         */
        public double turnaroundFactor() {
            return figure("turnaround factor", Math.pow(10, unitDays * Math.abs(line.slope())));
        }

        /**
         * Returns whether the frequency does not fall: it is multiplied by the turnaround factor, otherwise divided.
         *
         * @throws java.util.NoSuchElementException if there is no factor
         */
        public boolean multiplies() {
            return figure("direction", line.slope()) >= 0;
        }

        /**
         * Returns the slope of the logarithm to base 10, a day.
         *
         * @throws java.util.NoSuchElementException if there is none
         */
        public double logSlopePerDay() {
            return figure("slope", line.slope());
        }

        /**
         * Returns the logarithm to base 10 of the frequency on the line at day 0.
         *
         * @throws java.util.NoSuchElementException if there is none
         */
        public double logIntercept() {
            return figure("intercept", line.intercept());
        }

        /** Returns by what factor the highest frequency, held against the line, exceeds the lowest; empty if there is no line. */
        public OptionalDouble totalBounce() {
            return isDefined() ? OptionalDouble.of(Math.pow(10, line.bounce())) : OptionalDouble.empty();
        }

        /** Returns how many frequencies the line was drawn through. */
        public int used() {
            return used;
        }

        /** Returns how many frequencies were 0 and left out. */
        public int zeros() {
            return zeros;
        }

        @Override
        public String toString() {
            return "Celeration[" + text("celeration=" + Math.pow(10, unitDays * line.slope())) + ", used=" + used
                    + ", zeros=" + zeros + "]";
        }
    }
}
