package org.waymark.school;

import org.waymark.internal.Texts;

/**
 * The local authority (three digits) and establishment number (four digits) of a school, held as given, with or without a slash: validation judges it.
 *
 * @param value the text as given: not blank, at most 200 characters, no control characters
 */
public record Laestab(String value) implements Comparable<Laestab> {

    /** Refuses a text that cannot name a thing. */
    public Laestab {
        value = Texts.name("Laestab", value);
    }

    /** Returns the number as given. */
    public static Laestab of(String value) {
        return new Laestab(value);
    }

    @Override
    public int compareTo(Laestab other) {
        return value.compareTo(other.value);
    }

    /** The text as given; {@link #of(String)} reads it back. */
    @Override
    public String toString() {
        return value;
    }
}
