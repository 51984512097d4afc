package org.waymark.validation;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.Supplier;
import org.waymark.caseload.Caseload;
import org.waymark.caseload.PupilRecord;
import org.waymark.code.Note;
import org.waymark.id.ConceptId;
import org.waymark.id.RatingId;
import org.waymark.id.ScaleRef;
import org.waymark.id.TargetId;
import org.waymark.need.Need;
import org.waymark.need.ProvisionSpell;
import org.waymark.need.SenProvision;
import org.waymark.need.SenType;
import org.waymark.pupil.Enrolment;
import org.waymark.pupil.Pupil;
import org.waymark.pupil.Upn;
import org.waymark.rating.Observation;
import org.waymark.rating.ObservationSeries;
import org.waymark.rating.Phase;
import org.waymark.rating.Rater;
import org.waymark.rating.Rating;
import org.waymark.review.Review;
import org.waymark.scale.AbsenceReason;
import org.waymark.scale.Mark;
import org.waymark.scale.Scales;
import org.waymark.target.Aim;
import org.waymark.target.Baseline;
import org.waymark.target.Decision;
import org.waymark.target.StatusChange;
import org.waymark.target.Target;
import org.waymark.target.TargetDecision;
import org.waymark.target.TargetKind;
import org.waymark.target.TargetStatus;

/** Caseloads as odd as the types allow, in which every text about a pupil holds {@link #CANARY}. */
final class OddRecords {

    static final String CANARY = "canary";

    private final Random random;
    private int labels;

    OddRecords(long seed) {
        this.random = new Random(seed);
    }

    Caseload caseload() {
        return Caseload.builder()
                .referenceData(Sound.referenceData())
                .addAllPupils(some(4, this::record))
                .build();
    }

    PupilRecord record() {
        OddWider odd = new OddWider(random, this::text, this::day, this::mark);
        OddPlan plans = new OddPlan(random, this::text, this::day);
        return PupilRecord.builder()
                .pupil(pupil())
                .addAllProvisions(some(
                        4,
                        () -> ProvisionSpell.builder()
                                .provision(pick(SenProvision.NONE, SenProvision.EHC_PLAN, SenProvision.of(text())))
                                .from(day())
                                .to(maybe(this::day))
                                .build()))
                .addAllNeeds(some(
                        4,
                        () -> Need.builder()
                                .type(pick(SenType.NSA, SenType.DS, SenType.of(text())))
                                .rank(1 + random.nextInt(3))
                                .from(day())
                                .to(maybe(this::day))
                                .description(text())
                                .build()))
                .addAllTargets(some(5, this::target))
                .addAllRatings(some(12, this::rating))
                .addAllSeries(some(2, this::series))
                .addAllPlans(some(4, plans::plan))
                .addAllInterventions(some(3, plans::intervention))
                .addAllViews(some(3, plans::view))
                .addAllConversations(some(3, plans::conversation))
                .addAllWiderOutcomes(some(4, odd::outcome))
                .addAllAttendance(some(4, odd::attendance))
                .addAllIncidents(some(3, odd::incidents))
                .addAllReviews(some(
                        2,
                        () -> Review.builder()
                                .id(text())
                                .kind(text())
                                .on(day())
                                .cycle(text())
                                .addTargets(TargetId.of(text()))
                                .addCites(RatingId.of(text()))
                                .addNotes(Note.of(text()))
                                .build()))
                .build();
    }

    private Pupil pupil() {
        return Pupil.builder()
                .id(text())
                .name(text())
                .born(maybe(this::day))
                .upn(maybe(() -> Upn.of(text())))
                .addFormerUpns(Upn.of(text()))
                .uln(text())
                .addAllEnrolments(some(
                        4,
                        () -> Enrolment.builder()
                                .school(pick("northgate", text()))
                                .site(text())
                                .year(pick("8", text()))
                                .from(day())
                                .to(maybe(this::day))
                                .build()))
                .inProgramme(pick("horizons", text()), day())
                .build();
    }

    private Target target() {
        return Target.builder()
                .id(text())
                .kind(pick(TargetKind.PERSONAL, TargetKind.ACADEMIC, TargetKind.OUTCOME, TargetKind.of(text())))
                .scale(pick(Scales.GAS.ref(), Scales.COUNT.ref(), ScaleRef.of(text(), text())))
                .concept(maybe(() -> ConceptId.of(text())))
                .statement(maybe(this::text))
                .criterion(maybe(this::text))
                .area(text())
                .aim(maybe(() -> Aim.builder().mark(mark()).by(day()).build()))
                .setOn(maybe(this::day))
                .setIn(pick("autumn", text()))
                .importance(random.nextInt(4))
                .predecessor(maybe(() -> TargetId.of(text())))
                .addAllBaselines(some(
                        2,
                        () -> Baseline.builder()
                                .addRatings(RatingId.of(text()))
                                .on(day())
                                .reason(text())
                                .build()))
                .addAllStatuses(some(
                        3,
                        () -> StatusChange.builder()
                                .status(pick(TargetStatus.ACTIVE, TargetStatus.CLOSED, TargetStatus.of(text())))
                                .on(day())
                                .reason(text())
                                .build()))
                .addAllDecisions(some(
                        2,
                        () -> TargetDecision.builder()
                                .decision(pick(Decision.REVISE, Decision.CONTINUE, Decision.of(text())))
                                .on(day())
                                .reason(text())
                                .successor(maybe(() -> TargetId.of(text())))
                                .review(text())
                                .build()))
                .addNotes(Note.of(text()))
                .build();
    }

    private Rating rating() {
        String id = text();
        return Rating.builder()
                .id(id)
                .target(text())
                .mark(mark())
                .on(day())
                .recordedAt(pick(Instant.MIN, Instant.MAX, Instant.EPOCH))
                .by(Rater.by(text()))
                .purpose(pick("baseline", "moderation", text()))
                .cycle(pick("autumn", "spring", text()))
                .corrects(maybe(() -> RatingId.of(otherThan(id))))
                .addAgrees(RatingId.of(otherThan(id)))
                .addNotes(Note.of(text()))
                .build();
    }

    private ObservationSeries series() {
        return ObservationSeries.builder()
                .id(text())
                .title(text())
                .target(text())
                .scale(Scales.COUNT)
                .addAllPhases(some(
                        3,
                        () -> Phase.builder()
                                .label(CANARY + labels++)
                                .kind(text())
                                .addAllObservations(some(
                                        3,
                                        () -> Observation.builder()
                                                .session(random.nextInt())
                                                .mark(mark())
                                                .build()))
                                .build()))
                .build();
    }

    private Mark mark() {
        return pick(
                Mark.point("0"),
                Mark.point(text()),
                Mark.quantity(new BigDecimal("1E+400")),
                Mark.quantity(1),
                Mark.absent(AbsenceReason.of(text())));
    }

    private LocalDate day() {
        return pick(
                LocalDate.MIN,
                LocalDate.MAX,
                LocalDate.of(2026, 8, 31).plusDays(random.nextInt(400)),
                LocalDate.of(2026, 9, 1).plusDays(random.nextInt(400)));
    }

    /** One of a few, so that many of them meet. */
    private String text() {
        return CANARY + random.nextInt(6);
    }

    private String otherThan(String text) {
        String other = text();
        return other.equals(text) ? otherThan(text) : other;
    }

    @SafeVarargs
    private <T> T pick(T... choices) {
        return choices[random.nextInt(choices.length)];
    }

    private <T> Optional<T> maybe(Supplier<T> value) {
        return random.nextBoolean() ? Optional.of(value.get()) : Optional.empty();
    }

    private <T> List<T> some(int most, Supplier<T> value) {
        List<T> list = new ArrayList<>();
        for (int i = random.nextInt(most + 1); i > 0; i--) {
            list.add(value.get());
        }
        return list;
    }
}
