package org.waymark.id;

import org.waymark.internal.Texts;

/**
 * The id of a programme: one way of tracking, in the words of some schools.
 *
 * @param value the text of the id, see {@link Id}
 */
public record ProgrammeId(String value) implements Id, Comparable<ProgrammeId> {

    /** Refuses a text that cannot name a thing, see {@link Id}. */
    public ProgrammeId {
        value = Texts.name("ProgrammeId", value);
    }

    /** Returns the id with this text; equal to the constructor. */
    public static ProgrammeId of(String value) {
        return new ProgrammeId(value);
    }

    @Override
    public int compareTo(ProgrammeId other) {
        return value.compareTo(other.value);
    }

    /** The text itself; {@link #of(String)} reads it back. */
    @Override
    public String toString() {
        return value;
    }
}
