package org.waymark.scoring.cohort;

import org.waymark.scoring.measure.Caveat;

/**
 * What changed in a group from one cycle to another: once on the same targets of the same pupils, and once on everybody who was
 * there. The two answer different questions and are never mixed: the first how those who were there at both have changed, the
 * second how the group differs, which it also does because others are in it.
 *
 * <p>Neither says that anything caused the change. Those who were chosen for a low result come back towards the middle by
 * themselves ({@link Caveat#REGRESSION_TO_MEAN}), and those who left may be the ones who changed least or most.
 *
 * @param key which cell
 * @param matched on the same targets, series or pupils with a result at both cycles, in this group at both
 * @param all on everybody who was in this group at either
 * @param roll who was in it
 */
public record ChangeCell(CohortKey key, Matched matched, All all, CohortRoll roll) {

    /**
     * The same targets, series or pupils at both cycles.
     *
     * @param before their results at the first
     * @param after their results at the second
     * @param differences each result at the second less that at the first, for numbers; how many moved on, stayed and went back
     *     from the first to the second is in its movements
     */
    public record Matched(CohortSummary before, CohortSummary after, CohortSummary differences) {}

    /**
     * Everybody who was there.
     *
     * @param before the results at the first
     * @param after the results at the second
     */
    public record All(CohortSummary before, CohortSummary after) {}

    /** How many stand in it: cells can be small, so that their key does not print. */
    @Override
    public String toString() {
        return "ChangeCell[" + roll + "]";
    }
}
