package org.waymark.scoring.catalogue.goals;

import java.util.List;
import java.util.Optional;
import org.waymark.scale.Direction;
import org.waymark.scoring.measure.Caveat;
import org.waymark.scoring.measure.Comparability;
import org.waymark.scoring.measure.Explanation;
import org.waymark.scoring.measure.Law;
import org.waymark.scoring.measure.MeasureInfo;
import org.waymark.scoring.measure.NotScored;
import org.waymark.scoring.measure.Output;
import org.waymark.scoring.measure.Reason;
import org.waymark.scoring.measure.Score;
import org.waymark.scoring.measure.Scored;
import org.waymark.scoring.measure.Trace;
import org.waymark.scoring.stat.GasSummary;
import org.waymark.scoring.stat.GasT;
import org.waymark.scoring.stat.Missing;
import org.waymark.scoring.subject.PupilHistory;
import org.waymark.scoring.subject.TargetHistory;

/**
 * The T-score of goal attainment scaling (GAS) over all targets of a pupil, each at its latest rating. 50 is "as expected".
 *
 * <p>The formula and its edge cases are those of {@link GasT}. A target takes part if its scale has the five levels -2 to 2
 * as states, its status is not draft, cancelled or entered in error, and it carries a written level for each point that was
 * fixed no later than its first mark was given. Targets on {@code Scales.EXPECTATION} never take part: a judgement against
 * what was expected is no level. A rating that is part of the baseline is not a result: a target that has no other mark counts
 * as missing.
 *
 * <p>Weights are importance × difficulty if every target that takes part carries both, otherwise equal; {@link
 * #with(GasWeights)} asks for equal ones in any case. There is no result without a target on such a scale ({@link
 * Reason#SCALE_NOT_ACCEPTED}; {@link Reason#NOT_APPLICABLE} without any target), if none has its levels ({@link
 * Reason#NO_LEVELS}), if none has a mark ({@link Reason#TOO_FEW_RATINGS}), or if all weights are zero ({@link
 * Reason#NO_WEIGHT}). Targets that lack levels or a mark are left out under {@link Caveat#TARGETS_LEFT_OUT}.
 *
 * <p>Caveats: T counts with places in an order as if they were amounts ({@link Caveat#ORDINAL_AS_INTERVAL}). Its distance from 50
 * grows with the number of targets, so it is only compared within the pupil ({@link Caveat#IPSATIVE}). Fewer than three
 * targets are {@link Caveat#FEW_DATA}. Counts, mean and median of the levels stand beside it.
 */
public final class GasTScore extends GasMeasure<GasTScore> {

    private static final GasTScore DEFAULTS = new GasTScore(GasSettings.DEFAULTS);

    private GasTScore(GasSettings settings) {
        super(settings, info(settings));
    }

    private static MeasureInfo<PupilHistory> info(GasSettings settings) {
        return MeasureInfo.of(PupilHistory.class)
                .id("gas.tscore")
                .title("Goal attainment, T-score")
                .answers("How far are the pupil's targets attained, taken together? 50 is as expected.")
                .needs("a target with five written levels, fixed before its first mark, and a mark after the baseline")
                .useWhen("For a pupil whose targets carry five written levels that were fixed beforehand: "
                        + "one figure for all of them together.")
                .notWhen("Not across pupils, since the distance from 50 grows with the number of targets; "
                        + "and never on ratings such as \"more than expected\", which are no levels.")
                .differences("The 2009 article that made the formula popular misprints it; this is the form of "
                        + "its erratum. The R package gasr takes equal weights where all weights are zero; "
                        + "here there is no result.")
                .addOutputs(
                        Gas.headline("T, 50 as expected", 50, 2, settings.convention()),
                        Output.figure("achieved", "targets at 0 or above"),
                        Output.figure("mean", "levels"),
                        Output.figure("median", "levels"))
                .direction(Direction.HIGHER_IS_BETTER)
                .comparability(Comparability.WITHIN_PUPIL)
                .addAllParameters(settings.parameters())
                .addReferences(Gas.REFERENCE)
                .addLaws(Law.BOUNDED, Law.MONOTONE_IN_LATEST, Law.INDIFFERENT_TO_MISSING, Law.INDIFFERENT_TO_ORDER)
                .build();
    }

    /** Returns the measure with ρ = 0.3, recorded weights, and targets without a mark left out. */
    public static GasTScore withDefaults() {
        return DEFAULTS;
    }

    @Override
    GasTScore set(GasSettings other) {
        return new GasTScore(other);
    }

    @Override
    public Score score(PupilHistory pupil, Trace trace) {
        GasTargets targets = GasTargets.of(pupil);
        Optional<NotScored> refusal = targets.refusal();
        if (refusal.isPresent()) {
            return refusal.get();
        }
        List<TargetHistory> rated = targets.where(TargetHistory::hasLatest);
        int missing = targets.fit().size() - rated.size();
        if (missing > 0 && convention().missing() == Missing.PROPAGATE) {
            return Score.none(Reason.MISSING_MARK, "missing", missing);
        }
        if (rated.isEmpty()) {
            return Score.none(Reason.TOO_FEW_RATINGS, "present", 0);
        }
        int[] levels = rated.stream()
                .mapToInt(target -> GasTargets.level(target.step(target.latestIndex())))
                .toArray();
        int[] weighing = targets.weights(rated, weights());
        GasT.Result result = convention().of(levels, weighing);
        if (!result.isDefined()) {
            return Score.none(Reason.NO_WEIGHT, "targets", rated.size());
        }
        if (trace.isOn()) {
            explain(rated, levels, weighing, result, trace);
        }
        GasSummary.Result summary = GasSummary.withDefaults().of(levels);
        Scored.Builder score = Score.of(result.t())
                .figure("achieved", summary.achieved())
                .figure("mean", summary.mean())
                .figure("median", summary.median())
                .used(rated.size())
                .missing(missing);
        addCaveats(score, rated.size(), missing > 0 || targets.withoutLevels() > 0);
        return score.build();
    }

    private void explain(List<TargetHistory> rated, int[] levels, int[] weighing, GasT.Result result, Trace trace) {
        for (int i = 0; i < levels.length; i++) {
            TargetHistory target = rated.get(i);
            trace.step(Explanation.Step.of("gas.target")
                    .and("number", String.valueOf(i + 1))
                    .and("level", String.valueOf(levels[i]))
                    .and("date", target.day(target.latestIndex()).toString())
                    .and("weight", String.valueOf(weighing[i])));
        }
        int sum = Gas.weightedSum(levels, weighing);
        trace.step("gas.tscore.sum", "sum", sum, "rho", convention().rho());
        Gas.divisor(sum, result.t() - 50).ifPresent(divisor -> trace.step("gas.tscore.divisor", "divisor", divisor));
        trace.step("gas.tscore.result", "t", result.t(), "targets", levels.length);
    }
}
