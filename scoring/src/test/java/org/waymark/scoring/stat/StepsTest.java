package org.waymark.scoring.stat;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class StepsTest {

    @Test
    void stepsAreOfTheWay() {
        Steps.Result result = Steps.withDefaults().of(2, 4, 7);
        assertThat(result.gained()).isEqualTo(2);
        assertThat(result.way()).isEqualTo(5);
        assertThat(result.shareOfWay()).hasValue(0.4);
        assertThat(result.reached()).isFalse();
    }

    @Test
    void beyondTheAimAndBackwards() {
        assertThat(Steps.withDefaults().of(2, 8, 7).shareOfWay()).hasValue(1.2);
        assertThat(Steps.withDefaults().of(2, 1, 7).shareOfWay()).hasValue(-0.2);
        assertThat(Steps.withDefaults().of(2, 8, 7).reached()).isTrue();
    }

    @Test
    void lessMayBeBetter() {
        Steps.Result result = Steps.withDefaults().with(Improvement.DECREASE).of(12, 9, 6);
        assertThat(result.gained()).isEqualTo(3);
        assertThat(result.shareOfWay()).hasValue(0.5);
    }

    @Test
    void noWayHasNoShare() {
        Steps.Result result = Steps.withDefaults().of(5, 5, 5);
        assertThat(result.shareOfWay()).isEmpty();
        assertThat(result.reached()).isTrue();
    }

    @Test
    void differencesAreExactOrRefused() {
        assertThatThrownBy(() -> Steps.withDefaults().gained(Long.MIN_VALUE, Long.MAX_VALUE))
                .isInstanceOf(ArithmeticException.class);
    }
}
