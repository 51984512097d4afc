package org.waymark.scoring;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.waymark.id.PupilId;
import org.waymark.id.TargetId;
import org.waymark.scoring.measure.MeasureKey;
import org.waymark.scoring.measure.Score;

/** All scores of one pupil, measure by measure in the order of the set. Immutable. */
public final class PupilScores {

    private final PupilId pupil;
    private final List<ScoreRow> rows;

    PupilScores(PupilId pupil, List<ScoreRow> rows) {
        this.pupil = pupil;
        this.rows = List.copyOf(rows);
    }

    /** The pupil. */
    public PupilId pupil() {
        return pupil;
    }

    /** The scores, in order. */
    public List<ScoreRow> rows() {
        return rows;
    }

    /** The scores by the measure of this key, in the order of the record; empty if it was not asked. */
    public List<ScoreRow> all(String measure) {
        MeasureKey key = MeasureKey.parse(measure);
        return rows.stream().filter(row -> row.measure().equals(key)).toList();
    }

    /** The score of one target by the measure of this key, the latest if there are several; absent if there is none. */
    public Optional<Score> of(TargetId target, String measure) {
        return all(measure).stream()
                .filter(row -> row.findTarget().filter(target::equals).isPresent())
                .reduce((earlier, later) -> later)
                .map(ScoreRow::score);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof PupilScores that && pupil.equals(that.pupil) && rows.equals(that.rows);
    }

    @Override
    public int hashCode() {
        return rows.hashCode();
    }

    /** How many scores there are. */
    @Override
    public String toString() {
        return "PupilScores[" + rows.size() + " scores]";
    }
}
