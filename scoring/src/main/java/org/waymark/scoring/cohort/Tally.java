package org.waymark.scoring.cohort;

/**
 * How many: rows and the different pupils behind them.
 *
 * @param rows how many rows, which are as many scores or reasons
 * @param pupils how many different pupils they belong to; never more than there are rows
 */
public record Tally(long rows, long pupils) {

    /** Nothing at all. */
    public static final Tally NONE = new Tally(0, 0);

    /** Refuses negative counts, and more pupils than rows. */
    public Tally {
        if (pupils < 0 || rows < pupils) {
            throw new IllegalArgumentException("a Tally must have at least as many rows as pupils, and none below 0");
        }
    }

    @Override
    public String toString() {
        return rows + " of " + pupils + (pupils == 1 ? " pupil" : " pupils");
    }
}
