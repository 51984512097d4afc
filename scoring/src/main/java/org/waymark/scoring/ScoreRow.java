package org.waymark.scoring;

import java.time.LocalDate;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.immutables.value.Value;
import org.waymark.data.Open;
import org.waymark.data.Personal;
import org.waymark.id.CycleId;
import org.waymark.id.PupilId;
import org.waymark.id.ScaleRef;
import org.waymark.id.SeriesId;
import org.waymark.id.TargetId;
import org.waymark.id.VocabularyRef;
import org.waymark.internal.PersonalValue;
import org.waymark.scoring.measure.MeasureKey;
import org.waymark.scoring.measure.Score;
import org.waymark.scoring.subject.Facets;

/** One score: what one measure said of one target, series or pupil, and what it was said under. */
@Value.Immutable
@PersonalValue
public sealed interface ScoreRow extends WithScoreRow, Personal, Open permits ImmutableScoreRow {

    /** Returns a new builder. */
    static Builder builder() {
        return new Builder();
    }

    /** The pupil. */
    PupilId pupil();

    /** The target; absent for a score of a pupil or of a series without a target. */
    Optional<TargetId> findTarget();

    /** The observation series; absent for a score of a pupil or a target. */
    Optional<SeriesId> findSeries();

    /** The review cycle up to which the score sees; absent if it sees the latest. */
    Optional<CycleId> cycle();

    /** The last day that the score sees. */
    LocalDate asOf();

    /** The last day of what was known; absent if all is known. */
    Optional<LocalDate> asKnownOn();

    /** What the score is grouped by, resolved on {@link #asOf()}; none by default. */
    @Value.Default
    default Facets facets() {
        return Facets.none();
    }

    /** The measure. */
    MeasureKey measure();

    /** The version of the measure. */
    String measureVersion();

    /** The scale; absent for a score over several targets. */
    Optional<ScaleRef> scale();

    /** The version of the vocabulary in whose words the target was set; absent if it names none. */
    Optional<VocabularyRef> vocabulary();

    /** What the measure said. */
    Score score();

    /**
     * The target.
     *
     * @throws NoSuchElementException if the score is not of a target; ask {@link #findTarget()} first
     */
    default TargetId target() {
        return findTarget().orElseThrow(() -> new NoSuchElementException("this score is not of a target"));
    }

    /** The measure and the score: nothing that says whose it is. */
    @Override
    default String redacted() {
        return measure() + " " + score();
    }

    /** Builds a {@link ScoreRow}; not thread-safe. */
    final class Builder extends ImmutableScoreRow.Builder {

        Builder() {}
    }
}
