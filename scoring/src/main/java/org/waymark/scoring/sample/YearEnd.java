package org.waymark.scoring.sample;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.waymark.caseload.PupilRecord;
import org.waymark.id.CycleId;
import org.waymark.id.ReviewId;
import org.waymark.rating.Perspective;
import org.waymark.rating.Rater;
import org.waymark.rating.Rating;
import org.waymark.review.Review;
import org.waymark.review.ReviewKind;
import org.waymark.scale.Direction;
import org.waymark.scale.Scale;
import org.waymark.target.Achievement;
import org.waymark.target.Decision;
import org.waymark.target.Target;
import org.waymark.target.TargetDecision;
import org.waymark.target.TargetStatus;

/** The meeting after the summer cycle: what was reached, and what is decided for each target that is due. */
final class YearEnd {

    private static final String REVIEW = "rv-summer";
    private static final CycleId SUMMER = CycleId.of(Occasion.SUMMER.code());

    private YearEnd() {}

    /** A pupil who has left has no meeting. */
    static PupilRecord close(PupilPlan plan, PupilRecord record) {
        LocalDate day = Occasion.MEETINGS.plusDays(plan.number() % 5);
        if (!plan.isHere(day)) {
            return record;
        }
        Review.Builder meeting = Review.builder()
                .id(REVIEW)
                .kind(ReviewKind.CYCLE)
                .on(day)
                .cycle(SUMMER)
                .addPresent(Rater.by(plan.keyWorker(day)), Rater.parent());
        if (plan.year() >= 3) {
            meeting.addPresent(Rater.pupil());
        }
        PupilRecord closed = record;
        for (Target target : List.copyOf(record.targets())) {
            if (target.statusOn(day).equals(TargetStatus.ACTIVE)) {
                Optional<Rating> latest = latest(record, target);
                meeting.addTargets(target.id());
                latest.flatMap(Rating::id).ifPresent(meeting::addCites);
                closed = closed.replaceTarget(decided(record, target, latest, day));
            }
        }
        return closed.plusReview(meeting.build());
    }

    private static Optional<Rating> latest(PupilRecord record, Target target) {
        return record.ratingsOf(target.id()).stream()
                .filter(rating -> rating.perspective().equals(Perspective.SCHOOL))
                .filter(rating -> rating.cycle().filter(SUMMER::equals).isPresent())
                .reduce((earlier, later) -> later);
    }

    private static Target decided(PupilRecord record, Target target, Optional<Rating> latest, LocalDate day) {
        Achievement achievement = latest.filter(rating -> rating.mark().isPresent())
                .map(rating -> achievement(record, target, rating))
                .orElse(Achievement.NOT_ASSESSED);
        LocalDate by = target.aim().orElseThrow().by();
        if (by.isAfter(day)) {
            return Edits.achievement(
                    target,
                    achievement.equals(Achievement.NOT_ACHIEVED) ? Achievement.NO_CHANGE : Achievement.IMPROVING,
                    day);
        }
        boolean reached = achievement.equals(Achievement.ACHIEVED) || achievement.equals(Achievement.EXCEEDED);
        Target decided = Edits.decision(
                Edits.achievement(target, achievement, day),
                TargetDecision.builder()
                        .decision(reached ? Decision.CLOSE : Decision.CONTINUE)
                        .on(day)
                        .cycle(SUMMER)
                        .review(ReviewId.of(REVIEW))
                        .reason(reached ? "Reached" : "Goes on into the autumn")
                        .build());
        return reached ? Edits.status(decided, TargetStatus.CLOSED, day, "Reached") : decided;
    }

    private static Achievement achievement(PupilRecord record, Target target, Rating latest) {
        Scale scale = FourSchoolsReference.ALL.scale(target.scale()).orElseThrow();
        int sign = scale.direction() == Direction.LOWER_IS_BETTER ? -1 : 1;
        int aim = sign * TargetPlan.place(scale, target.aim().orElseThrow().mark());
        int now = sign * TargetPlan.place(scale, latest.mark());
        if (now >= aim) {
            return now > aim ? Achievement.EXCEEDED : Achievement.ACHIEVED;
        }
        boolean further = record.ratingsOf(target.id()).stream()
                .filter(rating -> rating.mark().isPresent())
                .findFirst()
                .filter(first -> now > sign * TargetPlan.place(scale, first.mark()))
                .isPresent();
        return further ? Achievement.PARTLY : Achievement.NOT_ACHIEVED;
    }
}
