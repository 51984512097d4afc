package org.waymark.scoring.stat;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.within;

import java.util.NoSuchElementException;
import org.apache.commons.statistics.distribution.NormalDistribution;
import org.junit.jupiter.api.Test;

class LogMedianRatioTest {

    private static final LogMedianRatio LRM = LogMedianRatio.withDefaults();

    @Test
    void theErrorRestsOnTwoOfTheSortedValues() {
        // Three and four values: the smallest and the largest; below the smallest lies the median once in 8 and in 16.
        LogMedianRatio.Result result = LRM.of(new double[] {3, 1, 2}, new double[] {8, 4, 4, 2});
        double first = Math.log(3) / (2 * quantile(1 / 8.0));
        double second = Math.log(4) / (2 * quantile(1 / 16.0));

        assertThat(result.estimate()).isEqualTo(Math.log(2), within(1e-15));
        assertThat(result.se().orElseThrow()).isEqualTo(Math.hypot(first, second), within(1e-12));
        assertThat(result.lower().orElseThrow()).isLessThan(result.estimate());
        assertThat(result.upper().orElseThrow()).isGreaterThan(result.estimate());
    }

    @Test
    void inLongerPhasesItRestsOnInnerValues() {
        double[] ten = {1, 2, 3, 4, 5, 6, 7, 8, 9, 1000};
        double[] other = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10};

        // round(5 - 3.16) is 2: neither the largest nor the smallest plays a part.
        assertThat(LRM.of(ten, ten).se()).isEqualTo(LRM.of(other, other).se());
    }

    @Test
    void whereLessIsBetterTheSignTurns() {
        double[] a = {4, 5};
        double[] b = {2, 3};

        assertThat(LRM.with(Improvement.DECREASE).of(a, b).estimate())
                .isEqualTo(-LRM.of(a, b).estimate())
                .isPositive();
        assertThat(LRM.withConfidence(0.5).confidence()).isEqualTo(0.5);
    }

    @Test
    void whatHasNoRatioIsUndefinedAndAZeroLeavesNoError() {
        assertThat(LRM.of(new double[] {}, new double[] {1}).undefined()).contains(Undefined.EMPTY_PHASE);
        LogMedianRatio.Result zero = LRM.of(new double[] {0, 0, 1}, new double[] {1});
        assertThat(zero.undefined()).contains(Undefined.NO_RATIO);
        assertThatExceptionOfType(NoSuchElementException.class).isThrownBy(zero::estimate);
        LogMedianRatio.Result low = LRM.ofNullable(new Double[] {0.0, 1.0, 2.0}, new Double[] {2.0, null, 3.0});
        assertThat(low.estimate()).isEqualTo(Math.log(2.5), within(1e-15));
        assertThat(low.se()).isEmpty();
        assertThat(low.lower()).isEmpty();
        assertThat(LRM.of(new double[] {1}, new double[] {2, 3}).se()).isEmpty();
    }

    private static double quantile(double above) {
        return NormalDistribution.of(0, 1).inverseSurvivalProbability(above);
    }
}
