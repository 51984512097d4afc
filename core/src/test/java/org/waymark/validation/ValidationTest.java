package org.waymark.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.waymark.caseload.Caseload;
import org.waymark.caseload.PupilRecord;
import org.waymark.caseload.ReferenceData;
import org.waymark.data.Data;
import org.waymark.finding.Finding;
import org.waymark.finding.Findings;
import org.waymark.finding.Position;
import org.waymark.finding.Severity;
import org.waymark.id.PupilId;
import org.waymark.id.RatingId;
import org.waymark.id.ScaleRef;
import org.waymark.id.TargetId;
import org.waymark.pupil.Uln;
import org.waymark.rating.Purpose;
import org.waymark.rating.Rater;
import org.waymark.rating.Rating;
import org.waymark.target.Target;

class ValidationTest {

    private static final Validation STANDARD = Validation.standard(Sound.referenceData());

    private static final Rule FRIDAY = Rule.of(
            "northgate:rating.friday",
            Severity.INFO,
            "a rating was made on a Friday",
            (view, report) -> report.at(Position.root().item("ratings", 1)));

    @Test
    void positionsAreRelativeToWhatIsChecked() {
        PupilRecord record = Sound.record().withTargets(Sound.gas(), Sound.gas());
        Caseload caseload =
                Sound.caseload().withPupils(Sound.caseload().pupils().get(1), record);

        assertThat(STANDARD.check(record).ofRule("target.duplicate-id"))
                .singleElement()
                .satisfies(finding -> assertThat(finding.position()).hasToString("targets[1].id"))
                .satisfies(finding -> assertThat(finding.attributes())
                        .containsEntry("pupil", Data.of("p-1"))
                        .containsEntry("target", Data.of("t-2")));
        assertThat(STANDARD.check(caseload).ofRule("target.duplicate-id"))
                .singleElement()
                .satisfies(finding -> assertThat(finding.position()).hasToString("pupils[1].targets[1].id"));
    }

    @Test
    void findingsStandInTheOrderOfTheDocument() {
        PupilRecord record = Sound.record()
                .withPupil(Sound.record().pupil().withUln(Uln.of("1")))
                .withTargets(Sound.personal(), Sound.personal().withScale(ScaleRef.parse("x@1")))
                .withRatings(Rating.monitoring("x", "1", Sound.day("2027-02-10"), Rater.pupil()));

        List<String> positions = STANDARD.check(record).stream()
                .map(finding -> finding.position().toString())
                .distinct()
                .toList();

        assertThat(positions)
                .containsSubsequence(
                        "pupil.uln",
                        "targets[0]",
                        "targets[1]",
                        "targets[1].id",
                        "targets[1].scale",
                        "ratings[0].target",
                        "reviews[0].cites[0]");
    }

    @Test
    void theCaseloadsOwnReferenceDataCountsAndWhatWasGivenComesSecond() {
        Caseload bare =
                Sound.caseload().withReferenceData(ReferenceData.builder().build());

        assertThat(STANDARD.check(bare)).isEmpty();
        assertThat(Validation.standard(ReferenceData.builder().build())
                        .check(bare)
                        .hasErrors())
                .isTrue();
        assertThat(Validation.standard(ReferenceData.builder().build()).check(Sound.caseload()))
                .isEmpty();
    }

    @Test
    void checksReferenceDataAlone() {
        ReferenceData data = Sound.referenceData();
        Validation validation = Validation.standard(data.withSchools(List.of()));

        assertThat(validation.checkReferenceData().ofRule("reference.school-unknown").stream()
                        .map(finding -> finding.position().toString()))
                .containsExactly("partnerships[0].members[0].school", "programmes[0].schools[0].school");
    }

    @Test
    void aRuleOfOnesOwnRunsBesideTheOthers() {
        assertThat(STANDARD.plus(FRIDAY).check(Sound.record()).asList())
                .extracting(Finding::rule)
                .containsExactly("northgate:rating.friday");
        assertThat(STANDARD.plus(FRIDAY)
                        .under(Profile.standard().off("northgate:rating.friday"))
                        .check(Sound.record()))
                .isEmpty();
    }

    @Test
    void aRuleOfOnesOwnNeedsANamespaceAndStandsOnce() {
        Rule plain = Rule.of("rating.friday", Severity.INFO, "a rating was made on a Friday", (view, report) -> {});

        assertThatThrownBy(() -> STANDARD.plus(plain)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> STANDARD.plus(FRIDAY).plus(FRIDAY)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> STANDARD.under(Profile.standard().off("northgate:rating.friday")))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aRuleThatFailsStopsNothingAndSaysNothingOfWhatItSaw() {
        Rule failing = Rule.of("northgate:rating.failing", Severity.INFO, "never", (view, report) -> {
            throw new IllegalStateException("canary");
        });

        Findings findings = STANDARD.plus(failing).plus(FRIDAY).check(Sound.record());

        assertThat(findings.asList())
                .extracting(Finding::rule)
                .containsExactly("rule.failed", "northgate:rating.friday");
        assertThat(findings.asList().get(0).attributes()).containsEntry("rule", Data.of("northgate:rating.failing"));
        assertThat(findings.asList().get(0).describe()).doesNotContain("canary");
    }

    @Test
    void theLimitOfOpenTargetsCanBeSet() {
        assertThat(STANDARD.withOpenTargets(1).check(Sound.record()).asList())
                .extracting(Finding::rule)
                .containsExactly("target.too-many");
        assertThatThrownBy(() -> STANDARD.withOpenTargets(-1)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aSchoolTakesWellUnderASecondAndALongRecordDoesNotTakeForEver() {
        PupilRecord one = Sound.record();
        List<PupilRecord> school = IntStream.range(0, 2_000)
                .mapToObj(i -> one.withPupil(one.pupil().withId(PupilId.of("p-" + i))))
                .toList();
        Caseload caseload = Sound.caseload().withPupils(school);
        List<Rating> chain = new ArrayList<>();
        List<Target> targets = new ArrayList<>();
        for (int i = 0; i < 20_000; i++) {
            chain.add(Rating.builder()
                    .id("r-" + i)
                    .target("t-1")
                    .mark("4")
                    .on(Sound.day("2027-02-10"))
                    .purpose(Purpose.MONITORING)
                    .corrects(RatingId.of("r-" + (i + 1)))
                    .build());
            targets.add(Sound.personal().withId(TargetId.of("t-" + i)).withPredecessor(TargetId.of("t-" + (i + 1))));
        }
        PupilRecord odd = one.withRatings(chain).withTargets(targets);

        // The bounds are ten times what it takes on a slow machine, and far below what anything quadratic would.
        Assertions.assertTimeout(Duration.ofSeconds(20), () -> STANDARD.check(caseload));
        Assertions.assertTimeout(Duration.ofSeconds(20), () -> STANDARD.check(odd));
    }
}
