package org.waymark.pupil;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.waymark.code.CodeEntry;

class KeyStageTest {

    @Test
    void years() {
        assertThat(KeyStage.EARLY_YEARS.years()).containsExactly(NcYear.NURSERY_1, NcYear.NURSERY_2, NcYear.RECEPTION);
        assertThat(KeyStage.KS2.years()).containsExactly(NcYear.of(3), NcYear.of(4), NcYear.of(5), NcYear.of(6));
        assertThat(KeyStage.KS5.years()).containsExactly(NcYear.of(12), NcYear.of(13));
        assertThat(KeyStage.of("Cycle 2").years()).isEmpty();
    }

    @Test
    void noYearIsInTwoAndEachYearKnowsItsOwn() {
        Set<NcYear> seen = new HashSet<>();
        for (CodeEntry entry : KeyStages.CODES.entries()) {
            KeyStage stage = KeyStage.of(entry.code());
            assertThat(stage.years()).isNotEmpty();
            for (NcYear year : stage.years()) {
                assertThat(seen.add(year)).isTrue();
                assertThat(year.keyStage()).contains(stage);
            }
        }
        assertThat(seen).hasSize(NcYears.inOrder().size() - 1);
    }
}
