package org.waymark.id;

import org.waymark.internal.Texts;

/**
 * The id under which the embedding system knows a pupil: opaque, never a name, a UPN or a ULN.
 *
 * @param value the text of the id, see {@link Id}
 */
public record PupilId(String value) implements Id, Comparable<PupilId> {

    /** Refuses a text that cannot name a thing, see {@link Id}. */
    public PupilId {
        value = Texts.name("PupilId", value);
    }

    /** Returns the id with this text; equal to the constructor. */
    public static PupilId of(String value) {
        return new PupilId(value);
    }

    @Override
    public int compareTo(PupilId other) {
        return value.compareTo(other.value);
    }

    /** Always {@code PupilId[redacted]}: an id of a person is personal data. */
    @Override
    public String toString() {
        return "PupilId[redacted]";
    }
}
