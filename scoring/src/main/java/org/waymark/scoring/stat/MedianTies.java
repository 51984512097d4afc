package org.waymark.scoring.stat;

/** What a value counts that equals the median of the baseline; see {@link Pem}. */
public enum MedianTies {
    /** Half of one that is better. */
    HALF,
    /** Nothing: only what is better counts. */
    NONE
}
