package org.waymark.scoring.catalogue.goals;

import java.util.Optional;
import java.util.Set;
import org.waymark.id.ScaleRef;
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
import org.waymark.scoring.measure.Scored;
import org.waymark.scoring.measure.Trace;
import org.waymark.scoring.stat.LateralGain;
import org.waymark.scoring.subject.TargetHistory;

/**
 * How far a target on one of the four scales of lateral progress (independence, fluency, maintenance, generalisation, each 1 to
 * 10) has moved from its baseline to its latest rating.
 *
 * <p>The headline is the gain in points, negative for a step back. Beside it stand the gain in per cent of the whole scale
 * (9 points), and in per cent of what was possible from the baseline; a baseline at 10 left nothing possible, so that figure
 * is left out. The formulas are those of {@link LateralGain}. The four axes are never added up: a target is on one of them.
 * All other scales are refused.
 *
 * <p>Caveats: the marks are places in an order ({@link Caveat#ORDINAL_AS_INTERVAL}) and only mean something for this pupil
 * ({@link Caveat#IPSATIVE}). At 10 further progress is not seen ({@link Caveat#CEILING}). No arithmetic for such ratings is
 * published; these are this project's own definitions.
 */
public final class LateralProgress implements ProgressMeasure<TargetHistory> {

    private static final Set<ScaleRef> LATERAL = Set.of(
            Scales.LATERAL_INDEPENDENCE.ref(),
            Scales.LATERAL_FLUENCY.ref(),
            Scales.LATERAL_MAINTENANCE.ref(),
            Scales.LATERAL_GENERALISATION.ref());

    private static final MeasureInfo<TargetHistory> INFO = MeasureInfo.of(TargetHistory.class)
            .id("lateral.gain")
            .title("Lateral progress")
            .answers("How far has the target moved on its axis of lateral progress since its baseline?")
            .useWhen("For a target on one of the four axes of lateral progress: doing the same with less "
                    + "help, more fluently, for longer, or in more places.")
            .notWhen("Not to add the axes up, and not across pupils: the marks only mean something for this pupil.")
            .differences("No arithmetic for such ratings is published; gain, per cent of the scale and per "
                    + "cent of what was possible are this library's own definitions.")
            .addOutputs(
                    Output.headline("points of the scale", -9, 9),
                    Output.figure("percentOfScale", "per cent"),
                    Output.figure("percentOfPossible", "per cent"))
            .direction(Direction.HIGHER_IS_BETTER)
            .addScaleKinds(ScaleKind.ORDINAL)
            .addScaleBases(ScaleBasis.STATE)
            .needsBaseline(true)
            .minimumRatings(2)
            .comparability(Comparability.WITHIN_PUPIL)
            .addLaws(Law.BOUNDED, Law.MONOTONE_IN_LATEST, Law.INDIFFERENT_TO_MISSING, Law.INDIFFERENT_TO_ORDER)
            .build();

    private static final LateralProgress DEFAULTS = new LateralProgress();

    private LateralProgress() {}

    /** Returns the measure. */
    public static LateralProgress withDefaults() {
        return DEFAULTS;
    }

    @Override
    public MeasureInfo<TargetHistory> info() {
        return INFO;
    }

    @Override
    public Score score(TargetHistory target, Trace trace) {
        if (!LATERAL.contains(target.scale().ref())) {
            return Score.none(Reason.SCALE_NOT_ACCEPTED);
        }
        Optional<NotScored> refusal = Fitness.refusal(INFO, target);
        if (refusal.isPresent()) {
            return refusal.get();
        }
        int to = target.step(target.latestIndex());
        LateralGain calculator = LateralGain.withDefaults();
        LateralGain.Result result = calculator.of(
                new int[] {calculator.lowest() + target.baselineStep()}, new int[] {calculator.lowest() + to});
        if (trace.isOn()) {
            Steps.trace(target, trace);
            trace.step("lateral.gain.result", "gain", (double) result.gain(), "possible", (double) result.possible());
        }
        Scored.Builder score = Score.of((double) result.gain()).figure("percentOfScale", result.percentOfScale());
        result.percentOfPossible().ifPresent(percent -> score.figure("percentOfPossible", percent));
        score.used(target.presentCount())
                .missing(target.missingCount())
                .baseline(target.toDecimal(target.baseline()))
                .latest(target.toDecimal(target.latest()))
                .addCaveats(Caveat.ORDINAL_AS_INTERVAL, Caveat.IPSATIVE);
        if (Steps.isAtBestEnd(target, to)) {
            score.addCaveats(Caveat.CEILING);
        }
        return score.build();
    }

    @Override
    public String toString() {
        return INFO.key().toString();
    }
}
