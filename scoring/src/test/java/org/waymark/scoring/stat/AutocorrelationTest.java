package org.waymark.scoring.stat;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.NoSuchElementException;
import org.junit.jupiter.api.Test;

class AutocorrelationTest {

    private static final Autocorrelation NEXT = Autocorrelation.withDefaults();

    @Test
    void byHand() {
        // distances from 2: -1, 0, 1; products of neighbours 0 + 0, squares 2
        assertThat(NEXT.of(new double[] {1, 2, 3}).estimate()).isZero();
        assertThat(NEXT.withLag(2).of(new double[] {1, 2, 3}).estimate()).isEqualTo(-0.5);
        assertThat(NEXT.withLag(0).of(new double[] {1, 2, 3}).estimate()).isEqualTo(1);
    }

    @Test
    void swingingIsNegative() {
        assertThat(NEXT.of(new double[] {1, 3, 1, 3, 1, 3}).estimate()).isCloseTo(-5 / 6.0, within(1e-15));
    }

    @Test
    void aGapKeepsItsPlace() {
        // mean 2; distances -1, gap, 1, 0: the only pair of neighbours is (1, 0)
        assertThat(NEXT.ofNullable(new Double[] {1.0, null, 3.0, 2.0}).estimate())
                .isZero();
        assertThat(NEXT.withLag(2)
                        .ofNullable(new Double[] {1.0, null, 3.0, 2.0})
                        .estimate())
                .isEqualTo(-0.5);
    }

    @Test
    void whatHasNoneSaysSo() {
        assertThat(NEXT.of(new double[0]).undefined()).contains(Undefined.TOO_FEW_VALUES);
        assertThat(NEXT.withLag(3).of(new double[] {1, 2, 3}).undefined()).contains(Undefined.TOO_FEW_VALUES);
        assertThat(NEXT.ofNullable(new Double[] {1.0, null, 3.0}).undefined()).contains(Undefined.TOO_FEW_VALUES);
        Autocorrelation.Result flat = NEXT.of(new double[] {0.1, 0.1, 0.1});
        assertThat(flat.undefined()).contains(Undefined.NO_SPREAD);
        assertThatThrownBy(flat::estimate).isInstanceOf(NoSuchElementException.class);
        assertThat(flat).hasToString("Autocorrelation[undefined: the values do not differ, values=3]");
    }

    @Test
    void nonsenseIsRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> NEXT.withLag(-1));
        assertThatIllegalArgumentException().isThrownBy(() -> NEXT.of(new double[] {1, Double.NaN}));
    }
}
