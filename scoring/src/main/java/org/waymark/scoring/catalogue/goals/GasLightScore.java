package org.waymark.scoring.catalogue.goals;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.waymark.scale.Direction;
import org.waymark.scale.Scales;
import org.waymark.scoring.measure.Caveat;
import org.waymark.scoring.measure.Comparability;
import org.waymark.scoring.measure.Explanation;
import org.waymark.scoring.measure.Law;
import org.waymark.scoring.measure.MeasureInfo;
import org.waymark.scoring.measure.Output;
import org.waymark.scoring.measure.Reason;
import org.waymark.scoring.measure.Reference;
import org.waymark.scoring.measure.Score;
import org.waymark.scoring.measure.Scored;
import org.waymark.scoring.measure.Trace;
import org.waymark.scoring.stat.GasChange;
import org.waymark.scoring.stat.GasLight;
import org.waymark.scoring.stat.Missing;
import org.waymark.scoring.subject.BaselineState;
import org.waymark.scoring.subject.PupilHistory;
import org.waymark.scoring.subject.TargetHistory;

/**
 * GAS-light: how far the outcomes of a pupil's targets, told in words on {@code Scales.GAS_LIGHT}, lie from their baselines, as a
 * change of T. It is not goal attainment scaling, and has a name of its own wherever it is shown.
 *
 * <p>A baseline is {@code some} or {@code none}, a later mark one of six outcomes; {@link GasLight} turns them into scores, with
 * "partially achieved" as no change from a baseline of {@code some}, and {@link GasChange} into T on both sides. Weights are
 * those of {@link GasTScore}. A target without a baseline, or without an outcome as its latest mark, is left out under {@link
 * Caveat#TARGETS_LEFT_OUT}, or leaves no result if {@link Missing#PROPAGATE} is asked for. There is no result without a target on
 * that scale ({@link Reason#SCALE_NOT_ACCEPTED}; {@link Reason#NOT_APPLICABLE} without any target), a baseline ({@link
 * Reason#NO_BASELINE}) or an outcome ({@link Reason#TOO_FEW_RATINGS}), or if all weights are zero ({@link Reason#NO_WEIGHT}).
 *
 * <p>Caveats: nobody wrote the levels down beforehand, so this only looks standardised ({@link Caveat#NOT_FIXED_BEFOREHAND});
 * and those of {@link GasTScore}.
 */
public final class GasLightScore extends GasMeasure<GasLightScore> {

    private static final Map<String, GasLight.Baseline> BASELINES =
            Map.of("some", GasLight.Baseline.SOME, "none", GasLight.Baseline.NONE);
    private static final Map<String, GasLight.Outcome> OUTCOMES = Map.of(
            "much-better", GasLight.Outcome.MUCH_BETTER,
            "a-little-better", GasLight.Outcome.A_LITTLE_BETTER,
            "as-expected", GasLight.Outcome.AS_EXPECTED,
            "partially-achieved", GasLight.Outcome.PARTIALLY_ACHIEVED,
            "no-change", GasLight.Outcome.NO_CHANGE,
            "worse", GasLight.Outcome.WORSE);

    private static final GasLightScore DEFAULTS = new GasLightScore(GasSettings.DEFAULTS);

    private GasLightScore(GasSettings settings) {
        super(settings, info(settings));
    }

    private static MeasureInfo<PupilHistory> info(GasSettings settings) {
        return MeasureInfo.of(PupilHistory.class)
                .id("gas.light")
                .title("GAS-light, change of T")
                .answers("How far do the outcomes of the pupil's targets, told in words, lie from their baselines?")
                .needs("a target whose baseline is some or none, and an outcome in words")
                .useWhen(
                        "Where outcomes were told in the six words of GAS-light and no levels were written beforehand.")
                .notWhen("Never beside T-scores of goal attainment scaling in one table: it only looks the same.")
                .differences("Partially achieved from a baseline of some is recorded as -0.5 and reported as -1, which"
                        + " is what happens here; programs that calculate with -0.5 give higher figures.")
                .addOutputs(
                        Gas.headline("points of T", 0, 4, settings.convention()),
                        Output.figure("baselineT", "T, 50 as expected"),
                        Output.figure("achievedT", "T, 50 as expected"))
                .direction(Direction.HIGHER_IS_BETTER)
                .comparability(Comparability.WITHIN_PUPIL)
                .addAllParameters(settings.parameters())
                .addReferences(Reference.builder()
                        .authors("Turner-Stokes L, Williams H")
                        .year(2010)
                        .title("Goal attainment scaling: a direct comparison of alternative rating methods")
                        .where("Clinical Rehabilitation 24:66-73, PubMed 20026573")
                        .build())
                .addLaws(Law.BOUNDED, Law.INDIFFERENT_TO_MISSING, Law.INDIFFERENT_TO_ORDER)
                .build();
    }

    /** Returns the measure with ρ = 0.3, recorded weights, and targets that lack a mark left out. */
    public static GasLightScore withDefaults() {
        return DEFAULTS;
    }

    @Override
    GasLightScore set(GasSettings other) {
        return new GasLightScore(other);
    }

    @Override
    public Score score(PupilHistory pupil, Trace trace) {
        List<TargetHistory> inForce = GasTargets.inForce(pupil);
        List<TargetHistory> fit = inForce.stream()
                .filter(target -> target.scale().ref().equals(Scales.GAS_LIGHT.ref()))
                .toList();
        if (fit.isEmpty()) {
            return Score.none(inForce.isEmpty() ? Reason.NOT_APPLICABLE : Reason.SCALE_NOT_ACCEPTED);
        }
        List<TargetHistory> both = fit.stream()
                .filter(target -> hasBaseline(target) && hasOutcome(target))
                .toList();
        int missing = fit.size() - both.size();
        if (missing > 0 && convention().missing() == Missing.PROPAGATE) {
            return Score.none(Reason.MISSING_MARK, "missing", missing);
        }
        if (both.isEmpty()) {
            return nothingToCompare(fit);
        }
        double[] before = both.stream()
                .mapToDouble(target -> GasLight.withDefaults().score(baseline(target)))
                .toArray();
        double[] after = both.stream()
                .mapToDouble(target -> GasLight.withDefaults().score(baseline(target), outcome(target)))
                .toArray();
        int[] weighing = GasTargets.weights(fit, both, weights());
        GasChange.Result result = GasChange.of(convention())
                .of(before, after, Arrays.stream(weighing).asDoubleStream().toArray());
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
                .missing(missing)
                .addCaveats(Caveat.NOT_FIXED_BEFOREHAND);
        addCaveats(score, both.size(), missing > 0);
        return score.build();
    }

    private static Score nothingToCompare(List<TargetHistory> fit) {
        if (fit.stream().anyMatch(GasLightScore::hasBaseline)) {
            return Score.none(Reason.TOO_FEW_RATINGS, "present", 0);
        }
        boolean ambiguous = fit.stream().anyMatch(target -> target.baselineState() == BaselineState.AMBIGUOUS);
        return Score.none(ambiguous ? Reason.AMBIGUOUS_BASELINE : Reason.NO_BASELINE);
    }

    private static boolean hasBaseline(TargetHistory target) {
        return target.hasBaseline() && BASELINES.containsKey(code(target, target.baselineStep()));
    }

    private static boolean hasOutcome(TargetHistory target) {
        return target.hasLatest() && OUTCOMES.containsKey(code(target, target.step(target.latestIndex())));
    }

    private static GasLight.Baseline baseline(TargetHistory target) {
        return BASELINES.getOrDefault(code(target, target.baselineStep()), GasLight.Baseline.SOME);
    }

    private static GasLight.Outcome outcome(TargetHistory target) {
        return OUTCOMES.getOrDefault(code(target, target.step(target.latestIndex())), GasLight.Outcome.NO_CHANGE);
    }

    private static String code(TargetHistory target, int step) {
        return target.scale().points().get(step).code();
    }

    private static void explain(
            List<TargetHistory> both, double[] before, double[] after, int[] weighing, Trace trace) {
        for (int i = 0; i < before.length; i++) {
            TargetHistory target = both.get(i);
            trace.step(Explanation.Step.of("gas.light.move")
                    .and("number", String.valueOf(i + 1))
                    .and("baseline", Steps.label(target, target.baselineStep()))
                    .and("from", before[i])
                    .and("outcome", Steps.label(target, target.step(target.latestIndex())))
                    .and("to", after[i])
                    .and("date", target.day(target.latestIndex()).toString())
                    .and("weight", String.valueOf(weighing[i])));
        }
    }
}
