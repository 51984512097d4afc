package org.waymark.id;

import org.waymark.internal.Texts;

/**
 * The id of a target; unique within the record of its pupil.
 *
 * @param value the text of the id, see {@link Id}
 */
public record TargetId(String value) implements Id, Comparable<TargetId> {

    /** Refuses a text that cannot name a thing, see {@link Id}. */
    public TargetId {
        value = Texts.name("TargetId", value);
    }

    /** Returns the id with this text; equal to the constructor. */
    public static TargetId of(String value) {
        return new TargetId(value);
    }

    @Override
    public int compareTo(TargetId other) {
        return value.compareTo(other.value);
    }

    /** The text itself; {@link #of(String)} reads it back. */
    @Override
    public String toString() {
        return value;
    }
}
