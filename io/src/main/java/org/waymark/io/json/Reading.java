package org.waymark.io.json;

import org.jspecify.annotations.Nullable;
import org.waymark.finding.Findings;

/**
 * What came of reading a document: its value, or what is wrong with it.
 *
 * @param value the value; null if there are findings
 * @param findings what is wrong; none if there is a value
 */
public record Reading<T>(@Nullable T value, Findings findings) {

    /** Never shows the value. */
    @Override
    public String toString() {
        return "Reading[" + findings + "]";
    }
}
