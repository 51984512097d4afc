package org.waymark.scoring.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.waymark.caseload.Caseload;
import org.waymark.caseload.PupilRecord;
import org.waymark.code.Audience;
import org.waymark.code.Role;
import org.waymark.id.CycleId;
import org.waymark.id.ProgrammeId;
import org.waymark.id.RatingId;
import org.waymark.id.SchoolId;
import org.waymark.id.TargetId;
import org.waymark.need.Need;
import org.waymark.need.SenProvision;
import org.waymark.need.SenType;
import org.waymark.plan.Delivery;
import org.waymark.plan.Dosage;
import org.waymark.plan.Intervention;
import org.waymark.plan.PlanKind;
import org.waymark.plan.StatementKind;
import org.waymark.plan.SupportPlan;
import org.waymark.rating.Perspective;
import org.waymark.rating.PhaseKind;
import org.waymark.rating.Purpose;
import org.waymark.rating.Rating;
import org.waymark.review.ActionOutcome;
import org.waymark.review.ActionPlace;
import org.waymark.review.AgreedAction;
import org.waymark.review.StructuredConversation;
import org.waymark.review.View;
import org.waymark.scale.AbsenceReason;
import org.waymark.scale.AbsenceReasons;
import org.waymark.scale.Mark;
import org.waymark.scale.Scales;
import org.waymark.school.AcademicYear;
import org.waymark.target.Decision;
import org.waymark.target.Target;
import org.waymark.target.TargetKind;
import org.waymark.target.TargetStatus;
import org.waymark.wider.AttendanceCount;
import org.waymark.wider.AttendanceRule;

/** Each hard case is there, whatever the seed. */
class HardCaseTest {

    private static final LocalDate OCTOBER = LocalDate.of(2026, 10, 1);
    private static final LocalDate MARCH = LocalDate.of(2027, 3, 1);
    private static final LocalDate JULY = LocalDate.of(2027, 7, 20);

    private static PupilRecord of(HardCase hard, long seed) {
        return SampleCaseload.fourSchools(seed).find(hard.pupil()).orElseThrow();
    }

    private static PupilRecord of(HardCase hard) {
        return of(hard, SampleCaseload.SEED);
    }

    @Test
    void eachHardCaseHasAPupilOfItsOwn() {
        Caseload caseload = SampleCaseload.fourSchools(1);
        Set<Object> pupils =
                List.of(HardCase.values()).stream().map(HardCase::pupil).collect(Collectors.toSet());
        assertThat(pupils).hasSameSizeAs(HardCase.values());
        assertThat(caseload.pupilsById().keySet())
                .containsAll(
                        List.of(HardCase.values()).stream().map(HardCase::pupil).toList());
        for (SampleFault fault : SampleFault.values()) {
            assertThat(pupils).doesNotContain(fault.pupil());
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {SampleCaseload.SEED, 3, -12})
    void theMoverGoesOnUnderTheSameConceptInOtherWords(long seed) {
        PupilRecord mover = of(HardCase.MOVER_BETWEEN_PROGRAMMES, seed);
        assertThat(mover.pupil().id().value()).isEqualTo("p-17");
        assertThat(mover.pupil().programmeOn(OCTOBER)).contains(ProgrammeId.of("horizons"));
        assertThat(mover.pupil().programmeOn(MARCH)).contains(ProgrammeId.of("dreams"));
        assertThat(mover.pupil().mainEnrolmentOn(MARCH).orElseThrow().school()).isEqualTo(SchoolId.of("northgate"));
        Target before = Edits.target(mover, "t-1");
        Target after = Edits.target(mover, "t-1b");
        assertThat(after.concept()).isEqualTo(before.concept());
        assertThat(after.scale()).isEqualTo(before.scale());
        assertThat(after.predecessor()).contains(before.id());
        assertThat(before.successors()).containsExactly(after.id());
        assertThat(before.decisions().get(0).decision()).isEqualTo(Decision.HAND_OVER);
        assertThat(SampleCaseload.referenceData().wording(before)).contains("Making friends again");
        assertThat(SampleCaseload.referenceData().wording(after)).contains("Sorting out fall-outs");
        assertThat(mover.ratingsOf(before.id())).hasSize(2);
        assertThat(mover.ratingsOf(after.id()))
                .as("three of the school, two of the pupil, two of a parent")
                .hasSize(7);
        assertThat(mover.ratingsOf(TargetId.of("t-2")))
                .as("four occasions, a correction, a blind rating and the agreed one")
                .hasSize(7);
        assertThat(mover.ratingsOf(TargetId.of("t-2")))
                .anyMatch(rating -> rating.corrects().isPresent())
                .anyMatch(rating -> !rating.agrees().isEmpty());
        assertThat(mover.ratingsOf(TargetId.of("t-3")))
                .anyMatch(rating -> rating.mark().equals(Mark.absent(AbsenceReason.PUPIL_ABSENT)));
        assertThat(mover.reviews()).hasSize(3);
    }

    @Test
    void othersMoveWithinTheirProgramme() {
        assertThat(of(HardCase.MOVER_PRIMARY_TO_SPECIAL).pupil().enrolments()).hasSize(2);
        assertThat(of(HardCase.MOVER_PRIMARY_TO_SPECIAL).pupil().programmes()).hasSize(1);
        assertThat(of(HardCase.MOVER_WITHIN_PROGRAMME).pupil().enrolments()).hasSize(2);
        assertThat(of(HardCase.MOVER_WITHIN_PROGRAMME).pupil().programmes()).hasSize(1);
    }

    @Test
    void joinerAndLeaver() {
        PupilRecord joiner = of(HardCase.JOINER);
        assertThat(joiner.pupil().mainEnrolmentOn(OCTOBER)).isEmpty();
        assertThat(joiner.ratingsOf(TargetId.of("t-1"))).hasSize(3);
        PupilRecord leaver = of(HardCase.LEAVER);
        assertThat(leaver.pupil().mainEnrolmentOn(JULY)).isEmpty();
        assertThat(leaver.ratings()).anyMatch(rating -> rating.purpose().equals(Purpose.EXIT));
        assertThat(leaver.reviews()).isEmpty();
    }

    @Test
    void dualRegistration() {
        assertThat(of(HardCase.DUAL_REGISTRATION).pupil().isDualRegisteredOn(OCTOBER))
                .isTrue();
    }

    @Test
    void keyWorkerHandOver() {
        PupilRecord record = of(HardCase.KEY_WORKER_HAND_OVER);
        assertThat(record.pupil().adultsOn(Role.KEY_WORKER, OCTOBER))
                .hasSize(1)
                .doesNotContainAnyElementsOf(record.pupil().adultsOn(Role.KEY_WORKER, MARCH));
        assertThat(Edits.target(record, "t-1").keyWorkersOn(MARCH))
                .isEqualTo(record.pupil().adultsOn(Role.KEY_WORKER, MARCH));
        assertThat(Edits.rating(record, "t-1-autumn").by())
                .isNotEqualTo(Edits.rating(record, "t-1-spring").by());
    }

    @Test
    void correctionAndChangeOfMind() {
        PupilRecord corrected = of(HardCase.CORRECTION);
        Rating later = Edits.rating(corrected, "t-1-autumn-corrected");
        Rating earlier = Edits.rating(corrected, "t-1-autumn");
        assertThat(later.corrects()).isEqualTo(earlier.id());
        assertThat(later.on()).isEqualTo(earlier.on());
        assertThat(later.mark()).isNotEqualTo(earlier.mark());
        assertThat(later.recordedAt().orElseThrow())
                .isAfter(earlier.recordedAt().orElseThrow());
        PupilRecord revised = of(HardCase.CHANGE_OF_MIND);
        Rating again = Edits.rating(revised, "t-1-spring-again");
        assertThat(again.revises()).contains(RatingId.of("t-1-spring"));
        assertThat(again.mark())
                .isNotEqualTo(Edits.rating(revised, "t-1-spring").mark());
    }

    @Test
    void moderationIsBlindByAnotherSchoolAndEndsInAnAgreedResult() {
        for (HardCase hard : List.of(HardCase.MODERATION_AGREED, HardCase.MODERATION_CHANGED)) {
            PupilRecord record = of(hard);
            Rating first = Edits.rating(record, "t-1-spring");
            Rating blind = Edits.rating(record, "t-1-spring-blind");
            Rating agreed = Edits.rating(record, "t-1-spring-agreed");
            assertThat(blind.purpose()).isEqualTo(Purpose.MODERATION);
            assertThat(blind.school())
                    .isPresent()
                    .isNotEqualTo(record.pupil().mainEnrolmentOn(MARCH).map(spell -> spell.school()));
            assertThat(agreed.agrees())
                    .containsExactly(first.id().orElseThrow(), blind.id().orElseThrow());
            assertThat(agreed.mark().equals(first.mark())).isEqualTo(hard == HardCase.MODERATION_AGREED);
        }
        assertThat(SampleCaseload.fourSchools(SampleCaseload.SEED).pupils().stream()
                        .filter(record -> Edits.has(record, "t-1-spring-agreed")))
                .hasSizeGreaterThan(8);
    }

    @Test
    void interimRatingLiesBetweenTwoCycles() {
        Rating interim = Edits.rating(of(HardCase.INTERIM), "t-1-interim");
        assertThat(interim.cycle()).isEmpty();
        assertThat(SampleCaseload.referenceData().cycles()).noneMatch(cycle -> cycle.isOn(interim.on()));
    }

    @Test
    void midCycleTargetHasABaselineInItsCycleAndNoMonitoringThere() {
        PupilRecord record = of(HardCase.MID_CYCLE_TARGET);
        Target target = Edits.target(record, "t-mid");
        assertThat(target.setIn()).contains(CycleId.of("2027-spring"));
        assertThat(record.ratingsOf(target.id()))
                .extracting(Rating::purpose)
                .containsExactly(Purpose.BASELINE, Purpose.MONITORING);
    }

    @Test
    void onHoldWithdrawnRevisedAndReBaselined() {
        Target held = Edits.target(of(HardCase.ON_HOLD), "t-2");
        assertThat(held.statusOn(MARCH)).isEqualTo(TargetStatus.ON_HOLD);
        assertThat(held.statusOn(LocalDate.of(2027, 5, 1))).isEqualTo(TargetStatus.ACTIVE);
        Target withdrawn = Edits.target(of(HardCase.WITHDRAWN), "t-2");
        assertThat(withdrawn.decisions().get(0).decision()).isEqualTo(Decision.WITHDRAW);
        PupilRecord revised = of(HardCase.REVISED);
        assertThat(Edits.target(revised, "t-1").decisions().get(0).decision()).isEqualTo(Decision.REVISE);
        assertThat(Edits.target(revised, "t-1b").scale())
                .isNotEqualTo(Edits.target(revised, "t-1").scale());
        assertThat(Edits.target(of(HardCase.RE_BASELINED), "t-1").baselines()).hasSize(2);
    }

    @Test
    void missingMarksHaveEachReason() {
        Set<AbsenceReason> reasons = of(HardCase.MISSING_MARKS).ratings().stream()
                .filter(rating -> !rating.mark().isPresent())
                .map(rating -> ((Mark.Absent) rating.mark()).reason())
                .collect(Collectors.toSet());
        assertThat(reasons).hasSameSizeAs(AbsenceReasons.CODES.entries());
    }

    @Test
    void threePerspectives() {
        assertThat(of(HardCase.THREE_PERSPECTIVES).ratingsOf(TargetId.of("t-1")))
                .extracting(Rating::perspective)
                .contains(Perspective.SCHOOL, Perspective.PUPIL, Perspective.PARENT);
    }

    @Test
    void seriesInPhases() {
        assertThat(of(HardCase.SERIES_TO_REDUCE).series()).singleElement().satisfies(series -> {
            assertThat(series.scale()).isEqualTo(Scales.COUNT_TO_REDUCE.ref());
            assertThat(series.phases(PhaseKind.BASELINE).get(0).observations()).hasSizeGreaterThanOrEqualTo(5);
            assertThat(series.phases(PhaseKind.INTERVENTION).get(0).observations())
                    .hasSizeGreaterThanOrEqualTo(8);
        });
        assertThat(of(HardCase.SERIES_TO_RAISE).series()).singleElement().satisfies(series -> {
            assertThat(series.scale()).isEqualTo(Scales.FREQUENCY_PER_SESSION.ref());
            assertThat(series.phases()).hasSize(3);
        });
    }

    @Test
    void needsAndProvision() {
        assertThat(of(HardCase.DOWN_SYNDROME).needs().get(0).type()).isEqualTo(SenType.DS);
        PupilRecord changed = of(HardCase.PROVISION_CHANGED);
        assertThat(changed.provisions())
                .extracting(spell -> spell.provision())
                .containsExactly(SenProvision.SEN_SUPPORT, SenProvision.EHC_PLAN);
        assertThat(changed.needs().stream().filter(need -> need.isOn(MARCH)).map(Need::type))
                .containsExactly(SenType.ASD, SenType.SLCN);
        assertThat(of(HardCase.NO_SEN).needs()).isEmpty();
        assertThat(of(HardCase.NO_SEN).pupil().programmeOn(OCTOBER)).contains(ProgrammeId.of("dreams"));
    }

    @Test
    void retiredConceptStandsInAnOldClosedTarget() {
        Target old = Edits.target(of(HardCase.RETIRED_CONCEPT), "t-0");
        assertThat(SampleCaseload.referenceData().concept(old).orElseThrow().retired())
                .isTrue();
        assertThat(old.statusOn(OCTOBER)).isEqualTo(TargetStatus.CLOSED);
    }

    @Test
    void goalAttainmentAndExpectation() {
        Target goal = Edits.target(of(HardCase.GOAL_ATTAINMENT), "t-1");
        assertThat(goal.scale()).isEqualTo(Scales.GAS.ref());
        assertThat(goal.levels().orElseThrow().descriptors()).hasSize(5);
        assertThat(goal.importance()).isPresent();
        assertThat(goal.difficulty()).isPresent();
        Target expected = Edits.target(of(HardCase.EXPECTATION), "t-1");
        assertThat(expected.scale()).isEqualTo(Scales.EXPECTATION.ref());
        assertThat(of(HardCase.EXPECTATION).ratingsOf(expected.id()))
                .noneMatch(rating -> rating.purpose().equals(Purpose.BASELINE));
    }

    @ParameterizedTest
    @ValueSource(longs = {SampleCaseload.SEED, 3, -12})
    void theMoverHasAPlanHelpAndVoicesAroundTheTargets(long seed) {
        PupilRecord mover = of(HardCase.MOVER_BETWEEN_PROGRAMMES, seed);
        SupportPlan plan = mover.plans().get(0);
        assertThat(plan.kind()).isEqualTo(PlanKind.EHC);
        assertThat(plan.agreements()).hasSize(3);
        assertThat(plan.statements(StatementKind.ASPIRATION))
                .singleElement()
                .satisfies(wish -> assertThat(wish.by()).contains(Perspective.PUPIL));
        assertThat(plan.outcomes()).singleElement().satisfies(outcome -> {
            assertThat(Edits.target(mover, outcome.target().value()).kind()).isEqualTo(TargetKind.OUTCOME);
            assertThat(outcome.servedBy()).contains(TargetId.of("t-1"), TargetId.of("t-1b"), TargetId.of("t-2"));
        });
        Intervention help = mover.interventionsFor(TargetId.of("t-2")).get(0);
        Dosage dosage = Dosage.of(help, LocalDate.of(2026, 9, 1), JULY);
        assertThat(dosage.delivered()).isBetween(20L, dosage.due() - 1);
        assertThat(dosage.notDelivered()).isEqualTo(5);
        assertThat(help.sessions())
                .filteredOn(session -> !session.delivery().equals(Delivery.DELIVERED))
                .allMatch(session -> session.reason().isPresent());
        assertThat(mover.viewsOf(Perspective.PUPIL)).hasSize(3).allMatch(View::travels);
        assertThat(mover.viewsOf(Perspective.PARENT)).extracting(View::travels).contains(true, false);
        assertThat(mover.conversations()).hasSize(2).allSatisfy(conversation -> {
            assertThat(conversation.explore()).isNotEmpty();
            assertThat(conversation.focus()).isNotEmpty();
            assertThat(conversation.plan()).isNotEmpty();
            assertThat(conversation.review()).isNotEmpty();
            assertThat(conversation.actions())
                    .extracting(AgreedAction::place)
                    .contains(ActionPlace.HOME, ActionPlace.SCHOOL);
            assertThat(conversation.actions())
                    .allMatch(action -> action.outcome().isPresent());
        });
        assertThat(mover.recognitions()).hasSize(1);
        assertThat(mover.widerOutcomes()).hasSize(1);
        assertThat(mover.attendance())
                .extracting(count -> count.school().value())
                .containsExactly("harbourside", "northgate", "northgate");
        assertThat(mover.incidents())
                .hasSize(3)
                .allMatch(count -> count.exposure().isPresent());
        assertThat(mover.ratingsOf(TargetId.of("t-1b")))
                .extracting(Rating::perspective)
                .contains(Perspective.SCHOOL, Perspective.PUPIL, Perspective.PARENT);
    }

    @ParameterizedTest
    @ValueSource(longs = {SampleCaseload.SEED, 3, -12})
    void absenceUnderAnAgreedTimetableIsCountedApartAndPersistentAbsenceFollowsTheRule(long seed) {
        assertThat(of(HardCase.PART_TIME_TIMETABLE, seed).attendance())
                .filteredOn(count -> count.partTimeTimetable().isPresent())
                .singleElement()
                .satisfies(count -> assertThat(count.partTimeTimetable().orElseThrow())
                        .isPositive()
                        .isLessThanOrEqualTo(count.authorised()));
        PupilRecord away = of(HardCase.PERSISTENT_ABSENCE, seed);
        long possible =
                away.attendance().stream().mapToLong(AttendanceCount::possible).sum();
        long absent =
                away.attendance().stream().mapToLong(AttendanceCount::absent).sum();
        AttendanceRule rule = AttendanceRule.of(AcademicYear.of(2026)).orElseThrow();
        assertThat(rule.isPersistent(possible, absent)).contains(true);
        assertThat(rule.isSevere(possible, absent)).contains(false);
        assertThat(away.widerOutcomes()).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(longs = {SampleCaseload.SEED, 3, -12})
    void aPlanIsReplacedHelpIsNotGivenAnActionIsNotDoneAndAViewStays(long seed) {
        List<SupportPlan> plans = of(HardCase.PLAN_SUPERSEDED, seed).plans();
        assertThat(plans).hasSize(2);
        assertThat(plans.get(1).supersedes()).contains(plans.get(0).id());
        assertThat(plans.get(0).to()).contains(plans.get(1).from().minusDays(1));
        Dosage spring = Dosage.of(
                of(HardCase.INTERVENTION_NOT_DELIVERED, seed).interventions().get(0),
                LocalDate.of(2027, 1, 4),
                LocalDate.of(2027, 3, 24));
        assertThat(spring.due()).isPositive();
        assertThat(spring.delivered()).isZero();
        assertThat(of(HardCase.ACTION_NOT_DONE, seed).conversations())
                .flatExtracting(StructuredConversation::actions)
                .anyMatch(action ->
                        action.outcome().filter(ActionOutcome.NOT_DONE::equals).isPresent());
        assertThat(of(HardCase.VIEW_THAT_STAYS, seed).views())
                .anyMatch(view -> !view.travels() && view.audience().equals(Audience.STAFF))
                .anyMatch(View::travels);
    }
}
