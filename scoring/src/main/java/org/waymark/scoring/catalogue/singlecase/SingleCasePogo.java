package org.waymark.scoring.catalogue.singlecase;

import java.math.BigDecimal;
import java.util.Optional;
import org.waymark.scale.ScaleKind;
import org.waymark.scoring.measure.Caveat;
import org.waymark.scoring.measure.Explanation;
import org.waymark.scoring.measure.Law;
import org.waymark.scoring.measure.MeasureInfo;
import org.waymark.scoring.measure.Output;
import org.waymark.scoring.measure.ProgressMeasure;
import org.waymark.scoring.measure.Reason;
import org.waymark.scoring.measure.Score;
import org.waymark.scoring.measure.Trace;
import org.waymark.scoring.stat.Pogo;
import org.waymark.scoring.subject.PhaseSeries;

/**
 * Percent of goal obtained (PoGO): how far the mean has come on the way from the baseline to a goal. The formula, the interval and their
 * edge cases are those of {@link Pogo}.
 *
 * <p>Which two phases are compared, and when there is no result, is as for {@link SingleCaseNap}.
 * A series knows no goal: there is no result until one is handed in ({@link #withGoal(BigDecimal)}, else {@link Reason#NO_AIM}), nor if
 * the mean of the baseline has reached the goal already ({@link Reason#AIM_NOT_BEYOND_BASELINE}).
 *
 * <p>Caveats: those of {@link SingleCaseNap}, and {@link Caveat#SELF_SET_TARGETS} always.
 */
public final class SingleCasePogo implements ProgressMeasure<PhaseSeries> {

    private static final double DEFAULT_CONFIDENCE = 0.95;
    private static final SingleCasePogo DEFAULTS =
            new SingleCasePogo(Optional.empty(), DEFAULT_CONFIDENCE, SingleCase.DEFAULT_MINIMUM);

    private final Optional<BigDecimal> goal;
    private final double confidence;
    private final int minimum;
    private final MeasureInfo<PhaseSeries> info;

    private SingleCasePogo(Optional<BigDecimal> goal, double confidence, int minimum) {
        this.goal = goal;
        this.confidence = confidence;
        this.minimum = minimum;
        this.info = SingleCase.info("pogo", ScaleKind.INTERVAL, ScaleKind.COUNT)
                .title("Percent of goal obtained")
                .answers("How much of the way from the baseline to the goal has the mean come with the help?")
                .useWhen("If the goal was set before the help began, by a rule that does not depend on what came"
                        + " out.")
                .notWhen("If the goal lies close to the baseline: the figure then explodes. Between goals that"
                        + " were set by different rules: an easy goal makes a high figure.")
                .differences("The description in the R package SingleCaseES lacks the factor 100 in the error; its"
                        + " code has it, as we do.")
                .addOutputs(
                        Output.headline("per cent of the way to the goal; may be negative or beyond 100"),
                        Output.figure("meanBefore", "unit of the series"),
                        Output.figure("meanAfter", "unit of the series"))
                .addParameters(
                        SingleCase.confidence(confidence),
                        SingleCase.choice(
                                "goal",
                                "number in the unit of the series, or none",
                                "none",
                                goal.map(BigDecimal::toPlainString).orElse("none"),
                                "where the pupil is to get to"),
                        SingleCase.minimum(minimum))
                .addReferences(SingleCase.published(
                        "Ferron J, Goldstein H, Olszewski A, Rohrer L",
                        2020,
                        "Indexing effects in single-case experimental designs by estimating the percent of goal obtained",
                        "Evidence-Based Communication Assessment and Intervention 14:6-27",
                        "10.1080/17489539.2020.1732024"))
                .addLaws(Law.MONOTONE_IN_LATEST, Law.INDIFFERENT_TO_MISSING, Law.INDIFFERENT_TO_ORDER)
                .build();
    }

    /** Returns the measure without a goal, with an interval at 95 %, for at least three marks a phase. */
    public static SingleCasePogo withDefaults() {
        return DEFAULTS;
    }

    /**
     * Returns a copy with another level of the interval.
     *
     * @param confidence between 0 and 1, both excluded
     * @throws IllegalArgumentException if it lies outside
     */
    public SingleCasePogo withConfidence(double confidence) {
        return new SingleCasePogo(goal, Pogo.of(0).withConfidence(confidence).confidence(), minimum);
    }

    /**
     * Returns a copy with a goal, a number in the unit of the series.
     *
     * @throws IllegalArgumentException if it is too large to calculate with
     */
    public SingleCasePogo withGoal(BigDecimal where) {
        if (!Double.isFinite(where.doubleValue())) {
            throw new IllegalArgumentException("goal is beyond all numbers that can be calculated with");
        }
        return new SingleCasePogo(Optional.of(where.stripTrailingZeros()), confidence, minimum);
    }

    /**
     * Returns a copy with a goal, a number in the unit of the series.
     *
     * @throws IllegalArgumentException if it is not finite
     */
    public SingleCasePogo withGoal(double where) {
        if (!Double.isFinite(where)) {
            throw new IllegalArgumentException("goal is not a finite number");
        }
        return withGoal(BigDecimal.valueOf(where));
    }

    /**
     * Returns a copy that asks for more or fewer marks in each of the two phases.
     *
     * @param marks at least 1
     * @throws IllegalArgumentException if it is less
     */
    public SingleCasePogo withMinimum(int marks) {
        return new SingleCasePogo(goal, confidence, SingleCase.atLeastOne(marks));
    }

    @Override
    public MeasureInfo<PhaseSeries> info() {
        return info;
    }

    @Override
    public Score score(PhaseSeries series, Trace trace) {
        return SingleCase.score(info, series, minimum, trace, this::score);
    }

    private Score score(Phases phases, Trace trace) {
        if (goal.isEmpty()) {
            return Score.none(Reason.NO_AIM);
        }
        Pogo.Result result = Pogo.of(goal.get())
                .withConfidence(confidence)
                .of(phases.baselineNumbers(), phases.interventionNumbers());
        if (!result.isDefined()) {
            return phases.none(result);
        }
        double way = goal.get().doubleValue() - result.meanBaseline();
        if (phases.isFalling() ? way > 0 : way < 0) {
            return Score.none(Reason.AIM_NOT_BEYOND_BASELINE);
        }
        if (trace.isOn()) {
            trace.step(Explanation.Step.of("pogo.means")
                    .and("before", result.meanBaseline())
                    .and("after", result.meanIntervention())
                    .and("goal", goal.get()));
        }
        trace.step("pogo.result", "pogo", result.pogo());
        return phases.scored(result.pogo(), Phases.interval(result.lower(), result.upper(), confidence))
                .addCaveats(Caveat.SELF_SET_TARGETS)
                .figure("meanBefore", result.meanBaseline())
                .figure("meanAfter", result.meanIntervention())
                .build();
    }

    @Override
    public String toString() {
        return info.key().toString();
    }
}
