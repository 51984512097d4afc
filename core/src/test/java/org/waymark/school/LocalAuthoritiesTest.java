package org.waymark.school;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LocalAuthoritiesTest {

    @ParameterizedTest
    @ValueSource(strings = {"001", "005", "660", "681", "701", "708"})
    void pseudoNumbers(String number) {
        assertThat(LocalAuthorities.PSEUDO.find(number)).isPresent();
    }

    @ParameterizedTest
    @ValueSource(strings = {"000", "006", "1", "659", "682", "700", "709", "801"})
    void noPseudoNumbers(String number) {
        assertThat(LocalAuthorities.PSEUDO.find(number)).isEmpty();
    }

    @Test
    void aListOfOnesOwn() {
        assertThat(LocalAuthorities.of("la@2026", "our list", List.of("801", "802"))
                        .find("802"))
                .isPresent();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> LocalAuthorities.of("la@2026", "our list", List.of("801", "801")));
    }
}
