package org.waymark.finding;

/**
 * A value, and what was found on the way to it.
 *
 * @param <T> the type of the value
 * @param value the value
 * @param findings what was found; empty if nothing
 */
public record WithFindings<T>(T value, Findings findings) {

    /** Does not print the value: nobody knows what it holds. */
    @Override
    public String toString() {
        return "WithFindings[" + findings + "]";
    }
}
