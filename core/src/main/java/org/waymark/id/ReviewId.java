package org.waymark.id;

import org.waymark.internal.Texts;

/**
 * The id of a review; unique within the record of its pupil.
 *
 * @param value the text of the id, see {@link Id}
 */
public record ReviewId(String value) implements Id, Comparable<ReviewId> {

    /** Refuses a text that cannot name a thing, see {@link Id}. */
    public ReviewId {
        value = Texts.name("ReviewId", value);
    }

    /** Returns the id with this text; equal to the constructor. */
    public static ReviewId of(String value) {
        return new ReviewId(value);
    }

    @Override
    public int compareTo(ReviewId other) {
        return value.compareTo(other.value);
    }

    /** The text itself; {@link #of(String)} reads it back. */
    @Override
    public String toString() {
        return value;
    }
}
