package org.waymark.scoring.catalogue.goals;

import java.util.Optional;
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
import org.waymark.scoring.subject.PupilHistory;
import org.waymark.scoring.subject.TargetHistory;
import org.waymark.target.Achievement;
import org.waymark.target.TargetStatus;

/**
 * How many of a pupil's closed targets were achieved.
 *
 * <p>{@code share = (exceeded + achieved) / (exceeded + achieved + partly + not achieved)}, over the targets that are closed and
 * were assessed; sustained counts as achieved. The counts stand beside it, since a share without them says little: targets that are
 * open, or closed and never assessed, are counted apart and are not in the share. There is no result without an assessed
 * closed target.
 *
 * <p>Caveats: where the school or the pupil set the targets, easy ones give high shares ({@link Caveat#SELF_SET_TARGETS}); below
 * five targets one more could change the picture ({@link Caveat#FEW_DATA}). Only compared within the pupil.
 */
public final class AchievementShares implements ProgressMeasure<PupilHistory> {

    private static final int FEW = 5;

    private static final MeasureInfo<PupilHistory> INFO = MeasureInfo.of(PupilHistory.class)
            .id("achievement.shares")
            .title("Targets achieved")
            .answers("How many of the pupil's closed targets were achieved?")
            .needs("a closed target that was assessed")
            .useWhen("To look back with pupil and parents over the targets that are closed, with the "
                    + "counts beside the share.")
            .notWhen("Not to compare pupils, classes or schools: whoever sets easier targets gets a higher share.")
            .addOutputs(
                    Output.headline("share of assessed closed targets", 0, 1),
                    Output.figure("exceeded", "targets"),
                    Output.figure("achieved", "targets"),
                    Output.figure("partly", "targets"),
                    Output.figure("notAchieved", "targets"),
                    Output.figure("notAssessed", "targets"),
                    Output.figure("open", "targets"))
            .direction(Direction.HIGHER_IS_BETTER)
            .comparability(Comparability.WITHIN_PUPIL)
            .addLaws(Law.BOUNDED, Law.INDIFFERENT_TO_ORDER)
            .build();

    private static final AchievementShares DEFAULTS = new AchievementShares();

    private AchievementShares() {}

    /** Returns the measure. */
    public static AchievementShares withDefaults() {
        return DEFAULTS;
    }

    @Override
    public MeasureInfo<PupilHistory> info() {
        return INFO;
    }

    @Override
    public Score score(PupilHistory pupil, Trace trace) {
        int exceeded = 0;
        int achieved = 0;
        int partly = 0;
        int not = 0;
        int notAssessed = 0;
        int open = 0;
        boolean selfSet = false;
        for (TargetHistory target : pupil.targets()) {
            TargetStatus status = target.facts().status();
            if (status.equals(TargetStatus.ACTIVE) || status.equals(TargetStatus.ON_HOLD)) {
                open++;
            }
            if (!status.equals(TargetStatus.CLOSED)) {
                continue;
            }
            Optional<Achievement> achievement = target.facts().achievement();
            if (achievement.filter(Achievement.EXCEEDED::equals).isPresent()) {
                exceeded++;
            } else if (achievement.filter(AchievementShares::isAchieved).isPresent()) {
                achieved++;
            } else if (achievement.filter(Achievement.PARTLY::equals).isPresent()) {
                partly++;
            } else if (achievement.filter(Achievement.NOT_ACHIEVED::equals).isPresent()) {
                not++;
            } else {
                notAssessed++;
                continue;
            }
            selfSet |= Targets.isSelfSet(target);
        }
        int assessed = exceeded + achieved + partly + not;
        if (assessed == 0) {
            return Score.none(Reason.NOT_APPLICABLE, "open", open);
        }
        trace.step("achievement.shares.closed", "assessed", assessed, "notAssessed", notAssessed, "open", open);
        trace.step("achievement.shares.result", "reached", exceeded + achieved, "assessed", assessed);
        Scored.Builder score = Score.of((double) (exceeded + achieved) / assessed)
                .figure("exceeded", exceeded)
                .figure("achieved", achieved)
                .figure("partly", partly)
                .figure("notAchieved", not)
                .figure("notAssessed", notAssessed)
                .figure("open", open)
                .used(assessed)
                .missing(notAssessed);
        if (selfSet) {
            score.addCaveats(Caveat.SELF_SET_TARGETS);
        }
        if (assessed < FEW) {
            score.addCaveats(Caveat.FEW_DATA);
        }
        return score.build();
    }

    private static boolean isAchieved(Achievement achievement) {
        return achievement.equals(Achievement.ACHIEVED) || achievement.equals(Achievement.SUSTAINED);
    }

    @Override
    public String toString() {
        return INFO.key().toString();
    }
}
