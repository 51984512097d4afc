package org.waymark.scoring.catalogue.singlecase;

import java.math.BigDecimal;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.stream.LongStream;
import org.waymark.scale.Direction;
import org.waymark.scale.Scale;
import org.waymark.scale.ScaleKind;
import org.waymark.scoring.measure.Law;
import org.waymark.scoring.measure.MeasureInfo;
import org.waymark.scoring.measure.Output;
import org.waymark.scoring.measure.ProgressMeasure;
import org.waymark.scoring.measure.Reason;
import org.waymark.scoring.measure.Score;
import org.waymark.scoring.measure.Trace;
import org.waymark.scoring.stat.LogResponseRatio;
import org.waymark.scoring.stat.Outcome;
import org.waymark.scoring.subject.PhaseSeries;

/**
 * Log response ratio (LRR): the logarithm of how many times the mean before the help the mean with it is, and the same as a change in
 * per cent. The formulas, the two versions and their edge cases are those of {@link LogResponseRatio}.
 *
 * <p>Which two phases are compared, and when there is no result, is as for {@link SingleCaseNap}. Ratios need a true zero: only counts
 * are taken (scales of the kind {@link ScaleKind#COUNT}, and plain numbers none of which is below 0); percentages and proportions
 * only when {@link #with(Outcome)} says that the numbers are such, and on a scale from 0 to 100 or to 1. All else is {@link
 * Reason#SCALE_NOT_ACCEPTED}. A phase with a mean of 0 has no ratio ({@link Reason#NO_RATIO}) unless {@link #with(Outcome)} says how
 * finely was counted.
 *
 * <p>Caveats: as there. The sign: in the increasing version above 0 is improvement, in the decreasing one below 0.
 */
public final class SingleCaseLrr implements ProgressMeasure<PhaseSeries> {

    private final boolean rising;
    private final LogResponseRatio calculator;
    private final Outcome outcome;
    private final int minimum;
    private final MeasureInfo<PhaseSeries> info;

    private SingleCaseLrr(boolean rising, LogResponseRatio calculator, Outcome outcome, int minimum) {
        this.rising = rising;
        this.calculator = calculator;
        this.outcome = outcome;
        this.minimum = minimum;
        this.info = SingleCase.info(
                        rising ? "lrrIncreasing" : "lrrDecreasing",
                        rising ? Direction.HIGHER_IS_BETTER : Direction.LOWER_IS_BETTER,
                        kinds(outcome))
                .title(rising ? "Log response ratio, increasing" : "Log response ratio, decreasing")
                .answers(
                        "How many times as much is it with the help as before, as a logarithm and as a change in per cent?")
                .useWhen(
                        rising
                                ? "For counts, rates and times of what is to become more, if the level neither rose nor fell before."
                                : "For counts, rates and times of what is to become rare, if the level neither rose nor fell before.")
                .notWhen(
                        "For ratings and other numbers without a true zero. With a baseline near zero: the ratio is huge then and"
                                + " says more about how finely was counted.")
                .differences(
                        "For percentages and proportions the two versions differ in size and not only in sign, because one"
                                + " of them looks at the other side (100 less the mean), as in the R package SingleCaseES.")
                .addOutputs(
                        Output.headline(
                                rising
                                        ? "natural logarithm of a ratio; above 0 is better"
                                        : "natural logarithm of a ratio; below 0 is better"),
                        Output.figure("percentChange", "per cent"),
                        Output.figure("uncorrected", "natural logarithm of a ratio, with the bias of short phases"))
                .addParameters(
                        SingleCase.confidence(calculator.confidence()),
                        SingleCase.choice(
                                "outcome",
                                "amount, count, rate, proportion or percentage, with the length or number of intervals behind two"
                                        + " dots",
                                Outcome.amount().text(),
                                outcome.text(),
                                "what the numbers are, and what nothing seen may stand for"),
                        SingleCase.minimum(minimum))
                .addReferences(
                        SingleCase.published(
                                "Pustejovsky JE",
                                2018,
                                "Using response ratios for meta-analyzing single-case designs with behavioral outcomes",
                                "Journal of School Psychology 68:99-112",
                                "10.1016/j.jsp.2018.02.003"),
                        SingleCase.published(
                                "Pustejovsky JE",
                                2015,
                                "Measurement-comparable effect sizes for single-case studies of free-operant behavior",
                                "Psychological Methods 20(3):342-359",
                                "10.1037/met0000019"))
                .addLaws(Law.INDIFFERENT_TO_MISSING, Law.INDIFFERENT_TO_ORDER)
                .build();
    }

    private static ScaleKind[] kinds(Outcome outcome) {
        Set<ScaleKind> kinds = new LinkedHashSet<>(Set.of(ScaleKind.COUNT));
        if (outcome.isShare()) {
            kinds.add(ScaleKind.INTERVAL);
        }
        return kinds.toArray(ScaleKind[]::new);
    }

    /** Returns the measure of what is to become more, of amounts, with an interval at 95 %, for three marks a phase. */
    public static SingleCaseLrr increasing() {
        return new SingleCaseLrr(true, LogResponseRatio.increasing(), Outcome.amount(), SingleCase.DEFAULT_MINIMUM);
    }

    /** Returns the measure of what is to become rare, of amounts, with an interval at 95 %, for three marks a phase. */
    public static SingleCaseLrr decreasing() {
        return new SingleCaseLrr(false, LogResponseRatio.decreasing(), Outcome.amount(), SingleCase.DEFAULT_MINIMUM);
    }

    /** Returns a copy for numbers that are something else. */
    public SingleCaseLrr with(Outcome what) {
        return new SingleCaseLrr(rising, calculator.with(what), what, minimum);
    }

    /**
     * Returns a copy with another level of the interval.
     *
     * @param confidence between 0 and 1, both excluded
     * @throws IllegalArgumentException if it lies outside
     */
    public SingleCaseLrr withConfidence(double confidence) {
        return new SingleCaseLrr(rising, calculator.withConfidence(confidence), outcome, minimum);
    }

    /**
     * Returns a copy that asks for more or fewer marks in each of the two phases; with one there is no figure.
     *
     * @param marks at least 1
     * @throws IllegalArgumentException if it is less
     */
    public SingleCaseLrr withMinimum(int marks) {
        return new SingleCaseLrr(rising, calculator, outcome, SingleCase.atLeastOne(marks));
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
        if (!hasTrueZero(phases)) {
            return Score.none(Reason.SCALE_NOT_ACCEPTED);
        }
        LogResponseRatio.Result result =
                calculator.with(phases.improvement()).of(phases.baselineNumbers(), phases.interventionNumbers());
        if (result.estimate().isEmpty() || result.percentChange().isEmpty()) {
            return phases.none(result);
        }
        double estimate = result.estimate().getAsDouble();
        double percent = result.percentChange().getAsDouble();
        trace.step(
                "lrr.levels",
                "before",
                result.baselineLevel(),
                "after",
                result.interventionLevel(),
                "uncorrected",
                result.uncorrected());
        trace.step("lrr.result", "ratio", estimate, "percent", percent);
        return phases.scored(estimate, Phases.interval(result.lower(), result.upper(), calculator.confidence()))
                .figure("percentChange", percent)
                .figure("uncorrected", result.uncorrected())
                .build();
    }

    /** Whether 0 is nothing, and for shares the other end is all. */
    private boolean hasTrueZero(Phases phases) {
        boolean below = LongStream.concat(LongStream.of(phases.baseline()), LongStream.of(phases.intervention()))
                .anyMatch(value -> value < 0);
        return !below
                && phases.series()
                        .scale()
                        .map(scale -> scale.kind() == ScaleKind.COUNT || isShareScale(scale))
                        .orElse(true);
    }

    private boolean isShareScale(Scale scale) {
        BigDecimal whole = BigDecimal.valueOf(outcome.whole());
        return outcome.isShare()
                && scale.points().isEmpty()
                && scale.minimum().filter(low -> low.signum() == 0).isPresent()
                && scale.maximum().filter(high -> high.compareTo(whole) == 0).isPresent();
    }

    @Override
    public String toString() {
        return info.key().toString();
    }
}
