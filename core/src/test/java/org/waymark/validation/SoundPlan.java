package org.waymark.validation;

import static org.waymark.validation.Sound.day;

import java.math.BigDecimal;
import org.waymark.caseload.PupilRecord;
import org.waymark.code.Note;
import org.waymark.code.Role;
import org.waymark.id.StaffId;
import org.waymark.id.TargetId;
import org.waymark.id.ViewId;
import org.waymark.plan.Cost;
import org.waymark.plan.CostBasis;
import org.waymark.plan.Delivery;
import org.waymark.plan.DeliveryCount;
import org.waymark.plan.Intervention;
import org.waymark.plan.InterventionKind;
import org.waymark.plan.InterventionSession;
import org.waymark.plan.PlanKind;
import org.waymark.plan.PlanOutcome;
import org.waymark.plan.PlannedSessions;
import org.waymark.plan.SessionPeriod;
import org.waymark.plan.StatementKind;
import org.waymark.plan.SupportPlan;
import org.waymark.pupil.Assignment;
import org.waymark.pupil.Pupil;
import org.waymark.rating.Rater;
import org.waymark.rating.Rating;
import org.waymark.review.ActionOutcome;
import org.waymark.review.ActionPlace;
import org.waymark.review.AgreedAction;
import org.waymark.review.Recognition;
import org.waymark.review.StructuredConversation;
import org.waymark.review.View;
import org.waymark.review.ViewMethod;
import org.waymark.scale.Scales;
import org.waymark.target.Target;

/** The second pupil of the sound caseload: one with a plan, help and voices. */
final class SoundPlan {

    private SoundPlan() {}

    static PupilRecord record() {
        return PupilRecord.builder()
                .pupil(Pupil.builder().id("p-2").upn("E999000024002").build())
                .addTargets(outcome(), step())
                .addRatings(Rating.baseline("t-9", "-1", day("2026-09-14"), Rater.by("staff-4")))
                .addPlans(first(), plan())
                .addInterventions(help())
                .addViews(View.ofPupil("I like it when we draw first", day("2026-09-20"))
                        .withId(ViewId.of("w-1"))
                        .withHow(ViewMethod.DRAWING)
                        .withTargets(TargetId.of("t-9")))
                .addRecognitions(Recognition.builder()
                        .on(day("2026-11-02"))
                        .what("Swam ten metres")
                        .where("The club")
                        .build())
                .addConversations(conversation())
                .build();
    }

    static Target outcome() {
        return Target.outcome()
                .id("o-1")
                .statement("Has friends with whom the break is spent")
                .scale(Scales.EXPECTATION)
                .setOn(day("2026-09-14"))
                .aim("0", day("2028-07-16"))
                .build();
    }

    static Target step() {
        return Sound.gas()
                .withId(TargetId.of("t-9"))
                .withAdults(Assignment.builder()
                        .staff("staff-4")
                        .from(day("2026-09-14"))
                        .build());
    }

    static SupportPlan first() {
        return SupportPlan.builder()
                .id("plan-0")
                .kind(PlanKind.EHC)
                .version("1")
                .from(day("2025-10-02"))
                .to(day("2026-10-01"))
                .agreed(Rater.parent(), day("2025-10-01"))
                .build();
    }

    static SupportPlan plan() {
        return SupportPlan.builder()
                .id("plan-1")
                .kind(PlanKind.EHC)
                .version("2")
                .supersedes("plan-0")
                .from(day("2026-10-02"))
                .agreed(Rater.parent(), day("2026-10-01"))
                .statement(StatementKind.STRENGTH, "Draws what happened")
                .view("w-1")
                .addOutcomes(PlanOutcome.builder().target("o-1").servedBy("t-9").build())
                .intervention("i-1")
                .reviewBy(day("2027-10-01"))
                .review("c-1")
                .build();
    }

    static Intervention help() {
        return Intervention.builder()
                .id("i-1")
                .title("Play group")
                .kind(InterventionKind.SMALL_GROUP)
                .serves("t-9")
                .addPlanned(PlannedSessions.builder()
                        .from(day("2026-09-14"))
                        .to(day("2026-12-18"))
                        .sessions(2)
                        .per(SessionPeriod.WEEK)
                        .minutes(30)
                        .groupSize(4)
                        .build())
                .cost(Cost.builder()
                        .amount(new BigDecimal("12.50"))
                        .currency("GBP")
                        .per(CostBasis.SESSION)
                        .build())
                .deliverer("staff-7", day("2026-09-14"))
                .addSessions(
                        InterventionSession.of(Delivery.DELIVERED, day("2026-09-15"))
                                .withBy(StaffId.of("staff-7")),
                        InterventionSession.of(Delivery.MISSED, day("2026-09-17")))
                .addCounts(DeliveryCount.builder()
                        .from(day("2026-09-21"))
                        .to(day("2026-10-23"))
                        .planned(10)
                        .delivered(8)
                        .build())
                .build();
    }

    static StructuredConversation conversation() {
        return StructuredConversation.builder()
                .id("c-1")
                .on(day("2026-10-12"))
                .cycle("autumn")
                .ledBy("staff-4")
                .addPresent(Rater.parent(), Rater.by("staff-4", Role.KEY_TEACHER))
                .target("t-9")
                .addExplore(Note.of("Talks of the group at home"))
                .addActions(AgreedAction.builder()
                        .id("a-1")
                        .what("Invite one child")
                        .place(ActionPlace.HOME)
                        .who(Role.PARENT)
                        .target("t-9")
                        .by(day("2026-11-30"))
                        .outcome(ActionOutcome.DONE)
                        .outcomeOn(day("2026-11-20"))
                        .build())
                .nextOn(day("2027-02-08"))
                .build();
    }
}
