package org.waymark.scoring.catalogue.singlecase;

import java.util.Optional;
import org.waymark.scale.ScaleKind;
import org.waymark.scoring.measure.Caveat;
import org.waymark.scoring.measure.Interval;
import org.waymark.scoring.measure.Law;
import org.waymark.scoring.measure.MeasureInfo;
import org.waymark.scoring.measure.Output;
import org.waymark.scoring.measure.ProgressMeasure;
import org.waymark.scoring.measure.Reason;
import org.waymark.scoring.measure.Score;
import org.waymark.scoring.measure.Trace;
import org.waymark.scoring.stat.Nap;
import org.waymark.scoring.subject.PhaseSeries;

/**
 * Non-overlap of all pairs (NAP): how often an observation of the first intervention phase is better than one of the first
 * baseline phase. 0.5 is no difference, 1 is complete separation.
 *
 * <p>The formula, the interval and their edge cases are those of {@link Nap}. The intervention phase is the first one after the
 * baseline phase; further phases play no part. Sessions without a mark are left out. There is no result without those two
 * phases ({@link Reason#NO_PHASES}), if one of them has fewer marks than {@link #withMinimum(int)} asks for, three by default
 * ({@link Reason#TOO_FEW_RATINGS}), or if neither way is better ({@link Reason#SCALE_NOT_ACCEPTED}).
 *
 * <p>Caveats: fewer than five marks in a phase are {@link Caveat#FEW_DATA}. The interval takes observations as independent,
 * which those of one pupil hardly are ({@link Caveat#AUTOCORRELATION}, always). If the baseline was already getting better,
 * by the median slope between its observations, that counts as difference too ({@link Caveat#TREND_IN_BASELINE}; not looked for in a
 * baseline of more than 1,000 marks). NAP says how often, not how much.
 */
public final class SingleCaseNap implements ProgressMeasure<PhaseSeries> {

    private static final SingleCaseNap DEFAULTS = new SingleCaseNap(Nap.withDefaults(), SingleCase.DEFAULT_MINIMUM);

    private final Nap calculator;
    private final int minimum;
    private final MeasureInfo<PhaseSeries> info;

    private SingleCaseNap(Nap calculator, int minimum) {
        this.calculator = calculator;
        this.minimum = minimum;
        this.info = SingleCase.info("nap", ScaleKind.ORDINAL, ScaleKind.INTERVAL, ScaleKind.COUNT)
                .title("Non-overlap of all pairs")
                .answers("How often is an observation with the help better than one before it?")
                .useWhen(
                        "To see at a glance whether marks with the help are better than those before it, whatever the scale.")
                .notWhen(
                        "To say how much better: it cannot get beyond 1. If marks were already getting better before the help, take singleCase.tauU or singleCase.tauBc.")
                .differences(
                        "The R package SingleCaseES gives an interval without width at complete separation, and elsewhere one that is accurate to about 0.00002; ours is solved to the last bit.")
                .addOutputs(Output.headline("share of pairs, 0.5 is no difference", 0, 1))
                .addOutputs(SingleCase.pairs())
                .addParameters(SingleCase.confidence(calculator.confidence()), SingleCase.minimum(minimum))
                .addReferences(SingleCase.published(
                        "Parker RI, Vannest K",
                        2009,
                        "An improved effect size for single-case research: nonoverlap of all pairs",
                        "Behavior Therapy 40:357-367",
                        "10.1016/j.beth.2008.10.006"))
                .addLaws(
                        Law.BOUNDED,
                        Law.MONOTONE_IN_LATEST,
                        Law.INDIFFERENT_TO_MISSING,
                        Law.INDIFFERENT_TO_ORDER,
                        Law.MIRRORED)
                .build();
    }

    /** Returns the measure with an interval at 95 % and at least three marks a phase. */
    public static SingleCaseNap withDefaults() {
        return DEFAULTS;
    }

    /**
     * Returns a copy with another level of the interval.
     *
     * @param confidence between 0 and 1, both excluded
     * @throws IllegalArgumentException if it lies outside
     */
    public SingleCaseNap withConfidence(double confidence) {
        return new SingleCaseNap(calculator.withConfidence(confidence), minimum);
    }

    /**
     * Returns a copy that asks for more or fewer marks in each of the two phases.
     *
     * @param marks at least 1
     * @throws IllegalArgumentException if it is less
     */
    public SingleCaseNap withMinimum(int marks) {
        return new SingleCaseNap(calculator, SingleCase.atLeastOne(marks));
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
        Nap.Result result = calculator.with(phases.improvement()).of(phases.baseline(), phases.intervention());
        Interval interval = new Interval(result.lower(), result.upper(), calculator.confidence());
        trace.step("nap.pairs", "better", (double) result.better(), "tied", (double) result.tied(), "worse", (double)
                result.worse());
        trace.step("nap.result", "nap", result.nap(), "lower", result.lower(), "upper", result.upper());
        return phases.scored(result.nap(), Optional.of(interval))
                .figure("better", (double) result.better())
                .figure("tied", (double) result.tied())
                .figure("worse", (double) result.worse())
                .build();
    }

    @Override
    public String toString() {
        return info.key().toString();
    }
}
