package org.waymark.scoring.cohort;

import java.util.Optional;
import org.waymark.data.Personal;
import org.waymark.id.PupilId;
import org.waymark.scoring.ScoreRow;

/**
 * One target, series or pupil at two cycles: what {@link CohortChange} compares, before anything is counted. At least one of the
 * rows is there.
 *
 * @param before the row at the first cycle; absent if there is none, or the pupil was not on the roll
 * @param after the row at the second cycle; absent in the same way
 * @param groupBefore the group of the first row; absent with it
 * @param groupAfter the group of the second row; absent with it
 */
public record CohortPair(
        Optional<ScoreRow> before,
        Optional<ScoreRow> after,
        Optional<CohortKey> groupBefore,
        Optional<CohortKey> groupAfter)
        implements Personal {

    /** Whose it is. */
    public PupilId pupil() {
        return before.or(() -> after).orElseThrow().pupil();
    }

    /** Whether both rows are there and in one group. */
    public boolean isMatched() {
        return groupBefore.isPresent() && groupBefore.equals(groupAfter);
    }

    @Override
    public String redacted() {
        return "CohortPair[redacted]";
    }

    @Override
    public String toString() {
        return redacted();
    }
}
