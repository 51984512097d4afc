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
 * Whether a target has not gained for some cycles, two unless said otherwise.
 *
 * <p>Yes if none of the last marks of the last {@code n} cycles is better than the last mark of the cycle before them; the baseline
 * counts as a cycle of its own, before all others. Ratings between cycles and without a mark are passed over. There is no
 * result with fewer cycles ({@link Reason#NOTHING_EARLIER}) or on a scale where neither way is better ({@link
 * Reason#SCALE_NOT_ACCEPTED}).
 *
 * <p>To hold what was gained can be the aim; whether a standstill is bad is for those who know the pupil.
 */
public final class SequenceStalled implements ProgressMeasure<TargetHistory> {

    private static final int DEFAULT = 2;
    private static final SequenceStalled DEFAULTS = new SequenceStalled(DEFAULT);

    private final int cycles;
    private final MeasureInfo<TargetHistory> info;

    private SequenceStalled(int cycles) {
        this.cycles = cycles;
        this.info = MeasureInfo.of(TargetHistory.class)
                .id("sequence.stalled")
                .title("No gain for some cycles")
                .answers("Has the target not gained for some cycles?")
                .needs("marks in one cycle more than is asked for, the baseline counting as one")
                .useWhen("As a prompt to talk about a target that has not moved for some cycles.")
                .notWhen("Not where holding what was gained is the aim.")
                .addOutputs(
                        Output.headline("yes or no"), Output.figure("gain", "of the scale, in its better direction"))
                .direction(Direction.LOWER_IS_BETTER)
                .addScaleBases(ScaleBasis.STATE)
                .addParameters(MarksInRow.parameter(DEFAULT, cycles, "for how many cycles"))
                .addLaws(Law.INDIFFERENT_TO_MISSING, Law.INDIFFERENT_TO_ORDER, Law.MIRRORED)
                .build();
    }

    /** Returns the measure for two cycles. */
    public static SequenceStalled withDefaults() {
        return DEFAULTS;
    }

    /**
     * Returns a copy for so many cycles.
     *
     * @param n at least 1
     * @throws IllegalArgumentException if it is less
     */
    public SequenceStalled forCycles(int n) {
        return new SequenceStalled(n);
    }

    @Override
    public MeasureInfo<TargetHistory> info() {
        return info;
    }

    @Override
    public Score score(TargetHistory target, Trace trace) {
        if (target.scale().direction() == Direction.NONE) {
            return Score.none(Reason.SCALE_NOT_ACCEPTED);
        }
        Optional<NotScored> refusal = Fitness.refusal(info, target);
        if (refusal.isPresent()) {
            return refusal.get();
        }
        List<CycleMarks.At> marks = CycleMarks.of(target);
        int start = marks.size() - 1 - cycles;
        if (start < 0) {
            return Score.none(Reason.NOTHING_EARLIER);
        }
        long best = Long.MIN_VALUE;
        for (int i = start + 1; i < marks.size(); i++) {
            best = Math.max(
                    best, target.gain(marks.get(start).value(), marks.get(i).value()));
        }
        trace.step("sequence.stalled.result", "cycles", cycles, "gain", target.toNumber(best));
        return Scored.builder()
                .headline(new Headline.YesNo(best <= 0))
                .figure("gain", target.toNumber(best))
                .used(cycles + 1)
                .missing(target.missingCount())
                .build();
    }

    /** The day of the mark that the last cycles are held against: since when there is no gain, if there is none. Absent without a result. */
    public Optional<LocalDate> since(TargetHistory target) {
        List<CycleMarks.At> marks = CycleMarks.of(target);
        return score(target).isScored()
                ? Optional.of(marks.get(marks.size() - 1 - cycles).day())
                : Optional.empty();
    }

    @Override
    public String toString() {
        return info.key().toString();
    }
}
