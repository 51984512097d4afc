package org.waymark.scoring.stat;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.util.NoSuchElementException;
import org.junit.jupiter.api.Test;

class PogoTest {

    private static final double[] A = {1, 2, 3};
    private static final double[] B = {4, 6};

    @Test
    void theFormulaByHand() {
        Pogo.Result result = Pogo.of(8).of(A, B);

        assertThat(result.pogo()).isEqualTo(50);
        assertThat(result.se().orElseThrow())
                .isEqualTo(100 * Math.sqrt(1 / 3.0 + 2 / 2.0 + 0.25 / 3) / 6, within(1e-12));
        assertThat(result.upper().orElseThrow() - 50)
                .isEqualTo(1.959963984540054 * result.se().orElseThrow(), within(1e-10));
        assertThat(result.lower().orElseThrow()).isLessThan(50);
        assertThat(result.meanBaseline()).isEqualTo(2);
        assertThat(result.meanIntervention()).isEqualTo(5);
    }

    @Test
    void theGoalCarriesTheDirectionAndTheErrorStaysPositive() {
        Pogo.Result result = Pogo.of(-1).of(A, B);

        assertThat(result.pogo()).isEqualTo(-100);
        assertThat(result.se().orElseThrow()).isPositive();
        assertThat(result.lower().orElseThrow()).isLessThan(result.upper().orElseThrow());
        assertThat(Pogo.of(5).of(A, B).pogo()).isEqualTo(100);
    }

    @Test
    void aGoalAtTheBaselineIsDecidedExactly() {
        double[] tenths = {0.1, 0.2, 0.3};
        assertThat((0.1 + 0.2 + 0.3) / 3).isNotEqualTo(0.2);

        assertThat(Pogo.of(0.2).of(tenths, B).undefined()).contains(Undefined.NO_DISTANCE);
        assertThat(Pogo.of(new BigDecimal("0.2000000000001")).of(tenths, B).isDefined())
                .isTrue();
        assertThat(Pogo.of(0).of(new double[] {0, 0}, B).undefined()).contains(Undefined.NO_DISTANCE);
        assertThat(Pogo.of(0).of(new double[] {0.1, 0.2, -0.3}, B).undefined()).contains(Undefined.NO_DISTANCE);
    }

    @Test
    void anEmptyPhaseIsUndefinedAndOneValueHasNoError() {
        Pogo.Result empty = Pogo.of(8).of(new double[] {}, B);
        assertThat(empty.undefined()).contains(Undefined.EMPTY_PHASE);
        assertThatExceptionOfType(NoSuchElementException.class).isThrownBy(empty::pogo);
        assertThat(empty.se()).isEmpty();
        Pogo.Result single = Pogo.of(8).ofNullable(new Double[] {2.0, null}, new Double[] {5.0});
        assertThat(single.pogo()).isEqualTo(50);
        assertThat(single.lower()).isEmpty();
    }

    @Test
    void whatMakesNoSenseIsRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> Pogo.of(Double.NaN));
        assertThatIllegalArgumentException().isThrownBy(() -> Pogo.of(new BigDecimal("1e400")));
        assertThatIllegalArgumentException().isThrownBy(() -> Pogo.of(1).withConfidence(0));
        assertThat(Pogo.of(1).withConfidence(0.9).confidence()).isEqualTo(0.9);
    }
}
