package org.waymark.scoring.catalogue.singlecase;

import java.util.Optional;
import org.waymark.scale.ScaleKind;
import org.waymark.scoring.measure.Law;
import org.waymark.scoring.measure.MeasureInfo;
import org.waymark.scoring.measure.Output;
import org.waymark.scoring.measure.ProgressMeasure;
import org.waymark.scoring.measure.Score;
import org.waymark.scoring.measure.Trace;
import org.waymark.scoring.stat.MedianTies;
import org.waymark.scoring.stat.Pem;
import org.waymark.scoring.subject.PhaseSeries;

/**
 * Percentage exceeding the median (PEM), as a share: how many marks with the help are better than the middle of those before it. The
 * formula, the two rules for ties and the edge cases are those of {@link Pem}.
 *
 * <p>Which two phases are compared, and when there is no result, is as for {@link SingleCaseNap}.
 *
 * <p>Caveats: those of few marks, of a trend in the baseline and of the end of the scale as there. There is no interval.
 */
public final class SingleCasePem implements ProgressMeasure<PhaseSeries> {

    private static final SingleCasePem DEFAULTS = new SingleCasePem(MedianTies.HALF, SingleCase.DEFAULT_MINIMUM);

    private final MedianTies ties;
    private final int minimum;
    private final MeasureInfo<PhaseSeries> info;

    private SingleCasePem(MedianTies ties, int minimum) {
        this.ties = ties;
        this.minimum = minimum;
        this.info = SingleCase.info("pem", ScaleKind.ORDINAL, ScaleKind.INTERVAL, ScaleKind.COUNT)
                .title("Percentage exceeding the median")
                .answers("What share of the observations with the help is better than the middle of those before"
                        + " it?")
                .useWhen("If the baseline has a stray mark that would decide singleCase.pnd; 0.5 is what to expect"
                        + " without any change.")
                .notWhen("If the baseline was rising or falling: its middle is then not where it ended. To say how"
                        + " much better marks are.")
                .differences("For marks that equal the median, the R package SingleCaseES counts one half, as we do;"
                        + " the R package scan counts nothing (parameter ties).")
                .addOutputs(
                        Output.headline("share of the marks with help, 0.5 is no difference", 0, 1),
                        Output.figure("median", "unit of the series"),
                        Output.figure("better", "marks better than the median"),
                        Output.figure("tied", "marks that equal the median"))
                .addParameters(
                        SingleCase.choice(
                                "ties",
                                "half or none",
                                "half",
                                text(ties),
                                "what a mark counts that equals the median"),
                        SingleCase.minimum(minimum))
                .addReferences(SingleCase.published(
                        "Ma HH",
                        2006,
                        "An alternative method for quantitative synthesis of single-subject researches: percentage of data points"
                                + " exceeding the median",
                        "Behavior Modification 30(5):598-617",
                        "10.1177/0145445504272974"))
                .addLaws(
                        Law.BOUNDED,
                        Law.MONOTONE_IN_LATEST,
                        Law.INDIFFERENT_TO_MISSING,
                        Law.INDIFFERENT_TO_ORDER,
                        Law.MIRRORED)
                .build();
    }

    /** Returns the measure with ties as halves, for at least three marks a phase. */
    public static SingleCasePem withDefaults() {
        return DEFAULTS;
    }

    /** Returns a copy with another rule for marks that equal the median. */
    public SingleCasePem with(MedianTies rule) {
        return new SingleCasePem(rule, minimum);
    }

    private static String text(MedianTies ties) {
        return ties == MedianTies.HALF ? "half" : "none";
    }

    /**
     * Returns a copy that asks for more or fewer marks in each of the two phases.
     *
     * @param marks at least 1
     * @throws IllegalArgumentException if it is less
     */
    public SingleCasePem withMinimum(int marks) {
        return new SingleCasePem(ties, SingleCase.atLeastOne(marks));
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
        Pem.Result result =
                Pem.withDefaults().with(ties).with(phases.improvement()).of(phases.baseline(), phases.intervention());
        double median = phases.number(result.median());
        trace.step("pem.median", "median", median, "weight", ties == MedianTies.HALF ? 0.5 : 0);
        trace.step("pem.result", "better", result.better(), "tied", result.tied(), "pem", result.pem());
        return phases.scored(result.pem(), Optional.empty())
                .figure("median", median)
                .figure("better", result.better())
                .figure("tied", result.tied())
                .build();
    }

    @Override
    public String toString() {
        return info.key().toString();
    }
}
