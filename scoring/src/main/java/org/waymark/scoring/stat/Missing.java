package org.waymark.scoring.stat;

/** What a calculator does with a missing value. */
public enum Missing {
    /** Leave it out, together with whatever belongs to it (its weight, its partner in a pair). */
    OMIT,
    /** Let it spread: one missing value, no result. */
    PROPAGATE
}
