package org.waymark.scoring.sample;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.waymark.caseload.Caseload;
import org.waymark.finding.Findings;
import org.waymark.finding.Severity;
import org.waymark.validation.Validation;

class SampleSchoolsTest {

    @Test
    void nothingIsWrongWithManySchools() {
        Caseload schools = SampleSchools.of(4, 30, 9);
        assertThat(schools.pupils()).hasSize(120);
        assertThat(schools.pupilsById()).hasSize(120);
        assertThat(schools.referenceData().schools()).hasSize(8);
        Findings findings = Validation.standard(schools.referenceData()).check(schools);
        assertThat(findings.stream().filter(finding -> finding.severity() != Severity.INFO))
                .isEmpty();
    }

    @Test
    void sameArgumentsSameSchools() {
        assertThat(SampleSchools.of(3, 5, 9)).isEqualTo(SampleSchools.of(3, 5, 9));
    }

    @Test
    void refusesTooManyOrFewerThanNone() {
        assertThatIllegalArgumentException().isThrownBy(() -> SampleSchools.of(1_000, 1, 0));
        assertThatIllegalArgumentException().isThrownBy(() -> SampleSchools.of(-1, 1, 0));
    }
}
