package org.waymark.id;

import org.waymark.internal.Texts;

/**
 * The id of an observation series; unique within the record of its pupil.
 *
 * @param value the text of the id, see {@link Id}
 */
public record SeriesId(String value) implements Id, Comparable<SeriesId> {

    /** Refuses a text that cannot name a thing, see {@link Id}. */
    public SeriesId {
        value = Texts.name("SeriesId", value);
    }

    /** Returns the id with this text; equal to the constructor. */
    public static SeriesId of(String value) {
        return new SeriesId(value);
    }

    @Override
    public int compareTo(SeriesId other) {
        return value.compareTo(other.value);
    }

    /** The text itself; {@link #of(String)} reads it back. */
    @Override
    public String toString() {
        return value;
    }
}
