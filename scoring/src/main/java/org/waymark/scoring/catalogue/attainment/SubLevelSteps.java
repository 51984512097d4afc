package org.waymark.scoring.catalogue.attainment;

import java.util.Optional;
import org.waymark.scale.Direction;
import org.waymark.scale.ScaleBasis;
import org.waymark.scale.ScaleKind;
import org.waymark.scale.Scales;
import org.waymark.scoring.measure.Caveat;
import org.waymark.scoring.measure.Comparability;
import org.waymark.scoring.measure.Fitness;
import org.waymark.scoring.measure.Law;
import org.waymark.scoring.measure.MeasureInfo;
import org.waymark.scoring.measure.NotScored;
import org.waymark.scoring.measure.Output;
import org.waymark.scoring.measure.ProgressMeasure;
import org.waymark.scoring.measure.Reason;
import org.waymark.scoring.measure.Score;
import org.waymark.scoring.measure.Trace;
import org.waymark.scoring.subject.TargetHistory;

/**
 * How many sub-levels of the National Curriculum a target has moved from its baseline to its latest rating: from 1b to 2c is
 * two.
 *
 * <p>It takes marks on {@code Scales.NC_SUBLEVELS} only. W is no sub-level: it covers everything below level 1, so a step
 * from it has no size, and there is no result ({@link Reason#NO_LEVEL}).
 *
 * <p>Caveats: three sub-levels were called a level, and no test told them apart; only level 2 at key stage 1 was ever split
 * officially ({@link Caveat#ORDINAL_AS_INTERVAL}). Levels are out of statutory use in England.
 */
public final class SubLevelSteps implements ProgressMeasure<TargetHistory> {

    private static final MeasureInfo<TargetHistory> INFO = MeasureInfo.of(TargetHistory.class)
            .id("attainment.subLevelSteps")
            .title("Sub-levels gained")
            .answers("How many sub-levels of the National Curriculum has the target moved since its baseline?")
            .needs("a baseline and a later mark, both from 1c upwards")
            .useWhen("For old records in National Curriculum sub-levels.")
            .notWhen("Not for pupils below level 1, and not as an amount of learning: sub-levels were practice, and no"
                    + " test told them apart.")
            .differences("Some trackers count W as a sub-level below 1c; it covers everything below level 1, so here"
                    + " there is no result.")
            .addOutputs(Output.headline("sub-levels"))
            .direction(Direction.HIGHER_IS_BETTER)
            .addScaleKinds(ScaleKind.ORDINAL)
            .addScaleBases(ScaleBasis.STATE)
            .needsBaseline(true)
            .minimumRatings(2)
            .comparability(Comparability.SAME_CONCEPT_AND_SCALE)
            .addLaws(Law.MONOTONE_IN_LATEST, Law.INDIFFERENT_TO_MISSING, Law.INDIFFERENT_TO_ORDER)
            .build();

    private static final SubLevelSteps DEFAULTS = new SubLevelSteps();

    private SubLevelSteps() {}

    /** Returns the measure. */
    public static SubLevelSteps withDefaults() {
        return DEFAULTS;
    }

    @Override
    public MeasureInfo<TargetHistory> info() {
        return INFO;
    }

    @Override
    public Score score(TargetHistory target, Trace trace) {
        if (!target.scale().ref().equals(Scales.NC_SUBLEVELS.ref())) {
            return Score.none(Reason.SCALE_NOT_ACCEPTED);
        }
        Optional<NotScored> refusal = Fitness.refusal(INFO, target);
        if (refusal.isPresent()) {
            return refusal.get();
        }
        int from = target.baselineStep();
        int to = target.step(target.latestIndex());
        // W stands before the sub-levels.
        if (from == 0 || to == 0) {
            return Score.none(Reason.NO_LEVEL);
        }
        Marks.trace(target, trace);
        trace.step("attainment.subLevelSteps.result", "gained", to - from);
        return Marks.beside(Score.of((double) (to - from)), target)
                .addCaveats(Caveat.ORDINAL_AS_INTERVAL)
                .build();
    }

    @Override
    public String toString() {
        return INFO.key().toString();
    }
}
