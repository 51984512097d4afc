package org.waymark.scoring.stat;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;

class LevelsOfProgressTest {

    @Test
    void theTwoRulesDisagree() {
        LevelsOfProgress two = LevelsOfProgress.withDefaults();
        assertThat(two.ofPoints(17, 25).reached()).isFalse();
        assertThat(two.ofLevels(2, 4).reached()).isTrue();
        assertThat(two.ofPoints(15, 27).gained()).isEqualTo(12);
        assertThat(two.ofPoints(15, 27).reached()).isTrue();
    }

    @Test
    void otherExpectationsAreParameters() {
        LevelsOfProgress three = LevelsOfProgress.withDefaults().withLevels(3);
        assertThat(three.ofPoints(15, 27).reached()).isFalse();
        assertThat(three.ofLevels(2, 5).reached()).isTrue();
        assertThat(three.withPointsPerLevel(4).ofPoints(15, 27).reached()).isTrue();
        assertThatIllegalArgumentException().isThrownBy(() -> three.withLevels(0));
        assertThatIllegalArgumentException().isThrownBy(() -> three.withPointsPerLevel(0));
    }

    @Test
    void aLossIsAnswered() {
        assertThat(LevelsOfProgress.withDefaults().ofPoints(17, 15).gained()).isEqualTo(-2);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> LevelsOfProgress.withDefaults().ofPoints(Double.NaN, 3));
    }
}
