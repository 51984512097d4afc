package org.waymark.io.json;

import org.jspecify.annotations.Nullable;

/**
 * How one type of value is written and read.
 *
 * @param <V> the type of value
 */
interface Codec<V> {

    /** What it is in a document, for people: {@code a date such as 2026-09-01}. */
    String type();

    /**
     * Reads the value at which the input stands, and leaves the input at its last token.
     *
     * @return the value; null if it had a fault, which is then noted
     */
    @Nullable
    V read(In in);

    /** Writes the value. */
    void write(V value, Out out);
}
