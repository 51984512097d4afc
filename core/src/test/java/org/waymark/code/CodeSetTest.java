package org.waymark.code;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class CodeSetTest {

    @Test
    void refusesACodeThatStandsTwice() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CodeSet.builder()
                        .ref("x@1")
                        .title("X")
                        .source("test")
                        .add(Role.SENCO, "One")
                        .add(Role.SENCO, "Two")
                        .build());
    }

    @Test
    void firstAndLastDayAreIncluded() {
        LocalDate day = LocalDate.parse("2026-09-01");
        CodeEntry entry = CodeEntry.of("a", "A").withFrom(day).withTo(day.plusDays(1));
        assertThat(entry.isOn(day.minusDays(1))).isFalse();
        assertThat(entry.isOn(day)).isTrue();
        assertThat(entry.isOn(day.plusDays(1))).isTrue();
        assertThat(entry.isOn(day.plusDays(2))).isFalse();
        assertThat(CodeEntry.of("a", "A").isOn(LocalDate.MIN)).isTrue();
    }
}
