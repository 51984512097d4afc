package org.waymark.school;

import java.util.Optional;
import org.waymark.internal.Texts;

/**
 * The local authority (three digits) and establishment number (four digits) of a school, held as given,
 * right or wrong, with or without a slash between them.
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

    /** Whether the text has the form of a LAESTAB: seven digits, with or without a slash after the third. */
    public boolean hasValidFormat() {
        String digits = digits();
        return digits.length() == 7 && digits.chars().allMatch(c -> c >= '0' && c <= '9');
    }

    /** The three digits of the local authority; absent if the format is not valid. */
    public Optional<String> la() {
        return hasValidFormat() ? Optional.of(digits().substring(0, 3)) : Optional.empty();
    }

    /** The four digits of the establishment; absent if the format is not valid. */
    public Optional<String> establishment() {
        return hasValidFormat() ? Optional.of(digits().substring(3)) : Optional.empty();
    }

    /** Whether this is the same number as another one, with or without the slash; false if either is not valid. */
    public boolean isSameAs(Laestab other) {
        return hasValidFormat() && other.hasValidFormat() && digits().equals(other.digits());
    }

    private String digits() {
        return value.length() == 8 && value.charAt(3) == '/' ? value.substring(0, 3) + value.substring(4) : value;
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
