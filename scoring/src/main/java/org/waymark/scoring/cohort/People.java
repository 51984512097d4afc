package org.waymark.scoring.cohort;

import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.waymark.id.PupilId;

/** Rows and whose they are, while they are counted. Not thread-safe; never changed once a summary holds it. */
final class People {

    private final Set<PupilId> pupils = new HashSet<>();
    private long rows;

    void add(PupilId pupil) {
        rows = Math.addExact(rows, 1);
        pupils.add(pupil);
    }

    void add(People other) {
        rows = Math.addExact(rows, other.rows);
        pupils.addAll(other.pupils);
    }

    long rows() {
        return rows;
    }

    Set<PupilId> pupils() {
        return pupils;
    }

    Tally tally() {
        return new Tally(rows, pupils.size());
    }

    @Override
    public boolean equals(@Nullable Object object) {
        return object instanceof People other && rows == other.rows && pupils.equals(other.pupils);
    }

    @Override
    public int hashCode() {
        return 31 * pupils.hashCode() + Long.hashCode(rows);
    }

    /** Says nothing of the pupils. */
    @Override
    public String toString() {
        return "People[redacted]";
    }
}
