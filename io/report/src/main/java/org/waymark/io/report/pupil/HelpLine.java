package org.waymark.io.report.pupil;

import java.util.List;
import java.util.Optional;

/**
 * Help that a pupil gets, planned and delivered.
 *
 * @param title what it is, as recorded
 * @param kind its form; absent if none is recorded
 * @param planned what is planned: how often, how long, from when to when
 * @param delivered how many of the sessions that were due took place
 * @param missed why sessions did not take place, with how often; none if nothing is recorded
 */
public record HelpLine(
        String title, Optional<String> kind, List<String> planned, String delivered, List<String> missed) {

    /** Copies the lists. */
    public HelpLine {
        planned = List.copyOf(planned);
        missed = List.copyOf(missed);
    }

    /** Nothing of what it says, which is about somebody. */
    @Override
    public String toString() {
        return "HelpLine[redacted]";
    }
}
