package org.waymark.scoring.stat;

import org.jspecify.annotations.Nullable;

/**
 * The average point score: the mean of the points that exist.
 *
 * <p>A result that stands for no points (absent, disapplied, not yet there) is left out and is not zero; with {@link
 * Missing#PROPAGATE} it makes the average undefined. No points at all: {@link Undefined#NO_VALUES}.
 *
 * <p>Caveats: points are a table's translation of an ordinal scale, dated and withdrawn like the scale itself; use one
 * table for all. The average of the pupils who have results says nothing about those who have none: show both counts.
 */
public final class AveragePoints {

    private static final AveragePoints DEFAULTS = new AveragePoints(Missing.OMIT);

    private final Missing missing;

    private AveragePoints(Missing missing) {
        this.missing = missing;
    }

    /** Returns the calculator that leaves missing results out. */
    public static AveragePoints withDefaults() {
        return DEFAULTS;
    }

    /** Returns a copy with another way to deal with missing results. */
    public AveragePoints with(Missing missing) {
        return new AveragePoints(missing);
    }

    /** Returns what happens to missing results. */
    public Missing missing() {
        return missing;
    }

    /** Returns the average of points. */
    public Result of(double[] points) {
        double sum = 0;
        for (int i = 0; i < points.length; i++) {
            sum += Checks.finite(points[i], "points", i);
        }
        return result(sum, points.length, 0);
    }

    /** Returns the average of points; {@code null} is a missing result. */
    public Result ofNullable(@Nullable Double[] points) {
        double sum = 0;
        int used = 0;
        for (int i = 0; i < points.length; i++) {
            Double value = points[i];
            if (value != null) {
                sum += Checks.finite(value, "points", i);
                used++;
            }
        }
        return result(sum, used, points.length - used);
    }

    private Result result(double sum, int used, int absent) {
        if (absent > 0 && missing == Missing.PROPAGATE) {
            return new Result(Undefined.MISSING_VALUE, 0, used, absent);
        }
        return used == 0
                ? new Result(Undefined.NO_VALUES, 0, used, absent)
                : new Result(null, Checks.inRange(sum, "points") / used, used, absent);
    }

    /** An average point score. */
    public static final class Result extends StatResult {

        private final double average;
        private final int used;
        private final int missing;

        Result(@Nullable Undefined undefined, double average, int used, int missing) {
            super(undefined);
            this.average = average;
            this.used = used;
            this.missing = missing;
        }

        /**
         * Returns the average.
         *
         * @throws java.util.NoSuchElementException if there is none
         */
        public double average() {
            return figure("average point score", average);
        }

        /** Returns how many results had points. */
        public int used() {
            return used;
        }

        /** Returns how many results had none. */
        public int missing() {
            return missing;
        }

        @Override
        public String toString() {
            return "AveragePoints[" + text("average=" + average) + ", used=" + used + ", missing=" + missing + "]";
        }
    }
}
