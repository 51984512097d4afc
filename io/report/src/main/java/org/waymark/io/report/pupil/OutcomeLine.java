package org.waymark.io.report.pupil;

import java.util.List;

/**
 * An outcome of a plan.
 *
 * @param statement the outcome in its own words
 * @param state where it stands, in a sentence
 * @param servedBy the targets that lead there, in their own words
 */
public record OutcomeLine(String statement, String state, List<String> servedBy) {

    /** Copies the list. */
    public OutcomeLine {
        servedBy = List.copyOf(servedBy);
    }

    /** Nothing of what it says, which is about somebody. */
    @Override
    public String toString() {
        return "OutcomeLine[redacted]";
    }
}
