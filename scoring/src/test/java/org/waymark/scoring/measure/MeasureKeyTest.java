package org.waymark.scoring.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MeasureKeyTest {

    @Test
    void aKeyIsItsIdAndItsParametersSorted() {
        assertThat(new MeasureKey("gas.tscore", Map.of("weights", "equal", "rho", "0.5")))
                .hasToString("gas.tscore(rho=0.5,weights=equal)");
        assertThat(MeasureKey.of("northgate:three-misses")).hasToString("northgate:three-misses");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "Gas", "a b", "x()", "x(a)", "x(a=)", "x(a=1,a=2)", "x(a=1", "x(A=1)", "x(a=1)(b=2)", ":x"})
    void whatIsNoKeyIsRefused(String text) {
        assertThatIllegalArgumentException().isThrownBy(() -> MeasureKey.parse(text));
    }
}
