package org.waymark.scoring.catalogue.singlecase;

import org.waymark.scale.ScaleKind;
import org.waymark.scoring.measure.Law;
import org.waymark.scoring.measure.MeasureInfo;
import org.waymark.scoring.measure.Output;
import org.waymark.scoring.measure.ProgressMeasure;
import org.waymark.scoring.measure.Score;
import org.waymark.scoring.measure.Trace;
import org.waymark.scoring.stat.Ird;
import org.waymark.scoring.subject.PhaseSeries;

/**
 * Improvement rate difference (IRD), robust: by how much the rates of improved marks differ between the phases. The formula and its edge
 * cases are those of {@link Ird}.
 *
 * <p>Which two phases are compared, and when there is no result, is as for {@link SingleCaseNap}.
 *
 * <p>Caveats: {@link org.waymark.scoring.measure.Caveat#UNEQUAL_PHASES} if the phases differ in length, for that raises the least that it
 * can be; the others as there. There is no interval.
 */
public final class SingleCaseIrd implements ProgressMeasure<PhaseSeries> {

    private static final SingleCaseIrd DEFAULTS = new SingleCaseIrd(SingleCase.DEFAULT_MINIMUM);

    private final int minimum;
    private final MeasureInfo<PhaseSeries> info;

    private SingleCaseIrd(int minimum) {
        this.minimum = minimum;
        this.info = SingleCase.info("ird", ScaleKind.ORDINAL, ScaleKind.INTERVAL, ScaleKind.COUNT)
                .title("Improvement rate difference")
                .answers("By how much does the rate of improved observations differ between the time with the help"
                        + " and the time before it?")
                .useWhen("Beside singleCase.pand, from which it is calculated, as a difference of two rates.")
                .notWhen("To see that things got worse: it is never negative. With phases of different lengths.")
                .differences("The form of 2009 depends on which of several minimal removals is taken; neither we nor"
                        + " the R packages offer it. For several pupils the R package scan pools their marks"
                        + " although it says that it averages.")
                .addOutputs(
                        Output.headline("difference of two rates", 0, 1),
                        Output.figure("kept", "marks kept so that the phases do not overlap"))
                .addParameters(SingleCase.minimum(minimum))
                .addReferences(
                        SingleCase.published(
                                "Parker RI, Vannest KJ, Davis JL",
                                2011,
                                "Effect size in single-case research: a review of nine nonoverlap techniques",
                                "Behavior Modification 35(4):303-322",
                                "10.1177/0145445511399147"),
                        SingleCase.published(
                                "Parker RI, Vannest KJ, Brown L",
                                2009,
                                "The improvement rate difference for single-case research",
                                "Exceptional Children 75(2):135-150",
                                "10.1177/001440290907500201"))
                .addLaws(
                        Law.BOUNDED,
                        Law.MONOTONE_IN_LATEST,
                        Law.INDIFFERENT_TO_MISSING,
                        Law.INDIFFERENT_TO_ORDER,
                        Law.MIRRORED)
                .build();
    }

    /** Returns the measure for at least three marks a phase. */
    public static SingleCaseIrd withDefaults() {
        return DEFAULTS;
    }

    /**
     * Returns a copy that asks for more or fewer marks in each of the two phases.
     *
     * @param marks at least 1
     * @throws IllegalArgumentException if it is less
     */
    public SingleCaseIrd withMinimum(int marks) {
        return new SingleCaseIrd(SingleCase.atLeastOne(marks));
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
        Ird.Result result = Ird.withDefaults().with(phases.improvement()).of(phases.baseline(), phases.intervention());
        trace.step("ird.result", "removed", phases.used() - result.kept(), "marks", phases.used(), "ird", result.ird());
        return phases.sensitiveToLength(result.ird())
                .figure("kept", result.kept())
                .build();
    }

    @Override
    public String toString() {
        return info.key().toString();
    }
}
