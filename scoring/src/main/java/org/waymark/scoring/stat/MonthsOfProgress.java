package org.waymark.scoring.stat;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;

/**
 * Months of progress, as the Education Endowment Foundation words effect sizes: <b>for the effect size of a group on standardised
 * attainment, against a comparison group, and for nothing else.</b>
 *
 * <p>There is no method for one pupil, and there must not be one: the table was made for differences between the means of groups in
 * trials, and a pupil's own change in standard deviations is another quantity. Two scores of one pupil belong to {@link
 * ReliableChange}, reading ages to {@link RatioGain}.
 *
 * <p>The size is rounded to two decimals (halves away from 0, on decimals) and looked up in the {@link MonthsTable}; below 0 the
 * table is mirrored. The Foundation says that reports of single trials use a slightly different table: hand in the one that is
 * meant.
 *
 * <p>Edge case: beyond the last bound the table says nothing: {@link Undefined#BEYOND_TABLE}, not the last row.
 *
 * <p>Caveats: months are a metaphor with a false precision. The same effect size is more months of learning for older pupils, and
 * for pupils with SEND, whose scores spread differently, the translation was never checked.
 */
public final class MonthsOfProgress {

    private static final MonthsOfProgress DEFAULTS = new MonthsOfProgress(MonthsTable.EEF_TOOLKIT);

    private final MonthsTable table;

    private MonthsOfProgress(MonthsTable table) {
        this.table = table;
    }

    /** Returns the calculator with the table of the Toolkit. */
    public static MonthsOfProgress withDefaults() {
        return DEFAULTS;
    }

    /** Returns a copy with another table. */
    public MonthsOfProgress with(MonthsTable table) {
        return new MonthsOfProgress(table);
    }

    /** Returns the table. */
    public MonthsTable table() {
        return table;
    }

    /**
     * Returns the months for the effect size of a group against a comparison group, on standardised attainment.
     *
     * @throws IllegalArgumentException if it is not finite
     */
    public Result ofGroupEffect(double effectSize) {
        BigDecimal size = BigDecimal.valueOf(Math.abs(Checks.finite(effectSize, "effectSize")))
                .setScale(2, RoundingMode.HALF_UP);
        for (int months = 0; months < table.upperBounds().size(); months++) {
            if (size.compareTo(table.upperBounds().get(months)) <= 0) {
                return new Result(null, effectSize < 0 ? -months : months);
            }
        }
        return new Result(Undefined.BEYOND_TABLE, 0);
    }

    /** Months of progress of a group. */
    public static final class Result extends StatResult {

        private final int months;

        Result(@Nullable Undefined undefined, int months) {
            super(undefined);
            this.months = months;
        }

        /**
         * Returns the months, negative for a negative effect.
         *
         * @throws java.util.NoSuchElementException if the effect lies beyond the table
         */
        public int months() {
            figure("months of progress", months);
            return months;
        }

        @Override
        public String toString() {
            return "MonthsOfProgress[" + text("months=" + months) + "]";
        }
    }
}
