package org.waymark.scoring.measure;

import java.util.Optional;
import org.waymark.scale.Scale;
import org.waymark.scoring.subject.BaselineState;
import org.waymark.scoring.subject.PhaseSeries;
import org.waymark.scoring.subject.TargetHistory;

/** Refuses what a measure says that it does not take. */
public final class Fitness {

    private Fitness() {}

    /**
     * Why a measure of targets refuses this one, going by what the measure declares: the scale, the baseline, the number of
     * ratings, in this order. Absent if it does not.
     */
    public static Optional<NotScored> refusal(MeasureInfo<?> info, TargetHistory target) {
        if (!accepts(info, target.scale())) {
            return Optional.of(Score.none(Reason.SCALE_NOT_ACCEPTED));
        }
        if (info.needsBaseline() && !target.hasBaseline()) {
            return Optional.of(Score.none(
                    target.baselineState() == BaselineState.AMBIGUOUS
                            ? Reason.AMBIGUOUS_BASELINE
                            : Reason.NO_BASELINE));
        }
        boolean tooFew = target.presentCount() < info.minimumRatings()
                || (info.needsBaseline() && info.minimumRatings() > 1 && !target.hasLatest());
        return tooFew
                ? Optional.of(Score.none(Reason.TOO_FEW_RATINGS, "present", target.presentCount()))
                : Optional.empty();
    }

    /**
     * Why a measure of series refuses this one, going by what the measure declares: the scale, the number of observations, in this
     * order. Plain numbers without a scale are amounts and states. Absent if it does not.
     */
    public static Optional<NotScored> refusal(MeasureInfo<?> info, PhaseSeries series) {
        if (series.scale().isPresent() && !accepts(info, series.scale().get())) {
            return Optional.of(Score.none(Reason.SCALE_NOT_ACCEPTED));
        }
        int present = 0;
        for (int phase = 0; phase < series.phaseCount(); phase++) {
            present += series.presentCount(phase);
        }
        return present < info.minimumRatings()
                ? Optional.of(Score.none(Reason.TOO_FEW_RATINGS, "present", present))
                : Optional.empty();
    }

    /** Whether a measure takes marks on this scale. No measure takes a scale that is recorded and never scored. */
    public static boolean accepts(MeasureInfo<?> info, Scale scale) {
        return scale.scored()
                && (info.scaleKinds().isEmpty() || info.scaleKinds().contains(scale.kind()))
                && (info.scaleBases().isEmpty() || info.scaleBases().contains(scale.basis()));
    }
}
