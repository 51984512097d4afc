package org.waymark.scoring.catalogue.singlecase;

import org.waymark.scale.ScaleKind;
import org.waymark.scoring.measure.Law;
import org.waymark.scoring.measure.MeasureInfo;
import org.waymark.scoring.measure.Output;
import org.waymark.scoring.measure.ProgressMeasure;
import org.waymark.scoring.measure.Score;
import org.waymark.scoring.measure.Trace;
import org.waymark.scoring.stat.Pnd;
import org.waymark.scoring.subject.PhaseSeries;

/**
 * Percentage of non-overlapping data (PND), as a share: how many marks with the help are better than the best one before it. The
 * formula and its edge cases are those of {@link Pnd}.
 *
 * <p>Which two phases are compared, and when there is no result, is as for {@link SingleCaseNap}.
 *
 * <p>Caveats: {@link org.waymark.scoring.measure.Caveat#UNEQUAL_PHASES} if the phases differ in length, for the figure falls with the
 * length of the baseline; those of few marks, of a trend in the baseline and of the end of the scale as there. There is no interval.
 */
public final class SingleCasePnd implements ProgressMeasure<PhaseSeries> {

    private static final SingleCasePnd DEFAULTS = new SingleCasePnd(SingleCase.DEFAULT_MINIMUM);

    private final int minimum;
    private final MeasureInfo<PhaseSeries> info;

    private SingleCasePnd(int minimum) {
        this.minimum = minimum;
        this.info = SingleCase.info("pnd", ScaleKind.ORDINAL, ScaleKind.INTERVAL, ScaleKind.COUNT)
                .title("Percentage of non-overlapping data")
                .answers("What share of the observations with the help is better than the best one before it?")
                .useWhen("For a first look, or beside older studies that report nothing else.")
                .notWhen("With a long baseline, or one with a single good day in it: that day decides everything."
                        + " Between series whose baselines differ in length. singleCase.nap uses all marks.")
                .differences("The R package SingleCaseES gives 1 for an empty baseline; there is no result here.")
                .addOutputs(
                        Output.headline("share of the marks with help", 0, 1),
                        Output.figure("beyond", "marks better than the whole baseline"))
                .addParameters(SingleCase.minimum(minimum))
                .addReferences(SingleCase.published(
                        "Scruggs TE, Mastropieri MA, Casto G",
                        1987,
                        "The quantitative synthesis of single-subject research",
                        "Remedial and Special Education 8(2):24-33",
                        "10.1177/074193258700800206"))
                .addLaws(
                        Law.BOUNDED,
                        Law.MONOTONE_IN_LATEST,
                        Law.INDIFFERENT_TO_MISSING,
                        Law.INDIFFERENT_TO_ORDER,
                        Law.MIRRORED)
                .build();
    }

    /** Returns the measure for at least three marks a phase. */
    public static SingleCasePnd withDefaults() {
        return DEFAULTS;
    }

    /**
     * Returns a copy that asks for more or fewer marks in each of the two phases.
     *
     * @param marks at least 1
     * @throws IllegalArgumentException if it is less
     */
    public SingleCasePnd withMinimum(int marks) {
        return new SingleCasePnd(SingleCase.atLeastOne(marks));
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
        Pnd.Result result = Pnd.withDefaults().with(phases.improvement()).of(phases.baseline(), phases.intervention());
        trace.step("pnd.result", "beyond", result.beyond(), "marks", result.interventionValues(), "pnd", result.pnd());
        return phases.sensitiveToLength(result.pnd())
                .figure("beyond", result.beyond())
                .build();
    }

    @Override
    public String toString() {
        return info.key().toString();
    }
}
