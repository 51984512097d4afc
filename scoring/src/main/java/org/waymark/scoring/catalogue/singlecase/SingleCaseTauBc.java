package org.waymark.scoring.catalogue.singlecase;

import java.util.Optional;
import java.util.OptionalDouble;
import org.waymark.scale.ScaleKind;
import org.waymark.scoring.measure.Interval;
import org.waymark.scoring.measure.Law;
import org.waymark.scoring.measure.MeasureInfo;
import org.waymark.scoring.measure.Output;
import org.waymark.scoring.measure.ProgressMeasure;
import org.waymark.scoring.measure.Reason;
import org.waymark.scoring.measure.Score;
import org.waymark.scoring.measure.Scored;
import org.waymark.scoring.measure.Trace;
import org.waymark.scoring.stat.Nap;
import org.waymark.scoring.stat.PhaseTauB;
import org.waymark.scoring.stat.TarlowTau;
import org.waymark.scoring.stat.Tau;
import org.waymark.scoring.stat.TauBc;
import org.waymark.scoring.subject.PhaseSeries;

/**
 * Baseline-corrected Tau (Tau-BC): {@link SingleCaseTau} of what is left when the slope of the baseline is taken off all marks. The
 * formulas, how ties are decided exactly, and the edge cases are those of {@link TauBc}; time is the number of the session.
 *
 * <p>Which two phases are compared, and when there is no result, is as for {@link SingleCaseNap}.
 * More than 2,000 marks are refused ({@link Reason#TOO_MANY_RATINGS}), for all pairs are looked at.
 *
 * <p>By default every series is corrected. {@link #withPretest(double)} corrects only if Kendall's test finds a trend in the baseline, as
 * Tarlow (2017) does; see {@link TarlowTau} for the two conventions of that test. The figure {@code tauB} is his statistic.
 *
 * <p>Caveats: as there; of a trend in the baseline only if the test left one in.
 */
public final class SingleCaseTauBc implements ProgressMeasure<PhaseSeries> {

    private static final SingleCaseTauBc DEFAULTS =
            new SingleCaseTauBc(TauBc.withDefaults(), OptionalDouble.empty(), true, SingleCase.DEFAULT_MINIMUM);

    private final TauBc calculator;
    private final OptionalDouble pretest;
    private final boolean continuity;
    private final int minimum;
    private final MeasureInfo<PhaseSeries> info;

    private SingleCaseTauBc(TauBc calculator, OptionalDouble pretest, boolean continuity, int minimum) {
        this.calculator = calculator;
        this.pretest = pretest;
        this.continuity = continuity;
        this.minimum = minimum;
        this.info = SingleCase.info("tauBc", ScaleKind.INTERVAL, ScaleKind.COUNT)
                .title("Baseline-corrected Tau")
                .answers("By how much do better observations with the help outweigh worse ones, once the slope of"
                        + " the baseline is taken off?")
                .useWhen("If marks were getting better or worse along a line before the help began.")
                .notWhen("With a baseline of three or four marks: its slope is mostly noise, and it is drawn out"
                        + " over the whole time with help. On a scale with an end, which the line may cross.")
                .differences("Programs that subtract in binary floating point make or break ties for about one series"
                        + " in nine; ours are decided in fractions. After a session without a mark the R package"
                        + " SingleCaseES counts on as if it had not been; we keep the numbers of the sessions, as"
                        + " the R package scan does. For the test, scan makes no correction for continuity"
                        + " (parameter continuity).")
                .addOutputs(
                        Output.headline("better less worse pairs, as a share of all; 0 is no difference", -1, 1),
                        Output.figure("slope", "unit of the series per session, as it is"),
                        Output.figure("tauB", "Kendall's tau-b of marks and phases"),
                        Output.figure("baselineP", "two-sided p of the trend of the baseline; only with a test"),
                        Output.figure("corrected", "1 if the slope was taken off, 0 if not"))
                .addParameters(
                        SingleCase.confidence(calculator.confidence()),
                        SingleCase.choice(
                                "pretest",
                                "none or number between 0 and 1",
                                "none",
                                pretest.isPresent() ? SingleCase.text(pretest.getAsDouble()) : "none",
                                "the p up to which a trend of the baseline is taken off; none: always"),
                        SingleCase.choice(
                                "continuity",
                                "yes or no",
                                "yes",
                                continuity ? "yes" : "no",
                                "whether the test is corrected for continuity"),
                        SingleCase.minimum(minimum))
                .addReferences(
                        SingleCase.published(
                                "Tarlow KR",
                                2017,
                                "An improved rank correlation effect size statistic for single-case designs: baseline corrected tau",
                                "Behavior Modification 41(4):427-467",
                                "10.1177/0145445516676750"),
                        SingleCase.published(
                                "Parker RI, Vannest KJ, Davis JL, Sauber SB",
                                2011,
                                "Combining nonoverlap and trend for single-case research: Tau-U",
                                "Behavior Therapy 42(2):284-299",
                                "10.1016/j.beth.2010.08.006"))
                .addLaws(
                        Law.BOUNDED,
                        Law.MONOTONE_IN_LATEST,
                        Law.INDIFFERENT_TO_MISSING,
                        Law.INDIFFERENT_TO_ORDER,
                        Law.MIRRORED)
                .build();
    }

    /** Returns the measure that corrects every series, with an interval at 95 %, for at least three marks a phase. */
    public static SingleCaseTauBc withDefaults() {
        return DEFAULTS;
    }

    /**
     * Returns a copy with another level of the interval.
     *
     * @param confidence between 0 and 1, both excluded
     * @throws IllegalArgumentException if it lies outside
     */
    public SingleCaseTauBc withConfidence(double confidence) {
        return new SingleCaseTauBc(calculator.withConfidence(confidence), pretest, continuity, minimum);
    }

    /**
     * Returns a copy that takes the slope off only if a test finds a trend in the baseline.
     *
     * @param alpha the p up to which it does, between 0 and 1, both excluded
     * @throws IllegalArgumentException if it lies outside
     */
    public SingleCaseTauBc withPretest(double alpha) {
        double checked = TarlowTau.withDefaults().withAlpha(alpha).alpha();
        return new SingleCaseTauBc(calculator, OptionalDouble.of(checked), continuity, minimum);
    }

    /** Returns a copy that always takes the slope off. */
    public SingleCaseTauBc withoutPretest() {
        return new SingleCaseTauBc(calculator, OptionalDouble.empty(), continuity, minimum);
    }

    /** Returns a copy whose test is corrected for continuity, or not. */
    public SingleCaseTauBc withContinuity(boolean corrected) {
        return new SingleCaseTauBc(calculator, pretest, corrected, minimum);
    }

    /**
     * Returns a copy that asks for more or fewer marks in each of the two phases.
     *
     * @param marks at least 1
     * @throws IllegalArgumentException if it is less
     */
    public SingleCaseTauBc withMinimum(int marks) {
        return new SingleCaseTauBc(calculator, pretest, continuity, SingleCase.atLeastOne(marks));
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
        TauBc.Result result = calculator
                .with(phases.improvement())
                .of(
                        phases.baselineSessions(),
                        phases.baseline(),
                        phases.interventionSessions(),
                        phases.intervention(),
                        phases.decimals());
        if (!result.isDefined()) {
            return phases.none(result);
        }
        return pretest.isPresent()
                ? tested(phases, result, pretest.getAsDouble(), trace)
                : corrected(phases, result, trace).build();
    }

    private Score tested(Phases phases, TauBc.Result result, double alpha, Trace trace) {
        TarlowTau.Result test = TarlowTau.withDefaults()
                .withAlpha(alpha)
                .withContinuity(continuity)
                .of(result);
        double p = test.baselineP().orElse(1);
        trace.step(test.isCorrected() ? "tauBc.trend" : "tauBc.noTrend", "p", p, "alpha", alpha);
        Scored.Builder score =
                test.isCorrected() ? corrected(phases, result, trace) : uncorrected(phases, result, trace);
        test.baselineP().ifPresent(found -> score.figure("baselineP", found));
        return score.build();
    }

    private Scored.Builder corrected(Phases phases, TauBc.Result result, Trace trace) {
        trace.step("tauBc.slope", "slope", result.slope());
        Tau.Result tau = result.pairs().orElseThrow();
        return figures(
                phases.detrended(tau.tau(), Optional.of(interval(tau, trace))),
                result,
                result.corrected().orElseThrow(),
                1);
    }

    private Scored.Builder uncorrected(Phases phases, TauBc.Result result, Trace trace) {
        Tau.Result tau = Tau.withDefaults()
                .withConfidence(calculator.confidence())
                .with(phases.improvement())
                .of(phases.baseline(), phases.intervention());
        return figures(
                phases.scored(tau.tau(), Optional.of(interval(tau, trace))),
                result,
                result.uncorrected().orElseThrow(),
                0);
    }

    private static Scored.Builder figures(Scored.Builder score, TauBc.Result result, PhaseTauB tauB, int corrected) {
        return score.figure("slope", result.slope()).figure("tauB", tauB.tauB()).figure("corrected", corrected);
    }

    private Interval interval(Tau.Result tau, Trace trace) {
        Nap.Result pairs = tau.nap();
        trace.step("nap.pairs", "better", (double) pairs.better(), "tied", (double) pairs.tied(), "worse", (double)
                pairs.worse());
        trace.step("tau.result", "tau", tau.tau(), "lower", tau.lower(), "upper", tau.upper());
        return new Interval(tau.lower(), tau.upper(), calculator.confidence());
    }

    @Override
    public String toString() {
        return info.key().toString();
    }
}
