package org.waymark.scoring.stat;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * A summary of repeated ratings on a scale of levels such as the five of well-being or involvement: mean, share of high ones,
 * and how often each was given. Half levels occur in practice and are taken.
 *
 * <pre>
 *   mean = Σ level / n          share = #(level &gt;= high) / n
 * </pre>
 *
 * <p>Missing ratings are left out, or with {@link Missing#PROPAGATE} leave no result ({@link Undefined#MISSING_VALUE}).
 * Without a rating there is none ({@link Undefined#NO_VALUES}). Caveats: the levels are places in an order, so that the counts
 * say more than the mean; both summaries are practice and no part of the scale.
 *
 * <p>Reference: Laevers F (ed.), The Leuven scales of well-being and involvement.
 */
public final class LevelSummary {

    private static final LevelSummary DEFAULTS = new LevelSummary(1, 5, 4, Missing.OMIT);

    private final int lowest;
    private final int highest;
    private final double high;
    private final Missing missing;

    private LevelSummary(int lowest, int highest, double high, Missing missing) {
        this.lowest = lowest;
        this.highest = highest;
        this.high = high;
        this.missing = missing;
    }

    /** Returns the calculator for levels 1 to 5, of which 4 and more are high, with missing ratings left out. */
    public static LevelSummary withDefaults() {
        return DEFAULTS;
    }

    /**
     * Returns a copy for another range of levels.
     *
     * @throws IllegalArgumentException if the highest is not above the lowest
     */
    public LevelSummary withScale(int lowestLevel, int highestLevel) {
        if (highestLevel <= lowestLevel) {
            throw new IllegalArgumentException("the highest level is not above the lowest");
        }
        return new LevelSummary(lowestLevel, highestLevel, high, missing);
    }

    /**
     * Returns a copy that calls this level and those above it high.
     *
     * @throws IllegalArgumentException if it is not a finite number
     */
    public LevelSummary withHigh(double level) {
        return new LevelSummary(lowest, highest, Checks.finite(level, "high"), missing);
    }

    /** Returns a copy with another way to deal with missing ratings. */
    public LevelSummary with(Missing how) {
        return new LevelSummary(lowest, highest, high, how);
    }

    /** Returns the level from which on a rating is high. */
    public double high() {
        return high;
    }

    /**
     * Returns the summary of ratings; {@code null} is a missing one.
     *
     * @throws IllegalArgumentException if one is not on the scale, or neither a whole nor a half level
     */
    public Result ofNullable(@Nullable Double[] ratings) {
        double[] present = Present.in(ratings);
        int absent = ratings.length - present.length;
        if (absent > 0 && missing == Missing.PROPAGATE) {
            return new Result(new double[0], high, Undefined.MISSING_VALUE);
        }
        return of(present);
    }

    /**
     * Returns the summary of ratings.
     *
     * @throws IllegalArgumentException if one is not on the scale, or neither a whole nor a half level
     */
    public Result of(double... ratings) {
        for (int i = 0; i < ratings.length; i++) {
            Checks.within(ratings[i], lowest, highest, "ratings", i);
            if (2 * ratings[i] != Math.rint(2 * ratings[i])) {
                throw new IllegalArgumentException("ratings[" + i + "] is neither a whole nor a half level");
            }
        }
        return new Result(ratings.clone(), high, ratings.length == 0 ? Undefined.NO_VALUES : null);
    }

    /** The summary of some ratings. */
    public static final class Result extends StatResult {

        private final double[] ratings;
        private final double high;

        Result(double[] ratings, double high, @Nullable Undefined undefined) {
            super(undefined);
            this.ratings = ratings;
            this.high = high;
        }

        /** Returns how many ratings there were. */
        public int ratings() {
            return ratings.length;
        }

        /**
         * Returns their mean. Half levels add up exactly, so the order does not matter.
         *
         * @throws java.util.NoSuchElementException if there is none
         */
        public double mean() {
            return figure("mean", Arrays.stream(ratings).sum() / ratings.length);
        }

        /**
         * Returns the share of high ratings, 0 to 1.
         *
         * @throws java.util.NoSuchElementException if there is no rating
         */
        public double proportionHigh() {
            return figure(
                    "share of high ratings",
                    (double) Arrays.stream(ratings)
                                    .filter(level -> level >= high)
                                    .count()
                            / ratings.length);
        }

        /** Returns how often exactly this level was given. */
        public int count(double level) {
            return (int) Arrays.stream(ratings).filter(given -> given == level).count();
        }

        @Override
        public String toString() {
            return "LevelSummary[" + text("mean=" + (isDefined() ? mean() : 0)) + ", ratings=" + ratings.length + "]";
        }
    }
}
