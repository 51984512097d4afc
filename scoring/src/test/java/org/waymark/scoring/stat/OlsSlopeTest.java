package org.waymark.scoring.stat;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.NoSuchElementException;
import org.junit.jupiter.api.Test;

class OlsSlopeTest {

    private static final OlsSlope OLS = OlsSlope.withDefaults();

    @Test
    void threePointsByHand() {
        OlsSlope.Result result = OLS.of(new double[] {0, 1, 2}, new double[] {1, 0, 2});
        assertThat(result.slope()).isEqualTo(0.5);
        assertThat(result.intercept()).isEqualTo(0.5);
        assertThat(result.rSquared().getAsDouble()).isCloseTo(0.25, within(1e-15));
        // residuals 0.5, -1, 0.5: squares 1.5, one degree of freedom
        assertThat(result.residualSd().getAsDouble()).isCloseTo(Math.sqrt(1.5), within(1e-15));
        assertThat(result.slopeSe().getAsDouble()).isCloseTo(Math.sqrt(0.75), within(1e-15));
        assertThat(result.interceptSe().getAsDouble()).isCloseTo(Math.sqrt(1.5 * (1 / 3.0 + 1 / 2.0)), within(1e-15));
        assertThat(result.t().getAsDouble()).isCloseTo(1 / Math.sqrt(3), within(1e-15));
        assertThat(result.p().getAsDouble()).isCloseTo(2 / 3.0, within(1e-14));
    }

    @Test
    void theLimitsAreThoseOfStudent() {
        // one degree of freedom: the quantile of the Cauchy distribution, tan(pi (p - 1/2))
        OlsSlope.Result result = OLS.of(new double[] {0, 1, 2}, new double[] {1, 0, 2});
        double half = Math.tan(Math.PI * 0.475) * Math.sqrt(0.75);
        assertThat(result.lower().getAsDouble()).isCloseTo(0.5 - half, within(1e-12));
        assertThat(result.upper().getAsDouble()).isCloseTo(0.5 + half, within(1e-12));
        double narrower = Math.tan(Math.PI * 0.25) * Math.sqrt(0.75);
        OlsSlope.Result half50 = OLS.withConfidence(0.5).of(new double[] {0, 1, 2}, new double[] {1, 0, 2});
        assertThat(half50.upper().getAsDouble()).isCloseTo(0.5 + narrower, within(1e-12));
    }

    @Test
    void twoPointsHaveASlopeAndNoError() {
        OlsSlope.Result result = OLS.of(new double[] {2, 6}, new double[] {10, 4});
        assertThat(result.slope()).isEqualTo(-1.5);
        assertThat(result.rSquared()).hasValue(1);
        assertThat(result.slopeSe()).isEmpty();
        assertThat(result.interceptSe()).isEmpty();
        assertThat(result.residualSd()).isEmpty();
        assertThat(result.lower()).isEmpty();
        assertThat(result.upper()).isEmpty();
        assertThat(result.t()).isEmpty();
        assertThat(result.p()).isEmpty();
    }

    @Test
    void allValuesTheSameAreFlatForSure() {
        OlsSlope.Result result = OLS.of(new double[] {1, 2, 3}, new double[] {0.1, 0.1, 0.1});
        assertThat(result.slope()).isZero();
        assertThat(result.intercept()).isEqualTo(0.1);
        assertThat(result.slopeSe()).hasValue(0);
        assertThat(result.lower()).hasValue(0);
        assertThat(result.rSquared()).isEmpty();
        assertThat(result.t()).isEmpty();
        assertThat(result.p()).isEmpty();
    }

    @Test
    void decimalsOnALineLeaveNothingOver() {
        double[] x = new double[12];
        double[] y = new double[12];
        for (int i = 0; i < x.length; i++) {
            x[i] = 20_700 + 7 * i;
            y[i] = (31 + 3 * i) / 10.0;
        }
        OlsSlope.Result result = OLS.of(x, y);
        assertThat(result.slopeSe()).hasValue(0);
        assertThat(result.rSquared()).hasValue(1);
        assertThat(result.t()).isEmpty();
        assertThat(result.slope()).isCloseTo(0.3 / 7, within(1e-15));
    }

    @Test
    void farAwayNumbersKeepTheirDigits() {
        double[] near = {0, 1, 3, 4, 7};
        double[] y = {5, 4, 8, 9, 12};
        double[] far = {1e12, 1e12 + 1, 1e12 + 3, 1e12 + 4, 1e12 + 7};
        double[] high = {1e12 + 5, 1e12 + 4, 1e12 + 8, 1e12 + 9, 1e12 + 12};
        OlsSlope.Result plain = OLS.of(near, y);
        OlsSlope.Result moved = OLS.of(far, high);
        assertThat(moved.slope()).isCloseTo(plain.slope(), within(1e-14));
        assertThat(moved.slopeSe().getAsDouble()).isCloseTo(plain.slopeSe().getAsDouble(), within(1e-14));
        assertThat(moved.p().getAsDouble()).isCloseTo(plain.p().getAsDouble(), within(1e-14));
    }

    @Test
    void whatHasNoSlopeSaysSo() {
        assertThat(OLS.of(new double[0], new double[0]).undefined()).contains(Undefined.TOO_FEW_VALUES);
        OlsSlope.Result one = OLS.of(new double[] {3, 3, 3}, new double[] {1, 2, 3});
        assertThat(one.undefined()).contains(Undefined.NO_SPREAD);
        assertThat(one.rSquared()).isEmpty();
        assertThat(one.slopeSe()).isEmpty();
        assertThat(one.lower()).isEmpty();
        assertThat(one.p()).isEmpty();
        assertThat(one.points()).isEqualTo(3);
        assertThatThrownBy(one::slope).isInstanceOf(NoSuchElementException.class);
        assertThat(one).hasToString("OlsSlope[undefined: the values do not differ, points=3]");
    }

    @Test
    void gapsAreLeftOutAndDecimalsMayComeWithoutTheirPoint() {
        OlsSlope.Result gaps = OLS.ofNullable(new Double[] {1.0, 2.0, null, 4.0}, new Double[] {0.1, null, 9.0, 0.4});
        assertThat(gaps.points()).isEqualTo(2);
        assertThat(gaps.slope()).isCloseTo(0.1, within(1e-15));
        assertThat(OLS.of(new long[] {1, 4}, new long[] {1, 4}, 1).slope()).isEqualTo(gaps.slope());
    }

    @Test
    void nonsenseIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> OLS.of(new double[] {1, Double.NaN}, new double[] {1, 2}))
                .withMessage("x[1] is not a finite number");
        assertThatIllegalArgumentException().isThrownBy(() -> OLS.of(new double[1], new double[2]));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> OLS.of(new double[] {1, 2}, new double[] {-1e308, 1e308}));
        assertThatIllegalArgumentException().isThrownBy(() -> OLS.of(new long[1], new long[1], 19));
        assertThatIllegalArgumentException().isThrownBy(() -> OLS.withConfidence(1));
    }
}
