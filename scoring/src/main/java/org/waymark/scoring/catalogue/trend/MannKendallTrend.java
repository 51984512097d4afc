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
import org.waymark.scoring.stat.KendallTau;
import org.waymark.scoring.subject.PhaseSeries;

/**
 * The Mann–Kendall trend of a series: whether later observations are better than earlier ones more often than worse, by order alone.
 *
 * <p>The headline is tau-b of observations and sessions, -1 to 1, counted in the better direction. The figure {@code s} is by how many more pairs rise than
 * fall; {@code p} is two-sided with the correction for continuity, {@code pExact} comes with it where nothing ties. Formula and edge cases are those of
 * {@link KendallTau}.
 *
 * <p>It is drawn over the first intervention phase; {@link #over(TrendPhase)} takes the baseline or all phases. There is no result without the phase ({@link
 * Reason#NO_PHASES}), with fewer marks than {@link #withMinimum(int)} asks for, three by default ({@link Reason#TOO_FEW_RATINGS}), with more than 2,000 ({@link
 * Reason#TOO_MANY_RATINGS}), or if all observations are equal or of one session ({@link Reason#NO_VARIATION}).
 *
 * <p>Caveats: {@link Caveat#AUTOCORRELATION} always, for the p takes observations as independent; {@link Caveat#FEW_DATA} below five marks. It says whether there
 * is a trend, not how steep it is.
 */
public final class MannKendallTrend implements ProgressMeasure<PhaseSeries> {

    private static final MannKendallTrend DEFAULTS = new MannKendallTrend(TrendScope.DEFAULTS);

    private final TrendScope scope;
    private final MeasureInfo<PhaseSeries> info;

    private MannKendallTrend(TrendScope scope) {
        this.scope = scope;
        this.info = MeasureInfo.of(PhaseSeries.class)
                .id("trend.mannKendall")
                .title("Whether there is a trend")
                .answers("Are later observations better than earlier ones more often than they are worse?")
                .addOutputs(
                        Output.headline("tau-b, 0 is no trend", -1, 1),
                        Output.figure("s", "pairs"),
                        Output.figure("p", "two-sided probability"),
                        Output.figure("pExact", "two-sided probability"))
                .direction(Direction.HIGHER_IS_BETTER)
                .addScaleKinds(ScaleKind.ORDINAL, ScaleKind.INTERVAL, ScaleKind.COUNT)
                .addScaleBases(ScaleBasis.STATE)
                .comparability(Comparability.WITHIN_PUPIL)
                .addParameters(scope.phaseParameter(), scope.minimumParameter())
                .useWhen("Any observations that can be put in order, marks on a scale of points among them.")
                .notWhen("The question is how much: take a slope. A rise that turns into a fall gives nearly 0.")
                .differences(
                        "Programs call both tau-a and tau-b \"tau\"; this is tau-b. A series that never changes has no p here, where some print 1.")
                .addReferences(
                        Reference.builder()
                                .authors("Mann HB")
                                .year(1945)
                                .title("Nonparametric tests against trend")
                                .where("Econometrica 13:245-259")
                                .build(),
                        Reference.builder()
                                .authors("Kendall MG")
                                .year(1970)
                                .title("Rank correlation methods, 4th edition")
                                .where("Griffin")
                                .build())
                .addLaws(Law.BOUNDED, Law.INDIFFERENT_TO_MISSING, Law.INDIFFERENT_TO_ORDER, Law.MIRRORED)
                .build();
    }

    /** Returns the measure over the intervention phase, with at least three marks. */
    public static MannKendallTrend withDefaults() {
        return DEFAULTS;
    }

    /** Returns a copy over another part of the series. */
    public MannKendallTrend over(TrendPhase which) {
        return new MannKendallTrend(scope.over(which));
    }

    /**
     * Returns a copy that asks for more or fewer marks.
     *
     * @param marks at least 2
     * @throws IllegalArgumentException if it is less
     */
    public MannKendallTrend withMinimum(int marks) {
        return new MannKendallTrend(scope.withMinimum(marks));
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
        KendallTau.Result result = KendallTau.withDefaults().of(points.times(), points.values());
        if (!result.isDefined()) {
            return Score.none(Reason.NO_VARIATION);
        }
        double p = result.p().orElseThrow();
        if (trace.isOn()) {
            trace.step("trend.order", "points", points.count(), "s", (double) result.s());
            trace.step("trend.order.tau", "d", result.d(), "tau", result.tauB());
            trace.step("trend.order.chance", "p", p);
        }
        double tau = Math.max(-1, Math.min(1, result.tauB())); // the root in d may round the last bit up
        Scored.Builder score = Score.of(TrendScope.better(series, tau))
                .figure("s", (double) result.s())
                .figure("p", p);
        result.pExact().ifPresent(exact -> score.figure("pExact", exact));
        return TrendScope.around(score, points, true).build();
    }

    @Override
    public String toString() {
        return info.key().toString();
    }
}
