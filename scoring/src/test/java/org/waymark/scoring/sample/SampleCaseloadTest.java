package org.waymark.scoring.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TimeZone;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.waymark.caseload.Caseload;
import org.waymark.caseload.PupilRecord;
import org.waymark.finding.Finding;
import org.waymark.finding.Findings;
import org.waymark.finding.Severity;
import org.waymark.id.SchoolId;
import org.waymark.need.SenProvision;
import org.waymark.plan.PlanKind;
import org.waymark.plan.SupportPlan;
import org.waymark.programme.Programme;
import org.waymark.pupil.NcYear;
import org.waymark.pupil.Upn;
import org.waymark.rating.Perspective;
import org.waymark.rating.Rating;
import org.waymark.school.AcademicYear;
import org.waymark.scoring.MeasureSet;
import org.waymark.scoring.ScoreTable;
import org.waymark.scoring.Scorer;
import org.waymark.target.Decision;
import org.waymark.target.Target;
import org.waymark.target.TargetKind;
import org.waymark.validation.Validation;
import org.waymark.wider.AttendanceCount;
import org.waymark.wider.RespondentGroup;
import org.waymark.wider.SurveyRound;

class SampleCaseloadTest {

    private static final LocalDate OCTOBER = LocalDate.of(2026, 10, 1);

    private final Caseload caseload = SampleCaseload.fourSchools(SampleCaseload.SEED);

    @Test
    void sameSeedSameCaseload() {
        assertThat(SampleCaseload.fourSchools(7)).isEqualTo(SampleCaseload.fourSchools(7));
        assertThat(SampleCaseload.fourSchools(7)).isNotEqualTo(SampleCaseload.fourSchools(8));
    }

    @Test
    void sameCaseloadInAnyLocaleAndTimeZone() {
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
            assertThat(SampleCaseload.fourSchools(SampleCaseload.SEED)).isEqualTo(caseload);
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
    }

    /** Pins some of what the seed of the documentation makes, so that a JDK that deals otherwise is found out. */
    @Test
    void theSeedOfTheDocumentationMakesThisCaseload() {
        assertThat(count(caseload, PupilRecord::targets)).isEqualTo(TARGETS);
        assertThat(count(caseload, PupilRecord::ratings)).isEqualTo(RATINGS);
    }

    private static final long TARGETS = 502;
    private static final long RATINGS = 2010;

    @Test
    void aboutAThirdHasAPlanAndMostAreHeard() {
        assertThat(caseload.pupils())
                .filteredOn(record -> !record.plans().isEmpty())
                .hasSizeBetween(35, 50)
                .allSatisfy(record -> {
                    assertThat(record.interventions()).isNotEmpty();
                    for (SupportPlan plan : record.plans()) {
                        SenProvision provision = record.provisions().get(0).provision();
                        assertThat(plan.kind().equals(PlanKind.EHC)).isEqualTo(provision.equals(SenProvision.EHC_PLAN));
                    }
                });
        assertThat(caseload.pupils())
                .filteredOn(record -> !record.viewsOf(Perspective.PUPIL).isEmpty())
                .hasSizeBetween(90, 119);
        assertThat(caseload.pupils())
                .filteredOn(record -> !record.conversations().isEmpty())
                .hasSizeGreaterThan(15);
        assertThat(caseload.pupils())
                .filteredOn(record -> !record.incidents().isEmpty())
                .hasSizeGreaterThan(15);
    }

    @Test
    void theSessionsOfEveryPupilAreCountedAndAddUp() {
        assertThat(caseload.pupils())
                .allSatisfy(
                        record -> assertThat(record.attendance()).isNotEmpty().allMatch(AttendanceCount::addsUp));
    }

    @Test
    void eachSchoolAskedEachGroupTwiceAndThePartnershipHasALogicModel() {
        List<SurveyRound> surveys = caseload.referenceData().surveys();
        for (FourSchools school : FourSchools.values()) {
            for (RespondentGroup group : List.of(
                    RespondentGroup.PUPIL, RespondentGroup.PARENT, RespondentGroup.STAFF, RespondentGroup.LEADER)) {
                assertThat(surveys)
                        .filteredOn(round -> round.respondents().equals(group)
                                && round.school()
                                        .filter(SchoolId.of(school.id())::equals)
                                        .isPresent())
                        .hasSize(2)
                        .allMatch(round -> round.responseRate().isPresent());
            }
        }
        assertThat(caseload.referenceData().logicModels())
                .singleElement()
                .satisfies(model -> assertThat(model.indicators()).hasSizeGreaterThan(5));
    }

    private static long count(Caseload caseload, Function<PupilRecord, List<?>> list) {
        return caseload.pupils().stream()
                .mapToLong(record -> list.apply(record).size())
                .sum();
    }

    @Test
    void validationFindsNothingButTheWordsThatNobodyMapped() {
        for (long seed : new long[] {SampleCaseload.SEED, 0, 1, -1, Long.MAX_VALUE}) {
            Caseload one = SampleCaseload.fourSchools(seed);
            Findings findings = Validation.standard(one.referenceData()).check(one);
            assertThat(findings.stream().filter(finding -> finding.severity() != Severity.INFO))
                    .as("seed %d", seed)
                    .isEmpty();
            assertThat(findings.stream().map(Finding::rule)).containsOnly("vocabulary.term-unmapped");
        }
    }

    @Test
    void fourSchoolsTwoUnderEachProgramme() {
        assertThat(caseload.referenceData().schools()).hasSize(4);
        assertThat(caseload.referenceData().partnerships().get(0).schoolsOn(OCTOBER))
                .hasSize(4);
        assertThat(caseload.referenceData().programmes())
                .extracting(Programme::title)
                .containsExactly("DREAMS", "HORIZONS");
        for (Programme programme : caseload.referenceData().programmes()) {
            assertThat(programme.schoolsOn(OCTOBER)).hasSize(2);
            assertThat(programme.cyclePlan()).hasSize(3);
        }
    }

    @Test
    void about120PupilsFromReceptionToYear10() {
        assertThat(caseload.pupils()).hasSize(120);
        assertThat(caseload.pupilsById()).hasSize(120);
        Set<NcYear> years = caseload.pupils().stream()
                .flatMap(record -> record.pupil().enrolments().stream())
                .map(spell -> spell.year())
                .collect(Collectors.toSet());
        assertThat(years).hasSize(11).contains(NcYear.RECEPTION, NcYear.of(10));
        for (FourSchools school : FourSchools.values()) {
            assertThat(caseload.pupils().stream()
                            .flatMap(record -> record.pupil().mainEnrolmentOn(OCTOBER).stream())
                            .filter(spell -> spell.school().equals(SchoolId.of(school.id()))))
                    .hasSizeGreaterThan(20);
        }
    }

    @Test
    void nobodyHasANameAndEachUpnIsOfTheMadeUpAuthority() {
        assertThat(caseload.pupils()).allSatisfy(record -> {
            assertThat(record.pupil().name()).isEmpty();
            Upn upn = record.pupil().upn().orElseThrow();
            assertThat(upn.hasValidFormat() && upn.hasValidCheckLetter()).isTrue();
            assertThat(upn.la()).contains("999");
        });
    }

    @Test
    void eachPupilIsOfTheAgeOfTheYear() {
        for (PupilRecord record : caseload.pupils()) {
            LocalDate born = record.pupil().born().orElseThrow();
            assertThat(NcYear.byAge(born, AcademicYear.of(2026)))
                    .contains(record.pupil().enrolments().get(0).year());
        }
    }

    @Test
    void eachPupilHasPersonalAndAcademicTargets() {
        for (PupilRecord record : caseload.pupils()) {
            Set<TargetKind> kinds = record.targets().stream().map(Target::kind).collect(Collectors.toSet());
            assertThat(kinds)
                    .contains(TargetKind.PERSONAL, TargetKind.ACADEMIC)
                    .isSubsetOf(TargetKind.PERSONAL, TargetKind.ACADEMIC, TargetKind.OUTCOME);
        }
    }

    @Test
    void eachStrandAndEachDecisionOccurs() {
        Set<String> areas = caseload.pupils().stream()
                .flatMap(record -> record.targets().stream())
                .flatMap(target -> target.area().stream())
                .collect(Collectors.toSet());
        assertThat(areas).hasSize(9).contains("attainment", "relationships", "independence");
        assertThat(caseload.pupils().stream()
                        .flatMap(record -> record.targets().stream())
                        .flatMap(target -> target.decisions().stream())
                        .map(decision -> decision.decision()))
                .contains(Decision.CLOSE, Decision.CONTINUE, Decision.REVISE, Decision.WITHDRAW, Decision.HAND_OVER);
    }

    @Test
    void reviewsCiteRatingsAndSomeRatingsHaveEvidence() {
        assertThat(caseload.pupils().stream()
                        .flatMap(record -> record.reviews().stream())
                        .filter(review -> !review.cites().isEmpty()))
                .hasSizeGreaterThan(100);
        assertThat(caseload.pupils().stream()
                        .flatMap(record -> record.ratings().stream())
                        .map(Rating::evidence)
                        .filter(evidence -> !evidence.isEmpty()))
                .hasSizeGreaterThan(50);
    }

    @Test
    void nobodyRatesOnAWeekend() {
        assertThat(caseload.pupils().stream()
                        .flatMap(record -> record.ratings().stream())
                        .map(rating -> rating.on().getDayOfWeek().getValue()))
                .allMatch(day -> day <= 5);
    }

    @Test
    void scoringRunsOverIt() {
        ScoreTable table =
                Scorer.of(MeasureSet.standard(), caseload.referenceData()).score(caseload);
        assertThat(table.rows()).hasSizeGreaterThan(400);
    }

    @Test
    void validationFindsEachFault() {
        Caseload faulty = SampleCaseload.withFaults(SampleCaseload.SEED);
        Findings findings = Validation.standard(faulty.referenceData()).check(faulty);
        for (SampleFault fault : SampleFault.values()) {
            assertThat(findings.ofRule(fault.rule()).asList())
                    .as(fault.name())
                    .hasSize(1)
                    .allSatisfy(finding -> assertThat(finding.position().toString())
                            .startsWith("pupils[" + place(faulty, fault) + "]"));
        }
    }

    private static int place(Caseload caseload, SampleFault fault) {
        int last = -1;
        for (int i = 0; i < caseload.pupils().size(); i++) {
            if (caseload.pupils().get(i).pupil().id().equals(fault.pupil())) {
                last = i;
            }
        }
        return last;
    }
}
