package org.waymark.scoring.stat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;

/**
 * How far each score of a group lies from the mean of the group, in standard deviations of the group.
 *
 * <pre>
 *   z_i = (x_i - mean) / sd;   sd² = Σ (x_i - mean)² / n, or / (n - 1) for a sample
 * </pre>
 *
 * <p>By default the group is all there is ({@link Spread#POPULATION}). A missing score has no z and counts for nothing, or with
 * {@link Missing#PROPAGATE} leaves none. There are none for a group without a score ({@link Undefined#NO_VALUES}), for one score taken as a
 * sample ({@link Undefined#TOO_FEW_VALUES}), and for equal scores ({@link Undefined#NO_SPREAD}); the mean exists in the last
 * two. Whether scores are equal is not a matter of rounding. The order does not matter, to the last bit.
 *
 * <p>Caveat: z says where a pupil stands in this group. In a class of six it changes when one of them moves away.
 */
public final class ZScores {

    private static final ZScores DEFAULTS = new ZScores(Spread.POPULATION, Missing.OMIT);

    private final Spread spread;
    private final Missing missing;

    private ZScores(Spread spread, Missing missing) {
        this.spread = spread;
        this.missing = missing;
    }

    /** Returns the calculator that takes the group as all there is. */
    public static ZScores withDefaults() {
        return DEFAULTS;
    }

    /** Returns a copy with another standard deviation. */
    public ZScores with(Spread which) {
        return new ZScores(which, missing);
    }

    /** Returns a copy with another way to deal with missing scores. */
    public ZScores with(Missing how) {
        return new ZScores(spread, how);
    }

    /**
     * Returns the z scores of a group.
     *
     * @throws IllegalArgumentException if a score is not finite or they lie too far apart
     */
    public Result of(double... scores) {
        return ofNullable(Present.boxed(scores));
    }

    /**
     * Returns the z scores of a group; {@code null} is a missing score.
     *
     * @throws IllegalArgumentException if a score is not finite or they lie too far apart
     */
    public Result ofNullable(@Nullable Double[] scores) {
        double[] present = Present.in(scores);
        for (int i = 0; i < present.length; i++) {
            Checks.finite(present[i], "scores", i);
        }
        if (present.length < scores.length && missing == Missing.PROPAGATE) {
            return new Result(Undefined.MISSING_VALUE, OptionalDouble.empty(), 0, List.of());
        }
        if (present.length == 0) {
            return new Result(Undefined.NO_VALUES, OptionalDouble.empty(), 0, List.of());
        }
        double mean = Exact.mean(present);
        int divisor = spread == Spread.SAMPLE ? present.length - 1 : present.length;
        if (divisor == 0) {
            return new Result(Undefined.TOO_FEW_VALUES, OptionalDouble.of(mean), 0, List.of());
        }
        if (areEqual(present)) {
            return new Result(Undefined.NO_SPREAD, OptionalDouble.of(mean), 0, List.of());
        }
        double[] squares = new double[present.length];
        for (int i = 0; i < squares.length; i++) {
            squares[i] = Checks.inRange((present[i] - mean) * (present[i] - mean), "scores");
        }
        double sd = Math.sqrt(Exact.mean(squares) * squares.length / divisor);
        return new Result(null, OptionalDouble.of(mean), sd, z(scores, mean, sd));
    }

    private static boolean areEqual(double[] scores) {
        boolean equal = true;
        for (double score : scores) {
            equal &= score == scores[0];
        }
        return equal;
    }

    private static List<OptionalDouble> z(@Nullable Double[] scores, double mean, double sd) {
        List<OptionalDouble> all = new ArrayList<>();
        for (Double score : scores) {
            all.add(
                    score == null
                            ? OptionalDouble.empty()
                            : OptionalDouble.of(Checks.inRange((score - mean) / sd, "scores")));
        }
        return Collections.unmodifiableList(all);
    }

    /** Which standard deviation is taken. */
    public enum Spread {
        /** Of a group that is all there is: divided by n. */
        POPULATION,
        /** Of a group that stands for a larger one: divided by n - 1. */
        SAMPLE
    }

    /** The z scores of a group. */
    public static final class Result extends StatResult {

        private final OptionalDouble mean;
        private final double sd;
        private final List<OptionalDouble> all;

        Result(@Nullable Undefined undefined, OptionalDouble mean, double sd, List<OptionalDouble> all) {
            super(undefined);
            this.mean = mean;
            this.sd = sd;
            this.all = all;
        }

        /** Returns the mean; empty if there is no score. */
        public OptionalDouble mean() {
            return mean;
        }

        /**
         * Returns the standard deviation.
         *
         * @throws java.util.NoSuchElementException if there is none, or it is 0
         */
        public double sd() {
            return figure("standard deviation", sd);
        }

        /**
         * Returns the z score of each, in their order; empty for a missing score.
         *
         * @throws java.util.NoSuchElementException if there are none
         */
        public List<OptionalDouble> z() {
            figure("z scores", 0);
            return all;
        }

        @Override
        public String toString() {
            return "ZScores[" + text("sd=" + sd) + ", scores=" + all.size() + "]";
        }
    }
}
