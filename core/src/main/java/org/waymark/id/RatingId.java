package org.waymark.id;

import org.waymark.internal.Texts;

/**
 * The id of a rating; unique within the record of its pupil. Only ratings that others point at need one.
 *
 * @param value the text of the id, see {@link Id}
 */
public record RatingId(String value) implements Id, Comparable<RatingId> {

    /** Refuses a text that cannot name a thing, see {@link Id}. */
    public RatingId {
        value = Texts.name("RatingId", value);
    }

    /** Returns the id with this text; equal to the constructor. */
    public static RatingId of(String value) {
        return new RatingId(value);
    }

    @Override
    public int compareTo(RatingId other) {
        return value.compareTo(other.value);
    }

    /** The text itself; {@link #of(String)} reads it back. */
    @Override
    public String toString() {
        return value;
    }
}
