package org.waymark.scoring.stat;

import org.jspecify.annotations.Nullable;

/**
 * The average of the key stage 1 points by which pupils were put into prior attainment groups for the progress scores of key
 * stage 2.
 *
 * <pre>
 *   average = ( (reading + writing) / 2 + maths ) / 2
 * </pre>
 *
 * <p>Maths weighs as much as reading and writing together. Points come from a table: {@code PointsTables.KS1_PRIOR_2022} of
 * the core has those of the progress model of 2022. A missing subject leaves no average ({@link Undefined#MISSING_VALUE});
 * it is not filled in.
 *
 * <p>Caveats: points of pupils below the pre-key stage standards were set by rules of each year, which the library does not
 * ship. The last pupils with such results finished key stage 2 in 2023; there is no progress score for 2024 and 2025.
 *
 * <p>Reference: Department for Education, Primary school accountability technical guide.
 */
public final class Ks1PriorAttainment {

    private static final Ks1PriorAttainment DEFAULTS = new Ks1PriorAttainment();

    private Ks1PriorAttainment() {}

    /** Returns the calculator. */
    public static Ks1PriorAttainment withDefaults() {
        return DEFAULTS;
    }

    /**
     * Returns the average of the points in three subjects.
     *
     * @throws IllegalArgumentException if a number is not finite
     */
    public Result of(double reading, double writing, double maths) {
        double english = (Checks.finite(reading, "reading") + Checks.finite(writing, "writing")) / 2;
        return new Result(null, Checks.inRange((english + Checks.finite(maths, "maths")) / 2, "points"));
    }

    /**
     * Returns the average of the points in three subjects; {@code null} is a missing one.
     *
     * @throws IllegalArgumentException if a number is not finite
     */
    public Result ofNullable(@Nullable Double reading, @Nullable Double writing, @Nullable Double maths) {
        return reading == null || writing == null || maths == null
                ? new Result(Undefined.MISSING_VALUE, 0)
                : of(reading, writing, maths);
    }

    /** The average of a pupil. */
    public static final class Result extends StatResult {

        private final double average;

        Result(@Nullable Undefined undefined, double average) {
            super(undefined);
            this.average = average;
        }

        /**
         * Returns the average, in points of the table.
         *
         * @throws java.util.NoSuchElementException if there is none
         */
        public double average() {
            return figure("average", average);
        }

        @Override
        public String toString() {
            return "Ks1PriorAttainment[" + text("average=" + average) + "]";
        }
    }
}
