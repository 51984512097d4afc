package org.waymark.scoring.sample;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.waymark.caseload.Caseload;
import org.waymark.finding.Findings;
import org.waymark.finding.Severity;
import org.waymark.validation.Validation;

class SampleSchoolTest {

    @Test
    void eachPupilHasSixTargetsWithFourRatings() {
        Caseload school = SampleSchool.of(50, 3);
        assertThat(school.pupils()).hasSize(50).allSatisfy(record -> {
            assertThat(record.targets()).hasSize(SampleSchool.TARGETS);
            assertThat(record.ratings()).hasSize(SampleSchool.TARGETS * SampleSchool.RATINGS);
        });
    }

    @Test
    void sameArgumentsSameSchoolAndAPrefixOfABiggerOne() {
        assertThat(SampleSchool.of(20, 3)).isEqualTo(SampleSchool.of(20, 3));
        assertThat(SampleSchool.of(40, 3).pupils().subList(0, 20))
                .isEqualTo(SampleSchool.of(20, 3).pupils());
        assertThat(SampleSchool.of(20, 3)).isNotEqualTo(SampleSchool.of(20, 4));
    }

    @Test
    void nothingIsWrongWithIt() {
        Caseload school = SampleSchool.of(1_500, 3);
        Findings findings = Validation.standard(school.referenceData()).check(school);
        assertThat(findings.stream().filter(finding -> finding.severity() != Severity.INFO))
                .isEmpty();
    }

    @Test
    void refusesTooManyOrFewerThanNone() {
        assertThatIllegalArgumentException().isThrownBy(() -> SampleSchool.of(-1, 0));
        assertThatIllegalArgumentException().isThrownBy(() -> SampleSchool.of(10_000, 0));
        assertThat(SampleSchool.of(0, 0).pupils()).isEmpty();
    }
}
