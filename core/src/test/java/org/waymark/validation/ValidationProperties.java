package org.waymark.validation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.waymark.caseload.Caseload;
import org.waymark.caseload.ReferenceData;
import org.waymark.finding.Finding;
import org.waymark.finding.Findings;
import org.waymark.finding.Position;

class ValidationProperties {

    private static final Validation STRICT = Validation.strict(Sound.referenceData());

    @Property(tries = 300)
    void neverFailsAndNeverRepeatsWhatItFound(@ForAll long seed) {
        Caseload caseload = new OddRecords(seed).caseload();
        for (Validation validation : List.of(STRICT, STRICT.asOf(LocalDate.MAX), STRICT.asOf(LocalDate.MIN))) {
            Findings findings = validation.check(caseload);
            assertThat(findings.ofRule("rule.failed").stream().map(Finding::attributes))
                    .isEmpty();
            assertThat(findings)
                    .allSatisfy(finding ->
                            assertThat(finding + finding.describe()).doesNotContainIgnoringCase(OddRecords.CANARY));
            assertThat(findings.toString()).doesNotContain(OddRecords.CANARY);
        }
    }

    @Property(tries = 100)
    void findsTheSameInARecordAloneAsInACaseloadOfOne(@ForAll long seed) {
        Caseload caseload = new OddRecords(seed).caseload();
        for (int i = 0; i < caseload.pupils().size(); i++) {
            Caseload alone = Caseload.builder()
                    .referenceData(ReferenceData.builder().build())
                    .addPupils(caseload.pupils().get(i))
                    .build();
            Findings inCaseload = STRICT.check(alone);
            Findings inRecord = STRICT.check(caseload.pupils().get(i));
            Position record = Position.root().item("pupils", 0);
            assertThat(inRecord.map(one -> one.withPosition(one.position().in(record))))
                    .isEqualTo(inCaseload);
        }
    }

    @Property(tries = 50)
    void findsTheSameTwice(@ForAll long seed) {
        Caseload caseload = new OddRecords(seed).caseload();
        assertThat(STRICT.check(caseload))
                .isEqualTo(Validation.strict(Sound.referenceData()).check(caseload));
    }
}
