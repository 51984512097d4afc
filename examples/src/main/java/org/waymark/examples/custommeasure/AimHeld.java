package org.waymark.examples.custommeasure;

import java.util.Map;
import java.util.Optional;
import org.waymark.scale.Direction;
import org.waymark.scale.ScaleBasis;
import org.waymark.scale.ScaleKind;
import org.waymark.scoring.measure.Caveat;
import org.waymark.scoring.measure.Comparability;
import org.waymark.scoring.measure.Fitness;
import org.waymark.scoring.measure.Labels;
import org.waymark.scoring.measure.Law;
import org.waymark.scoring.measure.MeasureInfo;
import org.waymark.scoring.measure.NotScored;
import org.waymark.scoring.measure.Output;
import org.waymark.scoring.measure.Parameter;
import org.waymark.scoring.measure.ProgressMeasure;
import org.waymark.scoring.measure.Reason;
import org.waymark.scoring.measure.Score;
import org.waymark.scoring.measure.Scored;
import org.waymark.scoring.measure.Trace;
import org.waymark.scoring.subject.TargetHistory;

/**
 * The second door: a class. For how many ratings in a row, counted back from the latest, has the aim been held?
 *
 * <p>A rating holds the aim if it is no more than {@code slack} points of the scale short of it, in the better direction of the
 * scale. The baseline counts like any other rating. A rating without a mark is passed over: nobody saw it, so it neither holds
 * nor breaks the row. It is 0 if the latest mark falls short.
 *
 * <p>Refused: a target without an aim, {@link Reason#NO_AIM}; one without a mark, {@link Reason#TOO_FEW_RATINGS}; a scale
 * without points in order or with neither way better, and a judgement against an expectation, {@link
 * Reason#SCALE_NOT_ACCEPTED}.
 *
 * <p>Caveat: who is rated more often can have a longer row, so results are compared within the target only.
 */
public final class AimHeld implements ProgressMeasure<TargetHistory> {

    /** The words of its steps, to be put over the ones of the library: {@code AimHeld.LABELS.over(Labels.english())}. */
    public static final Labels LABELS = Labels.of(Map.of(
            "northgate.aimHeld.result",
            "The last {held} of {present} marks hold the aim, give or take {slack} points."));

    private static final AimHeld DEFAULTS = new AimHeld(0);

    private final int slack;
    private final MeasureInfo<TargetHistory> info;

    private AimHeld(int slack) {
        this.slack = slack;
        this.info = MeasureInfo.of(TargetHistory.class)
                .id("northgate:aim-held")
                .title("Aim held")
                .answers("For how many ratings in a row has the aim been held?")
                .addOutputs(Output.headline("ratings", 0, Integer.MAX_VALUE))
                .direction(Direction.HIGHER_IS_BETTER)
                .addScaleKinds(ScaleKind.ORDINAL, ScaleKind.INTERVAL)
                .addScaleBases(ScaleBasis.STATE)
                .minimumRatings(1)
                .comparability(Comparability.WITHIN_TARGET)
                .addParameters(Parameter.builder()
                        .name("slack")
                        .type("whole number, 0 or more")
                        .defaultValue("0")
                        .value(Integer.toString(slack))
                        .description("How many points short of the aim still hold it.")
                        .build())
                .addLaws(
                        Law.BOUNDED,
                        Law.MONOTONE_IN_LATEST,
                        Law.INDIFFERENT_TO_MISSING,
                        Law.INDIFFERENT_TO_ORDER,
                        Law.MIRRORED)
                .build();
    }

    /** Returns the measure without slack. */
    public static AimHeld withDefaults() {
        return DEFAULTS;
    }

    /**
     * Returns the measure with another slack.
     *
     * @param points how many points short of the aim still hold it; 0 by default
     * @throws IllegalArgumentException if it is less than 0
     */
    public AimHeld withSlack(int points) {
        if (points < 0) {
            throw new IllegalArgumentException("the slack must be 0 or more");
        }
        return new AimHeld(points);
    }

    @Override
    public MeasureInfo<TargetHistory> info() {
        return info;
    }

    @Override
    public Score score(TargetHistory target, Trace trace) {
        if (target.scale().points().isEmpty() || target.scale().direction() == Direction.NONE) {
            return Score.none(Reason.SCALE_NOT_ACCEPTED);
        }
        Optional<NotScored> refusal = Fitness.refusal(info, target);
        if (refusal.isPresent()) {
            return refusal.get();
        }
        if (!target.hasAim()) {
            return Score.none(Reason.NO_AIM);
        }
        int held = held(target);
        trace.step("northgate.aimHeld.result", "held", held, "present", target.presentCount(), "slack", slack);
        Scored.Builder score = Score.of(held).used(target.presentCount()).missing(target.missingCount());
        if (target.presentCount() < 3) {
            score.addCaveats(Caveat.FEW_DATA);
        }
        return score.build();
    }

    private int held(TargetHistory target) {
        int sign = target.scale().direction() == Direction.LOWER_IS_BETTER ? -1 : 1;
        int held = 0;
        for (int i = target.size() - 1; i >= 0; i--) {
            if (target.isPresent(i)) {
                if (sign * (target.aimStep() - target.step(i)) > slack) {
                    return held;
                }
                held++;
            }
        }
        return held;
    }

    @Override
    public String toString() {
        return info.key().toString();
    }
}
