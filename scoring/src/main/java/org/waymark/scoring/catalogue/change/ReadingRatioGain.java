package org.waymark.scoring.catalogue.change;

import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.waymark.id.ScaleRef;
import org.waymark.scale.Direction;
import org.waymark.scale.ScaleBasis;
import org.waymark.scale.ScaleKind;
import org.waymark.scale.Scales;
import org.waymark.scoring.measure.Caveat;
import org.waymark.scoring.measure.Comparability;
import org.waymark.scoring.measure.Explanation;
import org.waymark.scoring.measure.Law;
import org.waymark.scoring.measure.MeasureInfo;
import org.waymark.scoring.measure.MeasureKey;
import org.waymark.scoring.measure.NotScored;
import org.waymark.scoring.measure.Output;
import org.waymark.scoring.measure.Parameter;
import org.waymark.scoring.measure.ProgressMeasure;
import org.waymark.scoring.measure.Reason;
import org.waymark.scoring.measure.Reference;
import org.waymark.scoring.measure.Score;
import org.waymark.scoring.measure.Trace;
import org.waymark.scoring.stat.RatioGain;
import org.waymark.scoring.subject.TargetHistory;

/**
 * How many months of reading age a target has gained for each month from its baseline to its latest rating; 1 is the rate at which
 * reading ages rise by definition. See {@link RatioGain}.
 *
 * <p>It takes {@link Scales#READING_AGE_MONTHS}, or the one scale of ages in months that {@link #on(ScaleRef)} names. The time is
 * that between the two days, a month being 52/12 weeks. Both on one day: {@link Reason#NO_TIME}.
 *
 * <p>Caveats: {@link Caveat#TEST_ERROR}, always: over a few months the error of the test alone can make a ratio of 3 or of -1; {@link
 * Caveat#CEILING} at the end of the scale. Reading ages are not equal steps. No band such as "good" is put on the ratio.
 */
public final class ReadingRatioGain implements ProgressMeasure<TargetHistory> {

    private static final int DAYS_PER_WEEK = 7;
    private static final ReadingRatioGain DEFAULTS = new ReadingRatioGain(Scales.READING_AGE_MONTHS.ref());

    private final ScaleRef scale;
    private final MeasureInfo<TargetHistory> info;

    private ReadingRatioGain(ScaleRef scale) {
        this.scale = scale;
        this.info = MeasureInfo.of(TargetHistory.class)
                .id("change.ratioGain")
                .title("Ratio gain")
                .answers("How many months of reading age has the target gained for each month that passed?")
                .useWhen("For two results of one reading test, half a year apart or more.")
                .notWhen("Not over a few weeks, not across tests, and not as evidence that help worked where nobody "
                        + "without it is compared. Not near the lowest or highest age of the test.")
                .differences("For a group the mean gain is divided by the mean time (RatioGain.ofGroup); the mean of "
                        + "the ratios of pupils is another number unless all times are equal.")
                .needs("two marks on different days, as ages in months")
                .addOutputs(
                        Output.headline("months of reading age a month"),
                        Output.figure("gain", "months of reading age"),
                        Output.figure("months", "months"))
                .direction(Direction.HIGHER_IS_BETTER)
                .addScaleKinds(ScaleKind.INTERVAL)
                .addScaleBases(ScaleBasis.STATE)
                .needsBaseline(true)
                .minimumRatings(2)
                .comparability(Comparability.SAME_CONCEPT_AND_SCALE)
                .addParameters(Parameter.builder()
                        .name("scale")
                        .type("a scale of ages in months as id@version")
                        .defaultValue(Scales.READING_AGE_MONTHS.ref().toString())
                        .value(scale.toString())
                        .description("the scale whose marks are ages in months")
                        .build())
                .addReferences(Reference.builder()
                        .authors("Topping KJ, Lindsay GA")
                        .year(1992)
                        .title("Paired reading: a review of the literature")
                        .where("Research Papers in Education 7:199-246")
                        .build())
                .addLaws(Law.MONOTONE_IN_LATEST, Law.INDIFFERENT_TO_MISSING, Law.INDIFFERENT_TO_ORDER)
                .build();
        MeasureKey.parse(info.key().toString());
    }

    /** Returns the measure for the reading ages that the library ships. */
    public static ReadingRatioGain withDefaults() {
        return DEFAULTS;
    }

    /**
     * Returns the measure for a scale of ages in months of the user's own.
     *
     * @throws IllegalArgumentException if the id and version of the scale cannot stand in the key of a measure
     */
    public ReadingRatioGain on(ScaleRef scale) {
        return new ReadingRatioGain(scale);
    }

    @Override
    public MeasureInfo<TargetHistory> info() {
        return info;
    }

    @Override
    public Score score(TargetHistory target, Trace trace) {
        if (!target.scale().ref().equals(scale) || target.scale().direction() != Direction.HIGHER_IS_BETTER) {
            return Score.none(Reason.SCALE_NOT_ACCEPTED);
        }
        Optional<NotScored> refusal = Amounts.refusal(info, target);
        if (refusal.isPresent()) {
            return refusal.get();
        }
        Amounts amounts = Amounts.of(target);
        long days = ChronoUnit.DAYS.between(target.baselineDay(), target.day(target.latestIndex()));
        if (days <= 0) {
            return Score.none(Reason.NO_TIME);
        }
        RatioGain calculator = RatioGain.withDefaults();
        double weeks = (double) days / DAYS_PER_WEEK;
        double months = weeks / calculator.weeksPerMonth();
        RatioGain.Result result =
                calculator.ofWeeks(amounts.from().doubleValue(), amounts.to().doubleValue(), weeks);
        if (trace.isOn()) {
            amounts.explain(trace);
            trace.step(Explanation.Step.of("change.ratioGain.time")
                    .and("days", (double) days)
                    .and("months", months));
            trace.step(Explanation.Step.of("change.ratioGain.result")
                    .and("gain", result.gainMonths())
                    .and("months", months)
                    .and("ratio", result.ratio()));
        }
        return amounts.score(result.ratio())
                .figure("gain", result.gainMonths())
                .figure("months", months)
                .addCaveats(Caveat.TEST_ERROR)
                .build();
    }

    @Override
    public String toString() {
        return info.key().toString();
    }
}
