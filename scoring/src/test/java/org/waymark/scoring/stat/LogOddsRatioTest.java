package org.waymark.scoring.stat;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.NoSuchElementException;
import org.junit.jupiter.api.Test;

class LogOddsRatioTest {

    private static final LogOddsRatio LOR = LogOddsRatio.withDefaults();
    private static final double[] A = {0.4, 0.5, 0.6};
    private static final double[] B = {0.7, 0.8, 0.9};

    @Test
    void theFormulaByHand() {
        LogOddsRatio.Result result = LOR.of(A, B);
        double before = 0.01 / 3 / (0.25 * 0.25);
        double after = 0.01 / 3 / (0.16 * 0.16);

        assertThat(result.uncorrected()).isEqualTo(Math.log(4), within(1e-14));
        assertThat(result.estimate().orElseThrow()).isEqualTo(Math.log(4) - after * 0.6 / 2, within(1e-14));
        assertThat(result.se().orElseThrow()).isEqualTo(Math.sqrt(before + after), within(1e-14));
        assertThat(result.lower().orElseThrow()).isLessThan(result.upper().orElseThrow());
    }

    @Test
    void percentagesAndTheOtherSideOnlyChangeTheSign() {
        double[] percentA = {40, 50, 60};
        double[] percentB = {70, 80, 90};

        double value = LOR.of(A, B).estimate().orElseThrow();
        assertThat(LOR.with(Outcome.percentage())
                        .of(percentA, percentB)
                        .estimate()
                        .orElseThrow())
                .isEqualTo(value, within(1e-13));
        assertThat(LOR.with(Improvement.DECREASE).of(A, B).estimate().orElseThrow())
                .isEqualTo(-value, within(1e-13));
        assertThat(LOR.of(new double[] {0.6, 0.5, 0.4}, new double[] {0.3, 0.2, 0.1})
                        .estimate()
                        .orElseThrow())
                .isEqualTo(-value, within(1e-13));
    }

    @Test
    void bothEndsAreDrawnInIfItIsKnownHowFarToTell() {
        double[] all = {1, 1};
        double[] none = {0, 0};

        assertThat(LOR.of(none, all).undefined()).contains(Undefined.NO_RATIO);
        LogOddsRatio.Result result = LOR.with(Outcome.proportion(10)).of(none, all);
        assertThat(result.uncorrected()).isEqualTo(2 * Math.log(39), within(1e-13));
        LogOddsRatio.Result percent = LOR.with(Outcome.percentage(10)).of(none, new double[] {100, 100});
        assertThat(percent.uncorrected()).isEqualTo(result.uncorrected(), within(1e-13));
        assertThat(percent.se().orElseThrow()).isEqualTo(result.se().orElseThrow(), within(1e-13));
    }

    @Test
    void whatHasNoOddsIsRefusedOrUndefined() {
        assertThatIllegalArgumentException().isThrownBy(() -> LOR.with(Outcome.count()));
        assertThat(LOR.of(new double[] {}, B).undefined()).contains(Undefined.EMPTY_PHASE);
        assertThat(LOR.of(new double[] {1.5}, B).undefined()).contains(Undefined.NO_RATIO);
        LogOddsRatio.Result single = LOR.ofNullable(new Double[] {0.5, null}, new Double[] {0.8});
        assertThat(single.uncorrected()).isEqualTo(Math.log(4), within(1e-14));
        assertThat(single.estimate()).isEmpty();
        assertThatExceptionOfType(NoSuchElementException.class)
                .isThrownBy(() -> LOR.of(B, new double[] {}).uncorrected());
        assertThat(LOR.withConfidence(0.9).confidence()).isEqualTo(0.9);
    }
}
