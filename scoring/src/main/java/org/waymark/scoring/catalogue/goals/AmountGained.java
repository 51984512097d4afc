package org.waymark.scoring.catalogue.goals;

import java.math.BigDecimal;
import java.util.Optional;
import org.waymark.scale.Direction;
import org.waymark.scale.ScaleBasis;
import org.waymark.scale.ScaleKind;
import org.waymark.scoring.measure.Caveat;
import org.waymark.scoring.measure.Comparability;
import org.waymark.scoring.measure.Explanation;
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
 * How much a target on a scale of numbers (a reading age, a percentage, a count) has gained from its baseline to its latest
 * rating, in the unit of the scale.
 *
 * <p>{@code gain = latest - baseline} where more is better, {@code baseline - latest} where less is: a change for the worse is
 * negative on every scale. The difference is exact in the decimals of the scale. It takes scales of numbers with equal steps
 * that are states of the pupil; it refuses scales of points, whose steps need not be equal, and those where neither way is
 * better.
 *
 * <p>Caveats: only the same test gives comparable amounts, and part of any change between two ratings is chance. At the end
 * of the scale further progress is not seen ({@link Caveat#CEILING}).
 */
public final class AmountGained implements ProgressMeasure<TargetHistory> {

    private static final MeasureInfo<TargetHistory> INFO = MeasureInfo.of(TargetHistory.class)
            .id("amount.gained")
            .title("Amount gained")
            .answers("How much has the target gained since its baseline, in the unit of its scale?")
            .useWhen("For a target on a scale of numbers with equal steps, such as a reading age, a "
                    + "percentage or a count, measured the same way each time.")
            .notWhen("Not across different tests, and not for a scale of points in order; steps.gained is for those.")
            .addOutputs(Output.headline("unit of the scale"))
            .direction(Direction.HIGHER_IS_BETTER)
            .addScaleKinds(ScaleKind.INTERVAL, ScaleKind.COUNT)
            .addScaleBases(ScaleBasis.STATE)
            .needsBaseline(true)
            .minimumRatings(2)
            .comparability(Comparability.SAME_CONCEPT_AND_SCALE)
            .addLaws(Law.MONOTONE_IN_LATEST, Law.INDIFFERENT_TO_MISSING, Law.INDIFFERENT_TO_ORDER, Law.MIRRORED)
            .build();

    private static final AmountGained DEFAULTS = new AmountGained();

    private AmountGained() {}

    /** Returns the measure. */
    public static AmountGained withDefaults() {
        return DEFAULTS;
    }

    @Override
    public MeasureInfo<TargetHistory> info() {
        return INFO;
    }

    @Override
    public Score score(TargetHistory target, Trace trace) {
        if (!target.scale().points().isEmpty() || target.scale().direction() == Direction.NONE) {
            return Score.none(Reason.SCALE_NOT_ACCEPTED);
        }
        Optional<NotScored> refusal = Fitness.refusal(INFO, target);
        if (refusal.isPresent()) {
            return refusal.get();
        }
        BigDecimal from = target.toDecimal(target.baseline());
        BigDecimal to = target.toDecimal(target.latest());
        BigDecimal gained = target.toDecimal(target.gain(target.baseline(), target.latest()));
        if (trace.isOn()) {
            explain(target, from, to, gained, trace);
        }
        Scored.Builder score = Score.of(gained.doubleValue())
                .used(target.presentCount())
                .missing(target.missingCount())
                .baseline(from)
                .latest(to);
        if (isAtBestEnd(target, to)) {
            score.addCaveats(Caveat.CEILING);
        }
        return score.build();
    }

    private static boolean isAtBestEnd(TargetHistory target, BigDecimal number) {
        Optional<BigDecimal> best = target.scale().direction() == Direction.LOWER_IS_BETTER
                ? target.scale().minimum()
                : target.scale().maximum();
        return best.filter(end -> number.compareTo(end) == 0).isPresent();
    }

    private static void explain(TargetHistory target, BigDecimal from, BigDecimal to, BigDecimal gained, Trace trace) {
        String unit = target.scale().unit().orElse("points");
        trace.step(Explanation.Step.of("amount.baseline")
                .and("amount", from)
                .and("unit", unit)
                .and("date", target.baselineDay().toString()));
        trace.step(Explanation.Step.of("amount.latest")
                .and("amount", to)
                .and("unit", unit)
                .and("date", target.day(target.latestIndex()).toString()));
        trace.step(Explanation.Step.of("amount.gained.result")
                .and("gained", gained)
                .and("unit", unit));
    }

    @Override
    public String toString() {
        return INFO.key().toString();
    }
}
