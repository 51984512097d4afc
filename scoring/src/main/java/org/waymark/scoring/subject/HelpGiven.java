package org.waymark.scoring.subject;

import java.util.List;
import org.waymark.id.TargetId;

/**
 * How much of some planned help was given up to the day of the history.
 *
 * @param serves the targets that it serves; empty if none are named
 * @param planned the sessions that were planned
 * @param delivered the sessions that took place; more than planned is possible
 */
public record HelpGiven(List<TargetId> serves, long planned, long delivered) {

    /** Refuses negative counts. */
    public HelpGiven {
        if (planned < 0 || delivered < 0) {
            throw new IllegalArgumentException("the counts of HelpGiven must not be negative");
        }
        serves = List.copyOf(serves);
    }

    /** Returns sessions that serve no named target. */
    public static HelpGiven of(long planned, long delivered) {
        return new HelpGiven(List.of(), planned, delivered);
    }

    /** Prints nothing of it. */
    @Override
    public String toString() {
        return "HelpGiven[redacted]";
    }
}
