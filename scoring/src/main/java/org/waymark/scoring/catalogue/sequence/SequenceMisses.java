package org.waymark.scoring.catalogue.sequence;

import java.util.Optional;
import org.waymark.scale.Direction;
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
 * Whether the last marks of a target, three unless said otherwise, all fell short of its aim.
 *
 * <p>A rating without a mark is passed over: a missing rating is neither a hit nor a miss. The baseline does not count. There is no
 * result without an aim ({@link Reason#NO_AIM}), on a scale where neither way is better ({@link Reason#SCALE_NOT_ACCEPTED}), or
 * with fewer marks ({@link Reason#TOO_FEW_RATINGS}).
 *
 * <p>Yes is a reason to look at the help, not at the child. The rule suits targets that are to be met each time; on the way
 * to an aim that is far ahead every mark falls short of it.
 */
public final class SequenceMisses implements ProgressMeasure<TargetHistory> {

    private static final int DEFAULT = 3;
    private static final SequenceMisses DEFAULTS = new SequenceMisses(DEFAULT);

    private final int inRow;
    private final MeasureInfo<TargetHistory> info;

    private SequenceMisses(int inRow) {
        this.inRow = inRow;
        this.info = MeasureInfo.of(TargetHistory.class)
                .id("sequence.misses")
                .title("Misses in a row")
                .answers("Did the last marks all fall short of the aim?")
                .needs("an aim, and as many marks after the baseline as are asked for")
                .useWhen("For targets that are to be met each time: a prompt to look at the help.")
                .notWhen("Not for an aim that is far ahead, of which every mark on the way falls short.")
                .addOutputs(Output.headline("yes or no"), Output.figure("misses", "marks in a row"))
                .direction(Direction.LOWER_IS_BETTER)
                .addParameters(MarksInRow.parameter(DEFAULT, inRow, "how many marks in a row"))
                .addLaws(Law.MONOTONE_IN_LATEST, Law.INDIFFERENT_TO_MISSING, Law.INDIFFERENT_TO_ORDER, Law.MIRRORED)
                .build();
    }

    /** Returns the measure for three misses in a row. */
    public static SequenceMisses withDefaults() {
        return DEFAULTS;
    }

    /**
     * Returns a copy for so many misses in a row.
     *
     * @param n at least 1
     * @throws IllegalArgumentException if it is less
     */
    public SequenceMisses inRow(int n) {
        return new SequenceMisses(n);
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
        if (!target.hasAim()) {
            return Score.none(Reason.NO_AIM);
        }
        int misses = 0;
        int marks = 0;
        boolean unbroken = true;
        for (int i = target.size() - 1; i >= 0; i--) {
            if (target.isPresent(i) && !target.isBaseline(i)) {
                marks++;
                unbroken &= target.fallsShortOfAim(target.value(i));
                misses += unbroken ? 1 : 0;
            }
        }
        if (marks < inRow) {
            return Score.none(Reason.TOO_FEW_RATINGS, "present", marks);
        }
        trace.step("sequence.misses.result", "misses", misses);
        return Scored.builder()
                .headline(new Headline.YesNo(misses >= inRow))
                .figure("misses", misses)
                .used(marks)
                .missing(target.missingCount())
                .build();
    }

    @Override
    public String toString() {
        return info.key().toString();
    }
}
