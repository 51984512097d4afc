package org.waymark.scoring.sample;

import java.time.LocalDate;
import org.waymark.caseload.PupilRecord;
import org.waymark.rating.Rating;
import org.waymark.target.Achievement;
import org.waymark.target.Decision;
import org.waymark.target.Target;
import org.waymark.target.TargetDecision;
import org.waymark.target.TargetKind;
import org.waymark.target.TargetStatus;

/**
 * One target ends and another goes on from it.
 *
 * @param before the id of the target that ends
 * @param decision what was decided
 * @param reason why
 * @param cycle the cycle in which it was decided
 * @param on the day of the decision
 * @param closed the day from which the target is closed
 * @param achievement how it went
 * @param next the target that goes on
 */
record Succession(
        String before,
        Decision decision,
        String reason,
        Occasion cycle,
        LocalDate on,
        LocalDate closed,
        Achievement achievement,
        TargetPlan next) {

    PupilRecord in(PupilRecord record, TargetWriter writer) {
        Target ended = Edits.decision(
                Edits.target(record, before),
                TargetDecision.builder()
                        .decision(decision)
                        .on(on)
                        .cycle(cycle.code())
                        .reason(reason)
                        .successor(next.id())
                        .build());
        ended = Edits.achievement(ended, achievement, on);
        ended = Edits.status(ended, TargetStatus.CLOSED, closed, reason);
        Target begun = writer.personal(next).predecessor(before).build();
        PupilRecord changed = Edits.withoutRatings(record, rating -> isLater(rating, ended(record)))
                .replaceTarget(ended)
                .plusTarget(begun);
        for (Rating rating : writer.ratings(next, TargetKind.PERSONAL)) {
            changed = changed.plusRating(rating);
        }
        return changed;
    }

    private Target ended(PupilRecord record) {
        return Edits.target(record, before);
    }

    private boolean isLater(Rating rating, Target target) {
        return rating.target().equals(target.id()) && rating.on().isAfter(on);
    }
}
