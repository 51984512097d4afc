package org.waymark.scoring.catalogue.goals;

import java.util.Optional;
import org.waymark.scale.Direction;
import org.waymark.scale.ScaleBasis;
import org.waymark.scale.ScaleKind;
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
import org.waymark.scoring.measure.Scored;
import org.waymark.scoring.measure.Trace;
import org.waymark.scoring.subject.TargetHistory;

/**
 * How many points of its scale a target has moved from its baseline to its latest rating.
 *
 * <p>{@code steps = place(latest) - place(baseline)}, counted over the points of the scale in its better direction, so that a
 * step back is negative on every scale. Going back and standing still are results like any other. It takes scales of points
 * in order that are states of the pupil; it refuses a judgement against an expectation, a scale without points, and one where
 * neither way is better.
 *
 * <p>Caveats: a step is a step of this scale, and two steps at one end may be harder than two at the other, so results are
 * compared only under the same concept on the same scale. At the top of the scale further progress is not seen ({@link
 * Caveat#CEILING}).
 */
public final class StepsGained implements ProgressMeasure<TargetHistory> {

    private static final MeasureInfo<TargetHistory> INFO = MeasureInfo.of(TargetHistory.class)
            .id("steps.gained")
            .title("Steps gained")
            .answers("How many points of its scale has the target moved since its baseline?")
            .useWhen("First of all: what has moved, in the words of the scale itself, small steps included.")
            .notWhen("Not to compare targets on different scales, or under different concepts.")
            .addOutputs(Output.headline("points of the scale"), Output.figure("best", "points of the scale"))
            .direction(Direction.HIGHER_IS_BETTER)
            .addScaleKinds(ScaleKind.ORDINAL, ScaleKind.INTERVAL)
            .addScaleBases(ScaleBasis.STATE)
            .needsBaseline(true)
            .minimumRatings(2)
            .comparability(Comparability.SAME_CONCEPT_AND_SCALE)
            .addLaws(Law.MONOTONE_IN_LATEST, Law.INDIFFERENT_TO_MISSING, Law.INDIFFERENT_TO_ORDER, Law.MIRRORED)
            .build();

    private static final StepsGained DEFAULTS = new StepsGained();

    private StepsGained() {}

    /** Returns the measure. */
    public static StepsGained withDefaults() {
        return DEFAULTS;
    }

    @Override
    public MeasureInfo<TargetHistory> info() {
        return INFO;
    }

    @Override
    public Score score(TargetHistory target, Trace trace) {
        Optional<NotScored> refusal = refusal(INFO, target);
        if (refusal.isPresent()) {
            return refusal.get();
        }
        int from = target.baselineStep();
        int to = target.step(target.latestIndex());
        int gained = Steps.gain(target, from, to);
        int best = gained;
        for (int i = 0; i < target.size(); i++) {
            if (target.isPresent(i) && !target.isBaseline(i)) {
                best = Math.max(best, Steps.gain(target, from, target.step(i)));
            }
        }
        if (trace.isOn()) {
            Steps.trace(target, trace);
            trace.step("steps.gained.result", "gained", gained);
        }
        Scored.Builder score = Score.of(gained)
                .figure("best", best)
                .used(target.presentCount())
                .missing(target.missingCount())
                .baseline(target.toDecimal(target.baseline()))
                .latest(target.toDecimal(target.latest()));
        if (Steps.isAtBestEnd(target, to)) {
            score.addCaveats(Caveat.CEILING);
        }
        return score.build();
    }

    /** Why a measure over the points of a scale refuses this target; absent if it does not. */
    static Optional<NotScored> refusal(MeasureInfo<TargetHistory> info, TargetHistory target) {
        boolean hasSteps = !target.scale().points().isEmpty() && target.scale().direction() != Direction.NONE;
        return hasSteps ? Fitness.refusal(info, target) : Optional.of(Score.none(Reason.SCALE_NOT_ACCEPTED));
    }

    @Override
    public String toString() {
        return INFO.key().toString();
    }
}
