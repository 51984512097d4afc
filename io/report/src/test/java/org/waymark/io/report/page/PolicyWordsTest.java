package org.waymark.io.report.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.waymark.io.report.words.Words;
import org.waymark.scoring.disclosure.CountRounding;
import org.waymark.scoring.disclosure.DisclosurePolicy;

class PolicyWordsTest {

    static Stream<DisclosurePolicy> policies() {
        return Stream.of(
                DisclosurePolicy.schoolLevel(),
                DisclosurePolicy.tenOrFewer(),
                DisclosurePolicy.researchOutput(),
                DisclosurePolicy.withinSchool(),
                DisclosurePolicy.schoolLevel().withComplementary(false),
                DisclosurePolicy.researchOutput().withRounding(CountRounding.to(10)));
    }

    @ParameterizedTest
    @MethodSource("policies")
    void sayInEnglishWhatThePolicySaysOfItself(DisclosurePolicy policy) {
        List<String> lines = PolicyWords.lines(policy, Words.english());

        assertThat(lines).isEqualTo(policy.lines());
    }
}
