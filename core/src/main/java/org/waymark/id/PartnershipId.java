package org.waymark.id;

import org.waymark.internal.Texts;

/**
 * The id of a partnership of schools (a trust, a cluster, a project).
 *
 * @param value the text of the id, see {@link Id}
 */
public record PartnershipId(String value) implements Id, Comparable<PartnershipId> {

    /** Refuses a text that cannot name a thing, see {@link Id}. */
    public PartnershipId {
        value = Texts.name("PartnershipId", value);
    }

    /** Returns the id with this text; equal to the constructor. */
    public static PartnershipId of(String value) {
        return new PartnershipId(value);
    }

    @Override
    public int compareTo(PartnershipId other) {
        return value.compareTo(other.value);
    }

    /** The text itself; {@link #of(String)} reads it back. */
    @Override
    public String toString() {
        return value;
    }
}
