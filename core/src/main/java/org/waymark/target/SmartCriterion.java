package org.waymark.target;

/** What a good target is said to be, one letter at a time. */
public enum SmartCriterion {
    /** It says what the pupil is to do. */
    SPECIFIC,
    /** It says how it will be known. */
    MEASURABLE,
    /** It can be reached from where the pupil is. */
    ACHIEVABLE,
    /** It serves something that matters. */
    RELEVANT,
    /** It says by when. */
    TIME_BOUND
}
