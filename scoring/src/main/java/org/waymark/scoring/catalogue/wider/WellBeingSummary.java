package org.waymark.scoring.catalogue.wider;

import java.util.Optional;
import org.waymark.scale.Direction;
import org.waymark.scale.Scales;
import org.waymark.scoring.measure.Caveat;
import org.waymark.scoring.measure.Comparability;
import org.waymark.scoring.measure.Explanation;
import org.waymark.scoring.measure.Fitness;
import org.waymark.scoring.measure.Law;
import org.waymark.scoring.measure.MeasureInfo;
import org.waymark.scoring.measure.NotScored;
import org.waymark.scoring.measure.Output;
import org.waymark.scoring.measure.ProgressMeasure;
import org.waymark.scoring.measure.Reason;
import org.waymark.scoring.measure.Score;
import org.waymark.scoring.measure.Scored;
import org.waymark.scoring.measure.Trace;
import org.waymark.scoring.stat.LevelSummary;
import org.waymark.scoring.subject.TargetHistory;

/**
 * The mean of the ratings of well-being of a pupil, on the five levels of {@link Scales#WELL_BEING}, with the share of high ones.
 *
 * <p>All ratings with a mark count, the baseline included; high are 4 and 5. See {@link LevelSummary}. Other scales are
 * refused.
 *
 * <p>Caveats: {@link Caveat#ORDINAL_AS_INTERVAL}; {@link Caveat#FEW_DATA} below five ratings. Both summaries are practice and no
 * part of the scale. How a child was on some days is not how the child is.
 */
public final class WellBeingSummary implements ProgressMeasure<TargetHistory> {

    private static final int FEW = 5;

    private static final MeasureInfo<TargetHistory> INFO = MeasureInfo.of(TargetHistory.class)
            .id("wellbeing.summary")
            .title("Well-being")
            .answers("How high were the ratings of well-being on the whole?")
            .useWhen("For an overview of repeated ratings of well-being.")
            .notWhen("Not across pupils, and not to put a figure on a child: the levels are an order.")
            .addOutputs(
                    Output.headline("levels", 1, 5),
                    Output.figure("shareHigh", "share of ratings"),
                    Output.figure("high", "ratings of 4 or 5"))
            .direction(Direction.HIGHER_IS_BETTER)
            .addScaleKinds(Scales.WELL_BEING.kind())
            .minimumRatings(1)
            .comparability(Comparability.WITHIN_PUPIL)
            .addLaws(Law.BOUNDED, Law.MONOTONE_IN_LATEST, Law.INDIFFERENT_TO_MISSING, Law.INDIFFERENT_TO_ORDER)
            .build();

    private static final WellBeingSummary DEFAULTS = new WellBeingSummary();

    private WellBeingSummary() {}

    /** Returns the measure. */
    public static WellBeingSummary withDefaults() {
        return DEFAULTS;
    }

    @Override
    public MeasureInfo<TargetHistory> info() {
        return INFO;
    }

    @Override
    public Score score(TargetHistory target, Trace trace) {
        if (!target.scale().ref().equals(Scales.WELL_BEING.ref())) {
            return Score.none(Reason.SCALE_NOT_ACCEPTED);
        }
        Optional<NotScored> refusal = Fitness.refusal(INFO, target);
        if (refusal.isPresent()) {
            return refusal.get();
        }
        double[] levels = new double[target.presentCount()];
        int next = 0;
        for (int i = 0; i < target.size(); i++) {
            if (target.isPresent(i)) {
                levels[next++] = 1.0 + target.step(i);
            }
        }
        LevelSummary calculator = LevelSummary.withDefaults();
        LevelSummary.Result result = calculator.of(levels);
        long high = Math.round(result.proportionHigh() * result.ratings());
        if (trace.isOn()) {
            trace.step(Explanation.Step.of("wellbeing.result")
                    .and("high", String.valueOf(high))
                    .and("ratings", String.valueOf(result.ratings()))
                    .and("from", calculator.high())
                    .and("mean", result.mean()));
        }
        Scored.Builder score = Score.of(result.mean())
                .figure("shareHigh", result.proportionHigh())
                .figure("high", (double) high)
                .used(target.presentCount())
                .missing(target.missingCount())
                .addCaveats(Caveat.ORDINAL_AS_INTERVAL);
        if (target.presentCount() < FEW) {
            score.addCaveats(Caveat.FEW_DATA);
        }
        return score.build();
    }

    @Override
    public String toString() {
        return INFO.key().toString();
    }
}
