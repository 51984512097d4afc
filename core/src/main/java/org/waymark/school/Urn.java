package org.waymark.school;

import org.waymark.internal.Texts;

/**
 * The unique reference number of a school, held as given, right or wrong. It may change, such as when a school converts, while the school
 * and its pupils stay.
 *
 * @param value the text as given: not blank, at most 200 characters, no control characters
 */
public record Urn(String value) implements Comparable<Urn> {

    /** Refuses a text that cannot name a thing. */
    public Urn {
        value = Texts.name("Urn", value);
    }

    /** Returns the number as given. */
    public static Urn of(String value) {
        return new Urn(value);
    }

    /** Whether the text has the form of a URN: six digits. Whether there is such a school is not known here. */
    public boolean hasValidFormat() {
        return value.length() == 6 && value.chars().allMatch(c -> c >= '0' && c <= '9');
    }

    @Override
    public int compareTo(Urn other) {
        return value.compareTo(other.value);
    }

    /** The text as given; {@link #of(String)} reads it back. */
    @Override
    public String toString() {
        return value;
    }
}
