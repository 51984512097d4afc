package org.waymark.due;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.waymark.caseload.PupilRecord;
import org.waymark.caseload.ReferenceData;
import org.waymark.need.ProvisionSpell;
import org.waymark.need.SenProvision;
import org.waymark.plan.PlanKind;
import org.waymark.plan.SupportPlan;
import org.waymark.pupil.Pupil;
import org.waymark.rating.Rater;
import org.waymark.review.Review;
import org.waymark.review.ReviewKind;

/** The deadlines of England, with the worked example of IPSEA: meeting 1 November, decision by 29 November. */
class StatutoryRulesTest {

    private static LocalDate day(String text) {
        return LocalDate.parse(text);
    }

    private static PupilRecord pupil(String year, Review... reviews) {
        return PupilRecord.builder()
                .pupil(Pupil.builder()
                        .id("p-1")
                        .born(day("2014-03-02"))
                        .enrolled("northgate", year, day("2020-09-01"))
                        .build())
                .addProvisions(ProvisionSpell.of(SenProvision.EHC_PLAN, day("2020-09-01")))
                .addReviews(reviews)
                .build();
    }

    private static Review review(ReviewKind kind, String on) {
        return Review.builder().id(kind + "-" + on).kind(kind).on(day(on)).build();
    }

    private static SupportPlan plan(String from) {
        return SupportPlan.builder()
                .id("plan-" + from)
                .kind(PlanKind.EHC)
                .from(day(from))
                .agreed(Rater.parent(), day(from))
                .build();
    }

    private static List<DueItem> ehc(String on, PupilRecord record) {
        return Due.on(day(on), ReferenceData.builder().build()).of(record).stream()
                .filter(item -> item.what().startsWith("ehc."))
                .toList();
    }

    @Test
    void afterAMeetingOfOneNovemberTheDecisionIsDueByTheTwentyNinth() {
        PupilRecord record = pupil("8", review(ReviewKind.ANNUAL, "2026-11-01"));
        assertThat(ehc("2026-11-20", record))
                .extracting(DueItem::what, DueItem::dueOn, DueItem::isOverdue)
                .containsExactly(
                        tuple("ehc.report", day("2026-11-15"), true), tuple("ehc.decision", day("2026-11-29"), false));
        assertThat(ehc("2026-10-31", record)).isEmpty();
    }

    @Test
    void aDecisionOfTwentyFiveNovemberLeadsToTheSameDayOfTheNextYear() {
        PupilRecord record =
                pupil("8", review(ReviewKind.ANNUAL, "2026-11-01"), review(ReviewKind.ANNUAL_DECISION, "2026-11-25"));
        assertThat(ehc("2026-11-25", record))
                .extracting(DueItem::what, DueItem::dueOn)
                .containsExactly(tuple("ehc.review", day("2027-11-25")));
        assertThat(ehc("2026-11-24", record)).extracting(DueItem::what).contains("ehc.decision");
    }

    @Test
    void theFinalPlanIsDueEightWeeksAfterTheNoticeAndTwelveAfterTheMeeting() {
        PupilRecord record = pupil(
                "8",
                review(ReviewKind.ANNUAL, "2026-11-01"),
                review(ReviewKind.ANNUAL_DECISION, "2026-11-25"),
                review(ReviewKind.AMENDMENT_NOTICE, "2026-11-25"));
        assertThat(ehc("2026-12-01", record))
                .extracting(DueItem::what, DueItem::dueOn)
                .containsExactly(
                        tuple("ehc.final-plan", day("2027-01-20")),
                        tuple("ehc.final-plan-after-meeting", day("2027-01-24")),
                        tuple("ehc.review", day("2027-11-25")));
        assertThat(ehc("2027-01-20", record.plusPlan(plan("2027-01-15"))))
                .extracting(DueItem::what)
                .containsExactly("ehc.review");
    }

    @Test
    void aDraftKeepsNothing() {
        PupilRecord record = pupil("8", review(ReviewKind.AMENDMENT_NOTICE, "2026-11-25"))
                .plusPlan(plan("2026-12-10").withAgreements());
        assertThat(ehc("2026-12-20", record)).extracting(DueItem::what).containsExactly("ehc.final-plan");
    }

    @Test
    void aPlanThatWasNeverReviewedIsDueTwelveMonthsAfterTheFirst() {
        PupilRecord record = pupil("8").plusPlan(plan("2025-10-01")).plusPlan(plan("2026-02-01"));
        assertThat(ehc("2026-09-30", record))
                .extracting(DueItem::what, DueItem::dueOn)
                .containsExactly(tuple("ehc.first-review", day("2026-10-01")));
    }

    @Test
    void underFiveReviewsComeEverySixMonths() {
        PupilRecord record = pupil("N1", review(ReviewKind.ANNUAL_DECISION, "2026-11-25"));
        PupilRecord young = record.withPupil(record.pupil().withBorn(day("2021-11-26")));
        PupilRecord five = record.withPupil(record.pupil().withBorn(day("2021-11-25")));
        assertThat(ehc("2026-12-01", young)).extracting(DueItem::dueOn).containsExactly(day("2027-05-25"));
        assertThat(ehc("2026-12-01", five)).extracting(DueItem::dueOn).containsExactly(day("2027-11-25"));
    }

    @Test
    void phaseTransfersHaveTheirDays() {
        assertThat(ehc("2026-12-01", pupil("6")))
                .extracting(DueItem::what, DueItem::dueOn)
                .containsExactly(tuple("ehc.phase-transfer", day("2027-02-15")));
        assertThat(ehc("2027-04-01", pupil("11")))
                .extracting(DueItem::what, DueItem::dueOn, DueItem::overdueDays)
                .containsExactly(tuple("ehc.phase-transfer-post-16", day("2027-03-31"), 1L));
        assertThat(ehc("2027-02-01", pupil("6").plusPlan(plan("2027-01-31"))))
                .extracting(DueItem::what)
                .containsExactly("ehc.first-review");
    }

    @Test
    void onlyPupilsWithAPlanAreConcerned() {
        PupilRecord record = pupil("6", review(ReviewKind.ANNUAL, "2026-11-01"))
                .withProvisions(ProvisionSpell.of(SenProvision.SEN_SUPPORT, day("2020-09-01")));
        assertThat(ehc("2026-12-01", record)).isEmpty();
    }

    @Test
    void whatHappenedBeforeTheLawStartsNothing() {
        PupilRecord record = pupil("8", review(ReviewKind.ANNUAL, "2014-08-31"));
        PupilRecord old = record.withProvisions(ProvisionSpell.of(SenProvision.EHC_PLAN, day("2014-01-01")))
                .withPupil(Pupil.builder().id("p-1").build());
        assertThat(ehc("2014-09-30", old)).isEmpty();
        assertThat(ehc("2014-09-30", old.withReviews(review(ReviewKind.ANNUAL, "2014-09-01"))))
                .hasSize(2);
    }

    @Test
    void aCallerMayReplaceThePack() {
        StatutoryRule own = StatutoryRules.england()
                .rules()
                .get(1)
                .withId("wales:plan.decision")
                .withWithin(Period.ofWeeks(3));
        StatutoryRules pack =
                StatutoryRules.builder().title("Own").addRules(own).build();
        PupilRecord record = pupil("6", review(ReviewKind.ANNUAL, "2026-11-01"));
        Due due = Due.on(day("2026-11-20"), ReferenceData.builder().build());
        assertThat(due.under(pack).of(record))
                .filteredOn(item -> item.source().equals(Optional.of(own.source())))
                .extracting(DueItem::what, DueItem::dueOn)
                .containsExactly(tuple("wales:plan.decision", day("2026-11-22")));
        assertThat(due.under(StatutoryRules.none()).of(record))
                .extracting(DueItem::what)
                .containsExactly("view.pupil");
    }

    @Test
    void everyRuleSaysWhereItComesFromAndSinceWhen() {
        StatutoryRules pack = StatutoryRules.england();
        assertThat(pack.rules()).allSatisfy(rule -> {
            assertThat(rule.source()).isNotBlank();
            assertThat(rule.validFrom()).isEqualTo("2014-09-01");
            assertThat(rule.keptBy()).isNotEmpty();
        });
        assertThat(pack.rules()).extracting(StatutoryRule::id).doesNotHaveDuplicates();
    }
}
