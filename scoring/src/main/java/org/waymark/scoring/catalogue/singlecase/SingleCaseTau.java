package org.waymark.scoring.catalogue.singlecase;

import java.util.Optional;
import org.waymark.scale.ScaleKind;
import org.waymark.scoring.measure.Interval;
import org.waymark.scoring.measure.Law;
import org.waymark.scoring.measure.MeasureInfo;
import org.waymark.scoring.measure.Output;
import org.waymark.scoring.measure.ProgressMeasure;
import org.waymark.scoring.measure.Score;
import org.waymark.scoring.measure.Trace;
import org.waymark.scoring.stat.Nap;
import org.waymark.scoring.stat.Tau;
import org.waymark.scoring.subject.PhaseSeries;

/**
 * Tau of two phases: by how much pairs in which the mark with the help is better outweigh those in which it is worse. The formula, the
 * interval and their edge cases are those of {@link Tau}; it is twice {@link SingleCaseNap} less 1.
 *
 * <p>Which two phases are compared, and when there is no result, is as for {@link SingleCaseNap}.
 *
 * <p>Caveats: as there.
 */
public final class SingleCaseTau implements ProgressMeasure<PhaseSeries> {

    private static final SingleCaseTau DEFAULTS = new SingleCaseTau(Tau.withDefaults(), SingleCase.DEFAULT_MINIMUM);

    private final Tau calculator;
    private final int minimum;
    private final MeasureInfo<PhaseSeries> info;

    private SingleCaseTau(Tau calculator, int minimum) {
        this.calculator = calculator;
        this.minimum = minimum;
        this.info = SingleCase.info("tau", ScaleKind.ORDINAL, ScaleKind.INTERVAL, ScaleKind.COUNT)
                .title("Tau of two phases")
                .answers("By how much do better observations with the help outweigh worse ones?")
                .useWhen("As singleCase.nap, where 0 should mean no difference and a reversal should be negative.")
                .notWhen("If marks were already getting better before the help: take singleCase.tauU or"
                        + " singleCase.tauBc. To say how much better marks are.")
                .differences("Not the tau-b of marks and phases that some programs print as Tau: that does not get"
                        + " beyond about 0.71 for phases of equal length.")
                .addOutputs(Output.headline("better less worse pairs, as a share of all; 0 is no difference", -1, 1))
                .addOutputs(SingleCase.pairs())
                .addParameters(SingleCase.confidence(calculator.confidence()), SingleCase.minimum(minimum))
                .addReferences(SingleCase.published(
                        "Parker RI, Vannest KJ, Davis JL, Sauber SB",
                        2011,
                        "Combining nonoverlap and trend for single-case research: Tau-U",
                        "Behavior Therapy 42(2):284-299",
                        "10.1016/j.beth.2010.08.006"))
                .addLaws(
                        Law.BOUNDED,
                        Law.MONOTONE_IN_LATEST,
                        Law.INDIFFERENT_TO_MISSING,
                        Law.INDIFFERENT_TO_ORDER,
                        Law.MIRRORED)
                .build();
    }

    /** Returns the measure with an interval at 95 %, for at least three marks a phase. */
    public static SingleCaseTau withDefaults() {
        return DEFAULTS;
    }

    /**
     * Returns a copy with another level of the interval.
     *
     * @param confidence between 0 and 1, both excluded
     * @throws IllegalArgumentException if it lies outside
     */
    public SingleCaseTau withConfidence(double confidence) {
        return new SingleCaseTau(calculator.withConfidence(confidence), minimum);
    }

    /**
     * Returns a copy that asks for more or fewer marks in each of the two phases.
     *
     * @param marks at least 1
     * @throws IllegalArgumentException if it is less
     */
    public SingleCaseTau withMinimum(int marks) {
        return new SingleCaseTau(calculator, SingleCase.atLeastOne(marks));
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
        Tau.Result result = calculator.with(phases.improvement()).of(phases.baseline(), phases.intervention());
        Nap.Result pairs = result.nap();
        trace.step("nap.pairs", "better", (double) pairs.better(), "tied", (double) pairs.tied(), "worse", (double)
                pairs.worse());
        trace.step("tau.result", "tau", result.tau(), "lower", result.lower(), "upper", result.upper());
        Interval interval = new Interval(result.lower(), result.upper(), calculator.confidence());
        return phases.scored(result.tau(), Optional.of(interval))
                .figure("better", (double) pairs.better())
                .figure("tied", (double) pairs.tied())
                .figure("worse", (double) pairs.worse())
                .build();
    }

    @Override
    public String toString() {
        return info.key().toString();
    }
}
