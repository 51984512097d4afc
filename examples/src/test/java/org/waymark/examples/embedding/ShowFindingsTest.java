package org.waymark.examples.embedding;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ShowFindingsTest {

    @Test
    void namesFieldAndRuleAndNothingPersonal() {
        assertThat(Run.main(ShowFindings::main))
                .anySatisfy(line -> assertThat(line).startsWith("error rating.").contains("ratings[2]"))
                .noneMatch(line -> line.contains("004711") || line.contains("12:") || line.contains("SEMH"));
    }
}
