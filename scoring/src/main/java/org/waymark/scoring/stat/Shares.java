package org.waymark.scoring.stat;

import java.util.Arrays;

/**
 * Shares of a total, from counts: how many targets were exceeded, achieved, partly achieved, not achieved.
 *
 * <p>The shares are from 0 to 1 and each is one division of two exact counts. If nothing was counted there are none:
 * {@link Undefined#NO_VALUES}. Caveat: a share of few targets says little, and a share of targets that a school set for
 * itself says as much about the targets as about the pupils. Never show it without the total.
 */
public final class Shares {

    private static final Shares DEFAULTS = new Shares();

    private Shares() {}

    /** Returns the calculator. */
    public static Shares withDefaults() {
        return DEFAULTS;
    }

    /**
     * Returns the shares of some categories.
     *
     * @param counts a count for each category
     * @throws IllegalArgumentException if a count is negative
     * @throws ArithmeticException if the total is beyond a {@code long}
     */
    public Result of(long... counts) {
        long total = 0;
        for (int i = 0; i < counts.length; i++) {
            total = Math.addExact(total, Checks.notNegative(counts[i], "counts", i));
        }
        return new Result(counts.clone(), total);
    }

    /** Counts and the shares that they are. */
    public static final class Result extends StatResult {

        private final long[] counts;
        private final long total;

        Result(long[] counts, long total) {
            super(total == 0 ? Undefined.NO_VALUES : null);
            this.counts = counts;
            this.total = total;
        }

        /** Returns the number of categories. */
        public int categories() {
            return counts.length;
        }

        /** Returns the total of all counts. */
        public long total() {
            return total;
        }

        /**
         * Returns the count of a category.
         *
         * @throws IndexOutOfBoundsException if there is no such category
         */
        public long count(int category) {
            return counts[category];
        }

        /**
         * Returns the share of a category, 0 to 1.
         *
         * @throws IndexOutOfBoundsException if there is no such category
         * @throws java.util.NoSuchElementException if nothing was counted
         */
        public double share(int category) {
            return figure("share", (double) counts[category] / total);
        }

        @Override
        public String toString() {
            return "Shares" + Arrays.toString(counts);
        }
    }
}
