package org.waymark.pupil;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class UlnTest {

    /** The first is the example of HESA. */
    @ParameterizedTest
    @ValueSource(strings = {"9276308686", "1234567899", "1000000000", "3000000053", "9999999998"})
    void valid(String text) {
        assertThat(Uln.of(text).hasValidFormat()).isTrue();
        assertThat(Uln.of(text).hasValidChecksum()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"9999999999", "9276308687", "1234567890"})
    void wrongChecksum(String text) {
        assertThat(Uln.of(text).hasValidFormat()).isTrue();
        assertThat(Uln.of(text).hasValidChecksum()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"0123456789", "927630868", "92763086866", "927630868X", "9276 308686", "٩276308686"})
    void wrongFormat(String text) {
        assertThat(Uln.of(text).hasValidFormat()).isFalse();
        assertThat(Uln.of(text).hasValidChecksum()).isFalse();
    }

    @Test
    void forSomeFirstNineDigitsNoTenthFits() {
        for (int last = 0; last <= 9; last++) {
            assertThat(Uln.of("987654321" + last).hasValidChecksum()).isFalse();
        }
    }

    @Test
    void printsNothing() {
        assertThat(Uln.of("9276308686")).hasToString("Uln[redacted]");
        assertThatIllegalArgumentException().isThrownBy(() -> Uln.of(""));
    }
}
