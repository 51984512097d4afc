package org.waymark.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.waymark.caseload.PupilRecord;
import org.waymark.caseload.ReferenceData;
import org.waymark.code.Audience;
import org.waymark.code.CodeEntry;
import org.waymark.finding.Finding;
import org.waymark.id.TargetId;
import org.waymark.need.SenType;
import org.waymark.rating.Perspective;
import org.waymark.rating.Rater;
import org.waymark.rating.Rating;
import org.waymark.review.AgreedAction;
import org.waymark.review.Review;
import org.waymark.review.ReviewKind;
import org.waymark.review.View;
import org.waymark.review.ViewMethod;
import org.waymark.scale.Scales;
import org.waymark.target.Decision;
import org.waymark.target.Target;
import org.waymark.validation.Validation;

/** Two templates that schools use, written with what the model has and no extension. */
class PlanTemplatesTest {

    private static final LocalDate START = LocalDate.parse("2026-09-14");
    private static final LocalDate REVIEW = LocalDate.parse("2027-06-14");

    /** Every section of an education, health and care plan has its place. */
    private static PupilRecord ehcPlan() {
        return PupilRecord.builder()
                .pupil("p-1")
                .addTargets(
                        Target.outcome()
                                .id("e-1")
                                .statement("Tells others what he needs, at school and in the shop")
                                .criterion("Without an adult who speaks for him")
                                .scale(Scales.EXPECTATION)
                                .setBy("plan")
                                .setOn(START)
                                .aim("0", LocalDate.parse("2029-07-20"))
                                .build(),
                        Target.personal()
                                .id("t-1")
                                .area("communication")
                                .statement("Asks for a break with his card")
                                .criterion("In 4 of 5 lessons")
                                .scale(Scales.LATERAL_INDEPENDENCE)
                                .setOn(START)
                                .aim("7", REVIEW)
                                .keyWorker("staff-4", START)
                                .build())
                .addRatings(
                        Rating.baseline("t-1", "2", START, Rater.by("staff-4")),
                        Rating.monitoring("e-1", "-1", REVIEW, Rater.by("staff-2")))
                .addViews(
                        View.ofPupil("I want to be asked first", START).withHow(ViewMethod.SIGNING),
                        View.builder()
                                .id("w-2")
                                .holder(Perspective.PARENT)
                                .on(START)
                                .question("What do you hope for?")
                                .words("That he can go to the shop alone")
                                .audience(Audience.EXTERNAL)
                                .travels(true)
                                .build())
                .addInterventions(
                        Intervention.builder()
                                .id("f-1")
                                .title("Speech and language programme")
                                .kind(InterventionKind.THERAPY)
                                .section("F")
                                .serves("t-1")
                                .addPlanned(PlannedSessions.builder()
                                        .from(START)
                                        .sessions(6)
                                        .per(SessionPeriod.TERM)
                                        .minutes(45)
                                        .build())
                                .cost(Cost.builder()
                                        .amount(new BigDecimal("41.00"))
                                        .currency("GBP")
                                        .per(CostBasis.SESSION)
                                        .build())
                                .deliverer("staff-9", START)
                                .build(),
                        help("g-1", "Check of hearing", "G"),
                        help("h-1", "Adaptations at home", "H1"),
                        help("h-2", "Short breaks", "H2"))
                .addReviews(Review.builder()
                        .id("v-1")
                        .kind(ReviewKind.ANNUAL)
                        .on(REVIEW)
                        .target("e-1")
                        .addPresent(Rater.parent(), Rater.pupil(), Rater.by("staff-2"))
                        .build())
                .addPlans(SupportPlan.builder()
                        .id("plan-2")
                        .kind(PlanKind.EHC)
                        .version("2026 final")
                        .heldBy("The local authority")
                        .from(START)
                        .keyWorker("staff-2", START)
                        .agreed(Rater.parent(), START)
                        .view("w-2")
                        .addStatements(
                                said(StatementKind.ASPIRATION, "A", "To work with animals")
                                        .withBy(Perspective.PUPIL),
                                said(StatementKind.COMMUNICATION, "A", "Uses symbols and some words"),
                                said(StatementKind.PLACEMENT, "I", "A special school"),
                                said(StatementKind.BUDGET, "J", "None was asked for"),
                                said(StatementKind.ADVICE, "K", "Report of the psychologist")
                                        .withOn(LocalDate.parse("2026-05-04"))
                                        .withReference("documents/77"))
                        .addNeeds(
                                PlanNeed.builder()
                                        .description("Says little that strangers understand")
                                        .type(SenType.SLCN)
                                        .section("B")
                                        .build(),
                                PlanNeed.builder()
                                        .description("Wears a hearing aid")
                                        .section("C")
                                        .build(),
                                PlanNeed.builder()
                                        .description("The family has no rest")
                                        .section("D")
                                        .build())
                        .addOutcomes(PlanOutcome.builder()
                                .target("e-1")
                                .section("E")
                                .servedBy("t-1")
                                .build())
                        .intervention("f-1")
                        .intervention("g-1")
                        .intervention("h-1")
                        .intervention("h-2")
                        .reviewBy(LocalDate.parse("2027-09-13"))
                        .review("v-1")
                        .build())
                .build();
    }

    private static Intervention help(String id, String title, String section) {
        return Intervention.builder()
                .id(id)
                .title(title)
                .section(section)
                .serves("e-1")
                .build();
    }

    private static PlanStatement said(StatementKind kind, String section, String text) {
        return PlanStatement.of(kind, text).withSection(PlanSection.of(section)).withTravels(true);
    }

    /** An individual education plan with the front page of a pupil passport: targets, help, a review with what was agreed. */
    private static PupilRecord passport() {
        return PupilRecord.builder()
                .pupil("p-2")
                .addTargets(Target.personal()
                        .id("t-1")
                        .area("reading")
                        .statement("Reads the instructions of a task")
                        .criterion("Alone, in three lessons of a week")
                        .scale(Scales.LATERAL_INDEPENDENCE)
                        .setOn(START)
                        .setBy("pupil")
                        .aim("6", REVIEW)
                        .keyWorker("staff-4", START)
                        .decision(Decision.CONTINUE, "summer", REVIEW)
                        .build())
                .addRatings(
                        Rating.baseline("t-1", "3", START, Rater.by("staff-4")),
                        Rating.monitoring("t-1", "5", REVIEW, Rater.pupil()))
                .addInterventions(Intervention.builder()
                        .id("i-1")
                        .title("Paired reading")
                        .kind(InterventionKind.ONE_TO_ONE)
                        .serves("t-1")
                        .addPlanned(PlannedSessions.builder()
                                .from(START)
                                .to(REVIEW)
                                .sessions(30)
                                .minutes(15)
                                .build())
                        .addCounts(DeliveryCount.builder()
                                .from(START)
                                .to(REVIEW)
                                .planned(30)
                                .delivered(24)
                                .build())
                        .build())
                .addReviews(Review.builder()
                        .id("v-1")
                        .kind(ReviewKind.SEN_SUPPORT)
                        .on(REVIEW)
                        .target("t-1")
                        .addActions(AgreedAction.builder()
                                .what("Read the menu together")
                                .place("home")
                                .who("parent")
                                .target("t-1")
                                .by(LocalDate.parse("2027-07-16"))
                                .build())
                        .build())
                .addPlans(SupportPlan.builder()
                        .id("iep-1")
                        .kind(PlanKind.IEP)
                        .title("Pupil passport")
                        .from(START)
                        .agreed(Rater.pupil(), START)
                        .agreed(Rater.parent(), START)
                        .statement(StatementKind.STRENGTH, "Football and sums")
                        .statement(StatementKind.INTEREST, "Trains")
                        .statement(StatementKind.APPRECIATION, "Kind to younger children")
                        .statement(StatementKind.WHAT_HELPS, "Time to look at the page first")
                        .statement(StatementKind.WHAT_DOES_NOT_HELP, "Being asked to read aloud")
                        .target("t-1")
                        .intervention("i-1")
                        .reviewBy(REVIEW)
                        .review("v-1")
                        .build())
                .build();
    }

    @Test
    void eachSectionOfAnEhcPlanHasAPlace() {
        PupilRecord record = ehcPlan();
        SupportPlan plan = record.plans().get(0);
        Set<String> used = new TreeSet<>();
        plan.statements().forEach(part -> part.section().ifPresent(section -> used.add(section.code())));
        plan.needs().forEach(part -> part.section().ifPresent(section -> used.add(section.code())));
        plan.outcomes().forEach(part -> part.section().ifPresent(section -> used.add(section.code())));
        record.interventions().forEach(part -> part.section().ifPresent(section -> used.add(section.code())));
        assertThat(used)
                .containsExactlyElementsOf(PlanSections.CODES.entries().stream()
                        .map(CodeEntry::code)
                        .toList())
                .hasSize(12);
    }

    @Test
    void anOutcomeIsServedRatedAndHelped() {
        PupilRecord record = ehcPlan();
        SupportPlan plan = record.plans().get(0);
        TargetId outcome = TargetId.of("e-1");
        assertThat(plan.outcomesOf(TargetId.of("t-1"))).containsExactly(outcome);
        assertThat(plan.allTargets()).containsExactly(outcome, TargetId.of("t-1"));
        assertThat(record.ratingsOf(outcome)).hasSize(1);
        assertThat(record.interventionsFor(outcome)).hasSize(3);
        assertThat(record.plansOn(START.minusDays(1))).isEmpty();
        assertThat(record.plansOn(START)).containsExactly(plan);
        assertThat(record.viewsOf(Perspective.PARENT))
                .containsExactly(record.views().get(1));
        assertThat(plan.isAgreedOn(START)).isTrue();
        assertThat(plan.isAgreedOn(START.minusDays(1))).isFalse();
    }

    @Test
    void theFrontPageOfAPassportIsStatements() {
        SupportPlan plan = passport().plans().get(0);
        assertThat(plan.statements(StatementKind.WHAT_HELPS)).hasSize(1);
        assertThat(plan.allTargets()).containsExactly(TargetId.of("t-1"));
        Dosage dosage = Dosage.of(passport().interventions().get(0), START, REVIEW);
        assertThat(List.of(dosage.plannedSessions().orElseThrow(), dosage.due(), dosage.delivered()))
                .containsExactly(30L, 30L, 24L);
    }

    @Test
    void neitherPointsAtWhatIsNotThere() {
        for (PupilRecord record : List.of(ehcPlan(), passport())) {
            assertThat(Validation.standard(ReferenceData.builder().build()).check(record).stream()
                            .map(Finding::rule))
                    .noneMatch(rule -> rule.startsWith("plan.")
                            || rule.startsWith("intervention.")
                            || rule.startsWith("view.")
                            || rule.startsWith("action."));
            assertThat(record.toString()).isEqualTo("PupilRecord[redacted]");
        }
    }

    @Test
    void aPlanDoesNotSupersedeItself() {
        SupportPlan plan = passport().plans().get(0);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> plan.withSupersedes(plan.id()))
                .withMessageNotContaining("iep-1");
    }

    @Test
    void aCopyWithAnotherPlanSharesEverythingElse() {
        PupilRecord record = ehcPlan();
        SupportPlan ended = record.plans().get(0).withTo(REVIEW);
        PupilRecord copy = record.replacePlan(ended);
        assertThat(copy.plans()).containsExactly(ended);
        assertThat(copy.interventions()).isSameAs(record.interventions());
        assertThat(copy.views()).isSameAs(record.views());
        assertThat(copy.targets()).isSameAs(record.targets());
        PupilRecord more = record.plusIntervention(help("x", "More", "F"));
        assertThat(more.interventions()).hasSize(5);
        assertThat(more.plans()).isSameAs(record.plans());
        assertThat(more.interventions().get(0)).isSameAs(record.interventions().get(0));
    }
}
