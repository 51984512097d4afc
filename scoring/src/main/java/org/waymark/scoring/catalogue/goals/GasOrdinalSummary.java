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
import org.waymark.scoring.measure.ProgressMeasure;
import org.waymark.scoring.measure.Reason;
import org.waymark.scoring.measure.Reference;
import org.waymark.scoring.measure.Score;
import org.waymark.scoring.measure.Scored;
import org.waymark.scoring.measure.Trace;
import org.waymark.scoring.stat.GasSummary;
import org.waymark.scoring.subject.PupilHistory;
import org.waymark.scoring.subject.TargetHistory;

/**
 * How many of a pupil's targets of goal attainment scaling stand at 0 or above, with the number at each level: the plain
 * companion of the T-score, which asks nothing of the levels but their order.
 *
 * <p>{@code share = #(level >= 0) / #targets}; see {@link GasSummary}. Which targets take part, and why there is no result, is as for
 * {@link GasTScore}, but weights play no part.
 *
 * <p>Caveats: fewer than three targets are {@link Caveat#FEW_DATA}. The share hides how far a target is beyond or short of 0;
 * the counts show it.
 */
public final class GasOrdinalSummary implements ProgressMeasure<PupilHistory> {

    private static final int FEW = 3;

    private static final MeasureInfo<PupilHistory> INFO = MeasureInfo.of(PupilHistory.class)
            .id("gas.summary")
            .title("Goal attainment, targets at each level")
            .answers("How many of the pupil's targets stand where they were expected, or further?")
            .needs("a target with five written levels, fixed before its first mark, and a mark after the baseline")
            .useWhen(
                    "Beside or in the place of a T-score: counts and a share say the same without arithmetic on levels.")
            .notWhen("Not as the only thing to look at where a pupil has one or two targets.")
            .differences(
                    "Some reports count only targets beyond 0 as achieved; here 0, which is as expected, is achieved.")
            .addOutputs(
                    Output.headline("share of targets at 0 or above", 0, 1),
                    Output.figure("muchLess", "targets at -2"),
                    Output.figure("less", "targets at -1"),
                    Output.figure("asExpected", "targets at 0"),
                    Output.figure("more", "targets at 1"),
                    Output.figure("muchMore", "targets at 2"),
                    Output.figure("median", "levels"))
            .direction(Direction.HIGHER_IS_BETTER)
            .comparability(Comparability.WITHIN_PUPIL)
            .addReferences(Reference.builder()
                    .authors("Ruble L, McGrew JH, Toland MD")
                    .year(2012)
                    .title(
                            "Goal attainment scaling as an outcome measure in randomized controlled trials of psychosocial"
                                    + " interventions in autism")
                    .where("Journal of Autism and Developmental Disorders 42:1974-1983")
                    .build())
            .addLaws(Law.BOUNDED, Law.MONOTONE_IN_LATEST, Law.INDIFFERENT_TO_MISSING, Law.INDIFFERENT_TO_ORDER)
            .build();

    private static final GasOrdinalSummary DEFAULTS = new GasOrdinalSummary();

    private GasOrdinalSummary() {}

    /** Returns the measure. */
    public static GasOrdinalSummary withDefaults() {
        return DEFAULTS;
    }

    @Override
    public MeasureInfo<PupilHistory> info() {
        return INFO;
    }

    @Override
    public Score score(PupilHistory pupil, Trace trace) {
        GasTargets targets = GasTargets.of(pupil);
        Optional<NotScored> refusal = targets.refusal();
        if (refusal.isPresent()) {
            return refusal.get();
        }
        List<TargetHistory> rated = targets.where(TargetHistory::hasLatest);
        if (rated.isEmpty()) {
            return Score.none(Reason.TOO_FEW_RATINGS, "present", 0);
        }
        GasSummary.Result result = GasSummary.withDefaults()
                .of(rated.stream()
                        .mapToInt(target -> GasTargets.level(target.step(target.latestIndex())))
                        .toArray());
        if (trace.isOn()) {
            trace.step(Explanation.Step.of("gas.summary.counts")
                    .and("muchLess", result.count(-2))
                    .and("less", result.count(-1))
                    .and("asExpected", result.count(0))
                    .and("more", result.count(1))
                    .and("muchMore", result.count(2)));
            trace.step("gas.summary.result", "achieved", result.achieved(), "targets", result.goals());
        }
        int missing = targets.fit().size() - rated.size();
        Scored.Builder score = Score.of(result.proportionAchieved())
                .figure("muchLess", result.count(-2))
                .figure("less", result.count(-1))
                .figure("asExpected", result.count(0))
                .figure("more", result.count(1))
                .figure("muchMore", result.count(2))
                .figure("median", result.median())
                .used(rated.size())
                .missing(missing);
        if (missing > 0 || targets.withoutLevels() > 0) {
            score.addCaveats(Caveat.TARGETS_LEFT_OUT);
        }
        if (rated.size() < FEW) {
            score.addCaveats(Caveat.FEW_DATA);
        }
        return score.build();
    }

    @Override
    public String toString() {
        return INFO.key().toString();
    }
}
