package org.waymark.scoring.cohort;

/** How a result stands to no change. Staying and going back are information, not failure. */
public enum Movement {
    /** It moved on, in the better direction. */
    BETTER,
    /** It stayed. */
    SAME,
    /** It went back. */
    WORSE
}
