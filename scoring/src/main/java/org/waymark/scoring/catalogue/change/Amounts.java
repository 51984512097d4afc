package org.waymark.scoring.catalogue.change;

import java.math.BigDecimal;
import java.util.Optional;
import org.waymark.scale.Direction;
import org.waymark.scoring.measure.Caveat;
import org.waymark.scoring.measure.Explanation;
import org.waymark.scoring.measure.Fitness;
import org.waymark.scoring.measure.MeasureInfo;
import org.waymark.scoring.measure.NotScored;
import org.waymark.scoring.measure.Reason;
import org.waymark.scoring.measure.Score;
import org.waymark.scoring.measure.Scored;
import org.waymark.scoring.measure.Trace;
import org.waymark.scoring.subject.TargetHistory;

/** The baseline and the latest rating of a target on a scale of numbers. */
record Amounts(TargetHistory target, BigDecimal from, BigDecimal to) {

    /** Why a target has no two amounts to compare; absent if it has. */
    static Optional<NotScored> refusal(MeasureInfo<?> info, TargetHistory target) {
        return !target.scale().points().isEmpty() || target.scale().direction() == Direction.NONE
                ? Optional.of(Score.none(Reason.SCALE_NOT_ACCEPTED))
                : Fitness.refusal(info, target);
    }

    static Amounts of(TargetHistory target) {
        return new Amounts(target, target.toDecimal(target.baseline()), target.toDecimal(target.latest()));
    }

    boolean lessIsBetter() {
        return target.scale().direction() == Direction.LOWER_IS_BETTER;
    }

    void explain(Trace trace) {
        String unit = target.scale().unit().orElse("points");
        trace.step(Explanation.Step.of("amount.baseline")
                .and("amount", from)
                .and("unit", unit)
                .and("date", target.baselineDay().toString()));
        trace.step(Explanation.Step.of("amount.latest")
                .and("amount", to)
                .and("unit", unit)
                .and("date", target.day(target.latestIndex()).toString()));
    }

    /** A score of this number, with the amounts beside it. */
    Scored.Builder score(double number) {
        Scored.Builder score = Score.of(number)
                .used(target.presentCount())
                .missing(target.missingCount())
                .baseline(from)
                .latest(to);
        return isAtBestEnd() ? score.addCaveats(Caveat.CEILING) : score;
    }

    private boolean isAtBestEnd() {
        Optional<BigDecimal> best =
                lessIsBetter() ? target.scale().minimum() : target.scale().maximum();
        return best.filter(end -> to.compareTo(end) == 0).isPresent();
    }

    /** Prints nothing of a pupil. */
    @Override
    public String toString() {
        return "Amounts[redacted]";
    }
}
