package org.waymark.scoring.disclosure;

import java.util.Locale;

/**
 * Rounds counts to the nearest multiple of a base, halves up: 15 to the base 10 is 20, and so is 24.
 *
 * <p>A positive count that becomes 0 is printed as {@link Symbol#LOW}, so that 0 always means none. A base of 1 leaves every
 * count as it is. Rounded totals need not be the sums of their rounded parts; that is wanted.
 *
 * <p>Reference: guide for analysts of the Department for Education (round halves up, not to even).
 *
 * @param base what counts become a multiple of, at least 1
 */
public record CountRounding(int base) {

    /** Counts as they are. */
    public static final CountRounding NONE = new CountRounding(1);

    /** Refuses a base below 1. */
    public CountRounding {
        if (base < 1) {
            throw new IllegalArgumentException("A base for rounding is at least 1");
        }
    }

    /** Returns rounding to multiples of a base. */
    public static CountRounding to(int base) {
        return new CountRounding(base);
    }

    /** Returns a count, 0 or more, rounded. */
    public long round(long count) {
        if (count < 0) {
            throw new IllegalArgumentException("A count is negative");
        }
        return (count + base / 2) / base * base;
    }

    /** Returns what is printed for a count. */
    public String text(long count) {
        long rounded = round(count);
        return rounded == 0 && count > 0 ? Symbol.LOW.code() : String.format(Locale.ROOT, "%d", rounded);
    }
}
