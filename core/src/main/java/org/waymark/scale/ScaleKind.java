package org.waymark.scale;

/** What may be done with the marks of a scale. */
public enum ScaleKind {
    /** Marks are names: they can be counted, not ordered. */
    NOMINAL,
    /** Marks have an order; the steps between them need not be equal, so differences are counts of steps. */
    ORDINAL,
    /** Marks have an order and equal steps, so differences and means have a meaning. */
    INTERVAL,
    /** Marks count something, from zero, so ratios have a meaning as well. */
    COUNT
}
