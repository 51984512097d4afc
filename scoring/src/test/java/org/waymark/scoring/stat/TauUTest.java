package org.waymark.scoring.stat;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.within;

import java.util.NoSuchElementException;
import org.junit.jupiter.api.Test;

class TauUTest {

    private static final TauU TAU_U = TauU.withDefaults();

    @Test
    void theWorkedExampleOfThePaper() {
        TauU.Result result = TAU_U.of(new long[] {3, 3, 4, 5}, new long[] {4, 5, 6, 7, 7});

        assertThat(result.sAB()).isEqualTo(16);
        assertThat(result.sTrendA()).isEqualTo(5);
        assertThat(result.sTrendB()).isEqualTo(9);
        assertThat(result.pairs()).isEqualTo(20);
        assertThat(result.tau()).isEqualTo(0.8);
        assertThat(result.tauU()).isEqualTo(0.55);
        assertThat(result.plusTrendB()).isEqualTo(25.0 / 30);
        assertThat(result.full()).isEqualTo(20.0 / 36);
        assertThat(result.z().orElseThrow()).isEqualTo(16 / Math.sqrt(20 * 10 / 3.0), within(1e-15));
    }

    @Test
    void whereLessIsBetterEverySIsTurned() {
        TauU.Result rising = TAU_U.of(new double[] {3, 3, 4, 5}, new double[] {4, 5, 6, 7, 7});
        TauU.Result falling =
                TAU_U.with(Improvement.DECREASE).of(new double[] {-3, -3, -4, -5}, new double[] {-4, -5, -6, -7, -7});

        assertThat(falling.sAB()).isEqualTo(rising.sAB());
        assertThat(falling.sTrendA()).isEqualTo(rising.sTrendA());
        assertThat(falling.sTrendB()).isEqualTo(rising.sTrendB());
        assertThat(falling.tauU()).isEqualTo(rising.tauU());
    }

    @Test
    void aBaselineThatWasGettingWorseTakesItBeyondOne() {
        assertThat(TAU_U.of(new long[] {3, 2, 1}, new long[] {4, 5}).tauU()).isEqualTo(1.5);
    }

    @Test
    void oneValueHasNoTrendAndNoneHasNoFigure() {
        assertThat(TAU_U.of(new long[] {3}, new long[] {4}).full()).isEqualTo(1);

        TauU.Result empty = TAU_U.ofNullable(new Double[] {1.0, 2.0}, new Double[] {null});
        assertThat(empty.undefined()).contains(Undefined.EMPTY_PHASE);
        assertThat(empty.z()).isEmpty();
        assertThat(empty.sdNull()).isEmpty();
        assertThatExceptionOfType(NoSuchElementException.class).isThrownBy(empty::tauU);
        assertThatExceptionOfType(NoSuchElementException.class).isThrownBy(empty::full);
        assertThat(empty.toString()).contains("undefined");
    }
}
