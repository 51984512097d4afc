package org.waymark.scoring.stat;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SmallSampleTest {

    @ParameterizedTest
    @CsvSource({
        "2, 0.56418958354775629",
        "3, 0.72360125455826766",
        "4, 0.79788456080286536",
        "9, 0.91387489179255227",
        "99, 0.99240185111442286",
        "1000, 0.99924978117971637",
        "100000, 0.99999249997812493"
    })
    void theExactFactorHasItsDigits(double df, double expected) {
        assertThat(SmallSample.exact(df).orElseThrow()).isCloseTo(expected, within(1e-15));
    }

    @Test
    void theApproximationIsOffByLittle() {
        assertThat(SmallSample.approximate(4).orElseThrow()).isCloseTo(0.8, within(1e-15));
        for (int df = 4; df < 200; df++) {
            assertThat(SmallSample.approximate(df).orElseThrow())
                    .isCloseTo(SmallSample.exact(df).orElseThrow(), within(0.0022));
        }
    }

    @Test
    void thereIsNoneWithOneDegreeOfFreedom() {
        assertThat(SmallSample.exact(1)).isEmpty();
        assertThat(SmallSample.approximate(1)).isEmpty();
        assertThat(SmallSample.exact(0)).isEmpty();
    }

    @Test
    void itRisesTowardsOne() {
        for (int df = 2; df < 100; df++) {
            assertThat(SmallSample.exact(df + 1.0).orElseThrow())
                    .isBetween(0.0, 1.0)
                    .isGreaterThan(SmallSample.exact(df).orElseThrow());
        }
    }
}
