package org.waymark.scoring.cohort;

/** How far the numbers of a group may be used, from the narrowest. */
public enum Use {
    /** They are counted, and nothing else. */
    COUNTS,
    /** They have an order: medians, quantiles, shares and the distribution. */
    PLACES,
    /** They are amounts: means and spreads as well. */
    AMOUNTS
}
