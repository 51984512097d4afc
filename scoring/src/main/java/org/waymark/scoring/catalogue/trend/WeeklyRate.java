package org.waymark.scoring.catalogue.trend;

import java.util.OptionalDouble;
import org.waymark.scale.Direction;
import org.waymark.scale.ScaleBasis;
import org.waymark.scale.ScaleKind;
import org.waymark.scoring.measure.Caveat;
import org.waymark.scoring.measure.Comparability;
import org.waymark.scoring.measure.Explanation;
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
import org.waymark.scoring.stat.RateOfImprovement;
import org.waymark.scoring.subject.PhaseSeries;

/**
 * The rate of improvement of curriculum-based measurement: by how much the probes of a series get better in a week.
 *
 * <p>The rate is in units of the series per week and counted in the better direction; the figure {@code rate} is the same without regard to it. The way is least
 * squares, the one to report, unless {@link #by(RateMethod)} takes another; the others are here to check reports made by hand. The interval and the figure {@code standardError} are those of
 * least squares and come with it alone. Formulas and edge cases are those of {@link RateOfImprovement}.
 *
 * <p>It is drawn over the first intervention phase; {@link #over(TrendPhase)} takes the baseline or all phases. There is no result without the phase ({@link
 * Reason#NO_PHASES}), with fewer marks than {@link #withMinimum(int)} asks for, three by default ({@link Reason#TOO_FEW_RATINGS}), with more than 2,000 ({@link
 * Reason#TOO_MANY_RATINGS}), fewer than the way needs (six for medians of three), if an observation has no day ({@link Reason#NO_DATES}), if all are of one day ({@link
 * Reason#NO_VARIATION}), or on a scale of ordered points ({@link Reason#SCALE_NOT_ACCEPTED}).
 *
 * <p>Caveats: {@link Caveat#FEW_DATA} below five marks, {@link Caveat#AUTOCORRELATION} with every interval. Over a few weeks a rate is mostly noise.
 */
public final class WeeklyRate implements ProgressMeasure<PhaseSeries> {

    private static final WeeklyRate DEFAULTS = new WeeklyRate(RateMethod.OLS, TrendScope.DEFAULTS);

    private final RateMethod method;
    private final TrendScope scope;
    private final MeasureInfo<PhaseSeries> info;

    private WeeklyRate(RateMethod method, TrendScope scope) {
        this.method = method;
        this.scope = scope;
        this.info = MeasureInfo.of(PhaseSeries.class)
                .id("trend.weeklyRate")
                .title("Rate of improvement in a week")
                .answers("By how much do the probes get better in a week?")
                .addOutputs(
                        Output.headline("unit of the series per week, better is positive"),
                        Output.figure("rate", "unit of the series per week"),
                        Output.figure("standardError", "unit of the series per week"))
                .direction(Direction.HIGHER_IS_BETTER)
                .addScaleKinds(ScaleKind.INTERVAL, ScaleKind.COUNT)
                .addScaleBases(ScaleBasis.STATE)
                .comparability(Comparability.WITHIN_PUPIL)
                .addParameters(
                        scope.phaseParameter(),
                        TrendScope.parameter("method", RateMethod.texts(), "by which way")
                                .defaultValue(RateMethod.OLS.text())
                                .value(method.text())
                                .build(),
                        scope.minimumParameter())
                .useWhen("Short probes of the same kind, taken about weekly for at least eight weeks.")
                .notWhen(
                        "Fewer weeks, or probes of uneven difficulty: the standard error shows how little is known then.")
                .differences(
                        "Medians of three and thirds over all weeks understate a straight line: 1.2 for 1.5 over six weeks. Thirds over the weeks between their medians do not.")
                .addReferences(
                        Reference.builder()
                                .authors("Deno SL")
                                .year(1985)
                                .title("Curriculum-based measurement: the emerging alternative")
                                .where("Exceptional Children 52:219-232")
                                .build(),
                        Reference.builder()
                                .authors("Christ TJ")
                                .year(2006)
                                .title(
                                        "Short-term estimates of growth using curriculum-based measurement of oral reading fluency: estimating standard error of the slope to construct confidence intervals")
                                .where("School Psychology Review 35:128-133")
                                .build())
                .addLaws(Law.INDIFFERENT_TO_MISSING, Law.INDIFFERENT_TO_ORDER, Law.MIRRORED)
                .build();
    }

    /** Returns the measure over the intervention phase, with at least three marks. */
    public static WeeklyRate withDefaults() {
        return DEFAULTS;
    }

    /** Returns a copy over another part of the series. */
    public WeeklyRate over(TrendPhase which) {
        return new WeeklyRate(method, scope.over(which));
    }

    /**
     * Returns a copy that asks for more or fewer marks.
     *
     * @param marks at least 2
     * @throws IllegalArgumentException if it is less
     */
    public WeeklyRate withMinimum(int marks) {
        return new WeeklyRate(method, scope.withMinimum(marks));
    }

    /** Returns a copy that takes another way. */
    public WeeklyRate by(RateMethod way) {
        return new WeeklyRate(way, scope);
    }

    @Override
    public MeasureInfo<PhaseSeries> info() {
        return info;
    }

    @Override
    public Score score(PhaseSeries series, Trace trace) {
        return scope.overDays(info, series, points -> score(series, points, trace));
    }

    private Score score(PhaseSeries series, Points points, Trace trace) {
        double[] weeks = points.weeksFromFirst();
        RateOfImprovement.Result result = RateOfImprovement.withDefaults().of(weeks, points.numbers(series.decimals()));
        if (!result.isDefined()) {
            return Score.none(Reason.NO_VARIATION);
        }
        OptionalDouble rate = method.of(result);
        if (rate.isEmpty()) {
            return Score.none(Reason.TOO_FEW_RATINGS, "present", points.count());
        }
        OlsSlope.Result line = result.line();
        OptionalDouble error = method == RateMethod.OLS ? line.slopeSe() : OptionalDouble.empty();
        if (trace.isOn()) {
            trace.step("trend.rate.probes", "points", points.count(), "weeks", weeks[weeks.length - 1]);
            trace.step(Explanation.Step.of("trend.rate.result")
                    .and("method", method.text())
                    .and("rate", rate.getAsDouble()));
            error.ifPresent(value -> trace.step("trend.rate.error", "error", value));
        }
        Scored.Builder score =
                Score.of(TrendScope.better(series, rate.getAsDouble())).figure("rate", rate.getAsDouble());
        error.ifPresent(value -> score.figure("standardError", value)
                .interval(TrendScope.interval(
                        series,
                        line.lower(),
                        line.upper(),
                        OlsSlope.withDefaults().confidence())));
        return TrendScope.around(score, points, error.isPresent()).build();
    }

    @Override
    public String toString() {
        return info.key().toString();
    }
}
