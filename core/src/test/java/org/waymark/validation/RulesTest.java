package org.waymark.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.waymark.caseload.Caseload;
import org.waymark.finding.Finding;
import org.waymark.finding.Findings;
import org.waymark.finding.Severity;

class RulesTest {

    private static Findings strict(Caseload caseload) {
        return Validation.strict(caseload.referenceData()).asOf(Sound.AFTER).check(caseload);
    }

    static Stream<String> everyRule() {
        return Validation.rules().stream().map(RuleInfo::id).filter(id -> !id.equals("rule.failed"));
    }

    @Test
    void findsNothingInASoundCaseload() {
        assertThat(strict(Sound.caseload()).stream().map(Finding::describe)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("everyRule")
    void eachRuleFindsItsFaultWhereItIs(String rule) {
        assertThat(Faults.ALL).containsKey(rule);
        Faults.Fault fault = Faults.ALL.get(rule);

        Findings findings = strict(fault.change().apply(Sound.caseload()));

        assertThat(findings.ofRule(rule).stream()
                        .map(finding -> finding.position().toString()))
                .contains(fault.position());
        assertThat(findings.ofRule("rule.failed")).isEmpty();
    }

    @Test
    void thereIsAFaultForEachRuleAndNoOther() {
        assertThat(Faults.ALL.keySet())
                .containsExactlyInAnyOrderElementsOf(everyRule().toList());
    }

    @Test
    void eachRuleSaysWhatItIsAbout() {
        List<RuleInfo> rules = Validation.rules();
        assertThat(rules)
                .extracting(RuleInfo::id)
                .doesNotHaveDuplicates()
                .allMatch(id -> id.matches("[a-z]+\\.[a-z-]+"));
        assertThat(rules).allSatisfy(rule -> {
            assertThat(rule.title()).isNotBlank();
            assertThat(rule.checks()).isNotBlank();
            assertThat(rule.remedy()).isPresent();
        });
    }

    @Test
    void someRulesWaitToBeAskedFor() {
        assertThat(Validation.rules().stream().filter(rule -> !rule.enabled()).map(RuleInfo::id))
                .containsExactlyInAnyOrder(
                        "pupil.upn-missing", "need.rank-not-collected", "target.successor-same-scale");
    }

    @Test
    void anUnknownRuleIsRefusedWithTheNearest() {
        assertThatThrownBy(() -> Rules.named("rating.of-scale"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("rating.off-scale");
    }

    @Test
    void whatCannotBeTrustedIsAnError() {
        assertThat(Rules.named("target.duplicate-id").severity()).isEqualTo(Severity.ERROR);
        assertThat(Rules.named("rating.off-scale").severity()).isEqualTo(Severity.ERROR);
        assertThat(Rules.named("need.two-primary").severity()).isEqualTo(Severity.ERROR);
        assertThat(Rules.named("rating.target-unknown").severity()).isEqualTo(Severity.ERROR);
        assertThat(Rules.named("target.no-baseline").severity()).isEqualTo(Severity.WARNING);
    }
}
