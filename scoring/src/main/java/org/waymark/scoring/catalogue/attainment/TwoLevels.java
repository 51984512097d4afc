package org.waymark.scoring.catalogue.attainment;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import org.waymark.id.ScaleRef;
import org.waymark.scale.Direction;
import org.waymark.scale.PointsTables;
import org.waymark.scale.ScaleBasis;
import org.waymark.scale.ScaleKind;
import org.waymark.scoring.measure.Caveat;
import org.waymark.scoring.measure.Comparability;
import org.waymark.scoring.measure.Fitness;
import org.waymark.scoring.measure.Headline;
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
import org.waymark.scoring.stat.LevelsOfProgress;
import org.waymark.scoring.subject.TargetHistory;

/**
 * Whether a target has made two National Curriculum levels of progress since its baseline, by a rule that has a name: {@link
 * LevelRule#POINTS} (12 points and above, the default) or {@link LevelRule#WHOLE_LEVELS}; see {@link LevelsOfProgress}.
 *
 * <p>It takes marks on {@code Scales.NC_LEVELS} and {@code Scales.NC_SUBLEVELS}, with the points that the library ships for
 * them. W has points and is no level: by whole levels there is no result ({@link Reason#NO_LEVEL}).
 *
 * <p>Caveats: two levels between key stages was an expectation of 2011 to 2015, and is withdrawn. It was made for pupils who
 * start at level 1 or above; below, progress that matters a great deal does not reach it ({@link Caveat#WITHDRAWN}).
 */
public final class TwoLevels implements ProgressMeasure<TargetHistory> {

    private static final Map<ScaleRef, Map<String, BigDecimal>> POINTS = Map.of(
            PointsTables.NC_LEVELS.scale(), PointsTables.NC_LEVELS.points(),
            PointsTables.NC_SUBLEVELS.scale(), PointsTables.NC_SUBLEVELS.points());

    private static final TwoLevels DEFAULTS = new TwoLevels(LevelRule.POINTS);

    private final LevelRule rule;
    private final MeasureInfo<TargetHistory> info;

    private TwoLevels(LevelRule rule) {
        this.rule = rule;
        this.info = MeasureInfo.of(TargetHistory.class)
                .id("attainment.twoLevels")
                .title("Two levels of progress")
                .answers("Has the target made two National Curriculum levels of progress since its baseline?")
                .needs("a baseline and a later mark, in levels or sub-levels")
                .useWhen("For old records, to repeat what was reported from 2011 to 2015. Say by which rule.")
                .notWhen("Not as an expectation of today, and not for pupils who start below level 1: progress that"
                        + " matters a great deal does not reach it.")
                .differences(
                        "The two rules disagree: from 2a to 4c is two whole levels, and 8 points of the 12 that the"
                                + " other rule asks for.")
                .addOutputs(
                        Output.headline("yes or no"),
                        Output.figure("gained", rule == LevelRule.POINTS ? "points of the table" : "whole levels"))
                .direction(Direction.HIGHER_IS_BETTER)
                .addScaleKinds(ScaleKind.ORDINAL)
                .addScaleBases(ScaleBasis.STATE)
                .needsBaseline(true)
                .minimumRatings(2)
                .comparability(Comparability.SAME_CONCEPT_AND_SCALE)
                .addParameters(Parameter.builder()
                        .name("rule")
                        .type("points or wholeLevels")
                        .defaultValue(LevelRule.POINTS.text())
                        .value(rule.text())
                        .description("12 points and above, or two whole levels with the sub-levels cut off")
                        .build())
                .addLaws(Law.MONOTONE_IN_LATEST, Law.INDIFFERENT_TO_MISSING, Law.INDIFFERENT_TO_ORDER)
                .build();
    }

    /** Returns the measure by points. */
    public static TwoLevels withDefaults() {
        return DEFAULTS;
    }

    /** Returns the measure by another rule. */
    public TwoLevels with(LevelRule other) {
        return new TwoLevels(other);
    }

    @Override
    public MeasureInfo<TargetHistory> info() {
        return info;
    }

    @Override
    public Score score(TargetHistory target, Trace trace) {
        Map<String, BigDecimal> points = POINTS.get(target.scale().ref());
        if (points == null) {
            return Score.none(Reason.SCALE_NOT_ACCEPTED);
        }
        Optional<NotScored> refusal = Fitness.refusal(info, target);
        if (refusal.isPresent()) {
            return refusal.get();
        }
        String from = Marks.baseline(target).code();
        String to = Marks.latest(target).code();
        Optional<LevelsOfProgress.Result> result = rule == LevelRule.POINTS
                ? byPoints(points.get(from), points.get(to))
                : byLevels(level(from), level(to));
        if (result.isEmpty()) {
            return Score.none(rule == LevelRule.POINTS ? Reason.NO_POINTS : Reason.NO_LEVEL);
        }
        LevelsOfProgress.Result progress = result.get();
        Marks.trace(target, trace);
        trace.step(
                rule == LevelRule.POINTS ? "attainment.twoLevels.points" : "attainment.twoLevels.levels",
                "gained",
                progress.gained());
        return Marks.beside(
                        Scored.builder()
                                .headline(new Headline.YesNo(progress.reached()))
                                .figure("gained", progress.gained()),
                        target)
                .addCaveats(Caveat.WITHDRAWN)
                .build();
    }

    private static Optional<LevelsOfProgress.Result> byPoints(@Nullable BigDecimal from, @Nullable BigDecimal to) {
        return from == null || to == null
                ? Optional.empty()
                : Optional.of(LevelsOfProgress.withDefaults().ofPoints(from.doubleValue(), to.doubleValue()));
    }

    private static Optional<LevelsOfProgress.Result> byLevels(OptionalInt from, OptionalInt to) {
        return from.isEmpty() || to.isEmpty()
                ? Optional.empty()
                : Optional.of(LevelsOfProgress.withDefaults().ofLevels(from.getAsInt(), to.getAsInt()));
    }

    /** The level of a code such as 2 or 2b; absent for W. */
    private static OptionalInt level(String code) {
        char first = code.charAt(0);
        return first >= '1' && first <= '9' ? OptionalInt.of(first - '0') : OptionalInt.empty();
    }

    @Override
    public String toString() {
        return info.key().toString();
    }
}
