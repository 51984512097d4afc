package org.waymark.scoring.catalogue.goals;

import java.util.Optional;
import org.waymark.scale.Direction;
import org.waymark.scale.ScaleBasis;
import org.waymark.scale.ScaleKind;
import org.waymark.scoring.measure.Caveat;
import org.waymark.scoring.measure.Comparability;
import org.waymark.scoring.measure.Explanation;
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
 * How much of the way from its baseline to its aim a target has gone, counted in points of its scale.
 *
 * <p>{@code share = (place(latest) - place(baseline)) / (place(aim) - place(baseline))}: 0 at the baseline, 1 at the aim, above
 * 1 beyond it, below 0 behind the baseline. There is no result without an aim, nor if the aim is no better than the baseline
 * (the share would divide by nothing or turn around). No straight line in time is expected: the date of the aim plays no part.
 *
 * <p>Caveats: the share depends on how far the aim was set, so it is only compared within the pupil ({@link Caveat#IPSATIVE});
 * on an ordinal scale it counts steps as if they were equal ({@link Caveat#ORDINAL_AS_INTERVAL}).
 */
public final class StepsTowardsAim implements ProgressMeasure<TargetHistory> {

    private static final MeasureInfo<TargetHistory> INFO = MeasureInfo.of(TargetHistory.class)
            .id("steps.towardsAim")
            .title("Steps towards the aim")
            .answers("How much of the way from its baseline to its aim has the target gone?")
            .useWhen("To see where a target stands between its baseline and its aim.")
            .notWhen("Not across pupils: an aim that was set closer gives a higher share. Not as a "
                    + "forecast, since progress is no straight line.")
            .addOutputs(
                    Output.headline("share of the way, 1 at the aim"),
                    Output.figure("gained", "points of the scale"),
                    Output.figure("needed", "points of the scale"))
            .direction(Direction.HIGHER_IS_BETTER)
            .addScaleKinds(ScaleKind.ORDINAL, ScaleKind.INTERVAL)
            .addScaleBases(ScaleBasis.STATE)
            .needsBaseline(true)
            .minimumRatings(2)
            .comparability(Comparability.WITHIN_PUPIL)
            .addLaws(Law.MONOTONE_IN_LATEST, Law.INDIFFERENT_TO_MISSING, Law.INDIFFERENT_TO_ORDER, Law.MIRRORED)
            .build();

    private static final StepsTowardsAim DEFAULTS = new StepsTowardsAim();

    private StepsTowardsAim() {}

    /** Returns the measure. */
    public static StepsTowardsAim withDefaults() {
        return DEFAULTS;
    }

    @Override
    public MeasureInfo<TargetHistory> info() {
        return INFO;
    }

    @Override
    public Score score(TargetHistory target, Trace trace) {
        Optional<NotScored> refusal = StepsGained.refusal(INFO, target);
        if (refusal.isPresent()) {
            return refusal.get();
        }
        if (!target.hasAim()) {
            return Score.none(Reason.NO_AIM);
        }
        int from = target.baselineStep();
        int needed = Steps.gain(target, from, target.aimStep());
        if (needed <= 0) {
            return Score.none(Reason.AIM_NOT_BEYOND_BASELINE);
        }
        int gained = Steps.gain(target, from, target.step(target.latestIndex()));
        if (trace.isOn()) {
            Steps.trace(target, trace);
            trace.step(Explanation.Step.of("steps.aim")
                    .and("point", Steps.label(target, target.aimStep()))
                    .and("date", target.aimDay().toString()));
            trace.step("steps.towardsAim.result", "gained", gained, "needed", needed);
        }
        Scored.Builder score = Score.of((double) gained / needed)
                .figure("gained", gained)
                .figure("needed", needed)
                .used(target.presentCount())
                .missing(target.missingCount())
                .baseline(target.toDecimal(target.baseline()))
                .latest(target.toDecimal(target.latest()))
                .addCaveats(Caveat.IPSATIVE);
        if (target.scale().kind() == ScaleKind.ORDINAL) {
            score.addCaveats(Caveat.ORDINAL_AS_INTERVAL);
        }
        return score.build();
    }

    @Override
    public String toString() {
        return INFO.key().toString();
    }
}
