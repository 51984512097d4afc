package org.waymark.finding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class FindingsTest {

    private static Finding finding(String rule, Severity severity) {
        return Finding.builder()
                .rule(rule)
                .severity(severity)
                .position(Position.root())
                .message("something")
                .build();
    }

    private static final Finding ERROR = finding("a.b", Severity.ERROR);
    private static final Finding INFO = finding("c.d", Severity.INFO);

    @Test
    void noneIsEmpty() {
        assertThat(Findings.none()).isEmpty();
        assertThat(Findings.none().hasErrors()).isFalse();
        assertThat(Findings.of(List.of())).isEqualTo(Findings.none());
    }

    @Test
    void countsBySeverity() {
        Findings findings = Findings.of(List.of(ERROR, INFO, INFO));

        assertThat(findings.hasErrors()).isTrue();
        assertThat(findings.count(Severity.INFO)).isEqualTo(2);
        assertThat(findings.count(Severity.WARNING)).isZero();
        assertThat(findings).hasToString("Findings[errors=1, warnings=0, infos=2]");
    }

    @Test
    void keepsOrder() {
        Findings findings = Findings.of(List.of(ERROR)).and(Findings.of(List.of(INFO, ERROR)));

        assertThat(findings).containsExactly(ERROR, INFO, ERROR);
        assertThat(findings.ofRule("a.b")).containsExactly(ERROR, ERROR);
        assertThat(findings.map(one -> one.withLine(3)))
                .allMatch(one -> one.line().getAsInt() == 3);
        assertThat(findings.and(Findings.none())).isSameAs(findings);
    }

    @Test
    void isNotChangedThroughTheListItWasMadeFrom() {
        List<Finding> list = new ArrayList<>(List.of(ERROR));
        Findings findings = Findings.of(list);
        list.clear();

        assertThat(findings).hasSize(1);
        assertThatThrownBy(() -> findings.asList().clear()).isInstanceOf(UnsupportedOperationException.class);
    }

    @Test
    void aValueWithFindingsDoesNotPrintTheValue() {
        assertThat(new WithFindings<>("canary", Findings.none()).toString()).doesNotContain("canary");
    }
}
