package org.waymark.scale;

/** What a mark is a mark of. */
public enum ScaleBasis {
    /** What the pupil does or is like: two marks at different times can be held against each other. */
    STATE,
    /** How it went against what was expected by a date: each mark stands for itself and is no step from the last. */
    JUDGEMENT
}
