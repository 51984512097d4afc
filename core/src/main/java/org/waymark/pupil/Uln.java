package org.waymark.pupil;

import org.waymark.internal.Texts;

/**
 * A unique learner number, held as given, right or wrong. It never prints.
 *
 * <p>Two separate verdicts judge it: {@link #hasValidFormat() format} and {@link #hasValidChecksum() checksum} (HESA, Unique
 * Learner Number).
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

    /** Whether the text has the form of a ULN: ten digits, the first not 0. Whether they check is another question. */
    public boolean hasValidFormat() {
        return value.length() == 10 && value.charAt(0) != '0' && value.chars().allMatch(c -> c >= '0' && c <= '9');
    }

    /**
     * Whether the ten digits check: times 10, 9 and so on down to 1, summed, modulo 11, they must give 10. False if the
     * format is not valid. For some first nine digits, such as 987654321, no tenth does.
     */
    public boolean hasValidChecksum() {
        if (!hasValidFormat()) {
            return false;
        }
        int sum = 0;
        for (int i = 0; i < 10; i++) {
            sum += (value.charAt(i) - '0') * (10 - i);
        }
        return sum % 11 == 10;
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
