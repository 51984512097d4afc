package org.waymark.scoring.attention;

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
import org.waymark.due.StatutoryRules;
import org.waymark.id.CycleId;
import org.waymark.id.InterventionId;
import org.waymark.id.PupilId;
import org.waymark.id.ScaleRef;
import org.waymark.id.TargetId;
import org.waymark.need.ProvisionSpell;
import org.waymark.need.SenProvision;
import org.waymark.plan.Delivery;
import org.waymark.plan.DeliveryCount;
import org.waymark.plan.Intervention;
import org.waymark.plan.InterventionSession;
import org.waymark.plan.PlanKind;
import org.waymark.plan.PlannedSessions;
import org.waymark.plan.SessionPeriod;
import org.waymark.plan.SupportPlan;
import org.waymark.pupil.Enrolment;
import org.waymark.pupil.Pupil;
import org.waymark.rating.Purpose;
import org.waymark.rating.Rater;
import org.waymark.rating.Rating;
import org.waymark.review.ReviewCycle;
import org.waymark.review.View;
import org.waymark.scale.AbsenceReason;
import org.waymark.scale.Mark;
import org.waymark.scale.Scales;
import org.waymark.scoring.MeasureSet;
import org.waymark.scoring.Scorer;
import org.waymark.scoring.measure.Labels;
import org.waymark.scoring.measure.MeasureKey;
import org.waymark.scoring.measure.Reason;
import org.waymark.scoring.sample.HardCase;
import org.waymark.scoring.sample.SampleCaseload;
import org.waymark.target.Decision;
import org.waymark.target.StatusChange;
import org.waymark.target.Target;
import org.waymark.target.TargetDecision;
import org.waymark.target.TargetStatus;

class AttentionTest {

    private static final LocalDate DAY = day("2027-03-24");
    private static final ReferenceData DATA = ReferenceData.builder()
            .addCycles(
                    ReviewCycle.of("autumn", "Autumn", day("2026-09-01"), day("2026-12-18")),
                    ReviewCycle.of("spring", "Spring", day("2027-01-04"), day("2027-03-26")))
            .build();

    private static LocalDate day(String text) {
        return LocalDate.parse(text);
    }

    private static Pupil.Builder pupil(String id) {
        return Pupil.builder().id(id).enrolled("northgate", "8", day("2026-09-01"));
    }

    private static Target target(String id) {
        return Target.personal()
                .id(id)
                .area("relationships")
                .statement("Joins in a game at break")
                .scale(Scales.LATERAL_INDEPENDENCE)
                .aim("8", day("2027-07-16"))
                .setOn(day("2026-09-11"))
                .build();
    }

    /** A record with a view of this month, and targets rated by baseline, autumn and spring. */
    private static PupilRecord.Builder record(String id) {
        return PupilRecord.builder().pupil(pupil(id).build()).addViews(View.ofPupil("It is fine.", day("2027-03-01")));
    }

    private static PupilRecord.Builder rated(PupilRecord.Builder record, String target, String... marks) {
        record.addRatings(Rating.baseline(target, marks[0], day("2026-09-14"), by("s-1")));
        record.addRatings(Rating.monitoring(target, marks[1], day("2026-11-24"), by("s-1"))
                .inCycle("autumn"));
        return marks.length < 3
                ? record
                : record.addRatings(Rating.monitoring(target, marks[2], day("2027-03-02"), by("s-1"))
                        .inCycle("spring"));
    }

    private static PupilRecord moving(String... marks) {
        return rated(record("p-1").addTargets(target("t-1")), "t-1", marks).build();
    }

    private static Attention movement() {
        return Attention.on(DAY, DATA).only(AttentionKind.SLIPPED, AttentionKind.STALLED);
    }

    private static AttentionReason only(AttentionList list) {
        assertThat(list.items()).hasSize(1);
        assertThat(list.items().get(0).reasons()).hasSize(1);
        return list.items().get(0).reasons().get(0);
    }

    @Test
    void aStepBackIsListedWithTheNumberBehindIt() {
        AttentionReason reason = only(movement().list(moving("3", "5", "4")));

        assertThat(reason.kind()).isEqualTo(AttentionKind.SLIPPED);
        assertThat(reason.targets()).containsExactly(TargetId.of("t-1"));
        assertThat(reason.since()).isEqualTo(day("2027-03-02"));
        assertThat(reason.days()).isEqualTo(22);
        AttentionMatter matter = reason.matters().get(0);
        assertThat(matter.measure()).contains(MeasureKey.of("sequence.regression"));
        assertThat(matter.score().orElseThrow().figures()).containsEntry("gain", -1.0);
        assertThat(reason.toText(Labels.english())).isEqualTo("Lower than before (1 target), seen 22 days ago.");
        assertThat(reason.todo(Labels.english())).startsWith("Ask what happened");
    }

    @Test
    void theNumberIsTheOneThatTheScorerGives() {
        PupilRecord record = moving("3", "5", "4");
        AttentionMatter matter = only(movement().list(record)).matters().get(0);

        assertThat(Scorer.of(MeasureSet.research(), DATA)
                        .score(record)
                        .of(TargetId.of("t-1"), matter.measure().orElseThrow().toString()))
                .contains(matter.score().orElseThrow());
    }

    @Test
    void noGainForTwoCyclesIsAStandstillSinceTheMarkBeforeThem() {
        AttentionReason reason = only(movement().list(moving("5", "4", "5")));

        assertThat(reason.kind()).isEqualTo(AttentionKind.STALLED);
        assertThat(reason.since()).isEqualTo(day("2026-09-14"));
        assertThat(reason.days()).isEqualTo(191);
        assertThat(reason.matters().get(0).measure()).contains(MeasureKey.of("sequence.stalled"));
        assertThat(reason.toText(Labels.english())).isEqualTo("No gain for 191 days (1 target).");
    }

    @Test
    void aStepUpIsNoReasonAndIsCountedAsClear() {
        AttentionList list = movement().list(moving("3", "4", "5"));

        assertThat(list.items()).isEmpty();
        assertThat(list.count(AttentionState.CLEAR)).isEqualTo(1);
        assertThat(list.gaps()).isEmpty();
    }

    @Test
    void aTargetThatSlippedIsNotListedAgainAsOneThatStalled() {
        AttentionItem item = movement().list(moving("5", "5", "4")).items().get(0);

        assertThat(item.reasons()).hasSize(1);
        assertThat(item.find(AttentionKind.SLIPPED)).isPresent();
        assertThat(item.find(AttentionKind.STALLED)).isEmpty();
        assertThat(only(movement().only(AttentionKind.STALLED).list(moving("5", "5", "4")))
                        .kind())
                .isEqualTo(AttentionKind.STALLED);
    }

    @Test
    void holdingAnAimThatIsReachedIsNoStandstill() {
        assertThat(movement().list(moving("8", "8", "8")).count(AttentionState.CLEAR))
                .isEqualTo(1);
        assertThat(only(movement().list(moving("7", "7", "7"))).kind()).isEqualTo(AttentionKind.STALLED);
    }

    @Test
    void betterIsInTheDirectionOfTheScale() {
        Target calls = target("t-1").withScale(Scales.COUNT_TO_REDUCE.ref()).withAim(Optional.empty());
        PupilRecord.Builder record = record("p-1").addTargets(calls);
        int[] counts = {9, 7, 8};
        String[] cycles = {"", "autumn", "spring"};
        for (int i = 0; i < counts.length; i++) {
            LocalDate on = day("2026-09-14").plusDays(80L * i);
            Rating rating = i == 0
                    ? Rating.of(Purpose.BASELINE, "t-1", Mark.quantity(counts[i]), on, by("s-1"))
                    : Rating.of(Purpose.MONITORING, "t-1", Mark.quantity(counts[i]), on, by("s-1"))
                            .inCycle(cycles[i]);
            record.addRatings(rating);
        }

        assertThat(only(movement().list(record.build())).kind()).isEqualTo(AttentionKind.SLIPPED);
    }

    @Test
    void withoutCyclesATargetIsHeldAgainstItsBaseline() {
        PupilRecord record = record("p-1")
                .addTargets(target("t-1"))
                .addRatings(
                        Rating.baseline("t-1", "5", day("2026-09-14"), by("s-1")),
                        Rating.monitoring("t-1", "3", day("2027-02-01"), by("s-1")))
                .build();
        AttentionReason reason = only(movement().list(record));

        assertThat(reason.kind()).isEqualTo(AttentionKind.SLIPPED);
        assertThat(reason.matters().get(0).measure()).contains(MeasureKey.of("steps.gained"));
        assertThat(reason.since()).isEqualTo(day("2027-02-01"));
    }

    @Test
    void whatIsRatedLaterHasNotHappenedYet() {
        PupilRecord record = moving("3", "5", "4");

        assertThat(Attention.on(day("2027-03-01"), DATA)
                        .only(AttentionKind.SLIPPED)
                        .list(record)
                        .items())
                .isEmpty();
    }

    @Test
    void theSameReasonForManyTargetsIsOne() {
        PupilRecord.Builder record = record("p-1").addTargets(target("t-1"), target("t-2"), target("t-3"));
        rated(record, "t-1", "5", "5", "5");
        rated(record, "t-2", "5", "4", "3");
        rated(record, "t-3", "5", "5", "4");
        AttentionItem item = movement().list(record.build()).items().get(0);

        assertThat(item.reasons())
                .extracting(AttentionReason::kind)
                .containsExactly(AttentionKind.SLIPPED, AttentionKind.STALLED);
        assertThat(item.reasons().get(0).targets()).containsExactly(TargetId.of("t-2"), TargetId.of("t-3"));
        assertThat(item.toText(Labels.english())).startsWith("Lower than before (2 targets), seen 22 days ago.\n  Ask");
    }

    @Test
    void whoCannotBeJudgedIsCountedWithTheReason() {
        AttentionList list = movement()
                .list(List.of(
                        record("p-none").build(),
                        rated(record("p-new").addTargets(target("t-1")), "t-1", "3", "4")
                                .build(),
                        record("p-scale")
                                .addTargets(target("t-1").withScale(ScaleRef.parse("own@9")))
                                .build())
                        .stream());

        assertThat(list.items()).isEmpty();
        assertThat(list.count(AttentionState.NOT_JUDGED)).isEqualTo(3);
        assertThat(list.gaps())
                .containsExactly(
                        new AttentionGap(AttentionKind.SLIPPED, AttentionGap.NO_OPEN_TARGET, 1, 0),
                        new AttentionGap(AttentionKind.SLIPPED, AttentionGap.UNKNOWN_SCALE, 1, 1),
                        new AttentionGap(AttentionKind.STALLED, Reason.NOTHING_EARLIER, 1, 1),
                        new AttentionGap(AttentionKind.STALLED, AttentionGap.NO_OPEN_TARGET, 1, 0),
                        new AttentionGap(AttentionKind.STALLED, AttentionGap.UNKNOWN_SCALE, 1, 1));
        assertThat(list.gaps().get(2).toText(Labels.english())).contains("nothing earlier");
        assertThat(list.gaps().get(0).toText(Labels.english())).isEqualTo("there is no open target.");
    }

    @Test
    void targetsThatAreOnHoldEndedOrLaterAreNotAsked() {
        PupilRecord stalled = moving("5", "5", "5");
        Target target = stalled.targets().get(0);
        PupilRecord held = stalled.withTargets(target.withStatuses(StatusChange.builder()
                .status(TargetStatus.ON_HOLD)
                .on(day("2027-03-10"))
                .build()));

        assertThat(movement().list(held).count(AttentionState.ON_HOLD)).isEqualTo(1);
        assertThat(movement()
                        .list(held.withTargets(target.withDecisions(TargetDecision.builder()
                                .decision(Decision.CLOSE)
                                .on(day("2027-03-10"))
                                .build())))
                        .count(AttentionState.NOT_JUDGED))
                .isEqualTo(1);
        assertThat(movement()
                        .list(stalled.withTargets(target.withSetOn(day("2027-03-25"))))
                        .count(AttentionState.NOT_JUDGED))
                .isEqualTo(1);
    }

    @Test
    void leaversAreExemptAndCounted() {
        PupilRecord left = moving("5", "5", "4");
        Enrolment spell = left.pupil().enrolments().get(0).withTo(day("2027-03-20"));
        left = left.withPupil(left.pupil().withEnrolments(spell));
        AttentionList list = Attention.on(DAY, DATA).list(left);

        assertThat(list.items()).isEmpty();
        assertThat(list.count(AttentionState.NOT_ON_ROLL)).isEqualTo(1);
        assertThat(list.pupils()).isEqualTo(1);
    }

    @Test
    void whatIsOverdueIsGroupedByWhatItIs() {
        PupilRecord record = record("p-1")
                .addPlans(plan("pl-1", "2027-01-15"), plan("pl-2", "2027-02-15"), plan("pl-3", "2027-04-15"))
                .build();
        AttentionReason reason =
                only(Attention.on(DAY, DATA).only(AttentionKind.OVERDUE).list(record));

        assertThat(reason.what()).isEqualTo("plan.review");
        assertThat(reason.matters())
                .extracting(matter -> matter.plan().orElseThrow().value())
                .containsExactly("pl-1", "pl-2");
        assertThat(reason.since()).isEqualTo(day("2027-01-15"));
        assertThat(reason.days()).isEqualTo(68);
        assertThat(reason.isStatutory()).isFalse();
        assertThat(reason.toText(Labels.english())).isEqualTo("Overdue by 68 days: the review of a plan (2 in all).");
    }

    private static SupportPlan plan(String id, String reviewBy) {
        return SupportPlan.builder()
                .id(id)
                .kind(PlanKind.SEN_SUPPORT)
                .from(day("2026-10-01"))
                .reviewBy(day(reviewBy))
                .build();
    }

    @Test
    void aStatutoryDeadlineComesFirstHoweverLateTheRestIs() {
        PupilRecord record = record("p-1")
                .addProvisions(ProvisionSpell.of(SenProvision.EHC_PLAN, day("2025-01-10")))
                .addPlans(
                        plan("pl-1", "2026-11-01"),
                        SupportPlan.builder()
                                .id("pl-2")
                                .kind(PlanKind.EHC)
                                .from(day("2026-03-20"))
                                .agreed(Rater.parent(), day("2026-03-20"))
                                .build())
                .build();
        AttentionItem item = Attention.on(DAY, DATA)
                .only(AttentionKind.OVERDUE)
                .list(record)
                .items()
                .get(0);

        assertThat(item.reasons()).extracting(AttentionReason::what).containsExactly("ehc.first-review", "plan.review");
        assertThat(item.reasons().get(0).isStatutory()).isTrue();
        assertThat(item.reasons().get(0).days())
                .isLessThan(item.reasons().get(1).days());
        assertThat(Attention.on(DAY, DATA)
                        .with(AttentionSettings.standard().withRules(StatutoryRules.none()))
                        .only(AttentionKind.OVERDUE)
                        .list(record)
                        .items()
                        .get(0)
                        .reasons())
                .hasSize(1);
    }

    @Test
    void noVoiceIsAReasonOnceItHasLasted() {
        Attention voice = Attention.on(DAY, DATA).only(AttentionKind.NO_VOICE);
        PupilRecord never = PupilRecord.builder()
                .pupil(pupil("p-1").build())
                .addTargets(target("t-1"))
                .build();
        AttentionReason reason = only(voice.list(never));

        assertThat(reason.since()).isEqualTo(day("2026-09-11"));
        assertThat(reason.days()).isEqualTo(194);
        assertThat(voice.list(never.withViews(View.ofParent("All is well.", day("2027-03-01"))))
                        .items())
                .hasSize(1);
        assertThat(voice.list(never.withViews(View.ofPupil("It is fine.", day("2026-09-20"))))
                        .items())
                .isEmpty();
        assertThat(only(voice.list(never.withViews(View.ofPupil("Fine.", day("2026-07-01")))))
                        .since())
                .isEqualTo(day("2026-07-01"));
        assertThat(Attention.on(day("2026-09-20"), DATA)
                        .only(AttentionKind.NO_VOICE)
                        .list(never)
                        .items())
                .isEmpty();
        assertThat(voice.list(PupilRecord.builder().pupil(pupil("p-2").build()).build())
                        .items())
                .isEmpty();
    }

    private static Intervention.Builder weekly() {
        return Intervention.builder()
                .id("i-1")
                .title("Talking partners")
                .addPlanned(PlannedSessions.builder()
                        .from(day("2026-09-21"))
                        .to(day("2027-07-20"))
                        .sessions(1)
                        .per(SessionPeriod.WEEK)
                        .build());
    }

    private static Intervention sessions(Delivery... deliveries) {
        Intervention.Builder help = weekly();
        LocalDate on = day("2027-03-22");
        for (Delivery delivery : deliveries) {
            help.addSessions(InterventionSession.of(delivery, on));
            on = on.minusDays(7);
        }
        return help.build();
    }

    private static AttentionList support(Intervention help) {
        return Attention.on(DAY, DATA)
                .only(AttentionKind.SUPPORT_NOT_DELIVERED)
                .list(record("p-1").addInterventions(help).build());
    }

    @Test
    void supportOfWhichTooLittleTookPlaceIsAReason() {
        AttentionReason reason =
                only(support(sessions(Delivery.CANCELLED, Delivery.CANCELLED, Delivery.DELIVERED, Delivery.DELIVERED)));

        assertThat(reason.matters().get(0).help()).contains(InterventionId.of("i-1"));
        assertThat(reason.matters().get(0).measure()).contains(MeasureKey.of("provision.deliveredShare"));
        assertThat(reason.since()).isEqualTo(day("2026-12-31"));
        assertThat(reason.toText(Labels.english()))
                .isEqualTo("Support not delivered: 2 of 4 sessions since 2026-12-31.");
    }

    @Test
    void oneSessionInFourMayFallOut() {
        AttentionList list =
                support(sessions(Delivery.MISSED, Delivery.DELIVERED, Delivery.DELIVERED, Delivery.DELIVERED));
        assertThat(list.count(AttentionState.CLEAR)).isEqualTo(1);
    }

    @Test
    void helpOfWhichNobodyWroteAnythingDownIsAGapAndNoReason() {
        assertThat(support(weekly().build()).gaps())
                .containsExactly(new AttentionGap(AttentionKind.SUPPORT_NOT_DELIVERED, Reason.NOT_COUNTED, 1, 1));
        AttentionList few = support(sessions(Delivery.CANCELLED, Delivery.CANCELLED, Delivery.CANCELLED));
        assertThat(few.count(AttentionState.NOT_JUDGED)).isEqualTo(1);
        assertThat(few.gaps())
                .containsExactly(
                        new AttentionGap(AttentionKind.SUPPORT_NOT_DELIVERED, AttentionGap.TOO_FEW_SESSIONS, 1, 1));
        assertThat(support(weekly().addSessions(InterventionSession.of(Delivery.CANCELLED, day("2026-10-01")))
                                .build())
                        .gaps())
                .hasSize(1);
    }

    @Test
    void aCountThatReachesFurtherBackIsTakenWhole() {
        DeliveryCount term = DeliveryCount.builder()
                .from(day("2026-11-02"))
                .to(day("2027-01-05"))
                .planned(8)
                .delivered(2)
                .build();

        assertThat(only(support(weekly().addCounts(term).build())).since()).isEqualTo(day("2026-11-02"));
        assertThat(support(weekly().addCounts(term.withTo(day("2027-03-25"))).build())
                        .items())
                .isEmpty();
    }

    @Test
    void helpThatIsOverIsForTheReview() {
        Intervention over = sessions(Delivery.CANCELLED, Delivery.CANCELLED, Delivery.CANCELLED, Delivery.CANCELLED);
        over = over.withPlanned(over.planned().get(0).withTo(day("2027-03-23")));

        assertThat(support(over).count(AttentionState.CLEAR)).isEqualTo(1);
    }

    @Test
    void aSchoolMovesTheThresholdsAndTheOrder() {
        PupilRecord record = moving("5", "6", "6")
                .withInterventions(
                        sessions(Delivery.MISSED, Delivery.DELIVERED, Delivery.DELIVERED, Delivery.DELIVERED));
        AttentionSettings strict = AttentionSettings.builder()
                .addKinds(AttentionKind.STALLED, AttentionKind.SUPPORT_NOT_DELIVERED)
                .stalledCycles(1)
                .supportShare(0.8)
                .build();
        AttentionItem item =
                Attention.on(DAY, DATA).with(strict).list(record).items().get(0);

        assertThat(item.reasons())
                .extracting(AttentionReason::kind)
                .containsExactly(AttentionKind.STALLED, AttentionKind.SUPPORT_NOT_DELIVERED);
        assertThat(item.reasons().get(0).matters().get(0).measure())
                .contains(MeasureKey.parse("sequence.stalled(n=1)"));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Attention.on(DAY, DATA).only(AttentionKind.SLIPPED, AttentionKind.SLIPPED));
        assertThatIllegalArgumentException().isThrownBy(() -> strict.withSupportShare(1.2));
        assertThatIllegalArgumentException().isThrownBy(() -> strict.withStalledCycles(0));
    }

    @Test
    void whoseListItIsDecidesWhoIsAsked() {
        Caseload caseload = SampleCaseload.fourSchools(SampleCaseload.SEED);
        Attention all = Attention.on(day("2027-03-24"), caseload.referenceData());
        AttentionList northgate = all.inSchool("northgate").list(caseload);

        assertThat(northgate.items())
                .isNotEmpty()
                .allSatisfy(item -> assertThat(caseload.find(item.pupil())
                                .orElseThrow()
                                .pupil()
                                .enrolmentsOn(all.day()))
                        .anyMatch(spell -> spell.school().value().equals("northgate")));
        assertThat(northgate.count(AttentionState.NOT_ASKED)).isPositive();
        assertThat(northgate.pupils()).isEqualTo(120);
        assertThat(all.inProgramme("dreams").list(caseload).items()).isNotEmpty();
        assertThat(all.inYear("8").list(caseload).items().size())
                .isBetween(1, all.list(caseload).items().size());
        String worker = caseload.find(northgate.items().get(0).pupil())
                .orElseThrow()
                .pupil()
                .adultsOn(Role.KEY_WORKER, all.day())
                .get(0)
                .value();
        assertThat(all.ofKeyWorker(worker).list(caseload).items())
                .contains(northgate.items().get(0))
                .hasSizeLessThan(all.list(caseload).items().size());
        assertThat(all.ofKeyWorker("nobody").list(caseload).count(AttentionState.NOT_ASKED))
                .isPositive();
    }

    @Test
    void hardCasesOfTheSampleAreFoundOrLeftInPeace() {
        Caseload caseload = SampleCaseload.fourSchools(SampleCaseload.SEED);
        AttentionList list =
                Attention.on(day("2027-03-24"), caseload.referenceData()).list(caseload);

        assertThat(reasons(list, HardCase.INTERVENTION_NOT_DELIVERED)).contains(AttentionKind.SUPPORT_NOT_DELIVERED);
        AttentionList june =
                Attention.on(day("2027-06-30"), caseload.referenceData()).list(caseload);
        assertThat(june.find(HardCase.ACTION_NOT_DONE.pupil()).orElseThrow().reasons())
                .filteredOn(reason -> reason.what().equals("action.outcome"))
                .singleElement()
                .satisfies(reason -> assertThat(reason.since()).isEqualTo(day("2027-06-25")));
        assertThat(list.find(HardCase.PLAN_SUPERSEDED.pupil()).orElseThrow().reasons())
                .extracting(AttentionReason::what)
                .startsWith("ehc.report", "ehc.decision")
                .doesNotContain("plan.review");
        assertThat(moved(list, HardCase.EXPECTATION)).isEmpty();
        assertThat(list.find(HardCase.LEAVER.pupil())).isEmpty();
        assertThat(list.count(AttentionState.NOT_ON_ROLL)).isPositive();
        assertThat(list.pupils()).isEqualTo(120);
        assertThat(list.items().size()).isEqualTo(list.count(AttentionState.LISTED));
        TargetId held = caseload.find(HardCase.ON_HOLD.pupil()).orElseThrow().targets().stream()
                .filter(target -> target.statusOn(list.day()).equals(TargetStatus.ON_HOLD))
                .map(Target::id)
                .findFirst()
                .orElseThrow();
        assertThat(list.find(HardCase.ON_HOLD.pupil()).stream()
                        .flatMap(item -> item.reasons().stream())
                        .flatMap(reason -> reason.targets().stream()))
                .doesNotContain(held);
    }

    /** The targets of a pupil that slipped or stalled, on the scale of expectations. */
    private static List<TargetId> moved(AttentionList list, HardCase one) {
        PupilRecord record = SampleCaseload.fourSchools(SampleCaseload.SEED)
                .find(one.pupil())
                .orElseThrow();
        List<TargetId> judgements = record.targets().stream()
                .filter(target -> target.scale().equals(Scales.EXPECTATION.ref()))
                .map(Target::id)
                .toList();
        assertThat(judgements).isNotEmpty();
        return list.find(one.pupil()).stream()
                .flatMap(item -> item.reasons().stream())
                .filter(reason -> reason.kind() == AttentionKind.SLIPPED || reason.kind() == AttentionKind.STALLED)
                .flatMap(reason -> reason.targets().stream())
                .filter(judgements::contains)
                .toList();
    }

    private static List<AttentionKind> reasons(AttentionList list, HardCase one) {
        return list.find(one.pupil()).orElseThrow().reasons().stream()
                .map(AttentionReason::kind)
                .toList();
    }

    @Test
    void nothingPrintsAPupil() {
        AttentionList list = movement().list(moving("3", "5", "4"));
        AttentionItem item = list.items().get(0);

        assertThat(List.of(
                        list,
                        item,
                        item.reasons().get(0),
                        item.reasons().get(0).matters().get(0),
                        movement()))
                .allSatisfy(value -> assertThat(value.toString())
                        .doesNotContain("p-1", "t-1", "2027-03-02")
                        .hasSizeLessThanOrEqualTo(80));
        assertThat(list).hasToString("1 of 1 pupils to talk about; show(...) prints them");
        assertThat(item.facets()).isNotNull();
        assertThat(list.top(3)).hasSize(1);
        assertThat(list.top(0)).isEmpty();
        assertThat(list.all(AttentionKind.STALLED)).isEmpty();
        assertThat(list.find(PupilId.of("p-2"))).isEmpty();
    }

    @Test
    void listsOfDifferentDaysDoNotMerge() {
        AttentionList list = movement().list(moving("3", "5", "4"));

        assertThatIllegalArgumentException()
                .isThrownBy(() -> list.merge(Attention.on(DAY.plusDays(1), DATA).list(moving("3", "5", "4"))));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> list.merge(Attention.on(DAY, DATA).list(moving("3", "5", "4"))));
    }

    @Test
    void aRatingWithoutAMarkIsNoStep() {
        PupilRecord record = moving("3", "5")
                .plusRating(Rating.of(
                                Purpose.MONITORING,
                                "t-1",
                                Mark.absent(AbsenceReason.REFUSED),
                                day("2027-03-02"),
                                by("s-1"))
                        .inCycle("spring"));

        assertThat(movement().list(record).items()).isEmpty();
        assertThat(CycleId.of("spring"))
                .isEqualTo(record.ratings().get(2).cycle().orElseThrow());
    }
}
