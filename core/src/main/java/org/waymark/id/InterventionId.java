package org.waymark.id;

import org.waymark.internal.Texts;

/**
 * The id of an intervention; unique within the record of its pupil.
 *
 * @param value the text of the id, see {@link Id}
 */
public record InterventionId(String value) implements Id, Comparable<InterventionId> {

    /** Refuses a text that cannot name a thing, see {@link Id}. */
    public InterventionId {
        value = Texts.name("InterventionId", value);
    }

    /** Returns the id with this text; equal to the constructor. */
    public static InterventionId of(String value) {
        return new InterventionId(value);
    }

    @Override
    public int compareTo(InterventionId other) {
        return value.compareTo(other.value);
    }

    /** The text itself; {@link #of(String)} reads it back. */
    @Override
    public String toString() {
        return value;
    }
}
