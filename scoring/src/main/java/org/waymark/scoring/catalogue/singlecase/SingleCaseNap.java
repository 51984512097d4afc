package org.waymark.scoring.catalogue.singlecase;

import java.math.BigDecimal;
import java.util.Optional;
import org.waymark.rating.PhaseKind;
import org.waymark.scale.Direction;
import org.waymark.scale.ScaleBasis;
import org.waymark.scale.ScaleKind;
import org.waymark.scoring.measure.Caveat;
import org.waymark.scoring.measure.Comparability;
import org.waymark.scoring.measure.Explanation;
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
import org.waymark.scoring.stat.Improvement;
import org.waymark.scoring.stat.Nap;
import org.waymark.scoring.stat.TheilSen;
import org.waymark.scoring.subject.PhaseSeries;

/**
 * Non-overlap of all pairs (NAP): how often an observation of the first intervention phase is better than one of the first
 * baseline phase. 0.5 is no difference, 1 is complete separation.
 *
 * <p>The formula, the interval and their edge cases are those of {@link Nap}. The intervention phase is the first one after the
 * baseline phase; further phases play no part. Sessions without a mark are left out. There is no result without those two
 * phases ({@link Reason#NO_PHASES}), if one of them has fewer marks than {@link #withMinimum(int)} asks for, three by default
 * ({@link Reason#TOO_FEW_RATINGS}), or if neither way is better ({@link Reason#SCALE_NOT_ACCEPTED}).
 *
 * <p>Caveats: fewer than five marks in a phase are {@link Caveat#FEW_DATA}. The interval takes observations as independent,
 * which those of one pupil hardly are ({@link Caveat#AUTOCORRELATION}, always). If the baseline was already getting better,
 * by the median slope between its observations, that counts as difference too ({@link Caveat#TREND_IN_BASELINE}; not looked for in a
 * baseline of more than 1,000 marks). NAP says how often, not how much.
 */
public final class SingleCaseNap implements ProgressMeasure<PhaseSeries> {

    private static final int DEFAULT_MINIMUM = 3;
    private static final int FEW = 5;
    private static final int MOST_FOR_TREND = 1_000;
    private static final SingleCaseNap DEFAULTS = new SingleCaseNap(Nap.withDefaults(), DEFAULT_MINIMUM);

    private final Nap rising;
    private final Nap falling;
    private final int minimum;
    private final MeasureInfo<PhaseSeries> info;

    private SingleCaseNap(Nap calculator, int minimum) {
        this.rising = calculator.with(Improvement.INCREASE);
        this.falling = calculator.with(Improvement.DECREASE);
        this.minimum = minimum;
        this.info = MeasureInfo.of(PhaseSeries.class)
                .id("singleCase.nap")
                .title("Non-overlap of all pairs")
                .answers("How often is an observation with the help better than one before it?")
                .addOutputs(
                        Output.headline("share of pairs, 0.5 is no difference", 0, 1),
                        Output.figure("better", "pairs"),
                        Output.figure("tied", "pairs"),
                        Output.figure("worse", "pairs"))
                .direction(Direction.HIGHER_IS_BETTER)
                .addScaleKinds(ScaleKind.ORDINAL, ScaleKind.INTERVAL, ScaleKind.COUNT)
                .addScaleBases(ScaleBasis.STATE)
                .comparability(Comparability.WITHIN_PUPIL)
                .addParameters(
                        Parameter.builder()
                                .name("confidence")
                                .type("number between 0 and 1")
                                .defaultValue(text(Nap.withDefaults().confidence()))
                                .value(text(calculator.confidence()))
                                .description("the level of the interval")
                                .build(),
                        Parameter.builder()
                                .name("minimum")
                                .type("whole number from 1")
                                .defaultValue(String.valueOf(DEFAULT_MINIMUM))
                                .value(String.valueOf(minimum))
                                .description("how many marks each of the two phases needs")
                                .build())
                .addReferences(Reference.builder()
                        .authors("Parker RI, Vannest K")
                        .year(2009)
                        .title("An improved effect size for single-case research: nonoverlap of all pairs")
                        .where("Behavior Therapy 40:357-367")
                        .doi("10.1016/j.beth.2008.10.006")
                        .build())
                .addLaws(
                        Law.BOUNDED,
                        Law.MONOTONE_IN_LATEST,
                        Law.INDIFFERENT_TO_MISSING,
                        Law.INDIFFERENT_TO_ORDER,
                        Law.MIRRORED)
                .build();
    }

    /** Returns the measure with an interval at 95 % and at least three marks a phase. */
    public static SingleCaseNap withDefaults() {
        return DEFAULTS;
    }

    /**
     * Returns a copy with another level of the interval.
     *
     * @param confidence between 0 and 1, both excluded
     * @throws IllegalArgumentException if it lies outside
     */
    public SingleCaseNap withConfidence(double confidence) {
        return new SingleCaseNap(rising.withConfidence(confidence), minimum);
    }

    /**
     * Returns a copy that asks for more or fewer marks in each of the two phases.
     *
     * @param marks at least 1
     * @throws IllegalArgumentException if it is less
     */
    public SingleCaseNap withMinimum(int marks) {
        if (marks < 1) {
            throw new IllegalArgumentException("minimum is not at least 1");
        }
        return new SingleCaseNap(rising, marks);
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
        int before = series.firstPhase(PhaseKind.BASELINE, 0);
        int after = before < 0 ? -1 : series.firstPhase(PhaseKind.INTERVENTION, before + 1);
        if (after < 0) {
            return Score.none(Reason.NO_PHASES);
        }
        int fewest = Math.min(series.presentCount(before), series.presentCount(after));
        if (fewest < minimum) {
            return Score.none(Reason.TOO_FEW_RATINGS, "present", fewest);
        }
        Nap calculator = series.direction() == Direction.LOWER_IS_BETTER ? falling : rising;
        Nap.Result result = calculator.of(series.presentValues(before), series.presentValues(after));
        if (trace.isOn()) {
            explain(series, before, after, result, trace);
        }
        int used = result.baselineValues() + result.interventionValues();
        Scored.Builder score = Score.of(result.nap())
                .interval(new Interval(result.lower(), result.upper(), calculator.confidence()))
                .figure("better", (double) result.better())
                .figure("tied", (double) result.tied())
                .figure("worse", (double) result.worse())
                .used(used)
                .missing(series.size(before) + series.size(after) - used)
                .addCaveats(Caveat.AUTOCORRELATION);
        if (fewest < FEW) {
            score.addCaveats(Caveat.FEW_DATA);
        }
        if (isGettingBetter(series, before)) {
            score.addCaveats(Caveat.TREND_IN_BASELINE);
        }
        return score.build();
    }

    private static boolean isGettingBetter(PhaseSeries series, int phase) {
        if (series.presentCount(phase) > MOST_FOR_TREND) {
            return false;
        }
        TheilSen.Result trend = TheilSen.withDefaults().of(series.presentSessions(phase), series.presentValues(phase));
        return trend.isDefined() && (series.direction() == Direction.LOWER_IS_BETTER ? -1 : 1) * trend.slope() > 0;
    }

    private static void explain(PhaseSeries series, int before, int after, Nap.Result result, Trace trace) {
        trace.step(Explanation.Step.of("nap.phases")
                .and("baseline", series.label(before))
                .and("baselineMarks", String.valueOf(result.baselineValues()))
                .and("intervention", series.label(after))
                .and("interventionMarks", String.valueOf(result.interventionValues())));
        trace.step("nap.pairs", "better", (double) result.better(), "tied", (double) result.tied(), "worse", (double)
                result.worse());
        trace.step("nap.result", "nap", result.nap(), "lower", result.lower(), "upper", result.upper());
    }

    private static String text(double number) {
        return BigDecimal.valueOf(number).stripTrailingZeros().toPlainString();
    }

    @Override
    public String toString() {
        return info.key().toString();
    }
}
