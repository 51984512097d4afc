package org.waymark.school;

import org.waymark.internal.Texts;

/**
 * The unique reference number of a school, six digits, held as given: validation judges it.
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
