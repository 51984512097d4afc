package org.waymark.scoring.stat;

import org.jspecify.annotations.Nullable;

/**
 * The gap index: the difference of the mean ranks of two groups when all pupils are put in one order, on a scale of -10 to 10.
 *
 * <pre>
 *   index = 20 / N · (mean rank of the others - mean rank of the group)
 *         = 10 (2 P - 1)        P = share of pairs in which the other pupil is ahead, ties as a half
 * </pre>
 *
 * <p>10 is complete separation, with all the others ahead; 0 is no gap; below 0 the group is ahead. It knows only the order,
 * so that it holds for ordinal scales and does not change when a test is marked on another scale. It was made to follow the
 * gap of disadvantaged pupils over years of changing tests.
 *
 * <p>Edge cases: a group without values, {@link Undefined#NO_VALUES}; everything tied, 0. Missing values are left out. Ties are
 * decided exactly. Costs {@code N log N}.
 *
 * <p>Caveats: it says how often, not how much; and it has no interval here, so resample the pupils.
 *
 * <p>Reference: Department for Education (2014), Measuring disadvantaged pupils' attainment gaps over time, SFR 40/2014.
 */
public final class GapIndex {

    private static final GapIndex DEFAULTS = new GapIndex();

    private GapIndex() {}

    /** Returns the calculator; it has no conventions. */
    public static GapIndex withDefaults() {
        return DEFAULTS;
    }

    /**
     * Returns the index of a group against the others.
     *
     * @throws IllegalArgumentException if a value is not finite
     */
    public Result of(double[] group, double[] others) {
        return new Result(PhasePairs.of(group, others, Improvement.INCREASE));
    }

    /** Returns the index of whole numbers, or of decimals without their point, all with the same number of decimals. */
    public Result of(long[] group, long[] others) {
        return new Result(PhasePairs.of(group, others, Improvement.INCREASE));
    }

    /** Returns the index of a group against the others; {@code null} is a missing value and left out. */
    public Result ofNullable(@Nullable Double[] group, @Nullable Double[] others) {
        return of(Present.in(group), Present.in(others));
    }

    /** A gap index. */
    public static final class Result extends StatResult {

        private final PhasePairs pairs;

        Result(PhasePairs pairs) {
            super(pairs.pairs() == 0 ? Undefined.NO_VALUES : null);
            this.pairs = pairs;
        }

        /**
         * Returns the index, -10 to 10; above 0 the others are ahead.
         *
         * @throws java.util.NoSuchElementException if a group is empty
         */
        public double index() {
            return figure("gap index", 10.0 * (pairs.doubled() - pairs.pairs()) / pairs.pairs());
        }

        /**
         * Returns in which share of the pairs the other pupil is ahead, ties as a half; 0 to 1.
         *
         * @throws java.util.NoSuchElementException if a group is empty
         */
        public double probabilityOfSuperiority() {
            return figure("probability of superiority", pairs.doubled() / (2.0 * pairs.pairs()));
        }

        /**
         * Returns the mean rank of the group, 1 the lowest value of all.
         *
         * @throws java.util.NoSuchElementException if a group is empty
         */
        public double meanRankOfGroup() {
            double behind = pairs.pairs() - pairs.doubled() / 2.0;
            return figure("mean rank", behind / pairs.first() + (pairs.first() + 1) / 2.0);
        }

        /**
         * Returns the mean rank of the others.
         *
         * @throws java.util.NoSuchElementException if a group is empty
         */
        public double meanRankOfOthers() {
            return figure("mean rank", pairs.doubled() / 2.0 / pairs.second() + (pairs.second() + 1) / 2.0);
        }

        @Override
        public String toString() {
            return "GapIndex[" + text("index=" + (isDefined() ? index() : 0)) + ", values=" + pairs.first() + "+"
                    + pairs.second() + "]";
        }
    }
}
