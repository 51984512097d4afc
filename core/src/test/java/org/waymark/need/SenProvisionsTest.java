package org.waymark.need;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.waymark.code.CodeEntry;
import org.waymark.code.CodeSet;
import org.waymark.code.CodeSets;

class SenProvisionsTest {

    @Test
    void supportAndPlansBeginInSeptember2014() {
        for (String code : List.of("K", "E")) {
            CodeEntry entry = SenProvisions.CODES.find(code).orElseThrow();
            assertThat(entry.isOn(LocalDate.parse("2014-08-31"))).isFalse();
            assertThat(entry.isOn(LocalDate.parse("2014-09-01"))).isTrue();
        }
    }

    @ParameterizedTest
    @CsvSource({"A,K", "P,K", "S,E", "K,K", "E,E", "N,N"})
    void closest(String from, String to) {
        assertThat(SenProvisions.closestSince2014(SenProvision.of(from))).contains(SenProvision.of(to));
    }

    @ParameterizedTest
    @ValueSource(strings = {"C", "L", "Monitoring", "a"})
    void noneIsClosest(String code) {
        assertThat(SenProvisions.closestSince2014(SenProvision.of(code))).isEmpty();
        assertThat(SenProvisions.isLegacy(SenProvision.of(code))).isFalse();
    }

    @Test
    void legacy() {
        assertThat(SenProvisions.CODES.entries().stream()
                        .map(CodeEntry::code)
                        .filter(code -> SenProvisions.isLegacy(SenProvision.of(code))))
                .containsExactly("A", "P", "S");
    }

    @Test
    void aLegacyStatusStaysAsItIsUnlessSomebodyAsks() {
        ProvisionSpell spell = ProvisionSpell.of(SenProvision.SCHOOL_ACTION, LocalDate.parse("2012-09-01"));
        assertThat(spell.provision().code()).isEqualTo("A");
        assertThat(CodeSets.over(SenProvisions.CODES, List.of()).official(spell.provision()))
                .contains("A");
        assertThat(spell).hasToString("ProvisionSpell[redacted]");
    }

    @Test
    void aLocalStatusStandsForAnOfficialOne() {
        CodeSet own = CodeSet.builder()
                .ref("sen-provision@northgate-1")
                .title("Our statuses")
                .source("Northgate")
                .addEntries(CodeEntry.of("M", "Monitoring").withMapsTo("N"))
                .build();
        CodeSets codes = CodeSets.over(SenProvisions.CODES, List.of(own));
        assertThat(codes.official(SenProvision.of("M"))).contains("N");
        assertThat(codes.official(SenProvision.EHC_PLAN)).contains("E");
    }
}
