package org.waymark.due;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.waymark.rating.Rater.by;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.waymark.caseload.Caseload;
import org.waymark.caseload.PupilRecord;
import org.waymark.caseload.ReferenceData;
import org.waymark.code.Role;
import org.waymark.finding.Position;
import org.waymark.id.CycleId;
import org.waymark.id.PlanId;
import org.waymark.id.PupilId;
import org.waymark.id.ReviewId;
import org.waymark.id.TargetId;
import org.waymark.need.ProvisionSpell;
import org.waymark.need.SenProvision;
import org.waymark.plan.PlanKind;
import org.waymark.plan.SupportPlan;
import org.waymark.programme.Programme;
import org.waymark.pupil.Pupil;
import org.waymark.rating.Rater;
import org.waymark.rating.Rating;
import org.waymark.review.ActionOutcome;
import org.waymark.review.ActionPlace;
import org.waymark.review.AgreedAction;
import org.waymark.review.Review;
import org.waymark.review.ReviewCycle;
import org.waymark.review.ReviewKind;
import org.waymark.review.StructuredConversation;
import org.waymark.review.View;
import org.waymark.scale.Scales;
import org.waymark.target.Decision;
import org.waymark.target.Target;
import org.waymark.target.TargetStatus;

class DueTest {

    private static final ReferenceData DATA = ReferenceData.builder()
            .addProgrammes(Programme.builder()
                    .id("horizons")
                    .title("HORIZONS")
                    .addCyclePlan(CycleId.of("autumn"), CycleId.of("spring"))
                    .build())
            .addCycles(
                    ReviewCycle.of("autumn", "Autumn", day("2026-09-01"), day("2026-12-18")),
                    ReviewCycle.of("spring", "Spring", day("2027-01-04"), day("2027-03-26")))
            .build();

    private static LocalDate day(String text) {
        return LocalDate.parse(text);
    }

    private static PupilRecord.Builder pupil() {
        return PupilRecord.builder()
                .pupil(Pupil.builder()
                        .id("p-1")
                        .enrolled("northgate", "8", day("2025-09-01"))
                        .build())
                .addViews(View.ofPupil("words", day("2026-09-20")));
    }

    private static Target.Builder target() {
        return Target.personal().id("t-1").scale(Scales.LATERAL_INDEPENDENCE).setOn(day("2026-06-01"));
    }

    private static List<DueItem> on(String date, PupilRecord record) {
        return Due.on(day(date), DATA).of(record);
    }

    private static PupilRecord inHorizons(Target target) {
        PupilRecord record = pupil().addTargets(target).build();
        return record.withPupil(Pupil.builder()
                .id("p-1")
                .inProgramme("horizons", day("2025-09-01"))
                .build());
    }

    @Test
    void nothingIsDueForAPupilOfWhomNothingIsOwed() {
        assertThat(on("2026-11-30", pupil().build())).isEmpty();
    }

    @Test
    void aDecisionIsDueInTheCycleThatHasBegun() {
        PupilRecord record = inHorizons(target().aim("7", day("2026-12-01")).build());
        List<DueItem> items = on("2026-11-30", record);
        assertThat(items).extracting(DueItem::what).containsExactly("cycle.decision");
        DueItem item = items.get(0);
        assertThat(item.dueOn()).isEqualTo("2026-12-18");
        assertThat(item.isOverdue()).isFalse();
        assertThat(item.overdueDays()).isZero();
        assertThat(item.target()).contains(TargetId.of("t-1"));
        assertThat(item.cycle()).contains(CycleId.of("autumn"));
        assertThat(item.pupil()).isEqualTo(PupilId.of("p-1"));
        assertThat(item.position()).isEqualTo(Position.parse("targets[0]"));
        assertThat(on("2026-12-20", record).get(0).overdueDays()).isEqualTo(2);
    }

    @Test
    void aDecisionThatWasMadeLaterDoesNotCountYet() {
        PupilRecord record = inHorizons(target().aim("7", day("2026-12-01"))
                .decision(Decision.CLOSE, "autumn", day("2026-12-17"))
                .build());
        assertThat(on("2026-12-16", record)).hasSize(1);
        assertThat(on("2026-12-17", record)).isEmpty();
    }

    @Test
    void aRatingIsDueInTheCycle() {
        PupilRecord record = inHorizons(target().build());
        assertThat(on("2026-11-30", record)).extracting(DueItem::what).containsExactly("cycle.rating");
        PupilRecord rated = record.plusRating(Rating.monitoring("t-1", "3", day("2026-11-02"), by("staff-4")));
        assertThat(on("2026-11-30", rated)).isEmpty();
        assertThat(on("2026-11-01", rated)).hasSize(1);
    }

    @Test
    void aTargetOutsideAllCyclesIsDueAfterSomeWeeks() {
        PupilRecord never = pupil().addTargets(target().build()).build();
        assertThat(on("2026-11-30", never)).extracting(DueItem::what).containsExactly("target.rating");
        assertThat(on("2026-11-30", never).get(0).dueOn())
                .isEqualTo(day("2026-06-01").plusWeeks(12));
        PupilRecord rated = never.plusRating(Rating.monitoring("t-1", "3", day("2026-11-02"), by("staff-4")));
        assertThat(on("2026-11-30", rated).get(0).dueOn()).isEqualTo("2027-01-25");
        assertThat(Due.on(day("2026-11-30"), DATA).until(day("2026-12-31")).of(rated))
                .isEmpty();
        DueSettings monthly = DueSettings.standard().withRatingWeeks(4);
        assertThat(Due.on(day("2026-11-30"), DATA)
                        .with(monthly)
                        .of(rated)
                        .get(0)
                        .isOverdue())
                .isFalse();
        PupilRecord held = never.replaceTarget(
                target().status(TargetStatus.ON_HOLD, day("2026-09-01")).build());
        assertThat(on("2026-11-30", held)).isEmpty();
    }

    @Test
    void aPlanIsDueForReviewUntilItIsReviewed() {
        SupportPlan plan = SupportPlan.builder()
                .id("plan-1")
                .kind(PlanKind.ISP)
                .from(day("2026-09-10"))
                .reviewBy(day("2026-12-10"))
                .review("r-1")
                .review("r-2")
                .build();
        PupilRecord record = pupil().addPlans(plan)
                .addReviews(review("r-1", ReviewKind.CYCLE, "2026-10-01"))
                .build();
        List<DueItem> items = on("2026-12-12", record);
        assertThat(items).extracting(DueItem::what).containsExactly("plan.review");
        assertThat(items.get(0).plan()).contains(PlanId.of("plan-1"));
        assertThat(items.get(0).overdueDays()).isEqualTo(2);
        assertThat(on("2026-12-12", record.plusReview(review("r-2", ReviewKind.CYCLE, "2026-12-01"))))
                .isEmpty();
        assertThat(on("2026-11-30", record.plusReview(review("r-2", ReviewKind.CYCLE, "2026-12-01"))))
                .hasSize(1);
        SupportPlan next = SupportPlan.builder()
                .id("plan-2")
                .kind(PlanKind.ISP)
                .from(day("2026-12-11"))
                .supersedes("plan-1")
                .build();
        assertThat(on("2026-12-12", record.plusPlan(next))).isEmpty();
    }

    private static Review review(String id, ReviewKind kind, String on) {
        return Review.builder().id(id).kind(kind).on(day(on)).build();
    }

    @Test
    void parentsAreToBeMetThreeTimesInTheYear() {
        PupilRecord record = pupil().addProvisions(ProvisionSpell.of(SenProvision.SEN_SUPPORT, day("2025-10-01")))
                .build();
        DueItem first = on("2026-11-30", record).get(0);
        assertThat(first.what()).isEqualTo("meeting.parents");
        assertThat(first.dueOn()).isEqualTo("2026-12-31");
        assertThat(first.source()).isPresent();
        PupilRecord met = record.plusReview(review("r-1", ReviewKind.SEN_SUPPORT, "2026-10-01"))
                .plusReview(review("r-2", ReviewKind.SEN_SUPPORT, "2026-10-01"))
                .plusReview(review("r-3", ReviewKind.CYCLE, "2026-10-20"));
        assertThat(on("2026-11-30", met).get(0).dueOn()).isEqualTo("2027-04-30");
        PupilRecord twice = met.plusReview(Review.builder()
                .id("r-4")
                .kind(ReviewKind.CYCLE)
                .on(day("2026-11-02"))
                .addPresent(Rater.parent())
                .build());
        assertThat(on("2026-11-30", twice).get(0).dueOn()).isEqualTo("2027-08-31");
        PupilRecord thrice = twice.plusConversation(StructuredConversation.builder()
                .id("c-1")
                .on(day("2026-11-20"))
                .role(Role.KEY_TEACHER)
                .build());
        assertThat(on("2026-11-30", thrice)).isEmpty();
        assertThat(on("2026-11-19", thrice)).hasSize(1);
    }

    @Test
    void meetingsBeforeSenSupportBeganAreNotOwed() {
        PupilRecord record = pupil().addProvisions(ProvisionSpell.of(SenProvision.SEN_SUPPORT, day("2027-01-10")))
                .build();
        assertThat(on("2027-02-01", record).get(0).dueOn()).isEqualTo("2027-04-30");
        assertThat(on("2026-12-01", record)).isEmpty();
    }

    @Test
    void theNextConversationIsDueAsAgreed() {
        PupilRecord record = pupil().addConversations(StructuredConversation.builder()
                        .id("c-1")
                        .on(day("2026-10-01"))
                        .nextOn(day("2026-11-20"))
                        .build())
                .build();
        DueItem item = on("2026-11-30", record).get(0);
        assertThat(item.what()).isEqualTo("conversation.next");
        assertThat(item.review()).contains(ReviewId.of("c-1"));
        assertThat(item.overdueDays()).isEqualTo(10);
    }

    @Test
    void thePupilIsToBeHeardInTheAcademicYear() {
        PupilRecord record =
                pupil().addTargets(target().build()).build().withViews(View.ofParent("words", day("2026-09-20")));
        assertThat(on("2026-11-30", record)).extracting(DueItem::what).contains("view.pupil");
        PupilRecord lastYear = record.plusView(View.ofPupil("words", day("2026-08-31")));
        assertThat(on("2026-11-30", lastYear)).extracting(DueItem::what).contains("view.pupil");
        PupilRecord heard = record.plusView(View.ofPupil("words", day("2026-09-01")));
        assertThat(on("2026-11-30", heard)).extracting(DueItem::what).doesNotContain("view.pupil");
    }

    @Test
    void anAgreedActionIsDueUntilItsOutcomeIsKnown() {
        AgreedAction action = AgreedAction.builder()
                .what("words")
                .place(ActionPlace.HOME)
                .who(Role.PARENT)
                .target("t-9")
                .by(day("2026-11-20"))
                .build();
        PupilRecord record = pupil().addReviews(review("r-1", ReviewKind.CYCLE, "2026-10-01")
                        .withActions(action.withBy(Optional.empty()), action))
                .build();
        List<DueItem> items = on("2026-11-30", record);
        assertThat(items).extracting(DueItem::what).containsExactly("action.outcome");
        assertThat(items.get(0).position()).isEqualTo(Position.parse("reviews[0].actions[1]"));
        assertThat(items.get(0).target()).contains(TargetId.of("t-9"));
        PupilRecord done = record.withReviews(review("r-1", ReviewKind.CYCLE, "2026-10-01")
                .withActions(action.withOutcome(ActionOutcome.DONE, day("2026-11-30"))));
        assertThat(on("2026-11-30", done)).isEmpty();
        assertThat(on("2026-11-29", done)).hasSize(1);
    }

    @Test
    void nothingIsDueForALeaver() {
        PupilRecord record = pupil().addTargets(target().build()).build();
        PupilRecord left = record.withPupil(
                record.pupil().withEnrolments(record.pupil().enrolments().get(0).withTo(day("2026-10-31"))));
        assertThat(on("2026-11-30", left)).isEmpty();
    }

    @Test
    void aCaseloadIsListedTheEarliestFirst() {
        PupilRecord late = pupil().addTargets(target().build().withSetOn(day("2026-10-01")))
                .build();
        PupilRecord early = pupil().addTargets(target().build()).build();
        List<DueItem> items = Due.on(day("2026-11-30"), DATA).of(Caseload.of(DATA, List.of(late, early)));
        assertThat(items)
                .extracting(item -> item.position().toString())
                .containsExactly("pupils[1].targets[0]", "pupils[0].targets[0]");
    }

    @Test
    void anItemSaysNothingOfThePupil() {
        DueItem item =
                on("2026-11-30", pupil().addTargets(target().build()).build()).get(0);
        assertThat(item).hasToString("DueItem[redacted]");
        assertThat(item.describe())
                .isEqualTo("target.rating at targets[0] (overdue by 98 days): a rating of a target that no review cycle"
                        + " covers -> Rate it, or record the reason why there is no rating");
        assertThat(Due.on(day("2026-11-30"), DATA).under(StatutoryRules.none()))
                .hasToString("Due[on=2026-11-30, rules=None]");
    }

    @Test
    void negativeWeeksAreRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> DueSettings.standard().withRatingWeeks(-1));
    }
}
