package org.waymark.scoring.catalogue.trend;

import org.waymark.scale.Direction;
import org.waymark.scale.ScaleBasis;
import org.waymark.scale.ScaleKind;
import org.waymark.scoring.measure.Caveat;
import org.waymark.scoring.measure.Comparability;
import org.waymark.scoring.measure.Law;
import org.waymark.scoring.measure.MeasureInfo;
import org.waymark.scoring.measure.Output;
import org.waymark.scoring.measure.ProgressMeasure;
import org.waymark.scoring.measure.Reason;
import org.waymark.scoring.measure.Reference;
import org.waymark.scoring.measure.Score;
import org.waymark.scoring.measure.Scored;
import org.waymark.scoring.measure.Trace;
import org.waymark.scoring.stat.RepeatedMedians;
import org.waymark.scoring.subject.PhaseSeries;

/**
 * Siegel's repeated medians of a series: by how much the observations get better from one session to the next, by a slope that nearly half of the observations
 * could be wild and not bend.
 *
 * <p>The slope is in units of the series per session and counted in the better direction; the figure {@code slope} is the same without regard to it. It has no
 * interval. Formula and edge cases are those of {@link RepeatedMedians}.
 *
 * <p>It is drawn over the first intervention phase; {@link #over(TrendPhase)} takes the baseline or all phases. There is no result without the phase ({@link
 * Reason#NO_PHASES}), with fewer marks than {@link #withMinimum(int)} asks for, three by default ({@link Reason#TOO_FEW_RATINGS}), with more than 2,000 ({@link
 * Reason#TOO_MANY_RATINGS}), if all marks are of one session ({@link Reason#NO_VARIATION}), or on a scale of ordered points ({@link
 * Reason#SCALE_NOT_ACCEPTED}).
 *
 * <p>Caveats: {@link Caveat#FEW_DATA} below five marks.
 */
public final class RepeatedMediansTrend implements ProgressMeasure<PhaseSeries> {

    private static final RepeatedMediansTrend DEFAULTS = new RepeatedMediansTrend(TrendScope.DEFAULTS);

    private final TrendScope scope;
    private final MeasureInfo<PhaseSeries> info;

    private RepeatedMediansTrend(TrendScope scope) {
        this.scope = scope;
        this.info = MeasureInfo.of(PhaseSeries.class)
                .id("trend.siegel")
                .title("Steadiest trend from session to session")
                .answers(
                        "By how much do the observations get better from one session to the next, if many of them may be wild?")
                .addOutputs(
                        Output.headline("unit of the series per session, better is positive"),
                        Output.figure("slope", "unit of the series per session"))
                .direction(Direction.HIGHER_IS_BETTER)
                .addScaleKinds(ScaleKind.INTERVAL, ScaleKind.COUNT)
                .addScaleBases(ScaleBasis.STATE)
                .comparability(Comparability.WITHIN_PUPIL)
                .addParameters(scope.phaseParameter(), scope.minimumParameter())
                .useWhen("Observations with several wild values, such as days of illness or a supply teacher.")
                .notWhen("An interval is needed: trend.theilSen has one.")
                .differences("Gives the slope of the usual programs; of their two intercepts the calculator has both.")
                .addReferences(Reference.builder()
                        .authors("Siegel AF")
                        .year(1982)
                        .title("Robust regression using repeated medians")
                        .where("Biometrika 69:242-244")
                        .build())
                .addLaws(Law.MONOTONE_IN_LATEST, Law.INDIFFERENT_TO_MISSING, Law.INDIFFERENT_TO_ORDER, Law.MIRRORED)
                .build();
    }

    /** Returns the measure over the intervention phase, with at least three marks. */
    public static RepeatedMediansTrend withDefaults() {
        return DEFAULTS;
    }

    /** Returns a copy over another part of the series. */
    public RepeatedMediansTrend over(TrendPhase which) {
        return new RepeatedMediansTrend(scope.over(which));
    }

    /**
     * Returns a copy that asks for more or fewer marks.
     *
     * @param marks at least 2
     * @throws IllegalArgumentException if it is less
     */
    public RepeatedMediansTrend withMinimum(int marks) {
        return new RepeatedMediansTrend(scope.withMinimum(marks));
    }

    @Override
    public MeasureInfo<PhaseSeries> info() {
        return info;
    }

    @Override
    public Score score(PhaseSeries series, Trace trace) {
        return scope.overSessions(info, series, points -> score(series, points, trace));
    }

    private static Score score(PhaseSeries series, Points points, Trace trace) {
        RepeatedMedians.Result result =
                RepeatedMedians.withDefaults().of(points.times(), points.values(), series.decimals());
        if (!result.isDefined()) {
            return Score.none(Reason.NO_VARIATION);
        }
        trace.step("trend.medians", "points", points.count(), "slope", result.slope());
        Scored.Builder score =
                Score.of(TrendScope.better(series, result.slope())).figure("slope", result.slope());
        return TrendScope.around(score, points, false).build();
    }

    @Override
    public String toString() {
        return info.key().toString();
    }
}
