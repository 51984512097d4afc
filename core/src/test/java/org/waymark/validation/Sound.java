package org.waymark.validation;

import static org.waymark.rating.Rater.by;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.waymark.caseload.Caseload;
import org.waymark.caseload.PupilRecord;
import org.waymark.caseload.ReferenceData;
import org.waymark.id.ConceptId;
import org.waymark.id.CycleId;
import org.waymark.id.RatingId;
import org.waymark.id.SchoolId;
import org.waymark.id.TargetId;
import org.waymark.need.Need;
import org.waymark.need.ProvisionSpell;
import org.waymark.need.SenProvision;
import org.waymark.need.SenType;
import org.waymark.programme.Programme;
import org.waymark.programme.ProgrammeSchool;
import org.waymark.pupil.Assignment;
import org.waymark.pupil.Enrolment;
import org.waymark.pupil.Pupil;
import org.waymark.pupil.Upn;
import org.waymark.rating.Observation;
import org.waymark.rating.ObservationSeries;
import org.waymark.rating.Phase;
import org.waymark.rating.Rating;
import org.waymark.review.Review;
import org.waymark.review.ReviewCycle;
import org.waymark.scale.Mark;
import org.waymark.scale.PointsTable;
import org.waymark.scale.Scales;
import org.waymark.school.Partnership;
import org.waymark.school.PartnershipMember;
import org.waymark.school.School;
import org.waymark.target.Decision;
import org.waymark.target.LevelDescriptor;
import org.waymark.target.Levels;
import org.waymark.target.Target;
import org.waymark.target.TargetDecision;
import org.waymark.vocabulary.Concept;
import org.waymark.vocabulary.LocalTerm;
import org.waymark.vocabulary.LocalVocabulary;
import org.waymark.vocabulary.Strand;
import org.waymark.vocabulary.Vocabulary;

/** A caseload of two pupils in which no rule finds anything, and ways to break it in one place. */
final class Sound {

    static final LocalDate AFTER = LocalDate.of(2027, 8, 31);

    private Sound() {}

    static LocalDate day(String text) {
        return LocalDate.parse(text);
    }

    static ReviewCycle cycle(String id, String from, String to) {
        return ReviewCycle.builder()
                .id(id)
                .title(id)
                .from(day(from))
                .to(day(to))
                .build();
    }

    static School school(String id) {
        return School.builder()
                .id(id)
                .title(id)
                .urn("100000")
                .laestab("999/4001")
                .build();
    }

    static ReferenceData referenceData() {
        Vocabulary shared = Vocabulary.builder()
                .ref("shared@1")
                .title("Shared")
                .addStrands(Strand.builder()
                        .id("relationships")
                        .title("Relationships")
                        .build())
                .addConcepts(Concept.builder()
                        .id("shared:relationships/repair")
                        .strand("relationships")
                        .title("Repairing a fall-out")
                        .build())
                .addConcepts(Concept.builder()
                        .id("shared:relationships/old")
                        .strand("relationships")
                        .title("An older way of saying it")
                        .retired(true)
                        .addReplacedBy(ConceptId.of("shared:relationships/repair"))
                        .build())
                .build();
        LocalVocabulary local = LocalVocabulary.builder()
                .ref("north@1")
                .title("North")
                .shared(shared)
                .addTerms(LocalTerm.builder()
                        .wording("Making friends again")
                        .concept("shared:relationships/repair")
                        .build())
                .build();
        Programme programme = Programme.builder()
                .id("horizons")
                .title("HORIZONS")
                .vocabulary("north@1")
                .addSchools(ProgrammeSchool.builder()
                        .school("northgate")
                        .from(day("2025-09-01"))
                        .build())
                .addCyclePlan(CycleId.of("autumn"), CycleId.of("spring"), CycleId.of("summer"))
                .addScales(Scales.LATERAL_INDEPENDENCE.ref(), Scales.GAS.ref(), Scales.NC_SUBLEVELS.ref())
                .build();
        return ReferenceData.builder()
                .addSchools(school("northgate"), school("southgate").withPredecessors(SchoolId.of("northgate")))
                .addPartnerships(Partnership.builder()
                        .id("four")
                        .title("Four schools")
                        .addMembers(PartnershipMember.builder()
                                .school("northgate")
                                .from(day("2024-09-01"))
                                .build())
                        .build())
                .addPointsTables(PointsTable.builder()
                        .id("own")
                        .version("1")
                        .scale(Scales.GAS.ref())
                        .putPoints("0", BigDecimal.TEN)
                        .source("ours")
                        .build())
                .addVocabularies(shared)
                .addLocalVocabularies(local)
                .addProgrammes(programme)
                .addSurveys(SoundWider.survey())
                .addLogicModels(SoundWider.logicModel())
                .addCycles(
                        cycle("autumn", "2026-09-01", "2026-12-18"),
                        cycle("spring", "2027-01-04", "2027-03-26"),
                        cycle("summer", "2027-04-12", "2027-07-23"))
                .build();
    }

    static Target personal() {
        return Target.personal()
                .id("t-1")
                .concept("shared:relationships/repair")
                .vocabulary("north@1")
                .area("relationships")
                .statement("Repairs a fall-out with a friend on the same day")
                .criterion("In 4 of 5 occasions seen by the key worker")
                .scale(Scales.LATERAL_INDEPENDENCE)
                .programme("horizons")
                .setOn(day("2026-09-14"))
                .setIn("autumn")
                .difficulty(2)
                .importance(3)
                .aim("7", day("2027-07-16"))
                .keyWorker("staff-4", day("2026-09-14"))
                .addDecisions(TargetDecision.builder()
                        .decision(Decision.CONTINUE)
                        .on(day("2027-07-16"))
                        .cycle("summer")
                        .review("v-1")
                        .build())
                .build();
    }

    static Target gas() {
        Levels.Builder levels = Levels.builder().fixedOn(day("2026-09-10"));
        Scales.GAS
                .points()
                .forEach(point -> levels.addDescriptors(LevelDescriptor.builder()
                        .point(point.code())
                        .text("What will be seen at " + point.code())
                        .build()));
        return Target.personal()
                .id("t-2")
                .area("relationships")
                .statement("Joins a game at break")
                .criterion("As the levels say")
                .scale(Scales.GAS)
                .setOn(day("2026-09-14"))
                .difficulty(1)
                .aim("0", day("2027-10-01"))
                .levels(levels.build())
                .build();
    }

    static Target academic() {
        return Target.academic()
                .id("t-3")
                .subject("mathematics")
                .scale(Scales.NC_SUBLEVELS)
                .setOn(day("2026-09-14"))
                .aim("3b", day("2028-07-16"))
                .build();
    }

    private static List<Rating> ratings(String target, String baseline, String later) {
        return List.of(
                Rating.baseline(target, baseline, day("2026-09-14"), by("staff-4"))
                        .inCycle("autumn")
                        .withId(target + "-a"),
                Rating.monitoring(target, later, day("2027-02-10"), by("staff-4"))
                        .inCycle("spring")
                        .withId(target + "-b"),
                Rating.monitoring(target, later, day("2027-06-10"), by("staff-4"))
                        .inCycle("summer")
                        .withId(target + "-c"));
    }

    static PupilRecord record() {
        return PupilRecord.builder()
                .pupil(Pupil.builder()
                        .id("p-1")
                        .upn("Q999000024001")
                        .addFormerUpns(Upn.of("B99900002400A"))
                        .uln("1234567899")
                        .born(day("2014-03-02"))
                        .addEnrolments(Enrolment.builder()
                                .school("northgate")
                                .year("7")
                                .from(day("2025-09-01"))
                                .to(day("2026-08-31"))
                                .build())
                        .enrolled("northgate", "8", day("2026-09-01"))
                        .inProgramme("horizons", day("2025-09-01"))
                        .addAdults(Assignment.builder()
                                .staff("staff-4")
                                .from(day("2025-09-01"))
                                .build())
                        .build())
                .addProvisions(ProvisionSpell.of(SenProvision.SEN_SUPPORT, day("2025-10-02")))
                .addNeeds(
                        Need.primary(SenType.SEMH, day("2025-10-02")), Need.secondary(SenType.SLCN, day("2025-10-02")))
                .addTargets(personal(), gas(), academic())
                .addAllRatings(ratings("t-1", "2", "4"))
                .addAllRatings(ratings("t-2", "-1", "0"))
                .addAllRatings(ratings("t-3", "2c", "2b"))
                .addSeries(ObservationSeries.builder()
                        .id("s-1")
                        .title("Calls for help")
                        .target("t-1")
                        .scale(Scales.COUNT_TO_REDUCE)
                        .addPhases(phase("A", 1, 2), phase("B", 3, 4))
                        .build())
                .addWiderOutcomes(SoundWider.outcome())
                .addAttendance(SoundWider.autumn(), SoundWider.spring())
                .addIncidents(SoundWider.incidents())
                .addReviews(Review.builder()
                        .id("v-1")
                        .kind("cycle")
                        .on(day("2027-07-16"))
                        .cycle("summer")
                        .addTargets(TargetId.of("t-1"))
                        .addCites(RatingId.of("t-1-c"))
                        .build())
                .build();
    }

    static Phase phase(String label, int... sessions) {
        Phase.Builder phase = Phase.builder().label(label).kind("baseline");
        for (int session : sessions) {
            phase.addObservations(Observation.builder()
                    .session(session)
                    .mark(Mark.quantity(session))
                    .build());
        }
        return phase.build();
    }

    static Caseload caseload() {
        return Caseload.builder()
                .referenceData(referenceData())
                .addPupils(record(), SoundPlan.record())
                .build();
    }

    static UnaryOperator<Caseload> record(UnaryOperator<PupilRecord> change) {
        return caseload -> caseload.withPupils(Stream.concat(
                        Stream.of(change.apply(caseload.pupils().get(0))),
                        caseload.pupils().stream().skip(1))
                .toList());
    }

    static UnaryOperator<Caseload> pupil(UnaryOperator<Pupil> change) {
        return record(record -> record.withPupil(change.apply(record.pupil())));
    }

    static UnaryOperator<Caseload> target(int place, UnaryOperator<Target> change) {
        return record(record -> record.withTargets(replaced(record.targets(), place, change)));
    }

    static UnaryOperator<Caseload> rating(int place, UnaryOperator<Rating> change) {
        return record(record -> record.withRatings(replaced(record.ratings(), place, change)));
    }

    static UnaryOperator<Caseload> series(UnaryOperator<ObservationSeries> change) {
        return record(record -> record.withSeries(replaced(record.series(), 0, change)));
    }

    static UnaryOperator<Caseload> review(UnaryOperator<Review> change) {
        return record(record -> record.withReviews(replaced(record.reviews(), 0, change)));
    }

    static UnaryOperator<Caseload> data(UnaryOperator<ReferenceData> change) {
        return caseload -> caseload.withReferenceData(change.apply(caseload.referenceData()));
    }

    static <T> List<T> replaced(List<T> list, int place, UnaryOperator<T> change) {
        List<T> copy = new ArrayList<>(list);
        copy.set(place, change.apply(copy.get(place)));
        return copy;
    }

    static <T> List<T> plus(List<T> list, T item) {
        return Stream.concat(list.stream(), Stream.of(item)).toList();
    }
}
