package org.waymark.id;

import org.waymark.internal.Texts;

/**
 * The id of a site of a school.
 *
 * @param value the text of the id, see {@link Id}
 */
public record SiteId(String value) implements Id, Comparable<SiteId> {

    /** Refuses a text that cannot name a thing, see {@link Id}. */
    public SiteId {
        value = Texts.name("SiteId", value);
    }

    /** Returns the id with this text; equal to the constructor. */
    public static SiteId of(String value) {
        return new SiteId(value);
    }

    @Override
    public int compareTo(SiteId other) {
        return value.compareTo(other.value);
    }

    /** The text itself; {@link #of(String)} reads it back. */
    @Override
    public String toString() {
        return value;
    }
}
