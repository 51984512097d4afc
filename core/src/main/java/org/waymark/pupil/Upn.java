package org.waymark.pupil;

import org.waymark.internal.Texts;

/**
 * A unique pupil number, held as given, right or wrong: validation judges it by format, check letter and local authority. It never prints.
 *
 * @param value the text as given: not blank, at most 200 characters, no control characters
 */
public record Upn(String value) implements Comparable<Upn> {

    /** Refuses a text that cannot name a thing. */
    public Upn {
        value = Texts.name("Upn", value);
    }

    /** Returns the number as given. */
    public static Upn of(String value) {
        return new Upn(value);
    }

    @Override
    public int compareTo(Upn other) {
        return value.compareTo(other.value);
    }

    /** Always {@code Upn[redacted]}. */
    @Override
    public String toString() {
        return "Upn[redacted]";
    }
}
