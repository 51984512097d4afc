package org.waymark.school;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class UrnTest {

    @Test
    void sixDigits() {
        assertThat(Urn.of("999001").hasValidFormat()).isTrue();
        assertThat(Urn.of("999001")).hasToString("999001");
    }

    @ParameterizedTest
    @ValueSource(strings = {"99900", "9990011", "99900A", "-99001", "99 001", "٩99001"})
    void wrongFormat(String text) {
        assertThat(Urn.of(text).hasValidFormat()).isFalse();
    }
}
