package org.waymark.id;

import org.waymark.internal.Texts;

/**
 * The id of a view; unique within the record of its pupil.
 *
 * @param value the text of the id, see {@link Id}
 */
public record ViewId(String value) implements Id, Comparable<ViewId> {

    /** Refuses a text that cannot name a thing, see {@link Id}. */
    public ViewId {
        value = Texts.name("ViewId", value);
    }

    /** Returns the id with this text; equal to the constructor. */
    public static ViewId of(String value) {
        return new ViewId(value);
    }

    @Override
    public int compareTo(ViewId other) {
        return value.compareTo(other.value);
    }

    /** The text itself; {@link #of(String)} reads it back. */
    @Override
    public String toString() {
        return value;
    }
}
