package org.waymark.id;

import org.waymark.internal.Texts;

/**
 * The id of a logic model; unique within the reference data.
 *
 * @param value the text of the id, see {@link Id}
 */
public record LogicModelId(String value) implements Id, Comparable<LogicModelId> {

    /** Refuses a text that cannot name a thing, see {@link Id}. */
    public LogicModelId {
        value = Texts.name("LogicModelId", value);
    }

    /** Returns the id with this text; equal to the constructor. */
    public static LogicModelId of(String value) {
        return new LogicModelId(value);
    }

    @Override
    public int compareTo(LogicModelId other) {
        return value.compareTo(other.value);
    }

    /** The text itself; {@link #of(String)} reads it back. */
    @Override
    public String toString() {
        return value;
    }
}
