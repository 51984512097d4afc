package org.waymark.scoring.catalogue.trend;

import java.math.BigDecimal;
import java.util.Optional;
import org.waymark.scale.Direction;
import org.waymark.scale.ScaleBasis;
import org.waymark.scale.ScaleKind;
import org.waymark.scoring.measure.Caveat;
import org.waymark.scoring.measure.Comparability;
import org.waymark.scoring.measure.Fitness;
import org.waymark.scoring.measure.Interval;
import org.waymark.scoring.measure.Law;
import org.waymark.scoring.measure.MeasureInfo;
import org.waymark.scoring.measure.NotScored;
import org.waymark.scoring.measure.Output;
import org.waymark.scoring.measure.Parameter;
import org.waymark.scoring.measure.ProgressMeasure;
import org.waymark.scoring.measure.Reason;
import org.waymark.scoring.measure.Reference;
import org.waymark.scoring.measure.Score;
import org.waymark.scoring.measure.Scored;
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

    private static final int DEFAULT_MINIMUM = 3;
    private static final int FEW = 5;
    private static final int MOST = 2_000;
    private static final TheilSenTrend DEFAULTS =
            new TheilSenTrend(TheilSen.withDefaults(), TrendPhase.INTERVENTION, DEFAULT_MINIMUM);

    private final TheilSen calculator;
    private final TrendPhase phase;
    private final int minimum;
    private final MeasureInfo<PhaseSeries> info;

    private TheilSenTrend(TheilSen calculator, TrendPhase phase, int minimum) {
        this.calculator = calculator;
        this.phase = phase;
        this.minimum = minimum;
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
                        parameter("phase", "intervention, baseline or all", "over which phase it is drawn")
                                .defaultValue(TrendPhase.INTERVENTION.text())
                                .value(phase.text())
                                .build(),
                        parameter("confidence", "number between 0 and 1", "the level of the interval")
                                .defaultValue(text(TheilSen.withDefaults().confidence()))
                                .value(text(calculator.confidence()))
                                .build(),
                        parameter("minimum", "whole number from 2", "how many marks it needs")
                                .defaultValue(String.valueOf(DEFAULT_MINIMUM))
                                .value(String.valueOf(minimum))
                                .build())
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
        return new TheilSenTrend(calculator, which, minimum);
    }

    /**
     * Returns a copy with another level of the interval.
     *
     * @param confidence between 0 and 1, both excluded
     * @throws IllegalArgumentException if it lies outside
     */
    public TheilSenTrend withConfidence(double confidence) {
        return new TheilSenTrend(calculator.withConfidence(confidence), phase, minimum);
    }

    /**
     * Returns a copy that asks for more or fewer marks.
     *
     * @param marks at least 2
     * @throws IllegalArgumentException if it is less
     */
    public TheilSenTrend withMinimum(int marks) {
        if (marks < 2) {
            throw new IllegalArgumentException("minimum is not at least 2");
        }
        return new TheilSenTrend(calculator, phase, marks);
    }

    @Override
    public MeasureInfo<PhaseSeries> info() {
        return info;
    }

    @Override
    public Score score(PhaseSeries series, Trace trace) {
        Optional<NotScored> refusal = Fitness.refusal(info, series);
        if (refusal.isPresent()) {
            return refusal.get();
        }
        if (series.direction() == Direction.NONE) {
            return Score.none(Reason.SCALE_NOT_ACCEPTED);
        }
        int first = phase.first(series);
        if (first < 0) {
            return Score.none(Reason.NO_PHASES);
        }
        Points points = Points.of(series, first, phase.end(series));
        if (points.count() < minimum) {
            return Score.none(Reason.TOO_FEW_RATINGS, "present", points.count());
        }
        if (points.count() > MOST) {
            return Score.none(Reason.TOO_MANY_RATINGS, "present", points.count());
        }
        TheilSen.Result result = calculator.of(points.sessions(), points.values(), series.decimals());
        if (!result.isDefined()) {
            return Score.none(Reason.NO_VARIATION);
        }
        boolean falling = series.direction() == Direction.LOWER_IS_BETTER;
        Optional<Interval> interval = interval(result, falling);
        if (trace.isOn()) {
            trace.step("trend.points", "points", result.points(), "slopes", result.slopes());
            trace.step(falling ? "trend.falling" : "trend.rising", "slope", result.slope());
        }
        Scored.Builder score = Score.of(falling ? -result.slope() : result.slope())
                .interval(interval)
                .figure("slope", result.slope())
                .used(points.count())
                .missing(points.missing());
        if (interval.isPresent()) {
            score.addCaveats(Caveat.AUTOCORRELATION);
        }
        if (points.count() < FEW) {
            score.addCaveats(Caveat.FEW_DATA);
        }
        return score.build();
    }

    /** Sen's interval, where it exists and the points are enough for its level. */
    private Optional<Interval> interval(TheilSen.Result result, boolean falling) {
        if (result.lower().isEmpty() || result.upper().isEmpty() || result.ranksClipped()) {
            return Optional.empty();
        }
        double lower = result.lower().getAsDouble();
        double upper = result.upper().getAsDouble();
        return Optional.of(
                falling
                        ? new Interval(-upper + 0.0, -lower + 0.0, calculator.confidence())
                        : new Interval(lower, upper, calculator.confidence()));
    }

    private static Parameter.Builder parameter(String name, String type, String description) {
        return Parameter.builder().name(name).type(type).description(description);
    }

    private static String text(double number) {
        return BigDecimal.valueOf(number).stripTrailingZeros().toPlainString();
    }

    @Override
    public String toString() {
        return info.key().toString();
    }
}
