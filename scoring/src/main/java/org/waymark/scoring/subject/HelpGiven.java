package org.waymark.scoring.subject;

import java.util.List;
import org.waymark.id.TargetId;

/**
 * How much of some planned help was given up to the day of the history.
 *
 * @param serves the targets that it serves; empty if none are named
 * @param due the sessions of which somebody wrote down or counted what became of them
 * @param delivered those that took place in full; more than were due is possible where a school counts
 */
public record HelpGiven(List<TargetId> serves, long due, long delivered) {

    /** Refuses negative counts. */
    public HelpGiven {
        if (due < 0 || delivered < 0) {
            throw new IllegalArgumentException("the counts of HelpGiven must not be negative");
        }
        serves = List.copyOf(serves);
    }

    /** Returns sessions that serve no named target. */
    public static HelpGiven of(long due, long delivered) {
        return new HelpGiven(List.of(), due, delivered);
    }

    /** Prints nothing of it. */
    @Override
    public String toString() {
        return "HelpGiven[redacted]";
    }
}
