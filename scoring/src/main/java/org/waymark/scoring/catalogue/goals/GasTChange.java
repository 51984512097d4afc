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
import org.waymark.scoring.stat.GasChange;
import org.waymark.scoring.stat.Missing;
import org.waymark.scoring.subject.BaselineState;
import org.waymark.scoring.subject.PupilHistory;
import org.waymark.scoring.subject.TargetHistory;

/**
 * How far the T-score of goal attainment scaling (GAS) has moved from the baselines of a pupil's targets to their latest
 * ratings. The same targets, with the same weights, stand on both sides.
 *
 * <p>The formula and its edge cases are those of {@link GasChange}; which targets take part, their weights and the refusals
 * are those of {@link GasTScore}. A target without a baseline, or without a mark after it, is left out under {@link
 * Caveat#TARGETS_LEFT_OUT}, or leaves no result if {@link Missing#PROPAGATE} is asked for. If no target has a baseline, the
 * reason is {@link Reason#NO_BASELINE}, or {@link Reason#AMBIGUOUS_BASELINE} if one would have had it.
 *
 * <p>Caveats: those of {@link GasTScore}. Baselines that were set low on purpose give high changes.
 */
public final class GasTChange extends GasMeasure<GasTChange> {

    private static final GasTChange DEFAULTS = new GasTChange(GasSettings.DEFAULTS);

    private GasTChange(GasSettings settings) {
        super(settings, info(settings));
    }

    private static MeasureInfo<PupilHistory> info(GasSettings settings) {
        return MeasureInfo.of(PupilHistory.class)
                .id("gas.change")
                .title("Goal attainment, change of the T-score")
                .answers("How far has the attainment of the pupil's targets, taken together, moved since "
                        + "their baselines?")
                .needs("a target with five written levels, fixed before its first mark, a baseline and a mark after it")
                .useWhen("For a pupil whose targets carry five written levels and were rated at the start "
                        + "and later: one figure for all of them together.")
                .notWhen("Not across pupils, and not where baselines were set low on purpose. Show the "
                        + "levels of each target beside it.")
                .differences("Programs differ when a target lacks one of the two ratings: here it is left out "
                        + "on both sides, so that both sides hold the same targets.")
                .addOutputs(
                        Gas.headline("points of T", 0, 4, settings.convention()),
                        Output.figure("baselineT", "T, 50 as expected"),
                        Output.figure("achievedT", "T, 50 as expected"))
                .direction(Direction.HIGHER_IS_BETTER)
                .comparability(Comparability.WITHIN_PUPIL)
                .addAllParameters(settings.parameters())
                .addReferences(Gas.REFERENCE)
                .addLaws(Law.BOUNDED, Law.MONOTONE_IN_LATEST, Law.INDIFFERENT_TO_MISSING, Law.INDIFFERENT_TO_ORDER)
                .build();
    }

    /** Returns the measure with ρ = 0.3, recorded weights, and targets that lack a mark left out. */
    public static GasTChange withDefaults() {
        return DEFAULTS;
    }

    @Override
    GasTChange set(GasSettings other) {
        return new GasTChange(other);
    }

    @Override
    public Score score(PupilHistory pupil, Trace trace) {
        GasTargets targets = GasTargets.of(pupil);
        Optional<NotScored> refusal = targets.refusal();
        if (refusal.isPresent()) {
            return refusal.get();
        }
        List<TargetHistory> both = targets.where(target -> target.hasBaseline() && target.hasLatest());
        int missing = targets.fit().size() - both.size();
        if (missing > 0 && convention().missing() == Missing.PROPAGATE) {
            return Score.none(Reason.MISSING_MARK, "missing", missing);
        }
        if (both.isEmpty()) {
            return nothingToCompare(targets.fit());
        }
        int[] before = both.stream()
                .mapToInt(target -> GasTargets.level(target.baselineStep()))
                .toArray();
        int[] after = both.stream()
                .mapToInt(target -> GasTargets.level(target.step(target.latestIndex())))
                .toArray();
        int[] weighing = targets.weights(both, weights());
        GasChange.Result result = GasChange.of(convention()).of(before, after, weighing);
        if (!result.isDefined()) {
            return Score.none(Reason.NO_WEIGHT, "targets", both.size());
        }
        if (trace.isOn()) {
            explain(both, before, after, weighing, trace);
            trace.step(
                    "gas.change.result",
                    "baselineT",
                    result.baselineT(),
                    "achievedT",
                    result.achievedT(),
                    "change",
                    result.change());
        }
        Scored.Builder score = Score.of(result.change())
                .figure("baselineT", result.baselineT())
                .figure("achievedT", result.achievedT())
                .used(both.size())
                .missing(missing);
        addCaveats(score, both.size(), missing > 0 || targets.withoutLevels() > 0);
        return score.build();
    }

    private static NotScored nothingToCompare(List<TargetHistory> targets) {
        if (targets.stream().anyMatch(TargetHistory::hasBaseline)) {
            return Score.none(Reason.TOO_FEW_RATINGS, "present", 0);
        }
        boolean ambiguous = targets.stream().anyMatch(target -> target.baselineState() == BaselineState.AMBIGUOUS);
        return Score.none(ambiguous ? Reason.AMBIGUOUS_BASELINE : Reason.NO_BASELINE);
    }

    private static void explain(List<TargetHistory> both, int[] before, int[] after, int[] weighing, Trace trace) {
        for (int i = 0; i < before.length; i++) {
            TargetHistory target = both.get(i);
            trace.step(Explanation.Step.of("gas.move")
                    .and("number", String.valueOf(i + 1))
                    .and("from", String.valueOf(before[i]))
                    .and("to", String.valueOf(after[i]))
                    .and("date", target.day(target.latestIndex()).toString())
                    .and("weight", String.valueOf(weighing[i])));
        }
    }
}
