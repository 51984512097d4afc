package org.waymark.scale;

/** Which way is better. */
public enum Direction {
    /** More is better, such as independence. */
    HIGHER_IS_BETTER,
    /** Less is better, such as incidents. */
    LOWER_IS_BETTER,
    /** Neither is better. */
    NONE
}
