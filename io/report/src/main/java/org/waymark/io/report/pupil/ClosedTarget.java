package org.waymark.io.report.pupil;

/**
 * A target that is not worked on any longer.
 *
 * @param statement the target in its own words
 * @param way from where to where it went
 * @param outcome whether it was achieved
 * @param decision what was decided, and when
 */
public record ClosedTarget(String statement, String way, String outcome, String decision) {

    /** Nothing of what it says, which is about somebody. */
    @Override
    public String toString() {
        return "ClosedTarget[redacted]";
    }
}
