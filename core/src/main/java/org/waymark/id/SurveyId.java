package org.waymark.id;

import org.waymark.internal.Texts;

/**
 * The id of a survey round; unique within the reference data.
 *
 * @param value the text of the id, see {@link Id}
 */
public record SurveyId(String value) implements Id, Comparable<SurveyId> {

    /** Refuses a text that cannot name a thing, see {@link Id}. */
    public SurveyId {
        value = Texts.name("SurveyId", value);
    }

    /** Returns the id with this text; equal to the constructor. */
    public static SurveyId of(String value) {
        return new SurveyId(value);
    }

    @Override
    public int compareTo(SurveyId other) {
        return value.compareTo(other.value);
    }

    /** The text itself; {@link #of(String)} reads it back. */
    @Override
    public String toString() {
        return value;
    }
}
