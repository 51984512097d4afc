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
import org.waymark.scoring.measure.Scored;
import org.waymark.scoring.measure.Trace;
import org.waymark.scoring.stat.OlsSlope;
import org.waymark.scoring.subject.PhaseSeries;

/**
 * The least-squares slope of a series: by how much the observations get better from one session to the next, on the straight line that fits
 * them best.
 *
 * <p>The slope is in units of the series per session and counted in the better direction; the figure {@code slope} is the same without regard to it. Sessions
 * keep their numbers. Formula and edge cases are those of {@link OlsSlope}.
 *
 * <p>It is drawn over the first intervention phase; {@link #over(TrendPhase)} takes the baseline or all phases. There is no result without the phase ({@link
 * Reason#NO_PHASES}), with fewer marks than {@link #withMinimum(int)} asks for, three by default ({@link Reason#TOO_FEW_RATINGS}), with more than 2,000 ({@link
 * Reason#TOO_MANY_RATINGS}), if all marks are of one session ({@link Reason#NO_VARIATION}), or on a scale of ordered points ({@link
 * Reason#SCALE_NOT_ACCEPTED}).
 *
 * <p>Caveats: {@link Caveat#FEW_DATA} below five marks; {@link Caveat#AUTOCORRELATION} with every interval. One outlier bends the line;
 * {@link TheilSenTrend} does not bend.
 */
public final class OlsTrend implements ProgressMeasure<PhaseSeries> {

    private static final OlsTrend DEFAULTS = new OlsTrend(OlsSlope.withDefaults(), TrendScope.DEFAULTS);

    private final OlsSlope calculator;
    private final TrendScope scope;
    private final MeasureInfo<PhaseSeries> info;

    private OlsTrend(OlsSlope calculator, TrendScope scope) {
        this.calculator = calculator;
        this.scope = scope;
        this.info = MeasureInfo.of(PhaseSeries.class)
                .id("trend.ols")
                .title("Straight line from session to session")
                .answers(
                        "By how much do the observations get better from one session to the next, on the line that fits them best?")
                .addOutputs(
                        Output.headline("unit of the series per session, better is positive"),
                        Output.figure("slope", "unit of the series per session"),
                        Output.figure("standardError", "unit of the series per session"),
                        Output.figure("rSquared", "share, 0 to 1"),
                        Output.figure("p", "two-sided probability"))
                .direction(Direction.HIGHER_IS_BETTER)
                .addScaleKinds(ScaleKind.INTERVAL, ScaleKind.COUNT)
                .addScaleBases(ScaleBasis.STATE)
                .comparability(Comparability.WITHIN_PUPIL)
                .addParameters(
                        scope.phaseParameter(),
                        TrendScope.confidenceParameter(OlsSlope.withDefaults().confidence(), calculator.confidence()),
                        scope.minimumParameter())
                .useWhen(
                        "Many observations of an amount, without wild ones, that go roughly straight; where a standard error is asked for.")
                .notWhen(
                        "A few sessions, an outlier, or a level that bends or jumps: look at the median slope (trend.theilSen) and at the graph.")
                .differences(
                        "Two points have no error here (some programs print 0); points on a line have no p; dates far from 0 keep their digits.")
                .addReferences(Reference.builder()
                        .authors("Draper NR, Smith H")
                        .year(1998)
                        .title("Applied regression analysis, 3rd edition")
                        .where("Wiley, chapter 1")
                        .build())
                .addLaws(Law.MONOTONE_IN_LATEST, Law.INDIFFERENT_TO_MISSING, Law.INDIFFERENT_TO_ORDER, Law.MIRRORED)
                .build();
    }

    /** Returns the measure over the intervention phase, with at least three marks. */
    public static OlsTrend withDefaults() {
        return DEFAULTS;
    }

    /** Returns a copy over another part of the series. */
    public OlsTrend over(TrendPhase which) {
        return new OlsTrend(calculator, scope.over(which));
    }

    /**
     * Returns a copy that asks for more or fewer marks.
     *
     * @param marks at least 2
     * @throws IllegalArgumentException if it is less
     */
    public OlsTrend withMinimum(int marks) {
        return new OlsTrend(calculator, scope.withMinimum(marks));
    }

    /**
     * Returns a copy with another level of the interval.
     *
     * @param confidence between 0 and 1, both excluded
     * @throws IllegalArgumentException if it lies outside
     */
    public OlsTrend withConfidence(double confidence) {
        return new OlsTrend(calculator.withConfidence(confidence), scope);
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
        OlsSlope.Result line = calculator.of(points.times(), points.values(), series.decimals());
        if (!line.isDefined()) {
            return Score.none(Reason.NO_VARIATION);
        }
        if (trace.isOn()) {
            explain(points, line, trace);
        }
        Optional<Interval> interval = TrendScope.interval(series, line.lower(), line.upper(), calculator.confidence());
        Scored.Builder score = Score.of(TrendScope.better(series, line.slope()))
                .interval(interval)
                .figure("slope", line.slope());
        line.slopeSe().ifPresent(error -> score.figure("standardError", error));
        line.rSquared().ifPresent(share -> score.figure("rSquared", share));
        line.p().ifPresent(p -> score.figure("p", p));
        return TrendScope.around(score, points, interval.isPresent()).build();
    }

    private static void explain(Points points, OlsSlope.Result line, Trace trace) {
        trace.step("trend.line", "points", points.count(), "slope", line.slope(), "intercept", line.intercept());
        line.slopeSe()
                .ifPresent(error -> trace.step(
                        "trend.line.error", "error", error, "from", (double) points.times()[0], "to", (double)
                                points.times()[points.count() - 1]));
    }

    @Override
    public String toString() {
        return info.key().toString();
    }
}
