package org.waymark.scoring.stat;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.NoSuchElementException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GasTTest {

    @Test
    void plainNumbersGiveOneNumber() {
        double t = GasT.withDefaults()
                .of(new int[] {-1, 0, 1}, new int[] {2, 1, 1})
                .t();
        assertThat(t).isEqualTo(50 - 10 / Math.sqrt(0.7 * 6 + 0.3 * 16), within(1e-12));
    }

    @Test
    void allAsExpectedIsExactlyFifty() {
        GasT.Result result = GasT.withDefaults().of(new int[] {0, 0, 0}, new int[] {3, 1, 7});
        assertThat(result.t()).isEqualTo(50);
        assertThat(result.usedGoals()).isEqualTo(3);
    }

    @Test
    void halfPointsAndFractionsOfWeightsAreTaken() {
        assertThat(GasT.withDefaults().of(new double[] {-0.5}).t()).isEqualTo(45);
        assertThat(GasT.withDefaults()
                        .of(new double[] {1, -1}, new double[] {0.5, 0.5})
                        .t())
                .isEqualTo(50);
    }

    @Test
    void noGoalsHaveNoT() {
        GasT.Result result = GasT.withDefaults().of(new int[0]);
        assertThat(result.isDefined()).isFalse();
        assertThat(result.undefined()).contains(Undefined.NO_VALUES);
        assertThat(result.usedGoals()).isZero();
        assertThatThrownBy(result::t)
                .isInstanceOf(NoSuchElementException.class)
                .hasMessage("No T-score, because there are no values");
    }

    @Test
    void weightsThatAreAllZeroHaveNoTUnlessEqualOnesWereAskedFor() {
        int[] scores = {1, -1, 2};
        int[] weights = new int[3];
        assertThat(GasT.withDefaults().of(scores, weights).undefined()).contains(Undefined.ZERO_WEIGHTS);
        assertThat(GasT.withDefaults()
                        .with(ZeroWeights.EQUAL)
                        .of(scores, weights)
                        .t())
                .isEqualTo(GasT.withDefaults().of(scores).t());
    }

    @Test
    void missingScoresAreLeftOutWithTheirWeightOrSpread() {
        Double[] scores = {1.0, null, -1.0, 0.0};
        double[] weights = {2, 3, 1, 1};
        GasT.Result result = GasT.withDefaults().ofNullable(scores, weights);
        assertThat(result.t())
                .isEqualTo(GasT.withDefaults()
                        .of(new int[] {1, -1, 0}, new int[] {2, 1, 1})
                        .t());
        assertThat(result.usedGoals()).isEqualTo(3);
        assertThat(GasT.withDefaults()
                        .with(Missing.PROPAGATE)
                        .ofNullable(scores, weights)
                        .undefined())
                .contains(Undefined.MISSING_VALUE);
        assertThat(GasT.withDefaults().ofNullable(new Double[] {null}).undefined())
                .contains(Undefined.NO_VALUES);
    }

    @Test
    void weightOfAMissingScoreAloneIsNoWeight() {
        assertThat(GasT.withDefaults()
                        .ofNullable(new Double[] {1.0, null}, new double[] {0, 5})
                        .undefined())
                .contains(Undefined.ZERO_WEIGHTS);
    }

    @Test
    void offTheScaleIsRefusedWithoutTheValue() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> GasT.withDefaults().of(new int[] {0, -3}))
                .withMessage("scores[1] is not on the scale from -2.0 to 2.0");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> GasT.withDefaults().of(new double[] {Double.NaN}));
        assertThat(GasT.withDefaults().withLowestScore(-3).of(new int[] {-3}).t())
                .isEqualTo(20);
    }

    @ParameterizedTest
    @ValueSource(doubles = {-1, -1e-9, Double.NaN, Double.POSITIVE_INFINITY, 1e101, 1e-101})
    void badWeightsAreRefused(double weight) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> GasT.withDefaults().of(new double[] {1}, new double[] {weight}))
                .withMessageStartingWith("weights[0] ");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> GasT.withDefaults().ofNullable(new Double[] {null}, new double[] {weight}));
    }

    @Test
    void lengthsMustAgree() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> GasT.withDefaults().of(new int[] {1}, new int[] {1, 1}))
                .withMessage("scores and weights differ in length: 1 and 2");
    }

    @ParameterizedTest
    @ValueSource(doubles = {-1e-9, 1.000001, Double.NaN})
    void rhoOutsideZeroToOneIsRefused(double rho) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> GasT.withDefaults().withRho(rho))
                .withMessage("rho is not between 0 and 1");
    }

    @Test
    void conventionsCanBeReadBack() {
        GasT calculator = GasT.withDefaults()
                .withRho(0.5)
                .with(Missing.PROPAGATE)
                .with(ZeroWeights.EQUAL)
                .withLowestScore(-3);
        assertThat(calculator.rho()).isEqualTo(0.5);
        assertThat(calculator.missing()).isEqualTo(Missing.PROPAGATE);
        assertThat(calculator.zeroWeights()).isEqualTo(ZeroWeights.EQUAL);
        assertThat(calculator.lowestScore()).isEqualTo(-3);
        assertThat(GasT.withDefaults().rho()).isEqualTo(0.3);
    }

    @Test
    void extremeWeightsStayFinite() {
        double t = GasT.withDefaults()
                .of(new double[] {1, 2}, new double[] {1e100, 1e-100})
                .t();
        assertThat(t).isEqualTo(60, within(1e-9));
    }

    @Test
    void printsItsFigure() {
        assertThat(GasT.withDefaults().of(new int[] {1})).hasToString("GasT[t=60.0, usedGoals=1]");
        assertThat(GasT.withDefaults().of(new int[0])).hasToString("GasT[undefined: there are no values, usedGoals=0]");
    }
}
