package org.waymark.validation;

import static org.waymark.rating.Rater.by;
import static org.waymark.validation.Sound.data;
import static org.waymark.validation.Sound.day;
import static org.waymark.validation.Sound.phase;
import static org.waymark.validation.Sound.plus;
import static org.waymark.validation.Sound.pupil;
import static org.waymark.validation.Sound.rating;
import static org.waymark.validation.Sound.record;
import static org.waymark.validation.Sound.replaced;
import static org.waymark.validation.Sound.review;
import static org.waymark.validation.Sound.series;
import static org.waymark.validation.Sound.target;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import org.waymark.caseload.Caseload;
import org.waymark.caseload.ReferenceData;
import org.waymark.code.CodeEntry;
import org.waymark.code.CodeSet;
import org.waymark.id.ConceptId;
import org.waymark.id.CycleId;
import org.waymark.id.ProgrammeId;
import org.waymark.id.PupilId;
import org.waymark.id.RatingId;
import org.waymark.id.ReviewId;
import org.waymark.id.ScaleRef;
import org.waymark.id.SchoolId;
import org.waymark.id.SiteId;
import org.waymark.id.StrandId;
import org.waymark.id.TargetId;
import org.waymark.id.VocabularyRef;
import org.waymark.need.Need;
import org.waymark.need.ProvisionSpell;
import org.waymark.need.SenProvision;
import org.waymark.need.SenType;
import org.waymark.programme.Programme;
import org.waymark.pupil.Enrolment;
import org.waymark.pupil.EnrolmentKind;
import org.waymark.pupil.NcYear;
import org.waymark.pupil.ProgrammeSpell;
import org.waymark.pupil.Uln;
import org.waymark.pupil.Upn;
import org.waymark.rating.Purpose;
import org.waymark.rating.Rating;
import org.waymark.scale.Mark;
import org.waymark.scale.Scales;
import org.waymark.school.Laestab;
import org.waymark.target.Aim;
import org.waymark.target.Baseline;
import org.waymark.target.Decision;
import org.waymark.target.StatusChange;
import org.waymark.target.TargetDecision;
import org.waymark.target.TargetKind;
import org.waymark.target.TargetStatus;
import org.waymark.vocabulary.Concept;
import org.waymark.vocabulary.LocalTerm;
import org.waymark.vocabulary.LocalVocabulary;
import org.waymark.vocabulary.Vocabulary;

/** For each rule one way to break the sound caseload so that the rule finds it, and the place where. */
final class Faults {

    record Fault(String position, UnaryOperator<Caseload> change) {}

    static final Map<String, Fault> ALL = new TreeMap<>();

    private static final String R = "pupils[0].";

    static {
        pupils();
        provisionsAndNeeds();
        targets();
        targetLinks();
        ratings();
        seriesAndReviews();
        FaultsInPlan.putAll(ALL);
        FaultsInWider.putAll(ALL);
        caseloads();
        references();
        vocabularies();
    }

    private Faults() {}

    private static void put(String rule, String position, UnaryOperator<Caseload> change) {
        ALL.put(rule, new Fault(position, change));
    }

    private static void pupils() {
        put("pupil.upn-format", R + "pupil.upn", pupil(p -> p.withUpn(Upn.of("Q99900002400"))));
        put("pupil.upn-check-letter", R + "pupil.upn", pupil(p -> p.withUpn(Upn.of("A999000024001"))));
        CodeSet list = CodeSet.builder()
                .ref("la@2026")
                .title("Authorities")
                .source("ours")
                .addEntries(CodeEntry.of("801", "Bristol"))
                .build();
        put("pupil.upn-authority", R + "pupil.upn", data(d -> d.withCodeSets(list)));
        put("pupil.former-upn", R + "pupil.formerUpns[0]", pupil(p -> p.withFormerUpns(Upn.of("X"))));
        put("pupil.upn-missing", R + "pupil", pupil(p -> p.withUpn(Optional.empty())));
        put("pupil.uln", R + "pupil.uln", pupil(p -> p.withUln(Uln.of("9999999999"))));
        put("pupil.born-after-enrolment", R + "pupil.born", pupil(p -> p.withBorn(day("2025-09-01"))));
        put("pupil.school-unknown", R + "pupil.enrolments[1].school", enrolment(e -> e.withSchool(SchoolId.of("x"))));
        put("pupil.site-unknown", R + "pupil.enrolments[1].site", enrolment(e -> e.withSite(SiteId.of("x"))));
        put("pupil.enrolment-overlap", R + "pupil.enrolments[1]", enrolment(e -> e.withFrom(day("2026-08-31"))));
        put("pupil.year-unknown", R + "pupil.enrolments[1].year", enrolment(e -> e.withYear(NcYear.of("Year 8"))));
        put(
                "pupil.year-over-september",
                R + "pupil.enrolments[0].year",
                pupil(p -> p.withEnrolments(replaced(p.enrolments(), 0, e -> e.withFrom(day("2025-08-31"))))));
        put("pupil.code-unknown", R + "pupil.enrolments[1].kind", enrolment(e -> e.withKind(EnrolmentKind.of("x"))));
        ProgrammeSpell other =
                ProgrammeSpell.builder().programme("x").from(day("2026-01-01")).build();
        put(
                "pupil.programme-unknown",
                R + "pupil.programmes[1].programme",
                pupil(p -> p.withProgrammes(plus(p.programmes(), other))));
        put(
                "pupil.programme-overlap",
                R + "pupil.programmes[1]",
                pupil(p -> p.withProgrammes(plus(p.programmes(), other))));
        put("spell.upside-down", R + "pupil.enrolments[1].to", enrolment(e -> e.withTo(day("2026-08-31"))));
    }

    private static UnaryOperator<Caseload> enrolment(UnaryOperator<Enrolment> change) {
        return pupil(p -> p.withEnrolments(replaced(p.enrolments(), 1, change)));
    }

    private static UnaryOperator<Caseload> provisions(ProvisionSpell... spells) {
        return record(r -> r.withProvisions(spells));
    }

    private static UnaryOperator<Caseload> needs(Need... needs) {
        return record(r -> r.withNeeds(needs));
    }

    private static void provisionsAndNeeds() {
        ProvisionSpell support = ProvisionSpell.of(SenProvision.SEN_SUPPORT, day("2025-10-02"));
        put(
                "provision.unknown",
                R + "provisions[0].provision",
                provisions(ProvisionSpell.of(SenProvision.of("M"), day("2025-10-02"))));
        put("provision.not-in-use", R + "provisions[0].provision", provisions(support.withFrom(day("2014-08-31"))));
        put(
                "provision.legacy",
                R + "provisions[0].provision",
                provisions(ProvisionSpell.of(SenProvision.SCHOOL_ACTION, day("2010-10-02"))));
        put(
                "provision.overlap",
                R + "provisions[1]",
                provisions(support, ProvisionSpell.of(SenProvision.EHC_PLAN, day("2026-10-02"))));
        put("provision.need-missing", R + "provisions[0]", needs());
        put(
                "provision.none-with-need",
                R + "needs[0]",
                provisions(ProvisionSpell.of(SenProvision.NONE, day("2025-10-02"))));
        Need first = Need.primary(SenType.SEMH, day("2025-10-02"));
        Need second = Need.secondary(SenType.SLCN, day("2025-10-02"));
        put("need.two-primary", R + "needs[1]", needs(first, second.withRank(1)));
        put("need.same-rank", R + "needs[2]", needs(first, second, second.withType(SenType.MLD)));
        put("need.rank-gap", R + "needs[1].rank", needs(first, second.withRank(3)));
        put("need.type-unknown", R + "needs[0].type", needs(first.withType(SenType.of("BESD"))));
        put("need.type-not-in-use", R + "needs[0].type", needs(Need.primary(SenType.DS, day("2024-12-31"))));
        put(
                "need.unassessed-with-plan",
                R + "needs[0].type",
                record(r -> r.withNeeds(first.withType(SenType.NSA))
                        .withProvisions(support.withProvision(SenProvision.EHC_PLAN))));
        put("need.rank-not-collected", R + "needs[2].rank", needs(first, second, second.withRank(3)));
    }

    private static void targets() {
        put("target.duplicate-id", R + "targets[1].id", target(1, t -> t.withId(TargetId.of("t-1"))));
        put("target.no-statement", R + "targets[0]", target(0, t -> t.withStatement(" ")));
        put("target.no-criterion", R + "targets[0]", target(0, t -> t.withCriterion(Optional.empty())));
        put("target.no-subject", R + "targets[2]", target(2, t -> t.withSubject(Optional.empty())));
        put("target.no-aim", R + "targets[2]", target(2, t -> t.withAim(Optional.empty())));
        put("target.no-adult", R + "targets[1]", pupil(p -> p.withAdults(List.of())));
        put(
                "target.too-many",
                R + "targets",
                record(r -> r.withTargets(IntStream.range(0, 5)
                        .mapToObj(i -> Sound.gas().withId(TargetId.of("many-" + i)))
                        .toList())));
        put(
                "target.aim-before-set",
                R + "targets[2].aim.by",
                target(2, t -> t.withAim(Aim.of("3b", day("2026-09-13")))));
        put(
                "target.programme-unknown",
                R + "targets[0].programme",
                target(0, t -> t.withProgramme(ProgrammeId.of("x"))));
        put("target.cycle-unknown", R + "targets[0].setIn", target(0, t -> t.withSetIn(CycleId.of("x"))));
        put(
                "target.closed-without-decision",
                R + "targets[2]",
                target(
                        2,
                        t -> t.withStatuses(StatusChange.builder()
                                .status(TargetStatus.CLOSED)
                                .on(day("2027-07-20"))
                                .build())));
        put("target.smart", R + "targets[0]", target(0, t -> t.withStatement(Optional.empty())));
        put("target.code-unknown", R + "targets[0].kind", target(0, t -> t.withKind(TargetKind.of("x"))));
        put("target.scale-unknown", R + "targets[0].scale", target(0, t -> t.withScale(ScaleRef.parse("x@1"))));
        put("target.scale-not-of-programme", R + "targets[0].scale", target(0, t -> t.withScale(Scales.COUNT.ref())));
        put(
                "target.aim-off-scale",
                R + "targets[0].aim.mark",
                target(0, t -> t.withAim(Aim.of("11", day("2027-07-16")))));
        put(
                "target.levels-missing",
                R + "targets[1]",
                target(
                        1,
                        t -> t.withLevels(t.levels()
                                .map(levels -> levels.withDescriptors(
                                        levels.descriptors().subList(1, 5))))));
        put(
                "target.levels-fixed-late",
                R + "targets[1].levels.fixedOn",
                target(1, t -> t.withLevels(t.levels().map(levels -> levels.withFixedOn(day("2026-09-15"))))));
        put(
                "target.vocabulary-unknown",
                R + "targets[0].vocabulary",
                target(0, t -> t.withVocabulary(VocabularyRef.parse("x@1"))));
        put(
                "target.concept-unknown",
                R + "targets[0].concept",
                target(0, t -> t.withConcept(ConceptId.of("shared:x"))));
        put(
                "target.concept-retired",
                R + "targets[0].concept",
                target(0, t -> t.withConcept(ConceptId.of("shared:relationships/old"))));
        put("target.no-baseline", R + "targets[0]", rating(0, r -> r.withPurpose(Purpose.MONITORING)));
        put("target.baseline-ambiguous", R + "targets[0]", rating(1, r -> r.withPurpose(Purpose.BASELINE)));
        put("target.baseline-rating-unknown", R + "targets[0].baselines[0].ratings[0]", baseline("x"));
        put("target.baseline-of-other-target", R + "targets[0].baselines[0].ratings[0]", baseline("t-2-a"));
        put("cycle.decision-missing", R + "targets[0]", target(0, t -> t.withDecisions(List.of())));
        put(
                "cycle.rating-missing",
                R + "targets[1]",
                record(r -> r.withRatings(r.ratings().stream()
                        .filter(one -> !one.id().equals(Optional.of(RatingId.of("t-2-b"))))
                        .toList())));
    }

    private static UnaryOperator<Caseload> baseline(String rating) {
        return target(
                0,
                t -> t.withBaselines(Baseline.builder()
                        .addRatings(RatingId.of(rating))
                        .on(day("2026-09-14"))
                        .build()));
    }

    private static TargetDecision revise() {
        return TargetDecision.builder()
                .decision(Decision.REVISE)
                .on(day("2027-07-16"))
                .build();
    }

    private static void targetLinks() {
        put(
                "target.predecessor-unknown",
                R + "targets[0].predecessor",
                target(0, t -> t.withPredecessor(TargetId.of("x"))));
        put(
                "target.successor-unknown",
                R + "targets[0].decisions[0].successor",
                target(0, t -> t.withDecisions(revise().withSuccessor(TargetId.of("x")))));
        put("target.circle", R + "targets[0]", target(0, t -> t.withPredecessor(TargetId.of("t-1"))));
        put(
                "target.links-disagree",
                R + "targets[0].decisions[0].successor",
                caseload -> target(0, t -> t.withDecisions(revise().withSuccessor(TargetId.of("t-2"))))
                        .apply(target(1, t -> t.withPredecessor(TargetId.of("t-3")))
                                .apply(caseload)));
        put(
                "target.revised-without-successor",
                R + "targets[0].decisions[0]",
                target(0, t -> t.withDecisions(revise())));
        put(
                "target.successor-same-scale",
                R + "targets[3].scale",
                record(r -> r.withTargets(plus(
                        r.targets(), Sound.gas().withId(TargetId.of("t-4")).withPredecessor(TargetId.of("t-2"))))));
        put(
                "target.review-unknown",
                R + "targets[0].decisions[0].review",
                target(0, t -> t.withDecisions(revise().withReview(ReviewId.of("x")))));
    }

    private static void ratings() {
        put("rating.duplicate-id", R + "ratings[1].id", rating(1, r -> r.withId("t-1-a")));
        put("rating.target-unknown", R + "ratings[1].target", rating(1, r -> r.withTarget(TargetId.of("x"))));
        put("rating.wrong-form", R + "ratings[1].mark", rating(1, r -> r.withMark(Mark.quantity(4))));
        put("rating.off-scale", R + "ratings[1].mark", rating(1, r -> r.withMark(Mark.point("11"))));
        put("rating.before-target", R + "ratings[1].on", rating(1, r -> r.withOn(day("2026-09-13"))));
        put(
                "rating.after-recorded",
                R + "ratings[1].recordedAt",
                rating(1, r -> r.withRecordedAt(Instant.parse("2027-02-09T09:59:59Z"))));
        put(
                "rating.after-close",
                R + "ratings[2].on",
                target(
                        0,
                        t -> t.withStatuses(StatusChange.builder()
                                .status(TargetStatus.CLOSED)
                                .on(day("2027-06-09"))
                                .build())));
        put("rating.cycle-unknown", R + "ratings[1].cycle", rating(1, r -> r.inCycle("x")));
        put("rating.outside-cycle", R + "ratings[1].on", rating(1, r -> r.withOn(day("2027-03-27"))));
        put("rating.school-unknown", R + "ratings[1].school", rating(1, r -> r.withSchool(SchoolId.of("x"))));
        put("rating.school-unclear", R + "ratings[0]", enrolment(e -> e.withKind(EnrolmentKind.GUEST)));
        put("rating.code-unknown", R + "ratings[1].purpose", rating(1, r -> r.withPurpose(Purpose.of("x"))));
        put("rating.link-unknown", R + "ratings[1].corrects", rating(1, r -> r.withCorrects(RatingId.of("x"))));
        put("rating.link-other-target", R + "ratings[1].agrees[0]", rating(1, r -> r.withAgrees(RatingId.of("t-2-a"))));
        put(
                "rating.link-circle",
                R + "ratings[1]",
                caseload -> rating(1, r -> r.withRevises(RatingId.of("t-1-c")))
                        .apply(rating(2, r -> r.withCorrects(RatingId.of("t-1-b")))
                                .apply(caseload)));
        put("rating.moderation-unlinked", R + "ratings[1]", rating(1, r -> r.withPurpose(Purpose.MODERATION)));
        put(
                "rating.repeated",
                R + "ratings[9]",
                record(r -> r.plusRating(Rating.monitoring("t-1", "5", day("2027-02-11"), by("staff-4"))
                        .inCycle("spring"))));
    }

    private static void seriesAndReviews() {
        put(
                "series.duplicate-id",
                R + "series[1].id",
                record(r -> r.withSeries(plus(r.series(), r.series().get(0)))));
        put("series.target-unknown", R + "series[0].target", series(s -> s.withTarget(TargetId.of("x"))));
        put("series.scale-unknown", R + "series[0].scale", series(s -> s.withScale(ScaleRef.parse("x@1"))));
        put(
                "series.off-scale",
                R + "series[0].phases[0].observations[0].mark",
                series(s -> s.withPhases(phase("A", -1, 2))));
        put(
                "series.sessions-not-increasing",
                R + "series[0].phases[1].observations[0].session",
                series(s -> s.withPhases(phase("A", 1, 2), phase("B", 2, 3))));
        put("series.empty-phase", R + "series[0].phases[1]", series(s -> s.withPhases(phase("A", 1), phase("B"))));
        put(
                "review.duplicate-id",
                R + "reviews[1].id",
                record(r -> r.withReviews(plus(r.reviews(), r.reviews().get(0)))));
        put("review.cycle-unknown", R + "reviews[0].cycle", review(v -> v.withCycle(CycleId.of("x"))));
        put("review.target-unknown", R + "reviews[0].targets[0]", review(v -> v.withTargets(TargetId.of("x"))));
        put("review.rating-unknown", R + "reviews[0].cites[0]", review(v -> v.withCites(RatingId.of("x"))));
    }

    private static Caseload twin(Caseload c) {
        return c.withPupils(plus(c.pupils(), c.pupils().get(0)));
    }

    private static void caseloads() {
        put("caseload.duplicate-pupil", "pupils[2].pupil.id", Faults::twin);
        put("caseload.duplicate-upn", "pupils[2].pupil.upn", c -> {
            Caseload doubled = twin(c);
            return doubled.withPupils(
                    replaced(doubled.pupils(), 2, r -> r.withPupil(r.pupil().withId(PupilId.of("p-3")))));
        });
        put("caseload.duplicate-uln", "pupils[2].pupil.uln", Faults::twin);
    }

    private static final String D = "referenceData.";

    private static UnaryOperator<Caseload> programme(UnaryOperator<Programme> change) {
        return data(d -> d.withProgrammes(replaced(d.programmes(), 0, change)));
    }

    private static void references() {
        put(
                "reference.duplicate-id",
                D + "schools[2].id",
                data(d -> d.withSchools(plus(d.schools(), Sound.school("northgate")))));
        put(
                "reference.spell-upside-down",
                D + "cycles[0].to",
                data(d -> d.withCycles(replaced(d.cycles(), 0, c -> c.withTo(day("2026-08-31"))))));
        put(
                "reference.school-unknown",
                D + "programmes[0].schools[0].school",
                programme(p -> p.withSchools(p.schools().get(0).withSchool(SchoolId.of("x")))));
        put(
                "reference.school-link-unknown",
                D + "schools[0].successors[0]",
                data(d -> d.withSchools(replaced(d.schools(), 0, s -> s.withSuccessors(SchoolId.of("x"))))));
        put(
                "reference.school-number",
                D + "schools[0].laestab",
                data(d -> d.withSchools(replaced(d.schools(), 0, s -> s.withLaestab(Laestab.of("x"))))));
        put(
                "reference.vocabulary-unknown",
                D + "programmes[0].vocabulary",
                programme(p -> p.withVocabulary(VocabularyRef.parse("x@1"))));
        put(
                "reference.scale-unknown",
                D + "programmes[0].scales[0]",
                programme(p -> p.withScales(ScaleRef.parse("x@1"))));
        put(
                "reference.points-off-scale",
                D + "pointsTables[0].points",
                data(d -> d.withPointsTables(
                        replaced(d.pointsTables(), 0, t -> t.withPoints(Map.of("3", BigDecimal.ONE))))));
        put(
                "reference.cycle-unknown",
                D + "programmes[0].cyclePlan[0]",
                programme(p -> p.withCyclePlan(CycleId.of("x"))));
        put(
                "reference.cycles-overlap",
                D + "programmes[0].cyclePlan[1]",
                data(d -> d.withCycles(replaced(d.cycles(), 1, c -> c.withFrom(day("2026-12-18"))))));
    }

    private static UnaryOperator<Caseload> vocabulary(UnaryOperator<Vocabulary> change) {
        return data(d -> {
            Vocabulary changed = change.apply(d.vocabularies().get(0));
            return ReferenceData.builder()
                    .addVocabularies(changed)
                    .addLocalVocabularies(d.localVocabularies().get(0).withShared(changed))
                    .build();
        });
    }

    private static UnaryOperator<Caseload> local(UnaryOperator<LocalVocabulary> change) {
        return data(d -> d.withLocalVocabularies(replaced(d.localVocabularies(), 0, change)));
    }

    private static UnaryOperator<Caseload> term(UnaryOperator<LocalTerm> change) {
        return local(l -> l.withTerms(replaced(l.terms(), 0, change)));
    }

    private static void vocabularies() {
        String concepts = D + "vocabularies[0].concepts";
        put(
                "vocabulary.replacement-unknown",
                concepts + "[1].replacedBy[0]",
                vocabulary(v -> v.withConcepts(replaced(v.concepts(), 1, c -> c.withReplacedBy(ConceptId.of("x"))))));
        put(
                "vocabulary.replacement-circle",
                concepts + "[1].replacedBy",
                vocabulary(v -> v.withConcepts(replaced(v.concepts(), 1, c -> c.withReplacedBy(c.id())))));
        put(
                "vocabulary.shared-missing",
                D + "localVocabularies[0].shared",
                local(l -> l.withShared(Vocabulary.unlinked(VocabularyRef.parse("lost@1")))));
        put(
                "vocabulary.term-concept-unknown",
                D + "localVocabularies[0].terms[0].concept",
                term(t -> t.withConcept(ConceptId.of("x"))));
        put(
                "vocabulary.term-unmapped",
                D + "localVocabularies[0].terms[0]",
                term(t -> t.withConcept(Optional.empty())));
        put("vocabulary.term-not-selected", D + "localVocabularies[0].terms[0].concept", data(d -> {
            Vocabulary shared = d.vocabularies().get(0);
            Vocabulary more = shared.withConcepts(
                    plus(shared.concepts(), Concept.of("shared:relationships/turns", "relationships", "Taking turns")));
            return ReferenceData.builder()
                    .addVocabularies(more)
                    .addLocalVocabularies(d.localVocabularies()
                            .get(0)
                            .withShared(more)
                            .withSelection(ConceptId.of("shared:relationships/turns")))
                    .build();
        }));
        put(
                "vocabulary.selection-unknown",
                D + "localVocabularies[0].selection[0]",
                local(l -> l.withSelection(ConceptId.of("x"))));
        put(
                "vocabulary.addition-shadowed",
                D + "localVocabularies[0].additions[0].id",
                local(l -> l.withAdditions(l.shared().concepts().get(0))));
        put(
                "vocabulary.addition-strand-unknown",
                D + "localVocabularies[0].additions[0].strand",
                local(l -> l.withAdditions(l.shared()
                        .concepts()
                        .get(0)
                        .withId(ConceptId.of("north:own"))
                        .withStrand(StrandId.of("x")))));
    }
}
