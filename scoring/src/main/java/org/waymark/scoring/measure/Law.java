package org.waymark.scoring.measure;

/** Something that a measure promises to obey, whatever the subject; {@code org.waymark.scoring.law} tries to break it. */
public enum Law {
    /** A number lies in the range that the measure declares for its headline. */
    BOUNDED,
    /** A better latest rating never gives a worse score. */
    MONOTONE_IN_LATEST,
    /** One more rating without a mark leaves the headline as it is. */
    INDIFFERENT_TO_MISSING,
    /** The order in which ratings of different days were recorded does not matter. */
    INDIFFERENT_TO_ORDER,
    /** On the reversed scale, with every mark reversed, the headline is the same. */
    MIRRORED
}
