package org.waymark.io.report.pupil;

import java.util.List;

/**
 * Something to be done: what, who, when.
 *
 * @param what what is to be done
 * @param who who does it, or the words that say that nobody is named
 * @param when by when, or the words that say that no day is agreed
 * @param about the targets that it is about, in their own words; none if it is about the pupil
 * @param late whether its day has passed
 */
public record NextStep(String what, String who, String when, List<String> about, boolean late) {

    /** Copies the list. */
    public NextStep {
        about = List.copyOf(about);
    }

    /** Nothing of what it says, which is about somebody. */
    @Override
    public String toString() {
        return "NextStep[redacted]";
    }
}
