package org.waymark.school;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.waymark.id.SchoolId;

class PartnershipTest {

    private static final Partnership PARTNERSHIP = Partnership.builder()
            .id("four-schools")
            .title("Four schools")
            .addMembers(member("northgate", "2024-09-01"))
            .addMembers(member("eastfield", "2024-09-01").withTo(LocalDate.parse("2025-08-31")))
            .addMembers(member("eastfield", "2026-09-01"))
            .build();

    @Test
    void schoolsByDate() {
        assertThat(PARTNERSHIP.schoolsOn(LocalDate.parse("2024-08-31"))).isEmpty();
        assertThat(PARTNERSHIP.schoolsOn(LocalDate.parse("2025-08-31")))
                .containsExactly(SchoolId.of("northgate"), SchoolId.of("eastfield"));
        assertThat(PARTNERSHIP.schoolsOn(LocalDate.parse("2025-09-01"))).containsExactly(SchoolId.of("northgate"));
        assertThat(PARTNERSHIP.schoolsOn(LocalDate.parse("2026-09-01")))
                .containsExactly(SchoolId.of("northgate"), SchoolId.of("eastfield"));
    }

    private static PartnershipMember member(String school, String from) {
        return PartnershipMember.builder()
                .school(school)
                .from(LocalDate.parse(from))
                .build();
    }
}
