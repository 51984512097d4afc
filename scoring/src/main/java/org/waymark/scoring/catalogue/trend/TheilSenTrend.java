package org.waymark.scoring.catalogue.trend;

import java.util.Optional;
import org.waymark.scale.Direction;
import org.waymark.scale.ScaleBasis;
import org.waymark.scale.ScaleKind;
import org.waymark.scoring.measure.Caveat;
import org.waymark.scoring.measure.Comparability;
import org.waymark.scoring.measure.Interval;
import org.waymark.scoring.measure.Law;
import org.waymark.scoring.measure.MeasureInfo;
import org.waymark.scoring.measure.Output;
import org.waymark.scoring.measure.ProgressMeasure;
import org.waymark.scoring.measure.Reason;
import org.waymark.scoring.measure.Reference;
import org.waymark.scoring.measure.Score;
import org.waymark.scoring.measure.Trace;
import org.waymark.scoring.stat.TheilSen;
import org.waymark.scoring.subject.PhaseSeries;

/**
 * The Theil–Sen slope of a series: by how much the observations get better from one session to the next, taken as the median
 * over all pairs of observations, so that a single outlier does not bend it.
 *
 * <p>The slope is in units of the series per session and counted in the better direction: negative means getting worse, on
 * every scale. The figure {@code slope} is the same without regard to the direction. Sessions keep their numbers, so a gap is
 * a gap. It is drawn over the first intervention phase; {@link #over(TrendPhase)} takes the baseline or all phases. The formula and
 * its edge cases are those of {@link TheilSen}.
 *
 * <p>The interval is Sen's. It is left out where it does not exist (all observations equal) or where there are too few
 * observations to reach its level. There is no result without the phase ({@link Reason#NO_PHASES}), with fewer marks than
 * {@link #withMinimum(int)} asks for, three by default ({@link Reason#TOO_FEW_RATINGS}), if all marks are of one session ({@link
 * Reason#NO_VARIATION}), with more than 2,000 marks ({@link Reason#TOO_MANY_RATINGS}), or on a scale of ordered points, whose
 * steps need not be equal ({@link Reason#SCALE_NOT_ACCEPTED}).
 *
 * <p>Caveats: fewer than five marks are {@link Caveat#FEW_DATA}; a slope of a few sessions is mostly noise. The interval
 * takes observations as independent, which those of one pupil hardly are ({@link Caveat#AUTOCORRELATION}, with every
 * interval). A slope describes the sessions that were seen and foretells nothing.
 */
public final class TheilSenTrend implements ProgressMeasure<PhaseSeries> {

    private static final TheilSenTrend DEFAULTS = new TheilSenTrend(TheilSen.withDefaults(), TrendScope.DEFAULTS);

    private final TheilSen calculator;
    private final TrendScope scope;
    private final MeasureInfo<PhaseSeries> info;

    private TheilSenTrend(TheilSen calculator, TrendScope scope) {
        this.calculator = calculator;
        this.scope = scope;
        this.info = MeasureInfo.of(PhaseSeries.class)
                .id("trend.theilSen")
                .title("Trend from session to session")
                .answers("By how much do the observations get better from one session to the next?")
                .addOutputs(
                        Output.headline("unit of the series per session, better is positive"),
                        Output.figure("slope", "unit of the series per session"))
                .direction(Direction.HIGHER_IS_BETTER)
                .addScaleKinds(ScaleKind.INTERVAL, ScaleKind.COUNT)
                .addScaleBases(ScaleBasis.STATE)
                .comparability(Comparability.WITHIN_PUPIL)
                .addParameters(
                        scope.phaseParameter(),
                        TrendScope.confidenceParameter(TheilSen.withDefaults().confidence(), calculator.confidence()),
                        scope.minimumParameter())
                .useWhen(
                        "An amount or a count was observed over and over, in sessions that may have gaps, with perhaps a wild value.")
                .notWhen(
                        "Marks on a scale of ordered points: ask whether there is a trend (trend.mannKendall) instead of how steep it is.")
                .differences(
                        "The interval is Sen's with rounded ranks; some programs interpolate, and one treats the slopes as independent. It is left out where so few observations cannot reach its level.")
                .addReferences(Reference.builder()
                        .authors("Sen PK")
                        .year(1968)
                        .title("Estimates of the regression coefficient based on Kendall's tau")
                        .where("Journal of the American Statistical Association 63:1379-1389")
                        .doi("10.1080/01621459.1968.10480934")
                        .build())
                .addLaws(Law.MONOTONE_IN_LATEST, Law.INDIFFERENT_TO_MISSING, Law.INDIFFERENT_TO_ORDER, Law.MIRRORED)
                .build();
    }

    /** Returns the measure over the intervention phase, with an interval at 95 % and at least three marks. */
    public static TheilSenTrend withDefaults() {
        return DEFAULTS;
    }

    /** Returns a copy over another part of the series. */
    public TheilSenTrend over(TrendPhase which) {
        return new TheilSenTrend(calculator, scope.over(which));
    }

    /**
     * Returns a copy with another level of the interval.
     *
     * @param confidence between 0 and 1, both excluded
     * @throws IllegalArgumentException if it lies outside
     */
    public TheilSenTrend withConfidence(double confidence) {
        return new TheilSenTrend(calculator.withConfidence(confidence), scope);
    }

    /**
     * Returns a copy that asks for more or fewer marks.
     *
     * @param marks at least 2
     * @throws IllegalArgumentException if it is less
     */
    public TheilSenTrend withMinimum(int marks) {
        return new TheilSenTrend(calculator, scope.withMinimum(marks));
    }

    @Override
    public MeasureInfo<PhaseSeries> info() {
        return info;
    }

    @Override
    public Score score(PhaseSeries series, Trace trace) {
        return scope.overSessions(info, series, points -> score(series, points, trace));
    }

    private Score score(PhaseSeries series, Points points, Trace trace) {
        TheilSen.Result result = calculator.of(points.times(), points.values(), series.decimals());
        if (!result.isDefined()) {
            return Score.none(Reason.NO_VARIATION);
        }
        // Where the ranks were drawn in, the points are too few for the level of the interval.
        Optional<Interval> interval = result.ranksClipped()
                ? Optional.empty()
                : TrendScope.interval(series, result.lower(), result.upper(), calculator.confidence());
        if (trace.isOn()) {
            trace.step("trend.points", "points", result.points(), "slopes", result.slopes());
            trace.step(TrendScope.falls(series) ? "trend.falling" : "trend.rising", "slope", result.slope());
        }
        return TrendScope.around(
                        Score.of(TrendScope.better(series, result.slope()))
                                .interval(interval)
                                .figure("slope", result.slope()),
                        points,
                        interval.isPresent())
                .build();
    }

    @Override
    public String toString() {
        return info.key().toString();
    }
}
