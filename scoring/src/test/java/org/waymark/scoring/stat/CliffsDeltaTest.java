package org.waymark.scoring.stat;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;

class CliffsDeltaTest {

    private static final CliffsDelta CLIFF = CliffsDelta.withDefaults();

    @Test
    void anEmptyGroupHasNoDelta() {
        assertThat(CLIFF.of(new double[0], new double[] {1}).undefined()).contains(Undefined.EMPTY_PHASE);
        assertThat(CLIFF.ofNullable(new Double[] {null}, new Double[] {1.0}).undefined())
                .contains(Undefined.EMPTY_PHASE);
        assertThat(CLIFF.of(new double[0], new double[] {1}).lower()).isEmpty();
    }

    @Test
    void oneValueHasADeltaAndNoInterval() {
        CliffsDelta.Result result = CLIFF.of(new double[] {5}, new double[] {1, 7, 9});

        assertThat(result.delta()).isEqualTo(-1.0 / 3);
        assertThat(result.varianceUnbiased()).isEmpty();
        assertThat(result.lower()).isEmpty();
        assertThat(result.upperConsistent()).isEmpty();
    }

    @Test
    void whereAllIsTiedThereIsNoIntervalWithoutWidth() {
        CliffsDelta.Result result = CLIFF.of(new long[] {3, 3, 3}, new long[] {3, 3});

        assertThat(result.delta()).isZero();
        assertThat(result.probabilityOfSuperiority()).isEqualTo(0.5);
        assertThat(result.lower()).isEmpty();
        assertThat(result.lowerConsistent()).isEmpty();
    }

    @Test
    void separationIsNotCertainty() {
        CliffsDelta.Result above = CLIFF.of(new double[] {7, 8, 9}, new double[] {1, 2, 3});

        assertThat(above.delta()).isEqualTo(1);
        assertThat(above.upper()).hasValue(1);
        assertThat(above.lower().orElseThrow()).isLessThan(1).isPositive();
    }

    @Test
    void whatIsNoNumberIsRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> CLIFF.of(new double[] {Double.NaN}, new double[] {1}));
        assertThatIllegalArgumentException().isThrownBy(() -> CLIFF.withConfidence(0));
    }
}
