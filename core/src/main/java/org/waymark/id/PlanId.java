package org.waymark.id;

import org.waymark.internal.Texts;

/**
 * The id of a support plan; unique within the record of its pupil.
 *
 * @param value the text of the id, see {@link Id}
 */
public record PlanId(String value) implements Id, Comparable<PlanId> {

    /** Refuses a text that cannot name a thing, see {@link Id}. */
    public PlanId {
        value = Texts.name("PlanId", value);
    }

    /** Returns the id with this text; equal to the constructor. */
    public static PlanId of(String value) {
        return new PlanId(value);
    }

    @Override
    public int compareTo(PlanId other) {
        return value.compareTo(other.value);
    }

    /** The text itself; {@link #of(String)} reads it back. */
    @Override
    public String toString() {
        return value;
    }
}
