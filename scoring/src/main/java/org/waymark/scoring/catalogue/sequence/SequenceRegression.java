package org.waymark.scoring.catalogue.sequence;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.waymark.scale.Direction;
import org.waymark.scale.ScaleBasis;
import org.waymark.scoring.measure.Fitness;
import org.waymark.scoring.measure.Headline;
import org.waymark.scoring.measure.Law;
import org.waymark.scoring.measure.MeasureInfo;
import org.waymark.scoring.measure.NotScored;
import org.waymark.scoring.measure.Output;
import org.waymark.scoring.measure.ProgressMeasure;
import org.waymark.scoring.measure.Reason;
import org.waymark.scoring.measure.Score;
import org.waymark.scoring.measure.Scored;
import org.waymark.scoring.measure.Trace;
import org.waymark.scoring.subject.TargetHistory;

/**
 * Whether a target stands lower than at the end of the cycle before.
 *
 * <p>The last mark of the latest cycle is held against the last mark of the cycle before it; the baseline counts as a cycle of its
 * own, before all others. Ratings between cycles and without a mark are passed over. There is no result with fewer than
 * two such marks ({@link Reason#NOTHING_EARLIER}) or on a scale where neither way is better ({@link Reason#SCALE_NOT_ACCEPTED}).
 *
 * <p>Going back is information and no failure: it happens after holidays, moves and illness, and with harder tasks.
 */
public final class SequenceRegression implements ProgressMeasure<TargetHistory> {

    private static final MeasureInfo<TargetHistory> INFO = MeasureInfo.of(TargetHistory.class)
            .id("sequence.regression")
            .title("A step back since the last cycle")
            .answers("Does the target stand lower than at the end of the cycle before?")
            .needs("marks in two cycles, or a baseline and one cycle")
            .useWhen("As a prompt to ask what happened between two cycles.")
            .notWhen("Not as a failure: holidays, moves, illness and harder tasks all take a pupil back for a while.")
            .addOutputs(Output.headline("yes or no"), Output.figure("gain", "of the scale, in its better direction"))
            .direction(Direction.LOWER_IS_BETTER)
            .addScaleBases(ScaleBasis.STATE)
            .addLaws(Law.INDIFFERENT_TO_MISSING, Law.INDIFFERENT_TO_ORDER, Law.MIRRORED)
            .build();

    private static final SequenceRegression DEFAULTS = new SequenceRegression();

    private SequenceRegression() {}

    /** Returns the measure. */
    public static SequenceRegression withDefaults() {
        return DEFAULTS;
    }

    @Override
    public MeasureInfo<TargetHistory> info() {
        return INFO;
    }

    @Override
    public Score score(TargetHistory target, Trace trace) {
        if (target.scale().direction() == Direction.NONE) {
            return Score.none(Reason.SCALE_NOT_ACCEPTED);
        }
        Optional<NotScored> refusal = Fitness.refusal(INFO, target);
        if (refusal.isPresent()) {
            return refusal.get();
        }
        List<CycleMarks.At> marks = CycleMarks.of(target);
        if (marks.size() < 2) {
            return Score.none(Reason.NOTHING_EARLIER);
        }
        long gain = target.gain(
                marks.get(marks.size() - 2).value(), marks.get(marks.size() - 1).value());
        trace.step("sequence.regression.result", "gain", target.toNumber(gain));
        return Scored.builder()
                .headline(new Headline.YesNo(gain < 0))
                .figure("gain", target.toNumber(gain))
                .used(2)
                .missing(target.missingCount())
                .build();
    }

    /** The day of the mark that is held against the one before it: since when a step back is known. Absent without a result. */
    public Optional<LocalDate> since(TargetHistory target) {
        List<CycleMarks.At> marks = CycleMarks.of(target);
        return score(target).isScored()
                ? Optional.of(marks.get(marks.size() - 1).day())
                : Optional.empty();
    }

    @Override
    public String toString() {
        return INFO.key().toString();
    }
}
