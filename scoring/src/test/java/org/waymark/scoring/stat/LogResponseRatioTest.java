package org.waymark.scoring.stat;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.NoSuchElementException;
import org.junit.jupiter.api.Test;

class LogResponseRatioTest {

    private static final LogResponseRatio LRR = LogResponseRatio.increasing();
    private static final double[] A = {2, 3, 4};
    private static final double[] B = {5, 6, 7, 6};

    @Test
    void theFormulaByHand() {
        LogResponseRatio.Result result = LRR.of(A, B);
        double before = 1.0 / (3 * 9); // variance 1 over n M²
        double after = 2.0 / 3 / (4 * 36);

        assertThat(result.uncorrected()).isEqualTo(Math.log(2), within(1e-15));
        assertThat(result.estimate().orElseThrow()).isEqualTo(Math.log(2) + after / 2 - before / 2, within(1e-15));
        double se = Math.sqrt(before + after);
        assertThat(result.se().orElseThrow()).isEqualTo(se, within(1e-15));
        assertThat(result.lower().orElseThrow())
                .isEqualTo(result.estimate().orElseThrow() - 1.959963984540054 * se, within(1e-12));
        assertThat(result.percentChange().orElseThrow())
                .isEqualTo(100 * (Math.exp(result.estimate().orElseThrow()) - 1), within(1e-10));
        assertThat(result.percentLower().orElseThrow())
                .isLessThan(result.percentUpper().orElseThrow());
        assertThat(result.baselineLevel()).isEqualTo(3);
        assertThat(result.interventionLevel()).isEqualTo(6);
    }

    @Test
    void amountsChangeTheirSignWhereVersionAndDirectionDisagree() {
        double value = LRR.of(A, B).uncorrected();

        assertThat(LRR.with(Improvement.DECREASE).of(A, B).uncorrected()).isEqualTo(-value);
        assertThat(LogResponseRatio.decreasing().of(A, B).uncorrected()).isEqualTo(value);
        assertThat(LogResponseRatio.decreasing()
                        .with(Improvement.INCREASE)
                        .of(A, B)
                        .uncorrected())
                .isEqualTo(-value);
    }

    @Test
    void sharesAreTurnedToTheirOtherSide() {
        double[] before = {40, 50, 60};
        double[] after = {70, 80, 90};

        LogResponseRatio right = LRR.with(Outcome.percentage());
        LogResponseRatio wrong =
                LogResponseRatio.decreasing().with(Improvement.INCREASE).with(Outcome.percentage());
        assertThat(right.of(before, after).uncorrected()).isEqualTo(Math.log(80.0 / 50), within(1e-15));
        assertThat(wrong.of(before, after).uncorrected()).isEqualTo(Math.log(20.0 / 50), within(1e-15));
        assertThat(wrong.of(before, after).interventionLevel()).isEqualTo(20);
        assertThat(LRR.with(Improvement.DECREASE)
                        .with(Outcome.proportion())
                        .of(new double[] {0.75}, new double[] {0.5})
                        .uncorrected())
                .isEqualTo(Math.log(2), within(1e-15));
    }

    @Test
    void nothingSeenStandsForHalfAUnit() {
        double[] none = {0, 0, 0, 0};
        double[] some = {1, 2, 3};

        assertThat(LRR.of(none, some).undefined()).contains(Undefined.NO_RATIO);
        assertThat(LRR.with(Outcome.count()).of(none, some).uncorrected())
                .isEqualTo(Math.log(2 / (1 / 8.0)), within(1e-14));
        assertThat(LRR.with(Outcome.rate(20)).of(none, some).uncorrected())
                .isEqualTo(Math.log(2 / (1 / 160.0)), within(1e-14));
        assertThat(LRR.with(Outcome.rate(20)).of(none, some).se().orElseThrow())
                .isEqualTo(Math.sqrt(1 / (400.0 * 64) / (4 * (1 / 160.0) * (1 / 160.0)) + 1.0 / 12), within(1e-12));
    }

    @Test
    void whatHasNoRatioIsUndefined() {
        LogResponseRatio.Result empty = LRR.of(new double[] {}, B);
        assertThat(empty.undefined()).contains(Undefined.EMPTY_PHASE);
        assertThat(empty.estimate()).isEmpty();
        assertThat(empty.percentChange()).isEmpty();
        assertThatExceptionOfType(NoSuchElementException.class).isThrownBy(empty::uncorrected);
        assertThatExceptionOfType(NoSuchElementException.class).isThrownBy(empty::baselineLevel);
        assertThat(LRR.of(new double[] {-1, -2}, B).undefined()).contains(Undefined.NO_RATIO);
        assertThat(LRR.with(Outcome.percentage())
                        .with(Improvement.DECREASE)
                        .of(new double[] {100, 100}, B)
                        .undefined())
                .contains(Undefined.NO_RATIO);
    }

    @Test
    void oneValueHasNoErrorAndNoCorrection() {
        LogResponseRatio.Result result = LRR.ofNullable(new Double[] {2.0, null}, new Double[] {4.0, 5.0});

        assertThat(result.uncorrected()).isEqualTo(Math.log(2.25), within(1e-15));
        assertThat(result.estimate()).isEmpty();
        assertThat(result.se()).isEmpty();
        assertThat(result.upper()).isEmpty();
    }

    @Test
    void theLevelOfTheIntervalIsAParameter() {
        assertThat(LRR.withConfidence(0.8).of(A, B).lower().orElseThrow())
                .isGreaterThan(LRR.of(A, B).lower().orElseThrow());
        assertThat(LRR.withConfidence(0.8).confidence()).isEqualTo(0.8);
        assertThatIllegalArgumentException().isThrownBy(() -> LRR.withConfidence(1));
        assertThatIllegalArgumentException().isThrownBy(() -> LRR.of(new double[] {Double.NaN}, B));
    }

    @Test
    void anOutcomeSaysWhatItIs() {
        assertThat(Outcome.rate(20).text()).isEqualTo("rate..20");
        assertThat(Outcome.percentage(40)).hasToString("Outcome[percentage..40]");
        assertThat(Outcome.proportion().text()).isEqualTo("proportion");
        assertThat(Outcome.count().isShare()).isFalse();
        assertThat(Outcome.percentage().whole()).isEqualTo(100);
        assertThatIllegalArgumentException().isThrownBy(() -> Outcome.rate(0));
        assertThatIllegalArgumentException().isThrownBy(() -> Outcome.proportion(Double.NaN));
        assertThatIllegalArgumentException().isThrownBy(() -> Outcome.percentage(Double.POSITIVE_INFINITY));
    }
}
