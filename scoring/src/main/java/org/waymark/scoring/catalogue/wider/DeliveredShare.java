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
 * How much of the planned help took place: {@code share = delivered sessions / planned sessions}, over all help of the pupil up
 * to the day of the history. Above 1 more took place than was planned.
 *
 * <p>There is no result if no session was planned ({@link Reason#NOT_APPLICABLE}). A share says how much, not how well; and where
 * a target moved although little was given, or did not although all was, neither follows from the other. Below five planned
 * sessions {@link Caveat#FEW_DATA}.
 */
public final class DeliveredShare implements ProgressMeasure<PupilHistory> {

    private static final int FEW = 5;

    private static final MeasureInfo<PupilHistory> INFO = MeasureInfo.of(PupilHistory.class)
            .id("provision.deliveredShare")
            .title("Help delivered")
            .answers("How much of the planned help took place?")
            .addOutputs(
                    Output.headline("share of planned sessions"),
                    Output.figure("planned", "sessions"),
                    Output.figure("delivered", "sessions"))
            .direction(Direction.HIGHER_IS_BETTER)
            .comparability(Comparability.ACROSS_SCHOOLS)
            .addLaws(Law.INDIFFERENT_TO_ORDER)
            .build();

    private DeliveredShare() {}

    /** Returns the measure. */
    public static DeliveredShare withDefaults() {
        return new DeliveredShare();
    }

    @Override
    public MeasureInfo<PupilHistory> info() {
        return INFO;
    }

    @Override
    public Score score(PupilHistory pupil, Trace trace) {
        long planned = pupil.help().stream().mapToLong(HelpGiven::planned).sum();
        long delivered = pupil.help().stream().mapToLong(HelpGiven::delivered).sum();
        if (planned <= 0) {
            return Score.none(Reason.NOT_APPLICABLE);
        }
        trace.step("provision.delivered.result", "delivered", (double) delivered, "planned", (double) planned);
        Scored.Builder score = Score.of((double) delivered / planned)
                .figure("planned", (double) planned)
                .figure("delivered", (double) delivered)
                .used(pupil.help().size());
        if (planned < FEW) {
            score.addCaveats(Caveat.FEW_DATA);
        }
        return score.build();
    }

    @Override
    public String toString() {
        return INFO.key().toString();
    }
}
