package org.waymark.scoring.stat;

import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;

/**
 * Progress 8 of a pupil: how far the Attainment 8 score lies from the mean of all pupils nationally with the same prior
 * attainment, for each of its ten parts.
 *
 * <pre>
 *   progress = (Attainment 8 - estimate) / 10
 *   element  = (points of the element - estimate of the element) / its parts;  English 2, maths 2, EBacc 3, open 3
 * </pre>
 *
 * <p>Estimates are published for each year and prior attainment group, and the table prints them divided by ten; hand them in
 * on the scale of {@link Attainment8}, 0 to 90. The library ships none: they belong to their year. A pupil without an
 * estimate, for want of key stage 2 results, has no score ({@link Undefined#NO_REFERENCE}) and is not at 0. The mean of a
 * school is {@link SchoolMean}.
 *
 * <p>Caveats: a pupil with few entries has empty slots, and is compared with pupils who had none. There is no Progress 8
 * for 2024/25 and 2025/26, whose pupils had no key stage 2 tests.
 *
 * <p>Reference: Department for Education, Secondary accountability measures guide.
 */
public final class Progress8 {

    private static final int PARTS = 10;
    private static final Progress8 DEFAULTS = new Progress8();

    private Progress8() {}

    /** Returns the calculator. */
    public static Progress8 withDefaults() {
        return DEFAULTS;
    }

    /**
     * Returns the progress of a pupil.
     *
     * @param attainment8 the Attainment 8 score, 0 to 90
     * @param estimate the mean of the same prior attainment group, on the same scale; empty if the pupil has none
     * @throws IllegalArgumentException if a number is not finite
     */
    public Result of(double attainment8, OptionalDouble estimate) {
        return of(attainment8, estimate, PARTS);
    }

    /**
     * Returns the progress of a pupil in one element.
     *
     * @param element which
     * @param points the points in that element, as {@link Attainment8} has them
     * @param estimate the mean of the same prior attainment group, on the same scale; empty if the pupil has none
     * @throws IllegalArgumentException if a number is not finite
     */
    public Result of(Element element, double points, OptionalDouble estimate) {
        return of(points, estimate, element.parts);
    }

    private static Result of(double points, OptionalDouble estimate, double parts) {
        Checks.finite(points, "points");
        if (estimate.isEmpty()) {
            return new Result(Undefined.NO_REFERENCE, 0);
        }
        double above = points - Checks.finite(estimate.getAsDouble(), "estimate");
        return new Result(null, Checks.inRange(above / parts, "points"));
    }

    /** One of the four elements of Attainment 8. */
    public enum Element {
        /** English, two parts. */
        ENGLISH(2),
        /** Maths, two parts. */
        MATHS(2),
        /** The three EBacc slots. */
        EBACC(3),
        /** The three open slots. */
        OPEN(3);

        private final int parts;

        Element(int parts) {
            this.parts = parts;
        }

        /** Returns by how many parts its points are divided. */
        public int parts() {
            return parts;
        }
    }

    /** The progress of a pupil. */
    public static final class Result extends StatResult {

        private final double progress;

        Result(@Nullable Undefined undefined, double progress) {
            super(undefined);
            this.progress = progress;
        }

        /**
         * Returns the progress in GCSE points for each part; 0 is the mean of pupils with the same prior attainment.
         *
         * @throws java.util.NoSuchElementException if there is none
         */
        public double progress() {
            return figure("progress", progress);
        }

        @Override
        public String toString() {
            return "Progress8[" + text("progress=" + progress) + "]";
        }
    }
}
