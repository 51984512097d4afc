package org.waymark.scoring.catalogue.trend;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
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
import org.waymark.scoring.measure.Trace;
import org.waymark.scoring.stat.Autocorrelation;
import org.waymark.scoring.stat.Undefined;
import org.waymark.scoring.subject.PhaseSeries;

/**
 * The autocorrelation of a series: how far each observation resembles the one some sessions before it.
 *
 * <p>A warning more than a finding: intervals and p of the other measures assume that it is 0. The headline is neither good nor bad. A session without a mark keeps its place. Formula
 * and edge cases are those of {@link Autocorrelation}.
 *
 * <p>It is drawn over the first intervention phase; {@link #over(TrendPhase)} takes the baseline or all phases. There is no result without the phase ({@link
 * Reason#NO_PHASES}), with fewer marks than {@link #withMinimum(int)} asks for, three by default ({@link Reason#TOO_FEW_RATINGS}), with more than 2,000 ({@link
 * Reason#TOO_MANY_RATINGS}), if no two marks are so many sessions apart ({@link Reason#TOO_FEW_RATINGS}), if all observations are equal ({@link Reason#NO_VARIATION}), if two marks share a session or sessions are spread over more than
 * 20,000 numbers ({@link Reason#NOT_APPLICABLE}), or on a scale of ordered points ({@link Reason#SCALE_NOT_ACCEPTED}).
 *
 * <p>Caveats: {@link Caveat#FEW_DATA} below five marks, though below fifty it says little anyway. A trend makes neighbours alike too.
 */
public final class SeriesAutocorrelation implements ProgressMeasure<PhaseSeries> {

    private static final SeriesAutocorrelation DEFAULTS =
            new SeriesAutocorrelation(Autocorrelation.withDefaults(), TrendScope.DEFAULTS);

    private final Autocorrelation calculator;
    private final TrendScope scope;
    private final MeasureInfo<PhaseSeries> info;

    private SeriesAutocorrelation(Autocorrelation calculator, TrendScope scope) {
        this.calculator = calculator;
        this.scope = scope;
        this.info = MeasureInfo.of(PhaseSeries.class)
                .id("trend.autocorrelation")
                .title("Resemblance of neighbours")
                .answers("How far does each observation resemble the one before it?")
                .addOutputs(Output.headline("autocorrelation, 0 is none", -1, 1))
                .direction(Direction.NONE)
                .addScaleKinds(ScaleKind.INTERVAL, ScaleKind.COUNT)
                .addScaleBases(ScaleBasis.STATE)
                .comparability(Comparability.WITHIN_PUPIL)
                .addParameters(
                        scope.phaseParameter(),
                        TrendScope.parameter("lag", "whole number from 1", "how many sessions apart")
                                .defaultValue(String.valueOf(
                                        Autocorrelation.withDefaults().lag()))
                                .value(String.valueOf(calculator.lag()))
                                .build(),
                        scope.minimumParameter())
                .useWhen(
                        "Before trusting the interval of a slope or of an overlap: high resemblance makes it too narrow.")
                .notWhen(
                        "Short series, where it is drawn towards negative numbers; a value near 0 proves nothing there.")
                .differences(
                        "A session without a mark keeps its place; some programs close the gap or rescale the sum.")
                .addReferences(Reference.builder()
                        .authors("Box GEP, Jenkins GM")
                        .year(1976)
                        .title("Time series analysis: forecasting and control")
                        .where("Holden-Day, chapter 2")
                        .build())
                .addLaws(Law.BOUNDED, Law.INDIFFERENT_TO_MISSING, Law.INDIFFERENT_TO_ORDER, Law.MIRRORED)
                .build();
    }

    /** Returns the measure over the intervention phase, with at least three marks. */
    public static SeriesAutocorrelation withDefaults() {
        return DEFAULTS;
    }

    /** Returns a copy over another part of the series. */
    public SeriesAutocorrelation over(TrendPhase which) {
        return new SeriesAutocorrelation(calculator, scope.over(which));
    }

    /**
     * Returns a copy that asks for more or fewer marks.
     *
     * @param marks at least 2
     * @throws IllegalArgumentException if it is less
     */
    public SeriesAutocorrelation withMinimum(int marks) {
        return new SeriesAutocorrelation(calculator, scope.withMinimum(marks));
    }

    /**
     * Returns a copy for observations so many sessions apart.
     *
     * @param sessions at least 1
     * @throws IllegalArgumentException if it is less
     */
    public SeriesAutocorrelation withLag(int sessions) {
        if (sessions < 1) {
            throw new IllegalArgumentException("lag is not at least 1");
        }
        return new SeriesAutocorrelation(calculator.withLag(sessions), scope);
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
        Optional<@Nullable Double[]> places = points.inPlaces(series.decimals());
        if (places.isEmpty()) {
            return Score.none(Reason.NOT_APPLICABLE);
        }
        Autocorrelation.Result result = calculator.ofNullable(places.get());
        if (!result.isDefined()) {
            return result.undefined().get() == Undefined.NO_SPREAD
                    ? Score.none(Reason.NO_VARIATION)
                    : Score.none(Reason.TOO_FEW_RATINGS, "present", points.count());
        }
        double bounded = Math.max(-1, Math.min(1, result.estimate())); // a last bit beyond is rounding
        trace.step("trend.resemblance", "points", points.count(), "lag", calculator.lag(), "share", bounded);
        return TrendScope.around(Score.of(bounded), points, false).build();
    }

    @Override
    public String toString() {
        return info.key().toString();
    }
}
