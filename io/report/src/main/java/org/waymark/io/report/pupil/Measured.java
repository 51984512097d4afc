package org.waymark.io.report.pupil;

import java.util.List;

/**
 * What a measure says of a target or a pupil, with how it came about.
 *
 * @param title what is measured
 * @param result the result with its unit, or why there is none
 * @param steps how it came about, step by step, with its result and its caveats
 * @param caveats what to take care of
 * @param source the measure with its key, version and reference
 */
public record Measured(String title, String result, List<String> steps, List<String> caveats, String source) {

    /** Copies the lists. */
    public Measured {
        steps = List.copyOf(steps);
        caveats = List.copyOf(caveats);
    }

    /** Nothing of what it says, which is about somebody. */
    @Override
    public String toString() {
        return "Measured[redacted]";
    }
}
