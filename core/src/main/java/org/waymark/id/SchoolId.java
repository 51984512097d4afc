package org.waymark.id;

import org.waymark.internal.Texts;

/**
 * The id of a school; the URN may change while the school and its pupils stay, this id does not.
 *
 * @param value the text of the id, see {@link Id}
 */
public record SchoolId(String value) implements Id, Comparable<SchoolId> {

    /** Refuses a text that cannot name a thing, see {@link Id}. */
    public SchoolId {
        value = Texts.name("SchoolId", value);
    }

    /** Returns the id with this text; equal to the constructor. */
    public static SchoolId of(String value) {
        return new SchoolId(value);
    }

    @Override
    public int compareTo(SchoolId other) {
        return value.compareTo(other.value);
    }

    /** The text itself; {@link #of(String)} reads it back. */
    @Override
    public String toString() {
        return value;
    }
}
