package org.waymark.scoring.catalogue.trend;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import org.waymark.rating.PhaseKind;
import org.waymark.scale.Direction;
import org.waymark.scale.ScaleBasis;
import org.waymark.scale.ScaleKind;
import org.waymark.scoring.measure.Caveat;
import org.waymark.scoring.measure.Comparability;
import org.waymark.scoring.measure.Explanation;
import org.waymark.scoring.measure.Headline;
import org.waymark.scoring.measure.Law;
import org.waymark.scoring.measure.MeasureInfo;
import org.waymark.scoring.measure.Output;
import org.waymark.scoring.measure.ProgressMeasure;
import org.waymark.scoring.measure.Reason;
import org.waymark.scoring.measure.Reference;
import org.waymark.scoring.measure.Score;
import org.waymark.scoring.measure.Scored;
import org.waymark.scoring.measure.Trace;
import org.waymark.scoring.stat.AimLine;
import org.waymark.scoring.stat.TheilSen;
import org.waymark.scoring.subject.PhaseSeries;
import org.waymark.scoring.subject.SeriesAim;

/**
 * Whether the trend of a series is on course for its aim: whether it is at least as steep as the aim line.
 *
 * <p>The aim line leads from the median of the baseline phase, on the day of its last observation, to the goal on the day by which it is to be reached; see {@link
 * AimLine}. The trend is the Theil–Sen slope of the first intervention phase, so that one wild probe decides nothing. Yes means that the pupil gets better at least as fast as the aim line does; the figures {@code rate} and
 * {@code needed} are both slopes a week, and {@code ahead} is how far the trend stands from the aim line on the last day, better being positive. Goal and
 * day are those of the target that the series belongs to, unless {@link #withAim(BigDecimal, LocalDate)} says others.
 *
 * <p>There is no result without an aim ({@link Reason#NO_AIM}), if the goal is no better than the baseline ({@link Reason#AIM_NOT_BEYOND_BASELINE}), without the two
 * phases ({@link Reason#NO_PHASES}), with fewer marks than {@link #withMinimum(int)} asks for in the intervention, three by default, or none in the baseline ({@link
 * Reason#TOO_FEW_RATINGS}), if an observation has no day or the goal is due no later than the baseline ended ({@link Reason#NO_DATES}), if all are of one day ({@link Reason#NO_VARIATION}), or on a
 * scale of ordered points ({@link Reason#SCALE_NOT_ACCEPTED}).
 *
 * <p>Caveats: {@link Caveat#FEW_DATA} below five marks. A straight aim line is a yardstick that somebody chose. A pupil who is already beyond it may be less steep and well on the way: look at {@code ahead}.
 */
public final class AimLineProgress implements ProgressMeasure<PhaseSeries> {

    private static final AimLineProgress DEFAULTS = new AimLineProgress(Optional.empty(), TrendScope.DEFAULTS);

    private final Optional<SeriesAim> aim;
    private final TrendScope scope;
    private final MeasureInfo<PhaseSeries> info;

    private AimLineProgress(Optional<SeriesAim> aim, TrendScope scope) {
        this.aim = aim;
        this.scope = scope;
        this.info = MeasureInfo.of(PhaseSeries.class)
                .id("trend.aimLine")
                .title("On course for the aim")
                .answers("Do the observations get better at least as fast as the aim asks for?")
                .addOutputs(
                        Output.headline("yes or no"),
                        Output.figure("rate", "unit of the series per week"),
                        Output.figure("needed", "unit of the series per week"),
                        Output.figure("ahead", "unit of the series, better is positive"))
                .direction(Direction.HIGHER_IS_BETTER)
                .addScaleKinds(ScaleKind.INTERVAL, ScaleKind.COUNT)
                .addScaleBases(ScaleBasis.STATE)
                .comparability(Comparability.WITHIN_PUPIL)
                .addParameters(
                        TrendScope.parameter("aim", "goal..day, or of the target", "what is to be reached and by when")
                                .defaultValue("target")
                                .value(aim.map(set -> set.goal().toPlainString() + ".." + set.by())
                                        .orElse("target"))
                                .build(),
                        scope.minimumParameter())
                .useWhen("Weekly probes on the way to a goal that was set with a date.")
                .notWhen(
                        "A pupil far beyond the aim line, or a goal taken from norms: the rule only compares two slopes.")
                .differences(
                        "Rules by the last four points, and by lines of least squares, are in use as well; this one takes the median slope.")
                .addReferences(Reference.builder()
                        .authors("Deno SL")
                        .year(1985)
                        .title("Curriculum-based measurement: the emerging alternative")
                        .where("Exceptional Children 52:219-232")
                        .build())
                .addLaws(Law.MONOTONE_IN_LATEST, Law.INDIFFERENT_TO_MISSING, Law.INDIFFERENT_TO_ORDER, Law.MIRRORED)
                .build();
    }

    /** Returns the measure over the intervention phase, with at least three marks. */
    public static AimLineProgress withDefaults() {
        return DEFAULTS;
    }

    /** Returns a copy over another part of the series. */
    public AimLineProgress over(TrendPhase which) {
        return new AimLineProgress(aim, scope.over(which));
    }

    /**
     * Returns a copy that asks for more or fewer marks.
     *
     * @param marks at least 2
     * @throws IllegalArgumentException if it is less
     */
    public AimLineProgress withMinimum(int marks) {
        return new AimLineProgress(aim, scope.withMinimum(marks));
    }

    /** Returns a copy with an aim of its own, in the numbers of the series. */
    public AimLineProgress withAim(BigDecimal goal, LocalDate by) {
        return new AimLineProgress(Optional.of(new SeriesAim(goal.stripTrailingZeros(), by)), scope);
    }

    @Override
    public MeasureInfo<PhaseSeries> info() {
        return info;
    }

    @Override
    public Score score(PhaseSeries series, Trace trace) {
        return scope.overDays(
                info,
                series,
                points -> aim.or(series::aim)
                        .map(set -> score(series, set, points, trace))
                        .orElseGet(() -> Score.none(Reason.NO_AIM)));
    }

    private static Score score(PhaseSeries series, SeriesAim set, Points points, Trace trace) {
        int before = series.firstPhase(PhaseKind.BASELINE, 0);
        if (before < 0) {
            return Score.none(Reason.NO_PHASES);
        }
        if (series.presentCount(before) == 0) {
            return Score.none(Reason.TOO_FEW_RATINGS, "present", 0);
        }
        if (!series.isDated(before)) {
            return Score.none(Reason.NO_DATES);
        }
        Points baseline = Points.ofDays(series, before, before + 1);
        long start = baseline.times()[baseline.count() - 1];
        double goal = set.goal().doubleValue();
        double weeks = (set.by().toEpochDay() - start) / Points.DAYS_A_WEEK;
        if (weeks <= 0) {
            return Score.none(Reason.NO_DATES);
        }
        AimLine.Result line = AimLine.withDefaults().of(baseline.numbers(series.decimals()), goal, weeks);
        if (TrendScope.better(series, line.weeklyGain()) <= 0) {
            return Score.none(Reason.AIM_NOT_BEYOND_BASELINE);
        }
        TheilSen.Result trend = TheilSen.withDefaults().of(points.weeksFrom(start), points.numbers(series.decimals()));
        if (!trend.isDefined()) {
            return Score.none(Reason.NO_VARIATION);
        }
        double last = (points.times()[points.count() - 1] - start) / Points.DAYS_A_WEEK;
        double ahead = TrendScope.better(series, trend.interceptJoint() + trend.slope() * last - line.at(last));
        if (trace.isOn()) {
            trace.step(Explanation.Step.of("trend.aim.line")
                    .and("start", line.start())
                    .and("goal", goal)
                    .and("weeks", weeks)
                    .and("gain", line.weeklyGain()));
            trace.step("trend.aim.trend", "rate", trend.slope());
            trace.step("trend.aim.ahead", "ahead", ahead);
        }
        boolean onCourse = TrendScope.better(series, trend.slope() - line.weeklyGain()) >= 0;
        Scored.Builder score = Scored.builder()
                .headline(new Headline.YesNo(onCourse))
                .figure("rate", trend.slope())
                .figure("needed", line.weeklyGain())
                .figure("ahead", ahead);
        return TrendScope.around(score, points, false).build();
    }

    @Override
    public String toString() {
        return info.key().toString();
    }
}
