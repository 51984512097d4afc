package org.waymark.pupil;

import org.waymark.internal.Texts;

/**
 * A unique learner number, held as given, right or wrong: validation judges it. It never prints.
 *
 * @param value the text as given: not blank, at most 200 characters, no control characters
 */
public record Uln(String value) implements Comparable<Uln> {

    /** Refuses a text that cannot name a thing. */
    public Uln {
        value = Texts.name("Uln", value);
    }

    /** Returns the number as given. */
    public static Uln of(String value) {
        return new Uln(value);
    }

    @Override
    public int compareTo(Uln other) {
        return value.compareTo(other.value);
    }

    /** Always {@code Uln[redacted]}. */
    @Override
    public String toString() {
        return "Uln[redacted]";
    }
}
