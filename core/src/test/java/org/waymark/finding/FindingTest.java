package org.waymark.finding;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.waymark.data.Data;

class FindingTest {

    private static final Finding FINDING = Finding.builder()
            .rule("rating.off-scale")
            .severity(Severity.ERROR)
            .position(Position.parse("ratings[3].mark"))
            .message("a rating is off the scale of its target")
            .remedy("Choose a mark from the scale")
            .putAttributes("target", Data.of("canary"))
            .build();

    @Test
    void describesItselfInOneLine() {
        assertThat(FINDING.describe())
                .isEqualTo("error rating.off-scale at ratings[3].mark: a rating is off the scale of its target"
                        + " -> Choose a mark from the scale");
        assertThat(FINDING.withLine(7).describe()).contains("at ratings[3].mark (line 7): ");
    }

    @Test
    void doesNotPrintItsAttributes() {
        assertThat(FINDING.toString()).doesNotContain("canary");
        assertThat(FINDING.describe()).doesNotContain("canary");
        assertThat(FINDING.attributes()).containsEntry("target", Data.of("canary"));
    }

    @Test
    void isEqualByAllThatItHolds() {
        assertThat(FINDING.withLine(7)).isNotEqualTo(FINDING);
        assertThat(FINDING.withLine(7)).isEqualTo(FINDING.withLine(7));
    }
}
