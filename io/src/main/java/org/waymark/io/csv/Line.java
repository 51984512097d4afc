package org.waymark.io.csv;

import org.waymark.id.PupilId;

/**
 * What one line of a table of records says: of whom, and what.
 *
 * @param pupil the pupil
 * @param value what is recorded
 */
record Line<V>(PupilId pupil, V value) {

    /** Prints nothing of a pupil. */
    @Override
    public String toString() {
        return "Line[redacted]";
    }
}
