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
import org.waymark.scoring.stat.Celeration;
import org.waymark.scoring.stat.CelerationMethod;
import org.waymark.scoring.stat.Undefined;
import org.waymark.scoring.subject.PhaseSeries;

/**
 * The celeration of a series of frequencies: by what factor they get better in a week.
 *
 * <p>The headline is the factor in the better direction: 2 is twice as many where more is better and half as many where less is; 1 is no change; below 1 is getting worse. The figure
 * {@code celeration} is the factor of the frequency itself, as on the Standard Celeration Chart; {@code totalBounce} is how widely the frequencies
 * scatter; {@code zeros} how many were 0 and left out. Formula and edge cases are those of {@link Celeration}.
 *
 * <p>It is drawn over the first intervention phase; {@link #over(TrendPhase)} takes the baseline or all phases. There is no result without the phase ({@link
 * Reason#NO_PHASES}), with fewer marks than {@link #withMinimum(int)} asks for, three by default ({@link Reason#TOO_FEW_RATINGS}), with more than 2,000 ({@link
 * Reason#TOO_MANY_RATINGS}), if an observation has no day ({@link Reason#NO_DATES}), if fewer than two days have a frequency above 0
 * ({@link Reason#NO_VARIATION}), if the factor is beyond all numbers ({@link Reason#NOT_APPLICABLE}), or if a value is negative or not a count ({@link Reason#SCALE_NOT_ACCEPTED}).
 *
 * <p>Caveats: {@link Caveat#FEW_DATA} below five marks. A pupil who stops doing something altogether leaves only zeros, which no factor describes.
 */
public final class CelerationTrend implements ProgressMeasure<PhaseSeries> {

    private static final CelerationTrend DEFAULTS = new CelerationTrend(Celeration.withDefaults(), TrendScope.DEFAULTS);

    private final Celeration calculator;
    private final TrendScope scope;
    private final MeasureInfo<PhaseSeries> info;

    private CelerationTrend(Celeration calculator, TrendScope scope) {
        this.calculator = calculator;
        this.scope = scope;
        this.info = MeasureInfo.of(PhaseSeries.class)
                .id("trend.celeration")
                .title("Celeration")
                .answers("By what factor do the frequencies get better in a week?")
                .addOutputs(
                        Output.builder()
                                .name(Output.HEADLINE)
                                .unit("factor, better is above 1")
                                .minimum(0)
                                .build(),
                        Output.figure("celeration", "factor"),
                        Output.figure("totalBounce", "factor"),
                        Output.figure("zeros", "observations"))
                .direction(Direction.HIGHER_IS_BETTER)
                .addScaleKinds(ScaleKind.COUNT)
                .addScaleBases(ScaleBasis.STATE)
                .comparability(Comparability.WITHIN_PUPIL)
                .addParameters(
                        scope.phaseParameter(),
                        TrendScope.parameter(
                                        "method",
                                        "ols, theil-sen, quarter-intersect or split-middle",
                                        "how the line is drawn")
                                .defaultValue(CelerationMethod.OLS.text())
                                .value(calculator.method().text())
                                .build(),
                        TrendScope.parameter("unitDays", "number above 0", "in how many days")
                                .defaultValue(TrendScope.text(
                                        Celeration.withDefaults().unitDays()))
                                .value(TrendScope.text(calculator.unitDays()))
                                .build(),
                        scope.minimumParameter())
                .useWhen("Counts per minute or per day over several weeks, as in precision teaching.")
                .notWhen("Scores with a ceiling, shares, or counts with many zeros.")
                .differences(
                        "The line is drawn by least squares unless told otherwise; charts drawn by hand use quarter-intersect or split-middle. Zeros are left out of the line, as in OpenCelerator.")
                .addReferences(
                        Reference.builder()
                                .authors("Pennypacker HS, Gutierrez A, Lindsley OR")
                                .year(2003)
                                .title("Handbook of the Standard Celeration Chart")
                                .where("Cambridge Center for Behavioral Studies")
                                .build(),
                        Reference.builder()
                                .authors("White OR, Haring NG")
                                .year(1980)
                                .title("Exceptional teaching, 2nd edition")
                                .where("Merrill")
                                .build())
                .addLaws(Law.INDIFFERENT_TO_MISSING, Law.INDIFFERENT_TO_ORDER)
                .build();
    }

    /** Returns the measure over the intervention phase, with at least three marks. */
    public static CelerationTrend withDefaults() {
        return DEFAULTS;
    }

    /** Returns a copy over another part of the series. */
    public CelerationTrend over(TrendPhase which) {
        return new CelerationTrend(calculator, scope.over(which));
    }

    /**
     * Returns a copy that asks for more or fewer marks.
     *
     * @param marks at least 2
     * @throws IllegalArgumentException if it is less
     */
    public CelerationTrend withMinimum(int marks) {
        return new CelerationTrend(calculator, scope.withMinimum(marks));
    }

    /** Returns a copy that draws the line by another method. */
    public CelerationTrend with(CelerationMethod method) {
        return new CelerationTrend(calculator.with(method), scope);
    }

    /**
     * Returns a copy for another stretch of time.
     *
     * @param days above 0, at most 36,600
     * @throws IllegalArgumentException if it lies outside
     */
    public CelerationTrend withUnitDays(double days) {
        return new CelerationTrend(calculator.withUnitDays(days), scope);
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
        double[] frequencies = points.numbers(series.decimals());
        for (double frequency : frequencies) {
            if (frequency < 0) {
                return Score.none(Reason.SCALE_NOT_ACCEPTED);
            }
        }
        Celeration.Result result = calculator.of(points.daysFromFirst(), frequencies);
        if (!result.isDefined()) {
            boolean steep = result.undefined().orElseThrow() == Undefined.OUT_OF_RANGE;
            return Score.none(steep ? Reason.NOT_APPLICABLE : Reason.NO_VARIATION);
        }
        boolean better = result.multiplies() != TrendScope.falls(series);
        double bounce = result.totalBounce().orElseThrow();
        if (trace.isOn()) {
            trace.step("trend.celeration.points", "points", result.used(), "zeros", result.zeros());
            trace.step("trend.celeration.line", "factor", result.celeration(), "days", calculator.unitDays());
            trace.step("trend.celeration.bounce", "bounce", bounce);
        }
        Scored.Builder score = Score.of(better ? result.turnaroundFactor() : 1 / result.turnaroundFactor())
                .figure("celeration", result.celeration())
                .figure("totalBounce", bounce)
                .figure("zeros", (double) result.zeros());
        return TrendScope.around(score, points, false).build();
    }

    @Override
    public String toString() {
        return info.key().toString();
    }
}
