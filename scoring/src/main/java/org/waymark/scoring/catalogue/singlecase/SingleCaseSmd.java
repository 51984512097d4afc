package org.waymark.scoring.catalogue.singlecase;

import java.util.Locale;
import org.waymark.scale.ScaleKind;
import org.waymark.scoring.measure.Law;
import org.waymark.scoring.measure.MeasureInfo;
import org.waymark.scoring.measure.Output;
import org.waymark.scoring.measure.ProgressMeasure;
import org.waymark.scoring.measure.Score;
import org.waymark.scoring.measure.Trace;
import org.waymark.scoring.stat.WithinCaseSmd;
import org.waymark.scoring.subject.PhaseSeries;

/**
 * Standardised mean difference within one case: by how many standard deviations of the pupil's own marks the mean got better. The
 * formulas, the corrections of bias and the edge cases are those of {@link WithinCaseSmd}.
 *
 * <p>Which two phases are compared, and when there is no result, is as for {@link SingleCaseNap}.
 * There is none either if there is nothing to divide by, as with a baseline that never changes ({@link
 * org.waymark.scoring.measure.Reason#FLAT_BASELINE}), or no corrected figure, as with two marks in it.
 *
 * <p>Caveats: as there.
 */
public final class SingleCaseSmd implements ProgressMeasure<PhaseSeries> {

    private static final SingleCaseSmd DEFAULTS =
            new SingleCaseSmd(WithinCaseSmd.withDefaults(), SingleCase.DEFAULT_MINIMUM);

    private final WithinCaseSmd calculator;
    private final int minimum;
    private final MeasureInfo<PhaseSeries> info;

    private SingleCaseSmd(WithinCaseSmd calculator, int minimum) {
        this.calculator = calculator;
        this.minimum = minimum;
        this.info = SingleCase.info("smd", ScaleKind.INTERVAL, ScaleKind.COUNT)
                .title("Standardised mean difference within one case")
                .answers("By how many standard deviations of the pupil's own observations is the mean with the"
                        + " help better?")
                .useWhen("On a scale with equal steps, without a trend, if the size of the change matters and the"
                        + " scale has no meaning by itself.")
                .notWhen("Beside standardised differences between pupils or groups: one pupil varies less than a"
                        + " class, so this is several times as large. With a short calm baseline, which makes it"
                        + " enormous. On ratings in an order.")
                .differences("The correction of bias is the approximate one, as in the R package SingleCaseES; with a"
                        + " baseline of two marks it is 0 and programs print 0 with an interval without width,"
                        + " where we have no result. In the R package scan the Hedges correction stands for the"
                        + " pooled version, and its Cohen's d averages the two variances.")
                .addOutputs(
                        Output.headline("standard deviations of the pupil's own marks, better is positive"),
                        Output.figure("uncorrected", "standard deviations, with the bias of short phases"),
                        Output.figure("sd", "unit of the series"))
                .addParameters(
                        SingleCase.confidence(calculator.confidence()),
                        SingleCase.choice(
                                "sd",
                                "baseline or pooled",
                                "baseline",
                                calculator.by() == WithinCaseSmd.StandardBy.BASELINE ? "baseline" : "pooled",
                                "whose standard deviation the difference is divided by"),
                        SingleCase.choice(
                                "bias",
                                "approximate, exact or none",
                                "approximate",
                                calculator.bias().name().toLowerCase(Locale.ROOT),
                                "how the upward bias of short phases is taken out"),
                        SingleCase.minimum(minimum))
                .addReferences(SingleCase.published(
                        "Pustejovsky JE",
                        2019,
                        "Procedural sensitivities of effect sizes for single-case designs with directly observed behavioral"
                                + " outcome measures",
                        "Psychological Methods 24(2):217-235",
                        "10.1037/met0000179"))
                .addLaws(Law.MONOTONE_IN_LATEST, Law.INDIFFERENT_TO_MISSING, Law.INDIFFERENT_TO_ORDER, Law.MIRRORED)
                .build();
    }

    /** Returns the measure by the baseline, with an interval at 95 %, for at least three marks a phase. */
    public static SingleCaseSmd withDefaults() {
        return DEFAULTS;
    }

    /**
     * Returns a copy with another level of the interval.
     *
     * @param confidence between 0 and 1, both excluded
     * @throws IllegalArgumentException if it lies outside
     */
    public SingleCaseSmd withConfidence(double confidence) {
        return new SingleCaseSmd(calculator.withConfidence(confidence), minimum);
    }

    /** Returns a copy that divides by something else. */
    public SingleCaseSmd with(WithinCaseSmd.StandardBy by) {
        return new SingleCaseSmd(calculator.with(by), minimum);
    }

    /** Returns a copy with another correction of bias. */
    public SingleCaseSmd with(WithinCaseSmd.BiasCorrection bias) {
        return new SingleCaseSmd(calculator.with(bias), minimum);
    }

    /**
     * Returns a copy that asks for more or fewer marks in each of the two phases.
     *
     * @param marks at least 1
     * @throws IllegalArgumentException if it is less
     */
    public SingleCaseSmd withMinimum(int marks) {
        return new SingleCaseSmd(calculator, SingleCase.atLeastOne(marks));
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
        WithinCaseSmd.Result result =
                calculator.with(phases.improvement()).of(phases.baselineNumbers(), phases.interventionNumbers());
        if (!result.isDefined()) {
            return phases.none(result);
        }
        double sd = result.sd().orElseThrow();
        double uncorrected = result.uncorrected().orElseThrow();
        trace.step("smd.means", "before", result.meanBaseline(), "after", result.meanIntervention(), "sd", sd);
        trace.step("smd.result", "d", uncorrected, "j", result.j().orElseThrow(), "g", result.estimate());
        return phases.scored(
                        result.estimate(), Phases.interval(result.lower(), result.upper(), calculator.confidence()))
                .figure("uncorrected", uncorrected)
                .figure("sd", sd)
                .build();
    }

    @Override
    public String toString() {
        return info.key().toString();
    }
}
