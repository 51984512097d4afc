package org.waymark.scoring.disclosure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class DifferencingTest {

    private static final Differencing FIVE = Differencing.withDefaults();

    @Test
    void aDifferenceOfAFewIsACountOfThoseFewInBothDirections() {
        assertThat(FIVE.threshold()).isEqualTo(5);
        assertThat(FIVE.isDisclosive(100, 101)).isTrue();
        assertThat(FIVE.isDisclosive(100, 105)).isTrue();
        assertThat(FIVE.isDisclosive(105, 100)).isTrue();
        assertThat(FIVE.isDisclosive(100, 106)).isFalse();
        assertThat(FIVE.isDisclosive(100, 100)).isFalse();
        assertThat(FIVE.difference(105, 98)).isEqualTo(7);
        assertThat(new Differencing(0).isDisclosive(100, 101)).isFalse();
    }

    @Test
    void refusesANegativeThreshold() {
        assertThatThrownBy(() -> new Differencing(-1)).isInstanceOf(IllegalArgumentException.class);
    }
}
