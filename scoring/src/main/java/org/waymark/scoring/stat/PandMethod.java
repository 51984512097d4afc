package org.waymark.scoring.stat;

/** How {@link Pand} finds what does not overlap. */
public enum PandMethod {
    /** Remove as few values as can be until every one of the baseline is worse than every one of the second phase. */
    MINIMUM_REMOVAL,
    /**
     * Sort all values and call the worst {@code m} of them the baseline; of equal ones those of the baseline come first,
     * whatever the direction.
     */
    SORT,
    /**
     * Sort as the R package {@code scan} does: of equal values those of the baseline are taken first where more is better, and
     * last where less is better, so that ties help in one direction and hurt in the other.
     */
    SORT_AS_SCAN
}
