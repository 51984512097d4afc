package org.waymark.scoring.catalogue.wider;

import org.waymark.scale.Direction;
import org.waymark.scoring.measure.Caveat;
import org.waymark.scoring.measure.Comparability;
import org.waymark.scoring.measure.Law;
import org.waymark.scoring.measure.MeasureInfo;
import org.waymark.scoring.measure.Output;
import org.waymark.scoring.measure.ProgressMeasure;
import org.waymark.scoring.measure.Reason;
import org.waymark.scoring.measure.Score;
import org.waymark.scoring.measure.Scored;
import org.waymark.scoring.measure.Trace;
import org.waymark.scoring.subject.HelpGiven;
import org.waymark.scoring.subject.PupilHistory;

/**
 * How much of the planned help took place: {@code share = delivered sessions / sessions due}, over all help of the pupil up to the
 * day of the history. Due are the planned sessions of which somebody wrote down or counted what became of them; a session that
 * took place in part is not delivered. Above 1 more took place than was planned.
 *
 * <p>There is no result if no session was due ({@link Reason#NOT_APPLICABLE}). A share says how much, not how well; and where
 * a target moved although little was given, or did not although all was, neither follows from the other. Below five
 * sessions {@link Caveat#FEW_DATA}.
 */
public final class DeliveredShare implements ProgressMeasure<PupilHistory> {

    private static final int FEW = 5;

    private static final MeasureInfo<PupilHistory> INFO = MeasureInfo.of(PupilHistory.class)
            .id("provision.deliveredShare")
            .title("Help delivered")
            .answers("How much of the planned help took place?")
            .needs("a planned session of which somebody wrote down what became of it")
            .useWhen("To see whether the help that was planned took place, before anybody asks whether it helped.")
            .notWhen("Not as a measure of the quality of help, or of its effect.")
            .addOutputs(
                    Output.headline("share of sessions due"),
                    Output.figure("due", "sessions"),
                    Output.figure("delivered", "sessions"))
            .direction(Direction.HIGHER_IS_BETTER)
            .comparability(Comparability.ACROSS_SCHOOLS)
            .addLaws(Law.INDIFFERENT_TO_ORDER)
            .build();

    private static final DeliveredShare DEFAULTS = new DeliveredShare();

    private DeliveredShare() {}

    /** Returns the measure. */
    public static DeliveredShare withDefaults() {
        return DEFAULTS;
    }

    @Override
    public MeasureInfo<PupilHistory> info() {
        return INFO;
    }

    @Override
    public Score score(PupilHistory pupil, Trace trace) {
        long due = pupil.help().stream().mapToLong(HelpGiven::due).sum();
        long delivered = pupil.help().stream().mapToLong(HelpGiven::delivered).sum();
        if (due <= 0) {
            return Score.none(Reason.NOT_APPLICABLE);
        }
        trace.step("provision.delivered.result", "delivered", (double) delivered, "due", (double) due);
        Scored.Builder score = Score.of((double) delivered / due)
                .figure("due", (double) due)
                .figure("delivered", (double) delivered)
                .used(pupil.help().size());
        if (due < FEW) {
            score.addCaveats(Caveat.FEW_DATA);
        }
        return score.build();
    }

    @Override
    public String toString() {
        return INFO.key().toString();
    }
}
