package org.waymark.id;

import org.waymark.internal.Texts;

/**
 * The id under which the embedding system knows a member of staff: opaque, never a name.
 *
 * @param value the text of the id, see {@link Id}
 */
public record StaffId(String value) implements Id, Comparable<StaffId> {

    /** Refuses a text that cannot name a thing, see {@link Id}. */
    public StaffId {
        value = Texts.name("StaffId", value);
    }

    /** Returns the id with this text; equal to the constructor. */
    public static StaffId of(String value) {
        return new StaffId(value);
    }

    @Override
    public int compareTo(StaffId other) {
        return value.compareTo(other.value);
    }

    /** Always {@code StaffId[redacted]}: an id of a person is personal data. */
    @Override
    public String toString() {
        return "StaffId[redacted]";
    }
}
