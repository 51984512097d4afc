package org.waymark.id;

import org.waymark.internal.Texts;

/**
 * The id of an agreed action; unique within the record of its pupil.
 *
 * @param value the text of the id, see {@link Id}
 */
public record ActionId(String value) implements Id, Comparable<ActionId> {

    /** Refuses a text that cannot name a thing, see {@link Id}. */
    public ActionId {
        value = Texts.name("ActionId", value);
    }

    /** Returns the id with this text; equal to the constructor. */
    public static ActionId of(String value) {
        return new ActionId(value);
    }

    @Override
    public int compareTo(ActionId other) {
        return value.compareTo(other.value);
    }

    /** The text itself; {@link #of(String)} reads it back. */
    @Override
    public String toString() {
        return value;
    }
}
