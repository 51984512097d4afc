package org.waymark.id;

import org.waymark.internal.Texts;

/**
 * The id of a strand of a vocabulary, unique within the vocabulary.
 *
 * @param value the text of the id, see {@link Id}
 */
public record StrandId(String value) implements Id, Comparable<StrandId> {

    /** Refuses a text that cannot name a thing, see {@link Id}. */
    public StrandId {
        value = Texts.name("StrandId", value);
    }

    /** Returns the id with this text; equal to the constructor. */
    public static StrandId of(String value) {
        return new StrandId(value);
    }

    @Override
    public int compareTo(StrandId other) {
        return value.compareTo(other.value);
    }

    /** The text itself; {@link #of(String)} reads it back. */
    @Override
    public String toString() {
        return value;
    }
}
