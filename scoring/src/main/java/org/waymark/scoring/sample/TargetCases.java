package org.waymark.scoring.sample;

import java.time.LocalDate;
import org.waymark.caseload.PupilRecord;
import org.waymark.id.CycleId;
import org.waymark.id.ReviewId;
import org.waymark.id.SchoolId;
import org.waymark.id.TargetId;
import org.waymark.rating.Rater;
import org.waymark.rating.Rating;
import org.waymark.review.Review;
import org.waymark.review.ReviewKind;
import org.waymark.scale.Scales;
import org.waymark.target.Achievement;
import org.waymark.target.Aim;
import org.waymark.target.Decision;
import org.waymark.target.Target;
import org.waymark.target.TargetDecision;
import org.waymark.target.TargetKind;
import org.waymark.target.TargetStatus;

/** What may happen to a target in the course of a year. */
final class TargetCases {

    private static final LocalDate BEFORE_CHRISTMAS = LocalDate.of(2026, 12, 16);
    private static final LocalDate AFTER_CHRISTMAS = LocalDate.of(2027, 1, 8);
    private static final LocalDate BEFORE_EASTER = LocalDate.of(2027, 3, 22);

    private TargetCases() {}

    /** The friendship target of the mover is handed over and goes on in the words of the new school; the rest moves along. */
    static PupilRecord movedOn(PupilRecord record, TargetWriter writer) {
        TargetPlan next =
                new TargetPlan("t-1b", DreamsIdeas.REPAIR, Story.LATE_START, 2, 6, AFTER_CHRISTMAS, Occasion.DUE);
        PupilRecord changed = new Succession(
                        "t-1",
                        Decision.HAND_OVER,
                        "Moves school; goes on under the same shared concept",
                        Occasion.AUTUMN,
                        BEFORE_CHRISTMAS,
                        LocalDate.of(2027, 1, 3),
                        Achievement.IMPROVING,
                        next)
                .in(record, writer);
        Review.Builder meeting = Review.builder()
                .id("rv-transition")
                .kind(ReviewKind.TRANSITION)
                .on(BEFORE_CHRISTMAS)
                .cycle(Occasion.AUTUMN.code())
                .addPresent(Rater.by(FourSchools.HARBOURSIDE.senco()), Rater.parent(), Rater.pupil());
        for (Target target : record.targets()) {
            meeting.addTargets(target.id());
            meeting.cite(target.id().value() + "-autumn");
        }
        changed = changed.plusReview(meeting.build());
        Target first = Edits.target(changed, "t-1");
        TargetDecision handedOver = first.decisions().get(0).withReview(ReviewId.of("rv-transition"));
        return changed.replaceTarget(first.withDecisions(handedOver));
    }

    /** What was reached early is followed by something harder. */
    static PupilRecord quickWin(PupilRecord record, TargetWriter writer, TargetPlan plan) {
        int last = plan.idea().scale().points().size() - 1;
        TargetPlan next = new TargetPlan(
                "t-1b",
                plan.idea(),
                Story.UP_AND_DOWN,
                plan.aim(),
                Math.min(last, plan.aim() + 3),
                AFTER_CHRISTMAS,
                Occasion.DUE);
        return new Succession(
                        "t-1",
                        Decision.REVISE,
                        "Reached early; something harder follows",
                        Occasion.AUTUMN,
                        BEFORE_CHRISTMAS,
                        BEFORE_CHRISTMAS,
                        Achievement.ACHIEVED,
                        next)
                .in(record, writer);
    }

    /** What stood still is taken up on another scale. */
    static PupilRecord revised(PupilRecord record, TargetWriter writer, Idea idea) {
        boolean fluent = Edits.target(record, "t-1").scale().equals(Scales.LATERAL_FLUENCY.ref());
        Idea other = Idea.of(
                idea.concept(),
                fluent ? Scales.LATERAL_INDEPENDENCE : Scales.LATERAL_FLUENCY,
                2,
                3,
                0,
                idea.statement(),
                idea.criterion());
        TargetPlan next = new TargetPlan("t-1b", other, Story.STEADY, 2, 5, LocalDate.of(2027, 4, 16), Occasion.DUE);
        return new Succession(
                        "t-1",
                        Decision.REVISE,
                        "No further since autumn; tried another way",
                        Occasion.SPRING,
                        BEFORE_EASTER,
                        BEFORE_EASTER,
                        Achievement.PARTLY,
                        next)
                .in(record, writer);
    }

    static PupilRecord setInMidCycle(PupilRecord record, TargetWriter writer, Idea idea) {
        TargetPlan plan = new TargetPlan(
                "t-mid",
                idea,
                Story.LATE_START,
                idea.low(),
                idea.low() + idea.way(),
                LocalDate.of(2027, 2, 9),
                Occasion.DUE);
        PupilRecord changed = record.plusTarget(
                writer.personal(plan).setIn(Occasion.SPRING.code()).build());
        for (Rating rating : writer.ratings(plan, TargetKind.PERSONAL)) {
            if (rating.cycle().filter(inSpring()::equals).isEmpty()) {
                changed = changed.plusRating(rating);
            }
        }
        return changed;
    }

    static PupilRecord onHold(PupilRecord record) {
        Target target = Edits.target(record, "t-2");
        target = Edits.status(target, TargetStatus.ON_HOLD, LocalDate.of(2027, 2, 1), "In hospital until Easter");
        target = Edits.status(target, TargetStatus.ACTIVE, LocalDate.of(2027, 4, 19), "Back in school");
        return withoutSpring(record, "t-2").replaceTarget(target);
    }

    static PupilRecord withdrawn(PupilRecord record) {
        Target target = Edits.decision(
                Edits.target(record, "t-2"),
                TargetDecision.builder()
                        .decision(Decision.WITHDRAW)
                        .on(BEFORE_EASTER)
                        .cycle(Occasion.SPRING.code())
                        .reason("No longer matters to the pupil")
                        .build());
        target = Edits.achievement(target, Achievement.NO_CHANGE, BEFORE_EASTER);
        target = Edits.status(target, TargetStatus.CLOSED, BEFORE_EASTER, "Withdrawn");
        return Edits.withoutRatings(
                        record, rating -> isOf(rating, "t-2") && rating.on().isAfter(BEFORE_EASTER))
                .replaceTarget(target);
    }

    /** A target of the year before, under a concept that is kept for old records only. */
    static PupilRecord old(PupilRecord record) {
        LocalDate set = LocalDate.of(2025, 9, 12);
        LocalDate ended = LocalDate.of(2026, 7, 10);
        Target target = Target.personal()
                .id("t-0")
                .concept("shared:participation/circle")
                .vocabulary("shared@2026.1")
                .area("participation")
                .statement("Sits in the circle in the morning")
                .criterion("Four mornings in a week")
                .scale(Scales.LATERAL_INDEPENDENCE)
                .aim(Aim.of("6", ended))
                .setOn(set)
                .programme("horizons")
                .build();
        target = Edits.decision(
                target,
                TargetDecision.builder()
                        .decision(Decision.CLOSE)
                        .on(ended)
                        .reason("Reached")
                        .build());
        target = Edits.achievement(target, Achievement.ACHIEVED, ended);
        target = Edits.status(target, TargetStatus.CLOSED, ended, "Reached");
        Rater by = Rater.by(FourSchools.WILLOWBANK.keyWorker(1));
        String school = FourSchools.WILLOWBANK.id();
        return record.plusTarget(target)
                .plusRating(Rating.baseline("t-0", "2", LocalDate.of(2025, 9, 18), by)
                        .withId("t-0-baseline")
                        .withSchool(SchoolId.of(school)))
                .plusRating(Rating.monitoring("t-0", "6", LocalDate.of(2026, 7, 6), by)
                        .withId("t-0-last")
                        .withSchool(SchoolId.of(school)));
    }

    static PupilRecord withoutSpring(PupilRecord record, String target) {
        return Edits.withoutRatings(
                record,
                rating -> isOf(rating, target)
                        && rating.cycle().filter(inSpring()::equals).isPresent());
    }

    private static CycleId inSpring() {
        return CycleId.of(Occasion.SPRING.code());
    }

    private static boolean isOf(Rating rating, String target) {
        return rating.target().equals(TargetId.of(target));
    }
}
