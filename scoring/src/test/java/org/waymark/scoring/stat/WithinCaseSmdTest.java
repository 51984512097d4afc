package org.waymark.scoring.stat;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.NoSuchElementException;
import org.junit.jupiter.api.Test;
import org.waymark.scoring.stat.WithinCaseSmd.BiasCorrection;
import org.waymark.scoring.stat.WithinCaseSmd.StandardBy;

class WithinCaseSmdTest {

    private static final WithinCaseSmd SMD = WithinCaseSmd.withDefaults();
    private static final double[] A = {1, 2, 3};
    private static final double[] B = {3, 5, 7, 5};

    @Test
    void byTheBaselineAsTheFormulaSays() {
        WithinCaseSmd.Result result = SMD.of(A, B);
        double j = 1 - 3 / 7.0;

        assertThat(result.sd()).hasValue(1);
        assertThat(result.uncorrected()).hasValue(3);
        assertThat(result.j().orElseThrow()).isEqualTo(j, within(1e-15));
        assertThat(result.estimate()).isEqualTo(3 * j, within(1e-15));
        double inside = 1 / 3.0 + 8.0 / 3 / 4;
        assertThat(result.se().orElseThrow()).isEqualTo(j * Math.sqrt(inside + 9 * j * j / 4), within(1e-14));
        assertThat(result.seUncorrected().orElseThrow()).isEqualTo(Math.sqrt(inside + 9 / 4.0), within(1e-14));
        assertThat(result.upper().orElseThrow() - result.estimate())
                .isEqualTo(1.959963984540054 * result.se().orElseThrow(), within(1e-12));
        assertThat(result.lower().orElseThrow()).isLessThan(result.estimate());
        assertThat(result.meanBaseline()).isEqualTo(2);
        assertThat(result.meanIntervention()).isEqualTo(5);
    }

    @Test
    void pooledAsTheFormulaSays() {
        WithinCaseSmd.Result result = SMD.with(StandardBy.POOLED).of(A, B);
        double sd = Math.sqrt((2 + 8) / 5.0);
        double j = 1 - 3 / 19.0;

        assertThat(result.sd().orElseThrow()).isEqualTo(sd, within(1e-15));
        assertThat(result.estimate()).isEqualTo(j * 3 / sd, within(1e-14));
        assertThat(result.se().orElseThrow())
                .isEqualTo(j * Math.sqrt(1 / 3.0 + 1 / 4.0 + j * j * 9 / 2 / 10), within(1e-14));
    }

    @Test
    void theCorrectionOfBiasIsAParameter() {
        double approximate = SMD.of(A, B).estimate();

        assertThat(SMD.with(BiasCorrection.NONE).of(A, B).estimate()).isEqualTo(3);
        assertThat(SMD.with(BiasCorrection.NONE).of(A, B).se())
                .isEqualTo(SMD.of(A, B).seUncorrected());
        // With two degrees of freedom the exact factor is the square root of 1/pi.
        assertThat(SMD.with(BiasCorrection.EXACT).of(A, B).j().orElseThrow())
                .isEqualTo(Math.sqrt(1 / Math.PI), within(1e-14));
        assertThat(SMD.with(BiasCorrection.EXACT).of(A, B).estimate()).isNotEqualTo(approximate);
        assertThat(SMD.bias()).isEqualTo(BiasCorrection.APPROXIMATE);
        assertThat(SMD.with(StandardBy.POOLED).by()).isEqualTo(StandardBy.POOLED);
    }

    @Test
    void whereLessIsBetterTheSignTurns() {
        assertThat(SMD.with(Improvement.DECREASE).of(A, B).estimate())
                .isEqualTo(-SMD.of(A, B).estimate());
    }

    @Test
    void aBaselineOfTwoHasNoCorrectedFigureAndNotZero() {
        WithinCaseSmd.Result two = SMD.of(new double[] {1, 3}, B);

        assertThat(two.undefined()).contains(Undefined.TOO_FEW_VALUES);
        assertThat(two.uncorrected()).isPresent();
        assertThat(two.sd()).isPresent();
        assertThat(two.j()).isEmpty();
        assertThat(two.se()).isEmpty();
        assertThat(two.lower()).isEmpty();
        assertThatExceptionOfType(NoSuchElementException.class).isThrownBy(two::estimate);
        assertThat(SMD.with(BiasCorrection.EXACT).of(new double[] {1, 3}, B).isDefined())
                .isFalse();
        assertThat(SMD.with(BiasCorrection.NONE).of(new double[] {1, 3}, B).estimate())
                .isEqualTo(3 / Math.sqrt(2), within(1e-15));
    }

    @Test
    void whatCannotBeDividedByIsUndefined() {
        double[] flat = {0.1, 0.1, 0.1};

        assertThat(SMD.of(flat, B).undefined()).contains(Undefined.NO_SPREAD);
        assertThat(SMD.of(flat, B).uncorrected()).isEmpty();
        assertThat(SMD.with(StandardBy.POOLED).of(flat, B).isDefined()).isTrue();
        assertThat(SMD.with(StandardBy.POOLED).of(flat, flat).undefined()).contains(Undefined.NO_SPREAD);
        assertThat(SMD.of(new double[] {}, B).undefined()).contains(Undefined.EMPTY_PHASE);
        assertThat(SMD.of(new double[] {1}, B).undefined()).contains(Undefined.TOO_FEW_VALUES);
        assertThat(SMD.with(StandardBy.POOLED).of(A, new double[] {1}).undefined())
                .contains(Undefined.TOO_FEW_VALUES);
    }

    @Test
    void oneLaterValueHasAFigureAndNoError() {
        WithinCaseSmd.Result result = SMD.ofNullable(new Double[] {1.0, 2.0, null, 3.0}, new Double[] {5.0});

        assertThat(result.uncorrected()).hasValue(3);
        assertThat(result.se()).isEmpty();
        assertThat(result.seUncorrected()).isEmpty();
        assertThat(SMD.withConfidence(0.9).confidence()).isEqualTo(0.9);
        assertThatIllegalArgumentException().isThrownBy(() -> SMD.of(A, new double[] {Double.NaN}));
    }
}
