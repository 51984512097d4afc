package org.waymark.school;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LaestabTest {

    @ParameterizedTest
    @ValueSource(strings = {"9994001", "999/4001"})
    void valid(String text) {
        Laestab laestab = Laestab.of(text);
        assertThat(laestab.hasValidFormat()).isTrue();
        assertThat(laestab.la()).contains("999");
        assertThat(laestab.establishment()).contains("4001");
        assertThat(laestab).hasToString(text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"999400", "99940011", "9994/001", "999-4001", "999//4001", "999400A", "9994001/", "٩994001"})
    void wrongFormat(String text) {
        Laestab laestab = Laestab.of(text);
        assertThat(laestab.hasValidFormat()).isFalse();
        assertThat(laestab.la()).isEmpty();
        assertThat(laestab.establishment()).isEmpty();
        assertThat(laestab.isSameAs(laestab)).isFalse();
    }

    @Test
    void theSlashMakesNoOtherSchool() {
        assertThat(Laestab.of("9994001").isSameAs(Laestab.of("999/4001"))).isTrue();
        assertThat(Laestab.of("9994001").isSameAs(Laestab.of("999/4002"))).isFalse();
        assertThat(Laestab.of("9994001")).isNotEqualTo(Laestab.of("999/4001"));
    }

    @Test
    void refusesWhatNamesNothing() {
        assertThatIllegalArgumentException().isThrownBy(() -> Laestab.of(" "));
    }
}
