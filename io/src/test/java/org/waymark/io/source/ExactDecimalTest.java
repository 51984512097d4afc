package org.waymark.io.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.Random;
import org.junit.jupiter.api.Test;

class ExactDecimalTest {

    @Test
    void isTheShortestDecimalThatMeansTheNumber() {
        assertThat(ExactDecimal.of(0.1)).isEqualTo(new BigDecimal("0.1"));
        assertThat(ExactDecimal.of(0.1 + 0.2)).isEqualTo(new BigDecimal("0.30000000000000004"));
        assertThat(ExactDecimal.of(100)).isEqualTo(new BigDecimal("100"));
        assertThat(ExactDecimal.of(-0.0)).isEqualTo(BigDecimal.ZERO);
        assertThat(ExactDecimal.of(2.2250738585072014E-308)).isEqualTo(new BigDecimal("2.2250738585072014E-308"));
        assertThat(ExactDecimal.of(Double.MIN_VALUE)).isEqualTo(new BigDecimal("5E-324"));
    }

    @Test
    void everyNumberComesBackToTheLastBit() {
        Random random = new Random(3);
        for (int i = 0; i < 20_000; i++) {
            double value = Double.longBitsToDouble(random.nextLong());
            if (Double.isFinite(value)) {
                assertThat(ExactDecimal.of(value).doubleValue()).isEqualTo(value);
            }
        }
    }

    @Test
    void refusesWhatIsNotFinite() {
        assertThatThrownBy(() -> ExactDecimal.of(Double.NaN)).isInstanceOf(NumberFormatException.class);
    }
}
