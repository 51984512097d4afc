package org.waymark.id;

import org.waymark.internal.Texts;

/**
 * The id of a review cycle.
 *
 * @param value the text of the id, see {@link Id}
 */
public record CycleId(String value) implements Id, Comparable<CycleId> {

    /** Refuses a text that cannot name a thing, see {@link Id}. */
    public CycleId {
        value = Texts.name("CycleId", value);
    }

    /** Returns the id with this text; equal to the constructor. */
    public static CycleId of(String value) {
        return new CycleId(value);
    }

    @Override
    public int compareTo(CycleId other) {
        return value.compareTo(other.value);
    }

    /** The text itself; {@link #of(String)} reads it back. */
    @Override
    public String toString() {
        return value;
    }
}
