package org.waymark.scoring.catalogue.singlecase;

import java.util.Optional;
import org.waymark.scale.ScaleKind;
import org.waymark.scoring.measure.Law;
import org.waymark.scoring.measure.MeasureInfo;
import org.waymark.scoring.measure.Output;
import org.waymark.scoring.measure.ProgressMeasure;
import org.waymark.scoring.measure.Reason;
import org.waymark.scoring.measure.Score;
import org.waymark.scoring.measure.Trace;
import org.waymark.scoring.stat.TauU;
import org.waymark.scoring.subject.PhaseSeries;

/**
 * Tau-U: {@link SingleCaseTau} less the trend that the baseline had by itself. The formulas of the family and their edge cases are those
 * of {@link TauU}.
 *
 * <p>Which two phases are compared, and when there is no result, is as for {@link SingleCaseNap}.
 * More than 2,000 marks are refused ({@link Reason#TOO_MANY_RATINGS}), for all pairs are looked at.
 *
 * <p>Caveats: those of few marks and of the end of the scale as there. It allows for a trend in the baseline, so there is no caveat for
 * that; no interval is accepted for it, so there is none.
 */
public final class SingleCaseTauU implements ProgressMeasure<PhaseSeries> {

    private static final SingleCaseTauU DEFAULTS = new SingleCaseTauU(SingleCase.DEFAULT_MINIMUM);

    private final int minimum;
    private final MeasureInfo<PhaseSeries> info;

    private SingleCaseTauU(int minimum) {
        this.minimum = minimum;
        this.info = SingleCase.info("tauU", ScaleKind.ORDINAL, ScaleKind.INTERVAL, ScaleKind.COUNT)
                .title("Tau-U")
                .answers("By how much do better observations with the help outweigh worse ones, less the trend"
                        + " that was there before?")
                .useWhen("If marks were getting better or worse before the help began, and the phases are not"
                        + " long.")
                .notWhen("With a baseline that is long beside the phase with help: the correction grows with its"
                        + " length and can take off more than everything. Above 1 it is no share of anything."
                        + " singleCase.tauBc corrects by a slope.")
                .differences("Every program subtracts the trend of the baseline; some descriptions add it. The R"
                        + " package scan has further members with other denominators under the same name.")
                .addOutputs(
                        Output.headline("share of all pairs of the phases; may lie beyond -1 and 1"),
                        Output.figure("tau", "share of all pairs, without any trend"),
                        Output.figure("plusTrendB", "share of all pairs, with the trend of the second phase"),
                        Output.figure("full", "share of all pairs, less the first trend and with the second"))
                .addParameters(SingleCase.minimum(minimum))
                .addReferences(SingleCase.published(
                        "Parker RI, Vannest KJ, Davis JL, Sauber SB",
                        2011,
                        "Combining nonoverlap and trend for single-case research: Tau-U",
                        "Behavior Therapy 42(2):284-299",
                        "10.1016/j.beth.2010.08.006"))
                .addLaws(Law.MONOTONE_IN_LATEST, Law.INDIFFERENT_TO_MISSING, Law.INDIFFERENT_TO_ORDER, Law.MIRRORED)
                .build();
    }

    /** Returns the measure for at least three marks a phase. */
    public static SingleCaseTauU withDefaults() {
        return DEFAULTS;
    }

    /**
     * Returns a copy that asks for more or fewer marks in each of the two phases.
     *
     * @param marks at least 1
     * @throws IllegalArgumentException if it is less
     */
    public SingleCaseTauU withMinimum(int marks) {
        return new SingleCaseTauU(SingleCase.atLeastOne(marks));
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
        if (phases.used() > SingleCase.MOST_FOR_PAIRS) {
            return Score.none(Reason.TOO_MANY_RATINGS, "present", phases.used());
        }
        TauU.Result result =
                TauU.withDefaults().with(phases.improvement()).of(phases.baseline(), phases.intervention());
        trace.step("tauU.pairs", "sAB", (double) result.sAB(), "sTrendA", (double) result.sTrendA(), "sTrendB", (double)
                result.sTrendB());
        trace.step("tauU.result", "pairs", (double) result.pairs(), "tau", result.tau(), "tauU", result.tauU());
        return phases.detrended(result.tauU(), Optional.empty())
                .figure("tau", result.tau())
                .figure("plusTrendB", result.plusTrendB())
                .figure("full", result.full())
                .build();
    }

    @Override
    public String toString() {
        return info.key().toString();
    }
}
