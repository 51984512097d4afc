package org.waymark.scoring.stat;

/** What a weighted calculator does when every weight is zero. */
public enum ZeroWeights {
    /** There is no result: nobody said that any goal counts. */
    UNDEFINED,
    /** All goals count the same, as the R package {@code gasr} does without saying so. */
    EQUAL
}
