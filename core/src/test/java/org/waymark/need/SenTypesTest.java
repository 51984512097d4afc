package org.waymark.need;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.waymark.code.CodeEntry;

class SenTypesTest {

    @Test
    void allFourteen() {
        assertThat(SenTypes.CODES.entries())
                .extracting(CodeEntry::code)
                .containsExactlyInAnyOrder(
                        "SPLD", "MLD", "SLD", "PMLD", "SEMH", "SLCN", "ASD", "HI", "VI", "MSI", "PD", "DS", "OTH",
                        "NSA");
    }

    @Test
    void downSyndromeSinceJanuary2025() {
        CodeEntry entry = SenTypes.CODES.find("DS").orElseThrow();
        assertThat(entry.isOn(LocalDate.parse("2024-12-31"))).isFalse();
        assertThat(entry.isOn(LocalDate.parse("2025-01-01"))).isTrue();
    }

    @Test
    void codesAreComparedAsTheyAreWritten() {
        assertThat(SenTypes.CODES.find("SpLD")).isEmpty();
    }
}
